import type { Measure, Metric, Origin } from '../../types.js';

/** What a header, a label or a caption says of the numbers it stands over or beside. */
export interface Meaning {
  readonly metric: Metric | null;
  readonly measure: Measure | null;
  readonly origin: Origin | null;
  /** A rate, share or population: its column counts nobody who is ill. */
  readonly other: boolean;
  /** Nothing but how many: count, number, total. */
  readonly plain: boolean;
}

const OTHER = new RegExp(
  '%|\\bper\\b|\\brates?\\b|percent|incidence|population|\\bCFR\\b|ratio|\\bage\\b(?! group)|proportion|' +
    '\\bbeds?\\b|doses|coverage|\\bdates?\\b|\\bmorbidity\\b|\\bmortality\\b|susceptible|attack|占比|比例|率|人口|日期|年龄|' +
    '床位|剂',
  'i',
);

// The narrower first: "Cases tested and excluded" are excluded, "cases reported recovered" recovered.
const METRICS: readonly (readonly [Metric, RegExp])[] = [
  ['excluded', /\bexcluded|discarded|non[- ]cases?\b|排除/i],
  ['deaths', /\bdeaths?\b|\bdied\b|\bdeceased\b|\bfatal|\bdead\b|死亡|病亡/i],
  ['recovered', /(?<!not yet )\brecover(?:ed|ies|y)\b|\bdischarged?\b|\bcured\b|治愈|康复|出院|痊愈/i],
  ['released', /\breleased\b|解除/i],
  ['critical', /\bICU\b|intensive care|\bcritical\b|ventilat|危重/i],
  ['severe', /\bsevere\b|\bserious\b|重症|重型/i],
  ['hospitalized', /\bhospitali[sz]ed|hospitali[sz]ations?\b|\badmitted\b|in hospital|住院|在院/i],
  ['quarantined', /\bquarantined?\b|\bisolat(?:ed|ion)\b|隔离|医学观察/i],
  ['tested_negative', /\bnegatives?\b|阴性/i],
  ['asymptomatic', /\basymptomatic\b|无症状/i],
  ['active', /\bactive\b|现存/i],
  ['confirmed', /\bconfirmed\b|\bpositives?\b|\blab(?:oratory)?[- ]confirmed\b|确诊|阳性/i],
  ['suspected', /\bsuspect(?:ed|s)?\b|\bprobable\b|疑似/i],
  ['pending', /\bpending\b|under investigation|待/i],
  ['tested', /\btested\b|\btests?\b|\btesting\b|检测|采样/i],
  ['contacts', /\bcontacts\b|密接|密切接触/i],
  ['vaccinated', /\bvaccinat|接种/i],
  ['cases', /\bcases?\b|\binfections?\b|\binfected\b|\breported\b|病例|感染/i],
];

const ORIGIN_ALONE = /^(?:境外输入|输入|本土|本地|imported|local|locally acquired|indigenous)$/i;

function originOf(text: string): Origin | null {
  if (/\bimported\b|\boverseas\b|输入/i.test(text)) return 'imported';
  return /\blocal(?:ly)?\b|\bindigenous\b|本土|本地/i.test(text) ? 'local' : null;
}

/** Reads a header cell, a row label or a caption. What stands in brackets only explains. */
export function meaningOf(written: string): Meaning {
  const text = written.replace(/[\u200b*†‡]/g, '');
  const bare = text.replace(/\([^()]*\)|（[^（）]*）/g, ' ').trim() || text;
  const origin = originOf(text);
  const metric = METRICS.find(([, pattern]) => pattern.test(bare))?.[0] ?? (ORIGIN_ALONE.test(bare) ? 'cases' : null);
  const fresh =
    /\bnew(?:ly)?\b|\b24 ?h(?:ours?|rs?)?\b|\btoday\b|\bdaily\b|\blast week\b|^(?:epi\w* )?(?:week|wk)\b|新增|当日|昨日|今日|[本上]周|第\d+周/i.test(
      text,
    );
  const whole = /\btotals?\b|\bcumulative\b|\bto date\b|累计|合计|总/i.test(text);
  const now = /\bcurrent(?:ly)?\b|\bactive\b|as of today|现有|目前|在院/i.test(text);
  return {
    metric,
    measure: fresh ? 'new' : whole ? 'cumulative' : now ? 'current' : null,
    origin,
    other: OTHER.test(bare) && !/\bage group\b/i.test(bare),
    plain:
      /^(?:no\.?|number|count|total|n|sum|all|figures?|totals by country|数量|人数|数|总数|合计|总计|例数)\b|^(?:总|合计|数)/i.test(
        bare,
      ),
  };
}

