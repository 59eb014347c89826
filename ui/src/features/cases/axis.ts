// The common time axis of a case's clocks.
import type { ClockView } from '../../generated/rpc';
import { dateOnly, t } from '../../words';

const EDGE = 4;
/** Room a date needs below the axis. */
const LABEL = 78;

export interface Axis {
  x(when: string): number;
  now: number;
  marks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
}

export function axis(clocks: readonly ClockView[], now: number, width: number): Axis {
  const instants = clocks.flatMap((clock) => [Date.parse(clock.opens), Date.parse(clock.due)]);
  const from = Math.min(now, ...instants);
  const to = Math.max(now, ...instants);
  const place = (at: number) => EDGE + ((at - from) / Math.max(1, to - from)) * Math.max(0, width - 2 * EDGE);
  const at = place(now);
  const marks: Axis['marks'] = [];
  const date = (instant: number) => dateOnly(new Date(instant).toISOString());
  if (at - EDGE > LABEL) marks.push({ x: EDGE, text: date(from), anchor: 'start' });
  marks.push({ x: at, text: t('axis-today'), anchor: at < 24 ? 'start' : at > width - 24 ? 'end' : 'middle' });
  if (width - at > LABEL) marks.push({ x: width - EDGE, text: date(to), anchor: 'end' });
  return { x: (when) => place(Date.parse(when)), now: at, marks };
}
