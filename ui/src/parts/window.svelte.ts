// Which rows of a long list are in sight. Web views clip elements above some 33 million pixels, so that beyond a limit
// the scroll bar stands for the list in proportion.

/** Below the limits of WebKit and Chromium (2^25 px). */
export const TALLEST = 30_000_000;

/** Rows drawn beyond the edges, so that a quick scroll shows no gap. */
const SPARE = 8;

export class RowWindow {
  total = $state(0);
  rowHeight = $state(40);
  viewport = $state(0);
  scrollTop = $state(0);

  readonly full = $derived(this.total * this.rowHeight);
  /** Height of the scrolled element. */
  readonly height = $derived(Math.min(this.full, TALLEST));
  readonly #scale = $derived(
    this.full > TALLEST && TALLEST > this.viewport ? (this.full - this.viewport) / (TALLEST - this.viewport) : 1,
  );
  /** Where the viewport begins, in pixels of the full list. */
  readonly top = $derived(this.scrollTop * this.#scale);
  readonly first = $derived(Math.max(0, Math.floor(this.top / this.rowHeight) - SPARE));
  readonly last = $derived(Math.min(this.total, Math.ceil((this.top + this.viewport) / this.rowHeight) + SPARE));
  readonly pageSize = $derived(Math.max(1, Math.floor(this.viewport / this.rowHeight) - 1));

  /** Where a row stands inside the scrolled element. */
  place(index: number): number {
    return index * this.rowHeight - this.top + this.scrollTop;
  }

  /** The scroll position that brings a row into sight, or the present one when it is. */
  reveal(index: number): number {
    const begin = index * this.rowHeight;
    let wanted = this.top;
    if (begin < this.top) wanted = begin;
    else if (begin + this.rowHeight > this.top + this.viewport) wanted = begin + this.rowHeight - this.viewport;
    else return this.scrollTop;
    return wanted / this.#scale;
  }
}
