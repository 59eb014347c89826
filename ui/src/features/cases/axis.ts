// The common time axis of a case's clocks.
import { dateOnly, t } from '../../words';

const EDGE = 4;
/** Room a date needs below the axis. */
const LABEL = 78;
/** Half of what the word for today needs, which stands between two dates. */
const TODAY = 24;
/** A search that stays open for a year would leave no room for what ends this week. */
const FARTHEST = 90 * 86_400_000;

/** From when until when something runs, in instants; an end that is not known is null. */
export interface Span {
  from: string | null;
  to: string | null;
}

export interface Axis {
  x(when: number): number;
  now: number;
  marks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
}

export function axis(spans: readonly Span[], now: number, width: number): Axis {
  const instants = spans.flatMap((span) => [span.from, span.to]).filter((at) => at !== null).map((at) => Date.parse(at));
  const from = Math.max(now - FARTHEST, Math.min(now, ...instants));
  const to = Math.min(now + FARTHEST, Math.max(now, ...instants));
  const place = (at: number) => EDGE + ((Math.min(to, Math.max(from, at)) - from) / Math.max(1, to - from)) * Math.max(0, width - 2 * EDGE);
  const at = place(now);
  const marks: Axis['marks'] = [];
  const date = (instant: number) => dateOnly(new Date(instant).toISOString());
  if (at - EDGE > LABEL + TODAY) marks.push({ x: EDGE, text: date(from), anchor: 'start' });
  marks.push({ x: at, text: t('axis-today'), anchor: at < TODAY ? 'start' : at > width - TODAY ? 'end' : 'middle' });
  if (width - EDGE - at > LABEL + TODAY) marks.push({ x: width - EDGE, text: date(to), anchor: 'end' });
  return { x: place, now: at, marks };
}

/** Where the bar of a span begins and ends; what has no end of its own runs to the end of the axis. */
export function bar(span: Span, scale: Axis, now: number): [number, number] {
  const from = scale.x(span.from === null ? Math.min(now, span.to === null ? now : Date.parse(span.to)) : Date.parse(span.from));
  const to = scale.x(span.to === null ? now + FARTHEST : Date.parse(span.to));
  return [from, Math.max(from + 4, to)];
}
