import { compromiseClasses, jiebaClasses } from '../lexicon/word-classes.js';
import type { Language } from '../types.js';

/** A word or mark of a sentence: its class (Universal Dependencies: NOUN, VERB, PROPN …, `null` unknown), its UTF-16 offset. */
export interface Token {
  readonly text: string;
  readonly pos: string | null;
  readonly start: number;
}

type Jieba = typeof import('nodejieba');
let jieba: Promise<Jieba> | null = null;

/** The Chinese cutter. Of its dictionaries only the one for key words is heavy and not needed: ours has a line. */
function loadJieba(): Promise<Jieba> {
  jieba ??= import('nodejieba').then((module) => {
    const loaded = (module as { default?: Jieba }).default ?? module;
    loaded.load({ idfDict: decodeURIComponent(new URL('../../dict/idf.utf8', import.meta.url).pathname) });
    return loaded;
  });
  return jieba;
}

const MARK = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;

/** What stands between two words: marks one by one, letters that no one took as a word. */
function marks(text: string, start: number): Token[] {
  return [...text.matchAll(MARK)].map((match) => ({
    text: match[0],
    pos: /[\p{L}\p{N}]/u.test(match[0]) ? null : 'PUNCT',
    start: start + match.index,
  }));
}

async function chinese(text: string): Promise<Token[]> {
  const { tag } = await loadJieba();
  const found: Token[] = [];
  let at = 0;
  for (const { word, tag: name } of tag(text)) {
    const start = text.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    if (word.trim() === '') continue;
    const isMark = !/[\p{L}\p{N}]/u.test(word);
    found.push({
      text: word,
      pos: isMark ? 'PUNCT' : (jiebaClasses.get(name) ?? jiebaClasses.get(name[0] ?? '') ?? null),
      start,
    });
  }
  return found;
}

interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
}

async function english(text: string): Promise<Token[]> {
  const { default: parse } = await import('compromise/two');
  const terms = (parse(text).json() as { readonly terms: readonly Term[] }[]).flatMap((sentence) => sentence.terms);
  const found: Token[] = [];
  let at = 0;
  for (const { text: word, tags = [] } of terms) {
    const start = word === '' ? -1 : text.indexOf(word, at);
    if (start < 0) continue;
    found.push(...marks(text.slice(at, start), at));
    const known = compromiseClasses.find(([tag]) => tags.includes(tag));
    found.push({ text: word, pos: known?.[1] ?? null, start });
    at = start + word.length;
  }
  return [...found, ...marks(text.slice(at), at)];
}

/** The words of one sentence, in order, with their classes: by nodejieba where it is Chinese, by compromise where English. */
export async function tokens(text: string, language: Language): Promise<readonly Token[]> {
  return language === 'zh' ? chinese(text) : language === 'en' ? english(text) : marks(text, 0);
}
