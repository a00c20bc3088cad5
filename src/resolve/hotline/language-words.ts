import { languageNames } from '../../lexicon/language-names.js';
import { isWord } from '../../text/letters.js';
import { tables } from '../../text/tables.js';
import { type TrieTables, trieTables } from '../../text/trie.js';
import { WordTree } from '../../text/word-tree.js';

/** What names of languages stand somewhere: English ones, and Chinese ones in full or two of one character side by side. */
export const IN_ENGLISH = 1;
export const IN_CHINESE = 2;
/** One of one character: 英, which may be much else. */
const SINGLE = 4;

/** Stands for an English name. Patterns with all names in many places would take longer to compile than a page to read. */
export const MARK = '\ue000';
/** Stands for that very unit, where a text has it. */
const NO_MARK = '\ue001';

/** The names as a tree reads them, and of each what it is. */
type NameTables = TrieTables & { readonly kinds: Uint8Array };

function nameTables(): NameTables {
  const { english, chinese, single } = languageNames();
  const kinds = new Map<string, number>();
  const add = (list: readonly string[], kind: number): void => {
    for (const name of list) kinds.set(name, (kinds.get(name) ?? 0) | kind);
  };
  add(english, IN_ENGLISH);
  add(chinese, IN_CHINESE);
  add(single, SINGLE);
  return { ...trieTables([...kinds.keys()]), kinds: Uint8Array.from(kinds.values()) };
}

let tree: WordTree | null = null;
let kinds: Uint8Array = new Uint8Array();
function names(): WordTree {
  if (tree === null) {
    const known = tables('hotline.languages', nameTables);
    kinds = known.kinds;
    tree = new WordTree(known);
  }
  return tree;
}

/** Whether a name of one character begins at a place, behind a mark that may stand between two. */
function isSingle(text: string, place: number, end: number): boolean {
  let at = place;
  const mark = text.charCodeAt(at);
  if (mark === 0x3001 || mark === 0x2f || mark === 0x2c || mark === 0xff0c) at++;
  return at < end && (kindsAt(text, at, end, false) & SINGLE) !== 0;
}

/** What of the names begin at a place; `pairs`: those of one character count as Chinese before another one. */
function kindsAt(text: string, start: number, end: number, pairs: boolean): number {
  const known = names();
  let found = 0;
  let node = known.first[text.charCodeAt(start)] as number;
  for (let at = start + 1; node !== 0; at++) {
    const word = known.word[node] as number;
    if (word >= 0) {
      found |= kinds[word] as number;
      if (pairs && ((kinds[word] as number) & SINGLE) !== 0 && isSingle(text, at, end)) found |= IN_CHINESE;
    }
    if (at >= end) break;
    node = known.step(node, text.charCodeAt(at));
  }
  return found;
}

/** What names of languages, or what looks like them, stand between two places of a text; 0 between most. */
export function namesBetween(text: string, start: number, end: number): number {
  const { first } = names();
  let found = 0;
  for (let at = start; at < end; at++)
    if (first[text.charCodeAt(at)] !== 0) found |= kindsAt(text, at, end, true) & (IN_ENGLISH | IN_CHINESE);
  return found;
}

/** Where the longest English name ends that stands at a place as words of its own; `start` itself where none does. */
function englishAt(text: string, start: number): number {
  const known = names();
  let end = start;
  let node = known.first[text.charCodeAt(start)] as number;
  for (let at = start + 1; node !== 0; at++) {
    const word = known.word[node] as number;
    if (word >= 0 && ((kinds[word] as number) & IN_ENGLISH) !== 0 && !isWord(text.charCodeAt(at))) end = at;
    node = known.step(node, text.charCodeAt(at));
  }
  return end;
}

/** The English names in a text, and the text with a mark in the place of each. */
export function withMarks(text: string): { readonly names: readonly string[]; readonly marked: string } {
  const found: string[] = [];
  let marked = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (isWord(text.charCodeAt(at - 1))) continue;
    const end = englishAt(text, at);
    if (end === at) continue;
    found.push(text.slice(at, end));
    marked += text.slice(from, at).replaceAll(MARK, NO_MARK) + MARK;
    from = end;
    at = end - 1;
  }
  return { names: found, marked: marked + text.slice(from).replaceAll(MARK, NO_MARK) };
}
