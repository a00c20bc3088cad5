import type { NumberingPlans } from './plans.js';

/** What the numbers of a page begin with where all of them begin alike. Worked out once a page, not for each number. */
export class SharedCodes {
  readonly #digits: readonly string[];
  readonly #plans: NumberingPlans | null;
  readonly #fixed: Map<string, readonly string[]> = new Map();
  readonly #codes: Map<string, string | null> = new Map();

  /** `digits`: of the page's numbers without a country code. */
  constructor(digits: readonly string[], plans: NumberingPlans | null) {
    this.#digits = digits;
    this.#plans = plans;
  }

  /** What stands before the last `length` digits of every longer number of a fixed line of the country. */
  before(length: number, country: string): string | null {
    const key = `${country}${length}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const codes = new Set<string>();
    for (const number of this.#fixedIn(country)) {
      if (number.length > length + 1) codes.add(number.slice(0, -length));
      if (codes.size > 1) break;
    }
    const [code = null] = codes.size === 1 ? codes : [];
    this.#codes.set(key, code);
    return code;
  }

  #fixedIn(country: string): readonly string[] {
    let fixed = this.#fixed.get(country);
    if (fixed === undefined) {
      // Six digits and an area code of two are the least that is asked for.
      const long = new Set(this.#digits.filter((number) => number.length > 7));
      fixed = [...long].filter((number) => this.#plans?.find(number, country)?.kind === 'fixed_line');
      this.#fixed.set(country, fixed);
    }
    return fixed;
  }
}
