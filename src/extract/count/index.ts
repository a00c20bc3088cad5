import type { CountExpression, CountryName, Document, Mention, Sentence, Span } from '../../types.js';
import { readEnglish } from './en.js';
import { mention, type State } from './state.js';
import { tablesOf } from './table.js';
import { readTable } from './table-reader.js';
import { readChinese } from './zh.js';

const TRIGGER_ZH = /\d|[零一二两三四五六七八九十百千万][例名人]|无|没有/;
const TRIGGER_EN =
  /\d|\b(?:no|zero|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundreds?|dozen|an?) /i;
const EPIDEMIC =
  /疫|病例|确诊|感染|肺炎|病毒|死亡|治愈|出院|医学观察|outbreak|epidemic|pandemic|virus|disease|infect|\bcases?\b|deaths?|died|patients?|hospitali[sz]/i;

/** Every count of people in an epidemic state. The countries and cities found before are evidence for places. */
export function findCounts(document: Document, countries: readonly Mention<CountryName>[]): Mention<CountExpression>[] {
  const found: Mention<CountExpression>[] = [];
  const state: State = {
    documentPlace: document.language === 'en' ? mainPlace(document, countries) : null,
    place: null,
    measure: null,
    head: null,
    main: null,
    line: -1,
    measureOf: new Map(),
    speaksOfConfirmed: /确诊|确定病例/.test(document.folded),
    epidemic: EPIDEMIC.test(document.folded),
  };
  if (!state.epidemic) return found;
  const bySentence = new Map<number, Mention<CountryName>[]>();
  for (const country of countries)
    bySentence.set(country.sentence, [...(bySentence.get(country.sentence) ?? []), country]);
  const within = (index: number, { start }: Sentence): Span[] =>
    (bySentence.get(index) ?? []).map((country) => ({ start: country.start - start, end: country.end - start }));
  const tables = tablesOf(document);
  const rows = new Set(tables.flatMap((table) => table.lines));
  for (const [index, sentence] of document.sentences.entries()) {
    if (rows.has(sentence.line)) continue;
    const text = document.folded.slice(sentence.start, sentence.end);
    const chinese = sentence.language === 'zh';
    if (!(chinese ? TRIGGER_ZH : TRIGGER_EN).test(text)) continue;
    const read = chinese ? readChinese : readEnglish;
    const written = document.text.slice(sentence.start, sentence.end);
    for (const draft of read(text, written, state, sentence.line, index, within(index, sentence)))
      found.push(mention(draft, sentence.start, index));
  }
  // Totals of tables are of the place that the text speaks of most.
  state.documentPlace ??= mostOften(found.map((count) => count.value.place));
  const { documentPlace } = state;
  const placed =
    document.language === 'en' && documentPlace !== null
      ? found.map((count) =>
          count.value.place === null ? { ...count, value: { ...count.value, place: documentPlace } } : count,
        )
      : found;
  for (const table of tables) placed.push(...readTable(document, table, state, (at) => sentenceAt(document, at)));
  return placed.sort((a, b) => a.start - b.start);
}

const UNIT = /\b[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)? (?:County|Province|District|Parish|Prefecture|Governorate)\b/g;

function mostOften(names: readonly (string | null)[]): string | null {
  const times = new Map<string, number>();
  for (const name of names) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  const [best] = [...times].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 ? best[0] : null;
}

/** The place an English page names most, its title counting three times: rows of totals and bare sentences are about it. */
function mainPlace(document: Document, countries: readonly Mention<CountryName>[]): string | null {
  const times = new Map<string, number>();
  for (const { start, end, value, sentence } of countries) {
    if (document.sentences[sentence]?.zone === 'boilerplate') continue;
    if (value.form !== 'name' && value.form !== 'place') continue;
    const text = document.text.slice(start, end);
    const inTitle = document.title !== null && start >= document.title.start && end <= document.title.end;
    times.set(text, (times.get(text) ?? 0) + (inTitle ? 3 : 1));
  }
  for (const [name] of document.folded.matchAll(UNIT)) times.set(name, (times.get(name) ?? 0) + 1);
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
