import { isDigit, isWord } from '../../text/letters.js';
import { Phrases } from '../../text/phrases.js';
import { type Spotted, Spotter, spotterTables } from '../../text/spotter.js';
import { tables } from '../../text/tables.js';
import { unitAt } from '../../text/units.js';
import type { Span } from '../../types.js';

/** What a word says of the text it stands in, one bit each. */
const OUTBREAK = 1;
const FIELD_ZH = 2;
const FIELD_EN = 4;
const NUMBER_ZH = 8;
const NUMBER_EN = 16;
/** Conditions: a border of words before or behind it, a Chinese numeral before, a word of news before. */
const BEGINS = 32;
const ENDS = 64;
const COUNTED = 128;
const NEWS = 256;
/** Not asked of sentences: names of administrative units. */
const UNIT = 512;

/** A page without any of the first group is about no outbreak. `#` is a digit, `_` a space. */
const WORDS: readonly (readonly [number, string])[] = [
  [
    OUTBREAK,
    '疫情 疫区 疫苗 防疫 病例 确诊 感染 病毒 肺炎 无症状 密接 新冠 流感 埃博拉 霍乱 鼠疫 疟疾 麻疹 猴痘 天花 结核 伤寒 痢疾 登革 ' +
      '卡热 沙热 谷热 病热 红热 疹热 血热 outbreak epidemic pandemic infect contagious quarantin vaccin case-fatality ' +
      'case_fatality cases_per_# case_and_death influenza cholera measles malaria dengue ebola marburg plague polio mpox ' +
      'monkeypox hepatitis covid coronavirus tubercul typhoid pertussis rabies anthrax salmonell legionell listeri ' +
      'norovirus meningi diphtheria botulism h#n#',
  ],
  [OUTBREAK | BEGINS, 'virus epidemiolog sars mers'],
  [OUTBREAK | ENDS, 'fever'],
  [OUTBREAK | BEGINS | ENDS, 'flu'],
  [OUTBREAK | NEWS | ENDS, 'cases deaths'],
  [
    FIELD_ZH,
    '例 病 疫 确诊 感染 肺炎 死 治愈 出院 隔离 医学观察 密接 密切接触 症状 阳性 阴性 检测 接种 住院 在院 收治 接诊 重症 危重 患者 ' +
      '病人 个案 新增 累计 丧 去世 身亡 康复',
  ],
  [
    FIELD_EN | BEGINS,
    'case death died dead fatal toll infect patient confirmed suspected recover discharged hospital admitt admiss quarantin ' +
      'isolat test positiv negativ vaccinat immunis immuniz sick kill outbreak total active critical icu intensive diagnos ' +
      'symptom contracted caught perish disease virus',
  ],
  [FIELD_EN | BEGINS | ENDS, 'ill contact contacts'],
  [NUMBER_ZH | NUMBER_EN, '#'],
  [NUMBER_ZH, '无 没有 零新增 未新增 未发现 为零'],
  [NUMBER_ZH | COUNTED, '例 名 人 宗 位'],
  [UNIT | ENDS, 'county province district parish prefecture governorate'],
];

let spotter: Spotter | null = null;
/** What each word says, one entry for each of its groups. */
const meanings: number[][] = [];
let digit = -1;

function prepare(): Spotter {
  const said = new Map<string, number[]>();
  for (const [meaning, words] of WORDS)
    for (const written of words.split(' ')) {
      const word = written.replaceAll('_', ' ');
      const known = said.get(word);
      if (known) known.push(meaning);
      else said.set(word, [meaning]);
    }
  for (const [word, all] of said) {
    if (word === '#') digit = meanings.length;
    meanings.push(all);
  }
  return new Spotter(tables('count.gate', () => spotterTables([...said.keys()])));
}

const NEWS_WORDS = /^(?:new|confirmed|suspected|probable|active|cumulative|reported|of)$/i;
const NUMERALS = '零一二两三四五六七八九十百千万';
/** Number words of English, by which a sentence without digits is worth reading; they end before one of some marks. */
const numberWords = new Phrases(
  'count.numbers',
  [['number', 'no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|dozen|an?|single']],
  (unit) => isMark(unit),
);
const isMark = (unit: number): boolean =>
  unit === SPACE || unit === COMMA || (unit >= 0x2d && unit <= 0x2e) || unit === 0x3a || unit === 0x3b || unit === 0x29;

/** Does a number word stand in a part of a text: five, nineteen, twenty-one? */
function hasNumberWord(text: string, start: number, end: number): boolean {
  const lower = (at: number): number => (at < start ? 0 : unitAt(text, at) | 32);
  for (let at = start, inWord = false; at < end; at++) {
    const unit = unitAt(text, at);
    if (isWord(unit)) {
      if (!inWord) {
        const to = numberWords.at(text, at);
        if (to >= 0 && to < end) return true;
      }
      inWord = true;
      continue;
    }
    inWord = false;
    if (!isMark(unit)) continue;
    const last = lower(at - 1);
    if (last === Y && lower(at - 2) === T) return true;
    if (last === N && lower(at - 2) === E && lower(at - 3) === E && lower(at - 4) === T) return true;
  }
  return false;
}
const [E, N, T, Y] = [0x65, 0x6e, 0x74, 0x79];

