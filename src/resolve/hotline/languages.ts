import { languageNames } from '../../lexicon/language-names.js';
import { matchesOf } from '../../text/pattern.js';
import type { Span } from '../../types.js';
import { behindLast, marksOf, neighbours, type Surroundings, textOf } from './surroundings.js';

interface Patterns {
  /** A name that may count: one in full, or two of the short ones side by side. Without it nothing else can match. */
  readonly any: RegExp;
  readonly name: RegExp;
  /** A name in brackets that is no adjective of what follows: `(24 hours, English and French)`. */
  readonly alone: RegExp;
  readonly english: RegExp;
  /** What each of the Chinese contexts holds: without it the long pattern is not even compiled. */
  readonly chinese: RegExp;
  /** Chinese names, the short ones before what tells that they are, or the mark of an English one. */
  readonly marked: RegExp;
  /** Chinese names as those one may speak on a line. */
  readonly chineseContexts: RegExp;
}

let patterns: Patterns | null = null;

/** Stands for an English name. Patterns with all names in many places would take longer to compile than a page to read. */
const MARK = '\ue000';
/** Stands for that very unit, where a text has it. */
const NO_MARK = '\ue001';

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

const MARKED = englishContexts();
/** 语 of 英法语, 等多国语. */
const LANGUAGE_END = '(?:等?[双两三四五六七八九十多]?[国个]?[种]?(?:语|文|外语))';

function build(): Patterns {
  const { english, chinese, single } = languageNames();
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
    any: new RegExp(`${english}|${chinese}|(?:${single})[、/,，]?(?:${single})`),
    name: new RegExp(`\\b${en}\\b|${han}`, 'g'),
    alone: new RegExp(
      `(?:\\b${en}|${chinese})(?= ?(?:[,，、;；/)）和及与]|(?:and|or|&|only|spoken|speaking|service)\\b|$))`,
      'g',
    ),
    english: new RegExp(`\\b${en}\\b`, 'g'),
    chinese: new RegExp(
      `${chinese}|(?:${single})(?:[、/,，](?:${single}|${chinese})|(?:${single}){1,9}(?:${LANGUAGE_END}|(?:服务|接听|咨询)?[)）]))`,
    ),
    marked: new RegExp(`${MARK}|${han}`, 'g'),
    chineseContexts: new RegExp(chineseContexts.join('|'), 'g'),
  };
}

/** The first match of a pattern at a place or behind it. */
function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where languages are named as those one may speak, from left to right, as one pattern of all these contexts would. */
function contextsIn(marked: string, hasMarks: boolean, hasChinese: boolean): Span[] {
  const contexts: Span[] = [];
  const { chineseContexts } = patterns as Patterns;
  let inEnglish = hasMarks ? matchFrom(MARKED, marked, 0) : null;
  let inChinese = hasChinese ? matchFrom(chineseContexts, marked, 0) : null;
  while (inEnglish !== null || inChinese !== null) {
    const next =
      inChinese === null || (inEnglish !== null && inEnglish.index <= inChinese.index) ? inEnglish : inChinese;
    const { index: start, 0: words } = next as RegExpExecArray;
    const end = start + words.length;
    contexts.push({ start, end });
    if (inEnglish !== null && inEnglish.index < end) inEnglish = matchFrom(MARKED, marked, end);
    if (inChinese !== null && inChinese.index < end) inChinese = matchFrom(chineseContexts, marked, end);
  }
  return contexts;
}

/** The names in a text that stand for languages one may speak on a line. */
function spokenIn(text: string): string[] {
  patterns ??= build();
  const { any, english, chinese, marked: markedNames } = patterns;
  if (!any.test(text)) return [];
  const names = text.match(english) ?? [];
  const marked = text.replaceAll(MARK, NO_MARK).replace(english, MARK);
  const hasChinese = chinese.test(text);
  const spoken: string[] = [];
  for (const { start, end } of contextsIn(marked, names.length > 0, hasChinese)) {
    let next = marked.slice(0, start).split(MARK).length - 1;
    // The last of a row of short names is told by what follows it.
    const behind = marked.slice(end, end + 2).split(MARK, 1)[0];
    for (const [name] of matchesOf(markedNames, marked.slice(start, end) + behind))
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
  patterns ??= build();
  if (!patterns.any.test(bracket)) return [];
  const { tags } = languageNames();
  return matchesOf(patterns.alone, bracket).flatMap(([name]) => tags.get(name.toLowerCase()) ?? []);
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
  patterns ??= build();
  const { tags: known } = languageNames();
  const order = matchesOf(patterns.name, close).map(([name]) => known.get(name.toLowerCase()) ?? '');
  return [...tags].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** A field of its own below the number: `Language: English, Japanese`. */
function below({ document, index }: Surroundings): string[] {
  for (const [, line] of neighbours(document, index, 1, 3)) {
    const text = textOf(document, line);
    if (/^\s*(?:languages?|语言|语种)[^:：]{0,10}[:：]/i.test(text)) return tagsIn(text);
  }
  return [];
}

const STOPS = marksOf('。；;\n');
const ABOUT = /language|speak|语|English|available/i;

/**
 * The languages of a line as BCP 47 tags, or \`null\`: from the words right around the number, else from its
 * sentence.
 */
export function languagesOf(surroundings: Surroundings): string | null {
  const { document, left, right } = surroundings;
  const from = behindLast(document.folded, Math.max(left.start, left.end - 200), left.end, STOPS);
  const before = document.folded.slice(from, left.end);
  const behind = document.folded.slice(right.start, Math.min(right.end, right.start + 260));
  const after = /^(?: ?[(（][^()（）]*[)）])?[^；;\n]*/.exec(behind)?.[0] ?? '';
  const close = /^[^。.]*/.exec(after)?.[0] ?? '';
  const bracket = /^ ?[(（]([^()（）]*[)）])/.exec(after)?.[1] ?? '';
  const found = [...tagsIn(before.replace(/^.*[.!?] (?=[A-Z])/, '')), ...inOrder(close, bracket)];
  const last = right.end >= surroundings.line.end;
  // `…; eight foreign languages are available, including English and French`
  const rest = found.length === 0 && last ? (/^[^\n]*/.exec(behind)?.[0] ?? '') : '';
  const later = ABOUT.test(rest) ? tagsIn(rest) : [];
  if (found.length === 0 && later.length === 0) later.push(...below(surroundings));
  if (found.length === 0 && later.length === 0) return null;
  return [...new Set([...found, ...later])].join(';');
}
