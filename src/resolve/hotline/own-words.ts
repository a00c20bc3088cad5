import { anyOf, matchesOf } from '../../text/pattern.js';
import { unitAt } from '../../text/units.js';
import { isColon } from './clause.js';

/**
 * Names of bodies that the line itself gives away, where no organisation was found: by a role, a verb, or the ©
 * beside them.
 */

const { raw } = String;

const BODY_ZH = raw`[\u3400-\u9fff（()）·]{1,24}?${anyOf(raw`
  中心|[局委院会部办所馆处站厅署网社报台店厂]|公司|集团|大学|学校|医院|银行|法院|宾馆|酒店|协会|学会|基金会
  使馆|领馆|委员会|办公室|殡仪馆|服务热线办
`)}`;
const BODY_EN =
  "(?:[A-Z][A-Za-z&’'.-]*|COVID-19)(?:(?:,? (?:and |of |for |the |of the |for the |in )?|-)[A-Z][A-Za-z&’'.-]*){0,9}";
const HEAD_EN = anyOf(raw`
  Division|Department|Office|Bureau|Center|Centre|Commission|Committee|Council|Association|Agency|Authority
  Ministry|Hospital|University|Institute|Service|Services|Administration|Board|Embassy|Consulate(?: General)?
  Society|Foundation|Company|Ltd\.?|Inc\.?|Corporation|Group|District|Clinic|Police|Section
`);
const CALLING = '(?:[Cc]all|[Cc]ontact|[Pp]hone|[Rr]ing|[Dd]ial|reach)';

const REPORT_TO = new RegExp(
  `(?:向|联系|致电|拨打|找)(${BODY_ZH})(?=举报|咨询|报告|求助|投诉|反映|申请|登记|反馈|(?:的)?(?:热线|电话|专线)|[，,：: ]*$)`,
);
/** `主办单位：…`, up to the next field of its line. */
const FIELD = anyOf(raw`
  host|undertaker|organi[sz]er|sponsor|co-?sponsor|publisher
  主办(?:单位)?|承办(?:单位)?|制作单位|运营单位|单位(?:名称)?
`);
const NEXT_FIELD = anyOf(raw`
  tel|电话|地址|address|add|fax|传真|联系|e-?mail|邮|host|undertaker|主办|承办|版权|$
`);
const ROLE = new RegExp(`${FIELD}[:：] ?([^:：|;；]{3,80}?)(?= ?${NEXT_FIELD})`, 'gi');
const LINE = '(?: (?:[Hh]ot ?line|[Hh]elp ?line|line))?';
const CALL = new RegExp(
  raw`${CALLING} (?:the )?(${BODY_EN}|[a-z]{6,20})(?:'s)?${LINE},? (?:on|at|by calling|toll[- ]free at|:)?:? ?\(?$`,
);
const FOR = new RegExp(`^ (?:for|to (?:reach|contact|speak (?:to|with))) (?:the )?(${BODY_EN}) ?(?=[.,;)]|$)`);
const NO_BODY = new RegExp(
  `^${anyOf(raw`
    us|our|the|this|that|your|their|his|her|hotline|helpline|number|emergency|police|information|support|advice
    customer|service|ahead|before|within|during|please|anyone|someone|everyone|toll|hours|phone|office|line
    monday|friday|nurse|doctor|provider|questions
  `)}$`,
  'i',
);

const ALONE =
  /^[\s•·*、，,；;0-9.)）]*([\u3400-\u9fff（）()]{1,20}(?:中心|医院|委员会|[局委院部馆处厅署会航]|银行|公司|大学|学校)|[\u3400-\u9fff]航)[:： ]*$/;

/** Bodies without a name: `拨打航空公司客服`. */
const COMMON = /^(?:航空公司|当地.*|所在.*|相关.*|有关.*|就近.*|附近.*|各.*|发热门诊|定点医院)$/;

const BODY_WORD = new RegExp(`\\b${HEAD_EN}\\b|\\b[A-Z]{2,}\\b`);
/** `or the Patrol Division at`, `or the City of Turkey at` */
const AT = new RegExp(
  `\\b(?:or|and) (?:the )?(${BODY_EN}(?<=\\b${HEAD_EN})|(?:City|Town|County|Village) of [A-Z][a-z]+) (?:at|on) ?\\(?$`,
);
/** `Qingdao Exit and Entry Administration: +86 …` */
const LISTED = new RegExp(`(?:^|[-•*] )(${BODY_EN}(?<=\\b${HEAD_EN})): ?$`);

/** What the words before a number hold of what the patterns need. */
const REPORT_WORD = 1;
const ROLE_FIELD = 2;

/** A word that leads to a body, 向…举报, and the colon of a field: host:, 主办单位：. */
function holds(text: string): number {
  let has = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isColon(unit)) {
      if (at > 0 && 'rRtT办位称'.includes(text.charAt(at - 1))) has |= ROLE_FIELD;
    } else if (unit > 0x33ff && '向联致拨找'.includes(text.charAt(at))) has |= REPORT_WORD;
  }
  return has;
}

const [SPACE, OPEN, COLON] = [0x20, 0x28, 0x3a];
const CALLED = new RegExp(`${CALLING} `);
/** The last characters of the names that stand alone. */
const ENDS_ALONE = '心院会局委部馆处厅署航行司学校';

