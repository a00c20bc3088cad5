import type { CountExpression, CountryName, Document, Mention, Sentence, Span } from '../../types.js';
import { readEnglish } from './en.js';
import { Gate } from './gate.js';
import { mention, placedIn, type State } from './state.js';
import { tablesOf } from './table.js';
import { readTable } from './table-reader.js';
import { readChinese } from './zh.js';

const EPIDEMIC = new RegExp(
  '疫|病例|确诊|感染|肺炎|病毒|死亡|治愈|出院|医学观察|隔离|收治|无症状|本土|新增[\\d.,万]+[余多]?[例宗]|outbreak|epidemic|pandemic|virus|' +
    'disease|infect|\\bcases?\\b|deaths?|died|patients?|hospitali[sz]',
  'i',
);

/** Up to this length a text may count without a word of what. */
const SHORT = 500;
const NONE: readonly Mention<CountryName>[] = [];

/** Every count of people in an epidemic state. The countries and cities found before are evidence for places. */
export function findCounts(document: Document, countries: readonly Mention<CountryName>[]): Mention<CountExpression>[] {
  const { folded, lines, sentences } = document;
  const gate = new Gate(folded);
  const outbreak = gate.outbreak;
  // A page of some length that never names a disease or an outbreak counts no patients: accidents, sports, courts.
  if (folded.length > SHORT && !outbreak) return [];
  const found: Mention<CountExpression>[] = [];
  const state: State = {
    documentPlace: null,
    place: null,
    measure: null,
    head: null,
    main: null,
    line: -1,
    measureOf: new Map(),
    speaksOfConfirmed: folded.includes('确诊') || folded.includes('确定病例'),
    epidemic: outbreak || EPIDEMIC.test(folded),
    pair: null,
  };
  const bySentence = new Map<number, Mention<CountryName>[]>();
  for (const country of countries) {
    const list = bySentence.get(country.sentence);
    if (list) list.push(country);
    else bySentence.set(country.sentence, [country]);
  }
  const tables = gate.tables ? tablesOf(document) : [];
  const rows = new Set(tables.flatMap((table) => table.lines));
  let last = -9;
  let underCountries = false;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    if (rows.size > 0 && rows.has(sentence.line)) continue;
    const chinese = sentence.language === 'zh';
    if (!chinese && lines[sentence.line]?.kind === 'heading') {
      const head = headingPlace(document, sentence, bySentence.get(index) ?? NONE);
      if (head !== null || underCountries) {
        underCountries = true;
        state.documentPlace = head;
      }
    }
    // A sentence without a word of the field counts only where it goes on with the counts just before.
    const listed = index - last <= 1 || (state.pair !== null && sentence.line - state.pair.line <= 1);
    if (!gate.opens(sentence, chinese, listed)) continue;
    const { start, end } = sentence;
    const read = chinese ? readChinese : readEnglish;
    const places = (bySentence.get(index) ?? NONE).map((country) => ({
      start: country.start - start,
      end: country.end - start,
    }));
    const text = folded.slice(start, end);
    for (const draft of read(text, document.text.slice(start, end), state, sentence.line, index, places))
      found.push(mention(draft, start, index));
    if (found.at(-1)?.sentence === index) last = index;
  }
  if (found.length === 0 && tables.length === 0) return found;
  // Bare sentences of an English page, and totals of its tables, are of the place that it speaks of most.
  const bare = tables.length > 0 || found.some((count) => count.value.place === null);
  if (bare && document.language === 'en')
    state.documentPlace = mainPlace(document, countries, found, rows, gate.units());
  const main = document.language === 'en' ? state.documentPlace : null;
  const placed: typeof found = [];
  for (const count of found) placed.push(main !== null && count.value.place === null ? placedIn(count, main) : count);
  for (const table of tables) placed.push(...readTable(document, table, state, (at) => sentenceAt(document, at)));
  return placed.sort((a, b) => a.start - b.start);
}

/** A heading that is a country's name sets the place of the text below, until the next heading (`null`). */
function headingPlace(
  document: Document,
  sentence: Sentence,
  countries: readonly Mention<CountryName>[],
): string | null {
  const [only] = countries;
  if (only?.value.form !== 'name') return null;
  const { start, end } = document.lines[sentence.line] as Span;
  const written = document.text.slice(start, end).trim();
  return document.text.slice(only.start, only.end) === written ? written : null;
}

const UNIT = / (?:County|Province|District|Parish|Prefecture|Governorate)\b/y;
const UNIT_NAME = /\b[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?$/;

const PART = /\.(?:group|part|item)$/;
/** Cases imported from Italy are not in Italy. */
const ELSEWHERE = new RegExp(
  '\\b(?:imported|returning|returned|arriving|arrived|travell?(?:ed|ers|ing)|arrivals?|came|come|\\d|' +
    'passengers?|flight) (?:from|to) (?:the )?$',
  'i',
);

/** The place named most outside of tables; the title counts three times, a place of a count twice. */
function mainPlace(
  document: Document,
  countries: readonly Mention<CountryName>[],
  counts: readonly Mention<CountExpression>[],
  rows: ReadonlySet<number>,
  units: readonly number[],
): string | null {
  const { folded, title } = document;
  // 93 new cases, 71 of them in Lusaka: the place of a share is not the place of the whole.
  const parts = new Set(
    counts.filter(({ rule }) => PART.test(rule)).map((count) => `${count.sentence} ${count.value.place}`),
  );
  const times = new Map<string, number>();
  const add = (name: string, weight: number): void => void times.set(name, (times.get(name) ?? 0) + weight);
  for (const { start, end, value, sentence } of countries) {
    const at = document.sentences[sentence];
    if (at?.zone === 'boilerplate' || rows.has(at?.line ?? -1)) continue;
    if (value.form !== 'name' && value.form !== 'place') continue;
    const name = document.text.slice(start, end);
    if (parts.size > 0 && parts.has(`${sentence} ${name}`)) continue;
    // From, to, the: most names follow other words.
    if (folded[start - 1] === ' ' && 'moe'.includes(folded[start - 2] ?? '-'))
      if (ELSEWHERE.test(folded.slice(Math.max(0, start - 40), start))) continue;
    const inTitle = title !== null && start >= title.start && end <= title.end;
    add(name, inTitle ? 3 : 1);
  }
  for (const at of units) {
    UNIT.lastIndex = at - 1;
    if (!UNIT.test(folded)) continue;
    const name = UNIT_NAME.exec(folded.slice(Math.max(0, at - 41), at - 1));
    if (name) add(name[0] + folded.slice(at - 1, UNIT.lastIndex), 1);
  }
  for (const { value, rule } of counts) if (value.place !== null && !PART.test(rule)) add(value.place, 2);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The sentence that holds a place of the text, by halving. */
function sentenceAt(document: Document, at: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