/** New cases, of the confirmed cases, reported two more deaths: a word of news, up to two others, then the noun. */
function isNews(text: string, noun: number): boolean {
  for (let at = noun, k = 0; k < 3; k++) {
    if (unitAt(text, at - 1) !== 0x20) return false;
    const end = at - 1;
    at = end;
    while (at > 0 && isWord(unitAt(text, at - 1))) at--;
    if (at === end) return false;
    if (NEWS_WORDS.test(text.slice(at, end))) return true;
  }
  return false;
}

/** 三例, 十多名 */
function isCounted(text: string, start: number, classifier: number): boolean {
  const more = '多余几'.includes(text[classifier - 1] ?? '-') ? 2 : 1;
  const numeral = classifier - more;
  return numeral >= start && NUMERALS.includes(text[numeral] as string);
}

/** Which sentences may hold counts, and whether a page does at all: all words that tell are looked for in one pass. */
export class Gate {
  private readonly spotted: Spotted;
  /** The first word behind the sentences that have been asked for. */
  private next = 0;

  constructor(private readonly text: string) {
    spotter ??= prepare();
    this.spotted = spotter.find(text);
  }

  /** Is a disease or an outbreak named anywhere? */
  get outbreak(): boolean {
    const { count } = this.spotted;
    for (let k = 0; k < count; k++) if (this.says(k, OUTBREAK, 0, this.text.length)) return true;
    return false;
  }

  /** Has a sentence a word of the field, or need it none, and a number? To be asked in the order of the text. */
  opens({ start, end }: Span, chinese: boolean, listed: boolean): boolean {
    const { starts, count } = this.spotted;
    while (this.next < count && (starts[this.next] as number) < start) this.next++;
    let field = listed;
    let number = false;
    for (let k = this.next; k < count && (starts[k] as number) < end && !(field && number); k++) {
      field ||= this.says(k, chinese ? FIELD_ZH : FIELD_EN, start, end);
      number ||= this.says(k, chinese ? NUMBER_ZH : NUMBER_EN, start, end);
    }
    return field && (number || (!chinese && hasNumberWord(this.text, start, end)));
  }

  /** Does a word that was found say something, with its conditions, within a part of the text? */
  private says(k: number, what: number, start: number, end: number): boolean {
    const { text } = this;
    const word = this.spotted.words[k] as number;
    const from = this.spotted.starts[k] as number;
    const to = this.spotted.ends[k] as number;
    if (from < start || to > end) return false;
    for (const meaning of meanings[word] as number[]) {
      if ((meaning & what) === 0) continue;
      if (meaning & BEGINS && from > start && isWord(unitAt(text, from - 1))) continue;
      if (meaning & ENDS && to < end && isWord(unitAt(text, to))) continue;
      if (meaning & COUNTED && !isCounted(text, start, from)) continue;
      if (meaning & NEWS && !isNews(text, from)) continue;
      return true;
    }
    return false;
  }

  /** Where the words for administrative units begin: county, province, ... */
  units(): number[] {
    const { starts, count } = this.spotted;
    const found: number[] = [];
    for (let k = 0; k < count; k++) if (this.says(k, UNIT, 0, this.text.length)) found.push(starts[k] as number);
    return found;
  }

  /** Stands a number between marks of a table, or does one end or make a line? Without it there is no table. */
  get tables(): boolean {
    const { text } = this;
    const { words, ends, count } = this.spotted;
    // A line of commas alone passes for one of numbers.
    if (text.includes('\n,')) return true;
    for (let k = 0; k < count; k++) {
      if (words[k] !== digit) continue;
      const start = (ends[k] as number) - 1;
      let end = start + 1;
      while (isDigit(unitAt(text, end))) end++;
      if (inTable(text, start, end)) return true;
      while (k + 1 < count && (ends[k + 1] as number) <= end) k++;
    }
    return false;
  }
}

const TAB = 0x09;
const LINE = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
const SLASH = 0x2f;
const BAR = 0x7c;

/** `,3,` `| 3` `3 |` `/ 3` `3  ` `  3`; a line that ends in two numbers or is one. */
function inTable(text: string, start: number, end: number): boolean {
  const [before, behind] = [unitAt(text, start - 1), unitAt(text, end)];
  const [lead, tail] = [unitAt(text, start - 2), unitAt(text, end + 1)];
  if (before === COMMA && behind === COMMA) return true;
  if (before === TAB || before === BAR || behind === TAB || behind === BAR) return true;
  if (before === SPACE && (lead === TAB || lead === BAR || lead === SLASH || lead === SPACE)) return true;
  if (behind === SPACE && (tail === TAB || tail === BAR || tail === SPACE)) return true;
  let at = end;
  if (before === LINE) while (isDigit(unitAt(text, at)) || unitAt(text, at) === COMMA) at++;
  else if (before !== SPACE || !isDigit(lead)) return false;
  while (unitAt(text, at) === SPACE || unitAt(text, at) === 0x200b) at++;
  return unitAt(text, at) === LINE || (at >= text.length && before === SPACE);
}
