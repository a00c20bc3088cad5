import { type NumberWord, numberWords } from '../../lexicon/telephone-words.js';
import { isLetter, small } from '../../text/letters.js';
import { spellings } from '../../text/spellings.js';
import { tables } from '../../text/tables.js';
import { type TrieTables, trieTables } from '../../text/trie.js';
import { unitAt } from '../../text/units.js';
import { WordTree } from '../../text/word-tree.js';

/** A word that says of the number behind it what it is. */
export interface WordFound {
  readonly kind: NumberWord;
  readonly index: number;
  readonly end: number;
}

const KINDS: readonly NumberWord[] = ['other', 'fax', 'telephone'];
/** What the entry of a word asks for beside its spelling: no letter on either side, something before it or behind it. */
const ALONE = 1;
const HEAD = 2;
const TAIL = 4;
/** A rank is the number of an entry, and in so many lower bits that of a spelling among those of the entry. */
const SPELLINGS = 12;

/** What follows from the lists of words: of each spelling, in small letters, its ranks; of each entry what it asks for, and its kind. */
type WordTables = TrieTables & {
  readonly from: Uint16Array;
  readonly ranks: Int32Array;
  readonly asks: Uint8Array;
  readonly kinds: Uint8Array;
};

/** An entry in its parts: what must stand before the word, the word, and from the first that is no plain text what is behind it. */
const parts = (entry: string): RegExpExecArray | null =>
  /^(\(\?<[=!](?:[^()]|\(\?:[^()]*\))*\))?(.*?)((?:\(\?[=!]|\[\^).*)?$/u.exec(entry);
const entriesOf = (kind: NumberWord): string[] => numberWords[kind].trim().split('\n');

function wordTables(): WordTables {
  const ranks = new Map<string, number[]>();
  const asks: number[] = [];
  const kinds: number[] = [];
  for (const [kind, name] of KINDS.entries())
    for (const entry of entriesOf(name)) {
      const [, head = '', word = '', tail = ''] = parts(entry) ?? [];
      for (const [place, spelling] of spellings(word).entries()) {
        const same = ranks.get(spelling) ?? [];
        ranks.set(spelling, same);
        same.push((asks.length << SPELLINGS) | place);
      }
      asks.push((/^[A-Za-z(]/.test(entry) ? ALONE : 0) | (head === '' ? 0 : HEAD) | (tail === '' ? 0 : TAIL));
      kinds.push(kind);
    }
  const from = [0];
  for (const same of ranks.values()) from.push((from.at(-1) as number) + same.length);
  return {
    ...trieTables([...ranks.keys()]),
    from: Uint16Array.from(from),
    ranks: Int32Array.from([...ranks.values()].flat()),
    asks: Uint8Array.from(asks),
    kinds: Uint8Array.from(kinds),
  };
}

/** What an entry asks for before and behind its word, compiled when one of its spellings is first found. */
const around: { readonly head: RegExp; readonly tail: RegExp }[] = [];
function aroundOf(entry: number): { readonly head: RegExp; readonly tail: RegExp } {
  let known = around[entry];
  if (known === undefined) {
    const [, head = '', , tail = ''] = parts(KINDS.flatMap(entriesOf)[entry] as string) ?? [];
    known = { head: new RegExp(head, 'iy'), tail: new RegExp(tail, 'iy') };
    around[entry] = known;
  }
  return known;
}

/** Finds words as one pattern of all the entries, one after another, would; that took 3 ms to compile. */
class Words {
  private readonly tree: WordTree;
  /** Where the word ends that `at` found last. */
  private end = 0;

  constructor(private readonly known: WordTables) {
    this.tree = new WordTree(known);
  }

  last(text: string): WordFound | null {
    let index = -1;
    let end = 0;
    let found = -1;
    let before = 0;
    for (let at = 0; at < text.length; ) {
      const unit = unitAt(text, at);
      const letter = isLetter(unit);
      const node = this.tree.first[small(unit)] as number;
      // Words of letters begin where others end.
      const rank =
        node === 0 || (letter && before === DOT) ? -1 : letter && isLetter(before) ? -1 : this.at(text, at, node);
      if (rank >= 0) [index, end, found] = [at, this.end, rank];
      at = rank >= 0 ? this.end : at + 1;
      before = unitAt(text, at - 1);
    }
    if (found < 0) return null;
    const kind = KINDS[this.known.kinds[found >> SPELLINGS] as number] as NumberWord;
    return { kind, index, end };
  }

  /** The rank of the word that stands at a place, or -1; `node`: that of the unit there. */
  private at(text: string, start: number, node: number): number {
    const { known, tree } = this;
    let best = -1;
    let next = node;
    for (let at = start + 1; next !== 0; at++) {
      const word = tree.word[next] as number;
      if (word >= 0)
        for (let i = known.from[word] as number; i < (known.from[word + 1] as number); i++) {
          const rank = known.ranks[i] as number;
          if (best >= 0 && rank >= best) continue;
          const end = this.endOf(text, start, at, rank >> SPELLINGS);
          if (end >= 0) [best, this.end] = [rank, end];
        }
      if (at >= text.length) break;
      next = tree.step(next, small(unitAt(text, at)));
    }
    return best;
  }

  /** Where an entry ends one of whose spellings stands between two places, or -1 where something else is not as it asks for. */
  private endOf(text: string, start: number, behind: number, entry: number): number {
    const asks = this.known.asks[entry] as number;
    let end = behind;
    if (asks & (HEAD | TAIL)) {
      const { head, tail } = aroundOf(entry);
      head.lastIndex = start;
      tail.lastIndex = end;
      if (!head.test(text) || !tail.test(text)) return -1;
      end = tail.lastIndex;
    }
    if ((asks & ALONE) === 0) return end;
    const before = unitAt(text, start - 1);
    return isLetter(before) || before === DOT || isLetter(unitAt(text, end)) ? -1 : end;
  }
}

const DOT = 0x2e;
let words: Words | null = null;

/** The last word in a text that says what a number behind it is. */
export function lastNumberWord(text: string): WordFound | null {
  words ??= new Words(tables('hotline.words', wordTables));
  return words.last(text);
}
