import { languageNames } from '../../lexicon/language-names.js';
import { matchesOf } from '../../text/pattern.js';
import type { Span } from '../../types.js';
import { IN_CHINESE, MARK, namesBetween, withMarks } from './language-words.js';
import { inkStart, neighbours, type Surroundings, textOf } from './surroundings.js';

interface Patterns {
  readonly name: RegExp;
  /** A name in brackets that is no adjective of what follows: `(24 hours, English and French)`. */
  readonly alone: RegExp;
  /** What each of the Chinese contexts holds: without it the long pattern is not even compiled. */
  readonly chinese: RegExp;
  /** Chinese names, the short ones before what tells that they are, or the mark of an English one. */
  readonly marked: RegExp;
  /** Chinese names as those one may speak on a line. */
  readonly chineseContexts: RegExp;
}

let patterns: Patterns | null = null;

/** How languages are named as those of a line in English. */
function englishContexts(): RegExp {
  const list = `${MARK}(?:(?:, (?:and |or )?| ?/ ?| and | or | & |; )${MARK}){0,12}`;
  return new RegExp(
    [
      // `(English)`, `(in English and French)`, `in English`, `English hotline`, `English-speaking`
      `[(（](?:in )?${list}(?: only| service| spoken)?[)）]`,
      `\\b(?:in|speaks?|speaking|spoken in|available in|[Ll]anguages?:?|including|for|press \\d for) ${list}`,
      `${list}(?:[- ](?:speaking|speakers?|hot ?line|help ?line|line|service|operators?|language)| (?:is|are) (?:available|spoken))`,
      // At the end of what is told of a line: `8 am–6 pm, English, Fijian and Hindi`
      `(?<=[,;] )${list.replace('{0,12}', '{1,12}')}(?=\\s*(?:[.;)]|$))`,
    ].join('|'),
    'g',
  );
}

let englishPattern: RegExp | null = null;
/** 语 of 英法语, 等多国语. */
const LANGUAGE_END = '(?:等?[双两三四五六七八九十多]?[国个]?[种]?(?:语|文|外语))';

function build(): Patterns {
  const names = languageNames();
  const [english, chinese, single] = [names.english, names.chinese, names.single].map((list) => list.join('|'));
  const en = `(?:${english})`;
  const row = `(?:${single})(?:[、/,，]?(?:${single})){1,9}`;
  const zh = `(?:${chinese}|(?:${single})(?=[、/,，](?:${single}|${chinese})))`;
  const han = `${chinese}|(?:${single})(?=[、/,，]?(?:${single}|${chinese}|[语文双三四五六七八九多等)）]))`;
  const chineseContexts = [
    // `提供英、日、韩语服务`, `（中英日韩）`, `英语热线`
    `${row}${LANGUAGE_END}`,
    `${zh}(?:[、/,，和及]${zh}){1,12}`,
    // `（24小时，中英日韩）`
    `(?<=[,，、;；]) ?${row}(?:服务|接听|咨询)?(?=[)）])`,
    `[(（](?:${chinese}|${row})(?:[、/,，](?:${chinese}))*(?:服务|接听|咨询)?[)）]`,
    `(?:${chinese})(?=(?:服务|热线|咨询|专线|电话|接听|客服|人工))`,
    `(?:使用|提供|支持|讲|说|语言[:：]?|语种[:：]?) ?(?:${chinese})(?:[、/,，和及](?:${chinese}))*`,
  ];
  return {
    name: new RegExp(`\\b${en}\\b|${han}`, 'g'),
    alone: new RegExp(
      `(?:\\b${en}|${chinese})(?= ?(?:[,，、;；/)）和及与]|(?:and|or|&|only|spoken|speaking|service)\\b|$))`,
      'g',
    ),
    chinese: new RegExp(
      `${chinese}|(?:${single})(?:[、/,，](?:${single}|${chinese})|(?:${single}){1,9}(?:${LANGUAGE_END}|(?:服务|接听|咨询)?[)）]))`,
    ),
    marked: new RegExp(`${MARK}|${han}`, 'g'),
    chineseContexts: new RegExp(chineseContexts.join('|'), 'g'),
  };
}

function known(): Patterns {
  patterns ??= build();
  return patterns;
}

/** The first match of a pattern at a place or behind it. */
function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where languages are named as those one may speak, from left to right, as one pattern of all these contexts would. */
function contextsIn(marked: string, hasMarks: boolean, hasChinese: boolean): Span[] {
  const contexts: Span[] = [];
  if (hasMarks) englishPattern ??= englishContexts();
  const english = englishPattern as RegExp;
  let inEnglish = hasMarks ? matchFrom(english, marked, 0) : null;
  let inChinese = hasChinese ? matchFrom(known().chineseContexts, marked, 0) : null;
  while (inEnglish !== null || inChinese !== null) {
    const next =
      inChinese === null || (inEnglish !== null && inEnglish.index <= inChinese.index) ? inEnglish : inChinese;
    const { index: start, 0: words } = next as RegExpExecArray;
    const end = start + words.length;
    contexts.push({ start, end });
    if (inEnglish !== null && inEnglish.index < end) inEnglish = matchFrom(english, marked, end);
    if (inChinese !== null && inChinese.index < end) inChinese = matchFrom(known().chineseContexts, marked, end);
  }
  return contexts;
}

