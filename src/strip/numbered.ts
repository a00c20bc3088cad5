const FEWEST = 1 << 6;
/** Tables of more places are let go with the next page. */
const KEPT = 1 << 15;

/** A table from numbers to numbers above 0, emptied for each page: a `Map` takes longer to fill than a page to read. */
export class Numbered {
  private keys = new Int32Array(FEWEST);
  /** What stands at each place; 0 where nothing does. */
  values: Int32Array = new Int32Array(FEWEST);
  private mask = FEWEST - 1;

  /** Empties the table, and makes room for so many numbers. */
  begin(count: number): void {
    let size = FEWEST;
    while (size < 2 * count) size *= 2;
    if (size > this.values.length || this.values.length > KEPT) {
      this.keys = new Int32Array(size);
      this.values = new Int32Array(size);
    } else this.values.fill(0, 0, size);
    this.mask = size - 1;
  }

  /** The place of a number: an empty one where it is new, whose value is to be set next. */
  placeOf(key: number): number {
    const { keys, values, mask } = this;
    let place = (key ^ (key >>> 15)) & mask;
    while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    keys[place] = key;
    return place;
  }
}