/** A text up to the space, and the bracket behind it, before a number. */
function wordsEnd(text: string): number {
  const end = text.charCodeAt(text.length - 1) === OPEN ? text.length - 1 : text.length;
  return text.charCodeAt(end - 1) === SPACE ? end - 1 : end;
}

/** Where a text ends before all colons and spaces at its end. */
function nameEnd(text: string): number {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === SPACE || isColon(text.charCodeAt(end - 1)))) end--;
  return end;
}

/** A body that the words before or after a number name in so many words. */
export function bodyInWords(before: string, after: string): string | null {
  const end = wordsEnd(before);
  const call = CALLED.test(before) ? CALL.exec(before)?.[1] : undefined;
  // Two names and no word for a body are a person: `contact Dana Whitfield at`.
  const person = / /.test(call ?? '')
    ? !BODY_WORD.test(call ?? '')
    : /^(?:Mac|Mc|De|O['’])?[A-Z][a-z]+$/.test(call ?? '');
  if (call !== undefined && !NO_BODY.test(call) && !person) return call;
  const reaches = before.startsWith(' at', end - 3) || before.startsWith(' on', end - 3);
  const reached = reaches ? AT.exec(before)?.[1] : undefined;
  if (reached !== undefined) return reached;
  const listed = before.charCodeAt(end - 1) === COLON && end > 1 ? LISTED.exec(before)?.[1] : undefined;
  if (listed !== undefined) return listed;
  const has = holds(before);
  const reported = has & REPORT_WORD ? REPORT_TO.exec(before)?.[1] : undefined;
  if (reported !== undefined && reported.length >= 4 && !COMMON.test(reported)) return reported;
  // A list, a body and its number a line: `锦江区卫生健康局：55501411`.
  const last = before.charAt(nameEnd(before) - 1);
  const alone = last !== '' && ENDS_ALONE.includes(last) ? ALONE.exec(before)?.[1] : undefined;
  if (alone !== undefined) return alone;
  const role = has & ROLE_FIELD ? matchesOf(ROLE, before).at(-1)?.[1]?.trim() : undefined;
  if (role) return role;
  const aims = after.startsWith(' for ') || after.startsWith(' to ');
  const aimed = aims ? FOR.exec(after)?.[1] : undefined;
  return aimed !== undefined && new RegExp(`${HEAD_EN}$`).test(aimed) ? aimed : null;
}

const COMMON_NOUN = new RegExp(
  raw`${CALLING} (?:the|our) ([a-z]{3,16}(?: (?:of )?[a-z]{3,16}){0,3}?)(?:['’]s(?: [a-z-]{3,12}){1,3}?)?,? (?:on|at)? ?\(?$`,
);

/** `call the health department's hotline at`: the words that speak of a body named before, `health department`. */
export const commonNounInWords = (before: string): string | null =>
  CALLED.test(before) ? (COMMON_NOUN.exec(before)?.[1] ?? null) : null;

const RIGHTS = raw`(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT|版权所有)[\s:：©(Cc)]{0,12}`;
const YEARS = raw`(?:(?:19|20)\d\d(?: ?[-–~] ?(?:19|20)\d\d|-present)?[年,]?)?`;
const BY = '(?:by |[Aa]ll [Rr]ights [Rr]eserved by )?';
const RIGHTS_AFTER = new RegExp(
  raw`${RIGHTS}${YEARS} ?${BY}(${BODY_ZH}(?![\u3400-\u9fff])|${BODY_EN}(?:\.(?:com|org|net))?)`,
);
const RIGHTS_BEFORE = new RegExp(`(?:本网站由|由|^| )(${BODY_ZH}) ?(?:版权所有|主办)`);
const DOMAIN = /^([A-Z][A-Za-z]+\.(?:com|org|net|cn))(?=\s|$)/;

/** Whether a text holds what all words for rights do: 版权, 主办, ©, (c), copyright, all rights reserved, 制作维护. */
export function mayTellRights(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x6743 || unit === 0x529e || unit === 0xa9 || unit === 0x62a4) return true;
    const next = unitAt(text, at + 1) | SPACE;
    if (unit === OPEN ? next === 0x63 : (unit | SPACE) === 0x79 && next === 0x72) return true;
    if ((unit | SPACE) === 0x72 && next === 0x69 && (unitAt(text, at + 2) | SPACE) === 0x67) return true;
  }
  return false;
}

/** Who holds the rights or runs the page, by a line of its footer: \`Copyright©和讯网 …\`, \`© 2019 The Republic\`. */
export function publisherInWords(line: string): string | null {
  const rights = mayTellRights(line);
  const before = rights ? RIGHTS_BEFORE.exec(line)?.[1] : undefined;
  if (before !== undefined) return before;
  const name = (rights ? RIGHTS_AFTER.exec(line)?.[1] : undefined) ?? DOMAIN.exec(line.trim())?.[1];
  if (name === undefined || /^(?:all|copyright|rights|the|inc|\d+)(?: rights reserved)?\.?$/i.test(name)) return null;
  return (
    name
      .replace(/\.(?: .*)?$/, '')
      .replace(/ ?All Rights Reserved.*$/i, '')
      .replace(/[ ,.-]+$/, '') || null
  );
}