/** The names in a text that stand for languages one may speak on a line. */
function spokenIn(text: string): string[] {
  const seen = namesBetween(text, 0, text.length);
  if (seen === 0) return [];
  const { names, marked } = withMarks(text);
  const hasChinese = (seen & IN_CHINESE) !== 0 && known().chinese.test(text);
  const spoken: string[] = [];
  for (const { start, end } of contextsIn(marked, names.length > 0, hasChinese)) {
    let next = marked.slice(0, start).split(MARK).length - 1;
    // The last of a row of short names is told by what follows it.
    const behind = marked.slice(end, end + 2).split(MARK, 1)[0] ?? '';
    if ((seen & IN_CHINESE) === 0 && !HAN.test(behind)) {
      for (let at = start; at < end; at++) if (marked[at] === MARK) spoken.push(names[next++] as string);
      continue;
    }
    for (const [name] of matchesOf(known().marked, marked.slice(start, end) + behind))
      spoken.push(name === MARK ? (names[next++] as string) : name);
  }
  return spoken;
}

/** The languages that a text names as those one may speak on a line. */
function tagsIn(text: string): string[] {
  const spoken = spokenIn(text);
  if (spoken.length === 0) return [];
  const { tags } = languageNames();
  return [...new Set(spoken.flatMap((name) => tags.get(name.toLowerCase()) ?? []))];
}

/** Every language named by itself in a bracket. */
function namesIn(bracket: string): string[] {
  if (namesBetween(bracket, 0, bracket.length) === 0) return [];
  const { tags } = languageNames();
  return matchesOf(known().alone, bracket).flatMap(([name]) => tags.get(name.toLowerCase()) ?? []);
}

/**
 * Languages of the words right behind a number, those named alone in its bracket among them, in the order of the
 * text.
 */
function inOrder(close: string, bracket: string): string[] {
  const spoken = tagsIn(close);
  if (bracket === '' && spoken.length < 2) return spoken;
  const tags = new Set([...spoken, ...namesIn(bracket)]);
  if (tags.size < 2) return [...tags];
  const { tags: tagOf } = languageNames();
  const order = matchesOf(known().name, close).map(([name]) => tagOf.get(name.toLowerCase()) ?? '');
  return [...tags].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

const HAN = /[\u3400-\u9fff]/;
const FIELD = /^\s*(?:languages?|语言|语种)[^:：]{0,10}[:：]/i;

/** A field of its own below the number: `Language: English, Japanese`. */
function below({ document, index }: Surroundings): string[] {
  const { folded } = document;
  for (const [, line] of neighbours(document, index, 1, 3)) {
    const first = folded.charCodeAt(inkStart(folded, line.start, line.end));
    if (first !== 0x6c && first !== 0x4c && first !== 0x8bed) continue;
    const text = textOf(document, line);
    if (FIELD.test(text)) return tagsIn(text);
  }
  return [];
}

const ABOUT = /language|speak|语|English|available/i;
/** How far from a number the names stand of languages spoken there. */
const BEFORE = 200;
const BEHIND = 260;

/**
 * The languages of a line as BCP 47 tags, or \`null\`: from the words right around the number, else from its
 * sentence.
 */
export function languagesOf(surroundings: Surroundings): string | null {
  const { document, left, right } = surroundings;
  const { folded } = document;
  const from = Math.max(surroundings.stop, left.end - BEFORE);
  const to = Math.min(right.end, right.start + BEHIND);
  let found: string[] = [];
  let later: string[] = [];
  if (namesBetween(folded, from, left.end) !== 0)
    found = tagsIn(folded.slice(from, left.end).replace(/^.*[.!?] (?=[A-Z])/, ''));
  if (namesBetween(folded, right.start, to) !== 0) {
    const behind = folded.slice(right.start, to);
    const after = /^(?: ?[(（][^()（）]*[)）])?[^；;\n]*/.exec(behind)?.[0] ?? '';
    const close = /^[^。.]*/.exec(after)?.[0] ?? '';
    const bracket = /^ ?[(（]([^()（）]*[)）])/.exec(after)?.[1] ?? '';
    found.push(...inOrder(close, bracket));
    const last = right.end >= surroundings.line.end;
    // `…; eight foreign languages are available, including English and French`
    const rest = found.length === 0 && last ? (/^[^\n]*/.exec(behind)?.[0] ?? '') : '';
    later = ABOUT.test(rest) ? tagsIn(rest) : [];
  }
  if (found.length === 0 && later.length === 0) later = below(surroundings);
  if (found.length === 0 && later.length === 0) return null;
  return [...new Set([...found, ...later])].join(';');
}
