// The development server on loopback: the same router, spoken to over HTTP.
import { copyText, hostError, type Host, type HostEvents } from './host';

export function httpHost(): Host {
  let events: EventSource | undefined;
  const host: Host = {
    async call(command, payload) {
      let response: Response;
      let body: unknown;
      try {
        response = await fetch(`/rpc/${command}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(payload),
        });
        body = await response.json();
      } catch (thrown) {
        throw hostError(thrown);
      }
      if (response.ok) return body;
      throw hostError(body ?? `HTTP ${response.status}`);
    },
    on(event, run) {
      if (event === 'dropped') return dropped(host, run as (payload: HostEvents['dropped']) => void);
      if (event === 'dragging') return dragging(run as (payload: HostEvents['dragging']) => void);
      events ??= new EventSource('/events');
      const source = events;
      const heard = (message: Event) => run(JSON.parse((message as MessageEvent<string>).data));
      source.addEventListener(event, heard);
      return () => source.removeEventListener(event, heard);
    },
    copy: copyText,
  };
  return host;
}

/** Listens on the window until the returned function is called. */
function hear(events: readonly string[], run: (event: DragEvent) => void): () => void {
  for (const event of events) window.addEventListener(event, run as (event: Event) => void);
  return () => {
    for (const event of events) window.removeEventListener(event, run as (event: Event) => void);
  };
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** A browser never tells a page where a dropped file lies, so its text goes to the core as pasted text does. */
function dropped(host: Host, run: (payload: HostEvents['dropped']) => void): () => void {
  return hear(['dragover', 'drop'], (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const files = event.type === 'drop' ? [...(event.dataTransfer?.files ?? [])] : [];
    if (files.length === 0) return;
    const sent = files.map(async (file) => (await host.call('import_paste', { text: await file.text(), name: file.name })) as { path: string });
    void Promise.allSettled(sent).then((all) => {
      const paths = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.path] : []));
      if (paths.length > 0) run({ paths });
    });
  });
}

function dragging(run: (payload: HostEvents['dragging']) => void): () => void {
  return hear(['dragenter', 'dragleave', 'drop'], (event) => {
    if (!hasFiles(event)) return;
    // Leaving for nothing is leaving the window.
    if (event.type === 'dragenter') run({ over: true });
    else if (event.type === 'drop' || event.relatedTarget === null) run({ over: false });
  });
}
