/** Pages of more blocks have their columns for themselves: they are let go with the next page. */
const KEPT = 1 << 14;
const FEWEST = 1 << 7;

/**
 * Columns of numbers that are filled anew for each page: to make some dozens takes longer than to fill them. What is
 * read of a page is read before the next one begins.
 */
export class Memory {
  private columns: Float64Array[] = [];
  /** Numbers of a column, and columns given to this page. */
  private room = 0;
  private given = 0;

  /** Begins a page of so many blocks. */
  begin(blocks: number): void {
    this.given = 0;
    if (blocks < this.room && (this.room <= KEPT || blocks >= KEPT)) return;
    this.room = FEWEST;
    while (this.room <= blocks) this.room *= 2;
    this.columns = [];
  }

  /** The next column: a number for each block and one more, and what an earlier page left beyond; of that there may be more before it is filled. */
  column(): Float64Array {
    const { given } = this;
    let column = this.columns[given];
    if (column === undefined) {
      column = new Float64Array(this.room);
      this.columns.push(column);
    }
    this.given++;
    return column;
  }
}
