import { chineseMeasures, chineseMetrics, chineseOrigins, chineseQualifiers } from '../../lexicon/count-words-zh.js';
import { CHINESE_DISEASE } from '../../lexicon/diseases.js';
import {
  CHINESE_NO_PLACE,
  CHINESE_PLACE_SUFFIX,
  CHINESE_PROVINCES,
  CHINESE_WHOLE_NAMES,
} from '../../lexicon/place-suffixes.js';
import { isDigit } from '../../text/letters.js';
import { CHINESE_NUMERAL, chineseNumber } from '../../text/numerals.js';
import type { Qualifier } from '../../types.js';

/** What a person or case is counted with: 例 says by itself that a case is meant, 人 and 名 do not. */
export type Classifier = 'case' | 'person' | 'thing' | 'none';

export interface ChineseToken {
  readonly kind:
    | 'link'
    | 'number'
    | 'zero'
    | 'metric'
    | 'measure'
    | 'origin'
    | 'place'
    | 'own'
    | 'period'
    | 'date'
    | 'disease'
    | 'part'
    | 'each'
    | 'all'
    | 'copula'
    | 'qualifier'
    | 'stop';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name in the lexicon: the metric, measure, origin or qualifier. */
  readonly name: string;
  readonly number: ChineseNumberToken | null;
}

export interface ChineseNumberToken {
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly qualifier: Qualifier | null;
  readonly classifier: Classifier;
}

// 1600** **萬人: emphasis of Markdown may stand inside.
const GAP = '[ *\\u200b]{0,6}';
const FIGURE = '\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[， ]\\d{3})+(?=[例人名])|\\d+(?:\\.\\d+)?';
const CLASSIFIER =
  '(?:人次|次(?=[^，。]{0,8}检测)|例(?!如|行|外|会|假|证)|宗|起|名|人(?!民|均|口|工|次|员|士)|位(?!于|置|居)|口(?!罩|岸|腔)|个)';
const NUMERAL = `(?:[廿卅][一二三四五六七八九]?|${CHINESE_NUMERAL})`;
// 三明市 and 六盘水 begin with a numeral: one in characters counts only with its classifier or as 万.
const WRITTEN =
  `${NUMERAL}[多余几]?(?=${GAP}${CLASSIFIER}|万|亿|[至到~～—–-]${CHINESE_NUMERAL}${GAP}${CLASSIFIER})|` +
  '(?<=[为是])零(?=[，。；,;]|$)';
const AMOUNT = `(?:\\d+亿\\d{1,4}万|\\d+[亿万]\\d{1,4}(?=[例人名宗])|(?:${FIGURE})${GAP}[百千]?|${NUMERAL})${GAP}[多余几]?${GAP}[万亿]{0,2}[多余几]{0,2}`;
const NUMBER =
  '(?<![\\dA-Za-z.数几-]|案(?!\\d[\\d,.]*[余多]?[百千万]?[余多]?[宗例名])|第 ?|第\\d{1,3}[、,和至-]|每|前(?=\\d+位))(?=\\d|' +
  `${WRITTEN})(?:${AMOUNT}(?:${GAP}[例人名]?[至到~～—–-]${GAP}${AMOUNT})?)` +
  `(?![\\dA-Za-z]|\\.\\d|%|‰)(?:${GAP}${CLASSIFIER})?(?:以上|左右|上下)?`;

const CLOCK = '(?:\\d{1,2}(?:[时点]|[:：]\\d{2})(?:\\d{1,2}分)?|24小时)';
const DAY = '(?:\\d{2,4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|\\d{1,2}[日号](?!线|楼|院|店)';
const PERIOD =
  `(?:${DAY}) ?(?:零时|\\d{1,2}[时点]?(?::\\d{2})?) ?[-—–~～至到]{1,2} ?(?:(?:${DAY}) ?)?${CLOCK}|` +
  `\\d{1,2}[时点]?(?::\\d{2})? ?[-—–~～至到]{1,2} ?${CLOCK}`;
const DATE = `(?:${DAY}) ?(?:${CLOCK})?|\\d{2,4}年(?:\\d{1,2}月)?|\\d{1,2}月(?:份|底|初|中旬|下旬|上旬)?|${CLOCK}`;
const RELATIVE = '今[日天早晚]|昨[日天晚]|当地时间|前[日天]|上?周[一二三四五六日天]';

const PROVINCES = '\\d{1,2}个省(?:[（(]?(?:自治区|区)?、?(?:直辖市|市)?[)）]?)?(?:和新疆生产建设兵团)?';
const NAME_CHARACTER = `(?!${CHINESE_NO_PLACE})[\\u4e00-\\u9fff]`;
const PLACE =
  `(?:${PROVINCES})|(?:(?:${CHINESE_PROVINCES})(?!医|大学|路|日报))?(?:(?:${CHINESE_WHOLE_NAMES}|` +
  `(?:${NAME_CHARACTER}){1,6}?)${CHINESE_PLACE_SUFFIX}(?:[东南西北中]{1,2}部)?(?!民|级|场|委|长|政府|域|` +
  '内|里)(?<![社小校景院园片辖灾疫病厂营库街]区|[超股楼夜集]市)(?<!劳动省|外务省|防卫省|科学省|总务省|财务省)){1,3}|' +
  `(?:${CHINESE_PROVINCES})(?!医|大学|路|日报)(?:(?:${NAME_CHARACTER}){0}(?:市|省|大陆|地区))?|全国|全球|全世界|国内|港澳台地区`;

