import { chineseShortForms } from '../../lexicon/organization-short-forms.js';

type ShortForm = readonly [short: string, full: string];

/** Those that a name may end with, by its last unit, in the order of the list. */
let forms: Map<number, ShortForm[]> | null = null;
function formsByLast(): ReadonlyMap<number, readonly ShortForm[]> {
  if (forms !== null) return forms;
  forms = new Map();
  for (const line of chineseShortForms.trim().split('\n')) {
    const [short = '', full = ''] = line.split('|');
    for (const last of new Set([short, full].map((form) => form.charCodeAt(form.length - 1)))) {
      const same = forms.get(last);
      if (same) same.push([short, full]);
      else forms.set(last, [[short, full]]);
    }
  }
  return forms;
}

const COMMITTEE = /^(.*[省市县区州])委(?=$|[组宣统政办党])/;

/** The official form of a Chinese name with its place: 重庆市卫健委 → 重庆市卫生健康委员会, 河南省委 → 中共河南省委员会. */
export function official(name: string): string {
  const committee = name.includes('委') ? COMMITTEE.exec(name) : null;
  if (committee && !name.startsWith('中共')) return `中共${committee[1]}委员会${name.slice(committee[0].length)}`;
  const likely = formsByLast().get(name.charCodeAt(name.length - 1));
  if (likely === undefined) return name;
  for (const [short, full] of likely) {
    if (name.endsWith(full)) return name;
    if (name.endsWith(short)) return name.slice(0, name.length - short.length) + full;
  }
  return name;
}
