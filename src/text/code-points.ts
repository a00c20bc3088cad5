/** Turns offsets in UTF-16 code units into offsets in code points, for offsets asked in rising order at one cost of the text. */
export class CodePointCounter {
  readonly #text: string;
  readonly #plain: boolean;
  #unit = 0;
  #point = 0;

  constructor(text: string) {
    this.#text = text;
    this.#plain = !/[\ud800-\udbff][\udc00-\udfff]/.test(text);
  }

  /** Code points before this code unit. An offset before the last one asked for starts the count anew. */
  at(unit: number): number {
    if (this.#plain) return unit;
    if (unit < this.#unit) {
      this.#unit = 0;
      this.#point = 0;
    }
    while (this.#unit < unit) {
      const code = this.#text.codePointAt(this.#unit) ?? 0;
      this.#unit += code > 0xffff ? 2 : 1;
      this.#point++;
    }
    return this.#point;
  }
}

/** Number of code points of a text. */
export function countCodePoints(text: string): number {
  return new CodePointCounter(text).at(text.length);
}
