/** One string that a pattern matches, and what its text must not begin with: `isolated`, not `isolated from`. */
interface Phrase {
  readonly text: string;
  readonly not: readonly string[];
}

/** Stands for a word, which `[a-z-]+` matches. */
export const ANY_WORD = 1;
const WORD = '[a-z-]+';

const EMPTY: readonly Phrase[] = [{ text: '', not: [] }];
const ONCE = { least: 1, most: 1, length: 0 };

/** Reads the source of a pattern that matches a few thousand strings at most, and tells them all, the preferred first. */
class Source {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Phrase[] {
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
    return [plain(unit === '\\' ? (this.source[this.at++] as string) : unit)];
  }

  private unitClass(): readonly Phrase[] {
    if (this.source.startsWith(WORD, this.at - 1)) {
      this.at += WORD.length - 1;
      return [plain(String.fromCharCode(ANY_WORD))];
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

/** Phrases as a tree of their units: what follows from the sources of their patterns alone. */
export type PhraseTables = {
  /** Three numbers a node: its unit, the next node of the same depth or 0, the first of the next depth or 0. Node 0 is the root. */
  readonly nodes: Uint16Array;
  /** By node: the rank of the phrase that ends there, from 1 for the one preferred to all others; or 0. */
  readonly rank: Uint16Array;
  /** By node: the first and the last rank that are ruled out where it is reached, or 0. */
  readonly barred: Uint16Array;
  /** By rank: index of the entry. */
  readonly entry: Uint8Array;
};

/** The phrases that the patterns of some entries match, in lower case. */
export function phraseTables(sources: readonly string[]): PhraseTables {
  const nodes = [0, 0, 0];
  const rank = [0];
  const barred = [0, 0];
  const entry = [0];
  const plant = (text: string): number => {
    let parent = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let node = nodes[3 * parent + 2] as number;
      while (node !== 0 && nodes[3 * node] !== unit) node = nodes[3 * node + 1] as number;
      if (node === 0) {
        node = rank.length;
        nodes.push(unit, nodes[3 * parent + 2] as number, 0);
        rank.push(0);
        barred.push(0, 0);
        nodes[3 * parent + 2] = node;
      }
      parent = node;
    }
    return parent;
  };
  const bar = (node: number, own: number): void => {
    const last = barred[2 * node + 1] as number;
    if (last === 0) barred[2 * node] = own;
    else if (last < own - 1) throw new Error('ruled out at one place: phrases far apart');
    barred[2 * node + 1] = own;
  };
  for (const [index, source] of sources.entries())
    for (const { text, not } of new Source(source).alternatives()) {
      const node = plant(text);
      // The same as one before it: that one is preferred.
      if (rank[node] !== 0) continue;
      rank[node] = entry.length;
      for (const other of not) bar(plant(other), entry.length);
      entry.push(index);
    }
  return {
    nodes: Uint16Array.from(nodes),
    rank: Uint16Array.from(rank),
    barred: Uint16Array.from(barred),
    entry: Uint8Array.from(entry),
  };
}
