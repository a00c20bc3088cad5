/** Bodies that share one head word are one mention; here its members are told apart. */

/** Head words in the plural, each with what one of them is called. */
const HEADS: Readonly<Record<string, string>> = {
  Ministries: 'Ministry',
  Departments: 'Department',
  Universities: 'University',
  Embassies: 'Embassy',
  'Consulates General': 'Consulate General',
  Consulates: 'Consulate',
  Bureaus: 'Bureau',
  Committees: 'Committee',
  Commissions: 'Commission',
  Offices: 'Office',
  Colleges: 'College',
  Faculties: 'Faculty',
};
const PLURAL = Object.keys(HEADS).join('|');
/** Ministries of …, U.S. Departments of …: what stands before the head word belongs to each. */
const HEAD_FIRST = new RegExp(`^((?:[A-Z][\\w.'-]* ){0,3})(${PLURAL}) (of|for|on) (.+)$`);
/** Henan and Hebei Provincial Health Commissions */
const HEAD_LAST = new RegExp(
  `^([A-Z][\\w'-]*(?:, [A-Z][\\w'-]*){0,3}),? and ([A-Z][\\w'-]*) ((?:[A-Z]\\w* ){0,4})(${PLURAL})$`,
);
/** Countries whose own name holds an `and`. */
const ONE_COUNTRY = /(?:Trinidad|Bosnia|Antigua|Kitts|Tomé) and /;

function englishMembers(name: string): readonly string[] {
  if (ONE_COUNTRY.test(name)) return [];
  const last = HEAD_LAST.exec(name);
  if (last) {
    const [, before = '', end = '', middle = '', head = ''] = last;
    return [...before.split(', '), end].map((place) => `${place} ${middle}${HEADS[head]}`);
  }
  const first = HEAD_FIRST.exec(name);
  if (!first) return [];
  const [, before = '', head = '', joint = '', rest = ''] = first;
  // Departments of Health and Human Services | and of State: where the joint comes again, it alone parts;
  // not the last of Ministries of Health | and of Finance of Kenya, which nothing joins.
  const again = new RegExp(`(?:, and|,| and) ${joint} `);
  if (new RegExp(` and ${joint} `).test(rest))
    return rest.split(again).map((each) => `${before}${HEADS[head]} ${joint} ${each}`);
  // Ministries of Health of | Chad and Niger
  const shared = rest.slice(0, rest.lastIndexOf(' of ', rest.indexOf(' and ')) + 1);
  const inner = shared === '' ? '' : `${shared}of `;
  const each = rest.slice(inner.length).split(/,? and (?:the )?|, /);
  return each.length < 2 ? [] : each.map((one) => `${before}${HEADS[head]} ${joint} ${inner}${one}`);
}

const LEVEL = '(?:国家|中央|[\\u4e00-\\u9fff]{0,4}?[省市县区州])';
/** 市、区两级|卫健委, 国家、省|卫生健康委, 平原市和海城市|公安局 */
const PARTED = new RegExp(`^${LEVEL}(?:[、和及]${LEVEL}){1,3}(?:级|[两二三四]级)?(?=[\\u4e00-\\u9fff]{2})`);
/** 省市两级|疾控中心, 省市|卫健委 */
const TOGETHER = /^(?:[省市县区州]{2,4}[两二三四]级|省市)(?=[\u4e00-\u9fff]{2})/;

/** Offsets in a Chinese name: of each level or place, and where what they share begins. */
function chineseMembers(name: string): {
  readonly parts: readonly (readonly [number, number])[];
  readonly shared: number;
} {
  const together = TOGETHER.exec(name)?.[0];
  const all = together ?? PARTED.exec(name)?.[0];
  if (all === undefined) return { parts: [], shared: 0 };
  const levels = all.replace(/[两二三四]?级$/, '');
  const parts: (readonly [number, number])[] = [];
  for (const match of levels.matchAll(together ? /./g : /[^、和及]+/g))
    parts.push([match.index, match.index + match[0].length]);
  return { parts, shared: all.length };
}

const NONE: readonly never[] = [];

/** Whether the first level of a Chinese name may be joined to another: 市、区, 省市. */
function mayBeParted(name: string): boolean {
  for (let at = 1; at < 6 && at < name.length; at++) if ('、和及'.includes(name.charAt(at))) return true;
  return '省市县区州'.includes(name.charAt(0)) && '省市县区州'.includes(name.charAt(1));
}

/** Names of the members of a coordinated name, folded and as written; none when it names one body. */
export function members(name: string, written: string): readonly (readonly [folded: string, written: string])[] {
  if (/^[A-Z]/.test(name))
    // Bodies that share a head word are joined by `and` or a comma.
    return name.includes(' and ') || name.includes(', ') ? englishMembers(name).map((one) => [one, one]) : NONE;
  if (!mayBeParted(name)) return NONE;
  const { parts, shared } = chineseMembers(name);
  const of = (text: string): string[] => parts.map(([from, to]) => text.slice(from, to) + text.slice(shared));
  const asWritten = of(written);
  return of(name).map((one, i) => [one, asWritten[i] ?? one]);
}
