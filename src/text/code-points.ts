const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Turns offsets in UTF-16 code units into offsets in code points, and back. The text is searched once for the characters that
 * take two units; they are few, so an offset costs next to nothing.
 */
export class CodePoints {
  /** Index of the second unit of each character that takes two, rising. */
  readonly #seconds: readonly number[];
  /** Index in `#seconds` that the last answer ended at: offsets are mostly asked for in rising order. */
  #place = 0;

  constructor(text: string) {
    const seconds: number[] = [];
    PAIR.lastIndex = 0;
    for (let pair = PAIR.exec(text); pair !== null; pair = PAIR.exec(text)) seconds.push(pair.index + 1);
    this.#seconds = seconds;
  }

  /** Code points that begin before this code unit. */
  at(unit: number): number {
    const seconds = this.#seconds;
    while (this.#place > 0 && (seconds[this.#place - 1] as number) >= unit) this.#place--;
    while (this.#place < seconds.length && (seconds[this.#place] as number) < unit) this.#place++;
    return unit - this.#place;
  }

  /** The code unit that this code point begins at. */
  unitAt(point: number): number {
    const seconds = this.#seconds;
    while (this.#place > 0 && (seconds[this.#place - 1] as number) - this.#place >= point) this.#place--;
    while (this.#place < seconds.length && (seconds[this.#place] as number) - 1 - this.#place < point) this.#place++;
    return point + this.#place;
  }
}
