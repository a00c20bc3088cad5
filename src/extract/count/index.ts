import type { CountExpression, CountryName, Document, Mention, Sentence, Span } from '../../types.js';
import { readEnglish } from './en.js';
import { mention, type State } from './state.js';
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
    documentPlace: null,
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
  for (const [index, sentence] of document.sentences.entries()) {
    const text = document.folded.slice(sentence.start, sentence.end);
    const chinese = sentence.language === 'zh';
    if (!(chinese ? TRIGGER_ZH : TRIGGER_EN).test(text)) continue;
    const read = chinese ? readChinese : readEnglish;
    const written = document.text.slice(sentence.start, sentence.end);
    for (const draft of read(text, written, state, sentence.line, index, within(index, sentence)))
      found.push(mention(draft, sentence.start, index));
  }
  return found;
}
