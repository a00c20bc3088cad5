import { knownOpenings } from './known-openings.js';

/** A way that what a pattern matches may begin, and whether what follows in the pattern goes on with it. */
interface Opening {
  readonly text: string;
  readonly open: boolean;
}

/** Openings are told up to this many units. */
const LONGEST = 8;
/** A class of more units than this is not told apart. */
const CLASS = 32;

const EMPTY: readonly Opening[] = [{ text: '', open: true }];
const ANY: readonly Opening[] = [{ text: '', open: false }];

/** Reads the source of a pattern, from left to right. */
class Source {
  at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end of their group. */
  alternatives(): Opening[] {
    const all: Opening[] = [];
    for (;;) {
      for (const opening of this.sequence()) all.push(opening);
      if (this.source[this.at] !== '|') return all;
      this.at++;
    }
  }

  private sequence(): readonly Opening[] {
    let made = EMPTY;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      made = joined(made, this.repeated(this.element()));
    return made;
  }

  private element(): readonly Opening[] {
    const unit = this.source[this.at++] as string;
    if (unit === '(') return this.group();
    if (unit === '[') return this.unitClass();
    if (unit === '^' || unit === '$') return EMPTY;
    if (unit === '.') return ANY;
    if (unit !== '\\') return [{ text: unit.toLowerCase(), open: true }];
    const escaped = this.source[this.at++] as string;
    if (escaped === 'b' || escaped === 'B') return EMPTY;
    if (escaped === 'd') return [{ text: '#', open: true }];
    return /\w/.test(escaped) ? ANY : [{ text: escaped, open: true }];
  }

  private group(): readonly Opening[] {
    const sign = /^\?(?:[:=!]|<[=!])/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? '';
    this.at += sign.length;
    const inside = this.alternatives();
    this.at++;
    return sign === '' || sign === '?:' ? inside : EMPTY;
  }

  private unitClass(): readonly Opening[] {
    const end = this.source.indexOf(']', this.at);
    const units = this.source.slice(this.at, end).replaceAll('\\n', '\n').replaceAll('\\t', '\t');
    this.at = end + 1;
    if (units.length > CLASS || /[\\^]|.-./.test(units)) return ANY;
    return [...units].map((unit) => ({ text: unit.toLowerCase(), open: true }));
  }

  /** What stands once, maybe, or several times, of which only the first is told. */
  private repeated(element: readonly Opening[]): readonly Opening[] {
    const [sign, least] = /^(?:[?*+]|\{(\d+)[,}][\d}]*)\??/.exec(this.source.slice(this.at, this.at + 8)) ?? [''];
    this.at += sign.length;
    if (sign === '') return element;
    const once = sign[0] === '?' ? element : element.map(({ text }) => ({ text, open: false }));
    return sign[0] === '?' || sign[0] === '*' || least === '0' ? [...once, ...EMPTY] : once;
  }
}

function joined(made: readonly Opening[], more: readonly Opening[]): readonly Opening[] {
  if (more === EMPTY) return made;
  const all = new Map<string, Opening>();
  for (const before of made) {
    if (!before.open) all.set(before.text, before);
    else
      for (const after of more) {
        const text = (before.text + after.text).slice(0, LONGEST);
        const open = after.open && text.length < LONGEST;
        // One that ends here stands for all that go on from here.
        if (!open || !all.has(text)) all.set(text, { text, open });
      }
  }
  return [...all.values()];
}

/**
 * The beginnings, in lower case, one of which every match of a pattern has, given its source: `\bimports?|travel[- ]`
 * begins with `import`, `travel-` or `travel `. `#` is a digit. What repeats, and wide classes, end a beginning.
 */
export function openingsOf(source: string): readonly string[] {
  let openings = knownOpenings.get(source);
  if (openings === undefined) {
    openings = foundOut(source);
    knownOpenings.set(source, openings);
  }
  return openings;
}

function foundOut(source: string): string[] {
  const all = new Source(source).alternatives().map(({ text }) => text);
  const least = new Set(all);
  // Where one begins another, the shorter says all.
  return [...least].filter(
    (text) => ![...Array(text.length).keys()].some((length) => least.has(text.slice(0, length))),
  );
}
