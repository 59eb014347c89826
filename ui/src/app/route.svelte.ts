// Where the seller is. The hash is the truth, so that the keyboard, a notification and a test can all jump.

export type Route =
  | { screen: 'today' }
  | { screen: 'orders'; order: string | undefined; find: string | undefined; letter: string | undefined }
  | { screen: 'waiting'; aside: boolean }
  | { screen: 'cases'; done: boolean }
  | { screen: 'requests'; done: boolean }
  | { screen: 'case'; case: string; step: string | undefined; letter: string | undefined; paper: string | undefined; decision: boolean }
  | { screen: 'import' }
  | { screen: 'imports' }
  | { screen: 'policies'; version: number | undefined }
  | { screen: 'reports' }
  | { screen: 'settings' };

/** The paper that is no form: everything of a case in one document. */
export const EVIDENCE_PACK = 'evidence_pack';

export type Screen = Route['screen'];

export function parse(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean).map(decode);
  const asked = new URLSearchParams(search);
  switch (parts[0]) {
    case 'orders':
      return { screen: 'orders', order: parts[1], find: asked.get('find') ?? undefined, letter: parts[2] === 'letter' ? parts[3] : undefined };
    case 'waiting':
      return { screen: 'waiting', aside: asked.get('show') === 'aside' };
    case 'cases':
      if (parts[1] === undefined) return { screen: 'cases', done: asked.get('show') === 'done' };
      return {
        screen: 'case',
        case: parts[1],
        step: asked.get('step') ?? undefined,
        letter: parts[2] === 'letter' ? parts[3] : undefined,
        paper: parts[2] === 'paper' ? parts[3] : undefined,
        decision: parts[2] === 'decision',
      };
    case 'requests':
      return { screen: 'requests', done: asked.get('show') === 'done' };
    case 'import':
      return { screen: 'import' };
    case 'imports':
      return { screen: 'imports' };
    case 'policies':
      return { screen: 'policies', version: /^\d+$/.test(parts[1] ?? '') ? Number(parts[1]) : undefined };
    case 'reports':
      return { screen: 'reports' };
    case 'settings':
      return { screen: 'settings' };
    default:
      return { screen: 'today' };
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const to = (...parts: string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

export const links = {
  today: '#/today',
  orders: '#/orders',
  order: (order: string) => to('orders', order),
  orderLetter: (order: string, letter: string) => to('orders', order, 'letter', letter),
  ordersFound: (find: string) => `#/orders?find=${encodeURIComponent(find)}`,
  waiting: '#/waiting',
  waitingAside: '#/waiting?show=aside',
  cases: '#/cases',
  casesDone: '#/cases?show=done',
  requests: '#/requests',
  requestsDone: '#/requests?show=done',
  case: (id: string, step?: string | null) =>
    step ? `${to('cases', id)}?step=${encodeURIComponent(step)}` : to('cases', id),
  letter: (id: string, letter: string) => to('cases', id, 'letter', letter),
  paper: (id: string, form: string) => to('cases', id, 'paper', form),
  decision: (id: string) => to('cases', id, 'decision'),
  import: '#/import',
  imports: '#/imports',
  policies: '#/policies',
  policy: (version: number) => to('policies', String(version)),
  reports: '#/reports',
  settings: '#/settings',
};

class Router {
  route = $state.raw<Route>(parse(location.hash));
  /** The list that the case on screen stands in. */
  list = $state.raw<'cases' | 'requests'>('cases');

  constructor() {
    window.addEventListener('hashchange', () => (this.route = parse(location.hash)));
  }

  go(hash: string): void {
    location.hash = hash;
  }

  /** Goes without a step in the history, as selecting another row does. */
  replace(hash: string): void {
    history.replaceState(history.state, '', hash);
    this.route = parse(hash);
  }
}

export const router = new Router();