const NOUNS = '(?:本土|本地|境外输入|输入性|新发|现有)*(?:确诊|疑似|无症状|死亡|治愈|出院|重症|危重|病例)';
// 没有确诊 is said of a person, 无确诊病例 of an area.
const ZERO =
  '无一[例人](?=(?:感染|确诊|死亡|阳性|疑似|病例|患者|新增|因|被))|(?:无|没有|未|零|暂无|未发现|未报告)(?:新增|现有|新发现|新发|发现新增|' +
  `报告新增)|(?:无|没有)(?=${NOUNS}(?:和|及|或|、|病例|患者|感染者|个案|型))|无(?=死亡)`;

type Named = readonly (readonly [string, string])[];
/** What tokens are, in the order of preference at one place: a pattern, or a table of names and patterns. */
const KINDS: readonly (readonly [ChineseToken['kind'], string | Named])[] = [
  ['link', '\\]?[(（]https?:[^)）\\s]*[)）]|https?:[^\\s，。）)]+'],
  ['stop', '[，,；;。：:（）()、！!？?\\n\\t|+【】/]'],
  ['period', PERIOD],
  ['date', `${DATE}|${RELATIVE}`],
  ['zero', ZERO],
  ['place', PROVINCES],
  ['number', NUMBER],
  ['disease', CHINESE_DISEASE],
  ['metric', chineseMetrics],
  ['measure', chineseMeasures],
  ['origin', chineseOrigins],
  ['part', '其中|当中|包括|包含|含|分别|其余|(?<=[，；、])余(?=\\d)|另有|另外|病例中|患者中'],
  ['each', '各(?=(?:报告|新增|有|确诊|发现)|[\\d一二两三四五六七八九])'],
  ['all', '均为|均属|均系|皆为|全部为|都是|均'],
  ['own', '(?:我|本|全|全国其他)(?:省|市|区|县|州|旗|盟|自治区)(?!场|民)'],
  ['place', PLACE],
  ['qualifier', chineseQualifiers],
  ['copula', '[为系是]'],
];

/** One way to find a token at a place. */
export interface TokenRule {
  readonly kind: ChineseToken['kind'];
  /** Name in the lexicon, if it is of a table there. */
  readonly name: string;
  readonly source: string;
  /** Names of places may begin with nearly every character. */
  readonly anywhere: boolean;
}

/** The ways to find a token, the one that is preferred first. */
export function tokenRules(): TokenRule[] {
  return KINDS.flatMap(([kind, what]) =>
    typeof what === 'string'
      ? [{ kind, name: '', source: what, anywhere: what === PLACE }]
      : what.map(([name, source]) => ({ kind, name, source, anywhere: false })),
  );
}

const CLASSIFIERS: Readonly<Record<string, Classifier>> = {
  例: 'case',
  宗: 'case',
  起: 'thing',
  名: 'person',
  人: 'person',
  位: 'person',
  口: 'person',
  个: 'thing',
  人次: 'thing',
  次: 'person',
};

const PARTS = new RegExp(
  `^(${AMOUNT})(?:${GAP}[例人名]?[至到~～—–-]${GAP}(${AMOUNT}))?(?:${GAP}(${CLASSIFIER}))?(以上|左右|上下)?$`,
);

/** 12万3456 and 1亿2000万 are sums. */
function joined(amount: string): number | null {
  const [, high, low] = /^(\d+[亿万])(\d+万?)$/.exec(amount) ?? [];
  return high && low ? (chineseNumber(high) ?? 0) + (chineseNumber(low) ?? 0) : chineseNumber(amount);
}

/** 1200多例 → 1200, more than, counted in cases. */
export function readNumber(text: string): ChineseNumberToken {
  // 1204, 1204例
  let value = 0;
  let end = 0;
  for (; end < 9 && end < text.length && isDigit(text.charCodeAt(end)); end++)
    value = 10 * value + text.charCodeAt(end) - 0x30;
  const rest = text.length - end;
  const last = rest === 1 ? (text[end] as string) : '';
  const own = last === '' ? 'none' : CLASSIFIERS[last];
  if (end > 0 && rest < 2 && own !== undefined && last !== '次')
    return { value, valueMax: null, qualifier: null, classifier: own };
  const match = PARTS.exec(text);
  const low = match?.[1] ?? '';
  const high = match?.[2];
  const plain = (amount: string): number | null =>
    /[百千十]几|几[十百千万]/.test(amount)
      ? null
      : joined(
          amount
            .replace(/[多余几， *\u200b]/g, '')
            .replace('廿', '二十')
            .replace('卅', '三十'),
        );
  const after = match?.[4];
  const qualifier: Qualifier | null = /[多余]/.test(low + (high ?? ''))
    ? 'more_than'
    : after === '以上'
      ? 'at_least'
      : after
        ? 'approx'
        : null;
  return {
    value: plain(low),
    valueMax: high === undefined ? null : plain(high),
    qualifier,
    classifier: CLASSIFIERS[match?.[3] ?? ''] ?? 'none',
  };
}
