import { describe, expect, it } from 'vitest';
import { axis, bar } from './axis';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const span = (from: string | null, to: string | null) => ({ from, to });

describe('the axis of clocks', () => {
  it('begins with the first clock and ends with the last', () => {
    const scale = axis([span('2026-11-14T12:00:00Z', '2026-12-04T12:00:00Z')], NOW, 208);
    expect(scale.x(Date.parse('2026-11-14T12:00:00Z'))).toBe(4);
    expect(scale.now).toBe(104);
    expect(scale.x(Date.parse('2026-12-04T12:00:00Z'))).toBe(204);
  });

  it('leaves room for this week although a search stays open for a year', () => {
    const scale = axis([span('2026-11-24T12:00:00Z', '2026-11-27T12:00:00Z'), span('2026-11-20T12:00:00Z', '2027-11-20T12:00:00Z')], NOW, 300);
    const [from, to] = bar(span('2026-11-24T12:00:00Z', '2026-11-27T12:00:00Z'), scale, NOW);
    expect(to - from).toBeGreaterThan(8);
    expect(scale.x(Date.parse('2027-11-20T12:00:00Z'))).toBe(296);
  });

  it('draws what has no end to the end of the axis, and what has no beginning from now', () => {
    const scale = axis([span('2026-11-25T12:00:00Z', '2026-12-04T12:00:00Z')], NOW, 200);
    expect(bar(span('2026-11-25T12:00:00Z', null), scale, NOW)[1]).toBe(196);
    expect(bar(span(null, '2026-12-04T12:00:00Z'), scale, NOW)[0]).toBe(scale.now);
  });

  it('keeps a clock visible whose two ends are one', () => {
    const scale = axis([span('2026-11-25T12:00:00Z', '2026-12-04T12:00:00Z')], NOW, 200);
    const [from, to] = bar(span('2026-11-25T12:00:00Z', '2026-11-25T12:00:00Z'), scale, NOW);
    expect(to - from).toBe(4);
  });

  it('leaves out a date that would run into the word for today', () => {
    const texts = (from: string, width: number) => axis([span(from, '2026-12-24T12:00:00Z')], NOW, width).marks.map((mark) => mark.anchor);
    expect(texts('2026-10-25T12:00:00Z', 224)).toEqual(['start', 'middle', 'end']);
    expect(texts('2026-11-05T12:00:00Z', 224)).toEqual(['middle', 'end']);
  });
});
