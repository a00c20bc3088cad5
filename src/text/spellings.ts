/** One string that a small pattern matches, in small letters, and what its text must not begin with: `isolated`, not `isolated from`. */
export interface Phrase {
  readonly text: string;
  readonly not: readonly string[];
}

/** Stands for a word, which `[a-z-]+` matches. */
export const ANY_WORD = 1;
const ANY = String.fromCharCode(ANY_WORD);
const WORD = '[a-z-]+';

const EMPTY: readonly Phrase[] = [{ text: '', not: [] }];
const ONCE = { least: 1, most: 1, length: 0 };

class Source {
  private at = 0;

  constructor(private readonly source: string) {}

  all(): Phrase[] {
    const all = this.alternatives();
    if (this.at < this.source.length) throw new Error(`a bracket too many: ${this.source}`);
    return all;
  }

  private alternatives(): Phrase[] {
    const all: Phrase[] = [];
    for (;;) {
      for (const phrase of this.sequence()) all.push(phrase);
      if (this.source[this.at] !== '|') return all;
      this.at++;
    }
  }

  private sequence(): readonly Phrase[] {
    let made = EMPTY;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      made = this.repeated(made, this.element());
    return made;
  }

  private element(): readonly Phrase[] {
    const unit = this.source[this.at++] as string;
    if (unit === '(') return this.group();
    if (unit === '[') return this.unitClass();
    if ('.*+^$'.includes(unit)) throw new Error(`more than some strings: ${this.source}`);
    return [plain(unit === '\\' ? (this.source[this.at++] as string) : unit)];
  }

  private unitClass(): readonly Phrase[] {
    if (this.source.startsWith(WORD, this.at - 1)) {
      this.at += WORD.length - 1;
      return [plain(ANY)];
    }
    const end = this.source.indexOf(']', this.at);
    const units = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/[\\^]|.-./.test(units)) throw new Error(`too wide a class for phrases: ${units}`);
    return [...units].map(plain);
  }

  private group(): readonly Phrase[] {
    const sign = /^\?[:!]/.exec(this.source.slice(this.at, this.at + 2))?.[0];
    if (sign === undefined) throw new Error(`not a group for phrases: ${this.source.slice(this.at)}`);
    this.at += sign.length;
    const inside = this.alternatives();
    this.at++;
    return sign === '?:' ? inside : [{ text: '', not: inside.map(({ text }) => text) }];
  }

  /** What goes before, with what stands once, maybe, or up to some times: more are preferred. */
  private repeated(made: readonly Phrase[], element: readonly Phrase[]): readonly Phrase[] {
    const { least, most, length } = timesOf(this.source.slice(this.at, this.at + 5));
    this.at += length;
    const upTo = (times: number): readonly Phrase[] => {
      const longer = times < most ? joined(element, upTo(times + 1)) : [];
      return times < least ? longer : [...longer, ...EMPTY];
    };
    return joined(made, upTo(0));
  }
}

function timesOf(written: string): { readonly least: number; readonly most: number; readonly length: number } {
  if (written[0] === '?') return { least: 0, most: 1, length: 1 };
  const [all, least, most] = /^\{(\d),?(\d)?\}/.exec(written) ?? [];
  if (all === undefined) return ONCE;
  return { least: Number(least), most: Number(most ?? least), length: all.length };
}

const plain = (unit: string): Phrase => ({ text: unit.toLowerCase(), not: [] });

function joined(made: readonly Phrase[], more: readonly Phrase[]): readonly Phrase[] {
  if (made === EMPTY) return more;
  return made.flatMap((before) =>
    more.map((after) => ({
      text: before.text + after.text,
      not: [...before.not, ...after.not.map((not) => before.text + not)],
    })),
  );
}

/**
 * All that a small pattern matches, a few thousand strings at most, in the order in which it would try them. It may hold units,
 * escaped ones, `[…]`, `(?:…|…)`, `(?!…)`, `[a-z-]+` for a word, and `?` or `{0,n}` behind any of these but the last.
 */
export const phrasesOf = (source: string): Phrase[] => new Source(source).all();

/** The strings alone, of a pattern that has neither words nor `(?!…)`: of `hot ?lines?` `hot lines`, `hot line`, `hotlines`, `hotline`. */
export function spellings(source: string): string[] {
  const phrases = phrasesOf(source);
  if (phrases.some(({ text, not }) => not.length > 0 || text.includes(ANY)))
    throw new Error(`no plain word: ${source}`);
  return [...new Set(phrases.map(({ text }) => text))];
}