const OPENS = new RegExp(
  '^(?:(?:total|number of|no\\. of|approximate|new|current(?:ly)?|cumulative|all|persons?|people|' +
    'patients?|individuals?|laboratory|lab|confirmed|reported)[ -]){0,4}(?:cases?|confirmed|positives?|' +
    'negatives?|deaths?|died|fatalit|deceased|recover|discharged|cured|hospitali|admitted|tested|' +
    'tests?\\b|active|icu\\b|intensive|critical|severe|suspect|probable|pending|quarantin|isolat|contacts|' +
    'infect|persons tested|people tested)',
  'i',
);
const CHINESE_OPENS = new RegExp(
  '^(?:累计|新增|现有|当日|今日|昨日|本土|境外输入|尚在|正在|已|总)*(?:确诊|疑似|死亡|治愈|出院|重症|危重|无症状|住院|在院|密切|密接|医学观察|隔离|病例|感染|检测|' +
    '解除)',
);
/** A label that opens with what is counted, as opposed to a place or a group: Deaths; Total persons tested. */
export function labelMeaning(label: string): Meaning | null {
  const bare = label.replace(/[\u200b*†‡]/g, '').trim();
  if (!OPENS.test(bare) && !CHINESE_OPENS.test(bare)) return null;
  const meaning = meaningOf(bare);
  return meaning.metric ? meaning : null;
}

/** Column heads that say the rows are places. */
export const PLACE_HEAD: RegExp = new RegExp(
  '\\b(?:count(?:y|ies)|states?|provinces?|regions?|countr(?:y|ies)|territor|district|health board|' +
    'jurisdiction|local government|LGA|municipalit|cit(?:y|ies)|towns?|area|location|parish|department|' +
    'prefecture|zone|island|federal units?|authority|place|borough|commune|woreda|oblast|governorate)\\b|' +
    '地区|省|市|区|县|国家|州|地点|街道|单位',
  'i',
);
/** Column heads that name a time, or all of it. */
export const PERIOD_HEAD: RegExp = new RegExp(
  '^(?:(?:epi\\w* )?(?:week|wk|w)\\.? ?\\d{1,2}\\b|(?:19|20)\\d\\d年?$|(?:total|cumulative)\\b|(?:jan|feb|mar|' +
    'apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?(?: \\d{4})?$|第?\\d+周|\\d{1,2}月$|[本上]周|合计|累计|总计)',
  'i',
);
/** Column heads that say the rows are groups of people. */
export const GROUP_HEAD: RegExp = new RegExp(
  '\\bage\\b|\\bsex\\b|\\bgender\\b|laborator|source|outcome|\\btype\\b|\\bcategory\\b|status|ethnic|race|' +
    'occupation|性别|年龄|职业|类型',
  'i',
);
const GROUP = new RegExp(
  '^(?:<|≥|>|≤|under|over)?\\s*\\d|\\byears?\\b|^(?:fe)?males?\\b|^(?:wo)?men\\b|^unknown\\b|^others?\\b|' +
    '^missing\\b|^not (?:known|stated)|^under investigation|acquired|\\bcontact\\b|laborator|^less than|^男|' +
    '^女|岁|不详|其他',
  'i',
);
export const isGroup = (label: string): boolean => GROUP.test(label);
export const isTotal = (label: string): boolean =>
  /^(?:grand |sub-?)?totals?\b|^all\b|^(?:合计|总计|共计|总数|全国|小计)/i.test(label);
