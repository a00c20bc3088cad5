import { numbers } from './random.js';

export type Language = 'en' | 'zh';

/** Chance, always the same for one seed. */
export interface Dice {
  readonly random: () => number;
  /** A whole number from `from` on, below `to`. */
  readonly whole: (from: number, to: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
}

export function dice(seed: number): Dice {
  const random = numbers(seed * 7919 + 17);
  for (let i = 0; i < 5; i++) random();
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  return { random, whole, of: (list) => list[whole(0, list.length)] as (typeof list)[number] };
}

/** Names and short texts that pages are filled with. */
export interface Words {
  readonly users: readonly string[];
  readonly sites: readonly string[];
  readonly sections: readonly string[];
  readonly places: readonly string[];
  readonly ranks: readonly string[];
  readonly signatures: readonly string[];
  readonly menu: readonly string[];
  readonly ads: readonly string[];
  /** Whole sentences that stand beside what members write, and are none of it. */
  readonly blurbs: readonly string[];
}

/** Reads a file of lists, each below a line `== users`. */
export function wordsIn(text: string): Words {
  const lists: Record<string, readonly string[]> = {};
  for (const piece of text.split(/^== /m).slice(1)) {
    const [name = '', ...lines] = piece.split('\n').filter((line) => line !== '');
    lists[name] = lines;
  }
  const list = (name: keyof Words): readonly string[] => lists[name] ?? [];
  return {
    users: list('users'),
    sites: list('sites'),
    sections: list('sections'),
    places: list('places'),
    ranks: list('ranks'),
    signatures: list('signatures'),
    menu: list('menu'),
    ads: list('ads'),
    blurbs: list('blurbs'),
  };
}

/** Who writes in a thread, with what stands beside each of their posts. */
export interface Member {
  readonly name: string;
  readonly rank: string;
  readonly place: string;
  readonly posts: number;
  readonly thanks: number;
  readonly joined: { readonly month: number; readonly year: number; readonly day: number };
  /** Some have none. */
  readonly signature: string;
}

export const membersOf = (words: Words, { random, whole, of }: Dice): Member[] =>
  Array.from({ length: 2 + whole(0, 7) }, () => ({
    name: of(words.users),
    rank: of(words.ranks),
    place: of(words.places),
    posts: whole(1, random() < 0.4 ? 9000 : 300),
    thanks: whole(0, random() < 0.3 ? 900 : 40),
    joined: { month: whole(0, 12), year: whole(2003, 2024), day: whole(1, 29) },
    signature: random() < 0.35 ? of(words.signatures) : '',
  }));

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** How boards say when something was written. */
export const AGO: Readonly<Record<Language, readonly string[]>> = {
  en: ['3 days ago', '2 years ago', 'yesterday', '5 hours ago', '11mo ago', '4 months ago', '1y', '6d', 'last week'],
  zh: ['3 天前', '2年前', '昨天 21:14', '5小时前', '11个月前', '半年前', '上周', '12 分钟前', '前天 08:30'],
};
const FLOORS = ['楼主', '沙发', '板凳', '地板'];
const two = (value: number): string => String(value).padStart(2, '0');

/** What the names in a template stand for in post `i`, below which `member` stands: `{user}`, `{Y}`, `{posts}`. */
export function values(
  language: Language,
  member: Member,
  { random, whole, of }: Dice,
  start: { readonly month: number; readonly year: number; readonly day: number },
  i: number,
): Record<string, string> {
  const day = Math.min(28, start.day + Math.floor(i / 2));
  const month = MONTHS[start.month] ?? '';
  return {
    user: member.name,
    letter: (member.name[0] ?? '').toUpperCase(),
    rank: member.rank,
    place: member.place,
    posts: String(member.posts),
    thousands: String(member.posts).replace(/(?<=^\d)(?=\d{3}$)/, ','),
    thanks: String(member.thanks),
    joinMon: (MONTHS[member.joined.month] ?? '').slice(0, 3),
    joinm: two(member.joined.month + 1),
    joinY: String(member.joined.year),
    joind: two(member.joined.day),
    sig: member.signature,
    i: String(i),
    next: String(i + 1),
    floor: FLOORS[i - 1] ?? `${i}楼`,
    id: String(4000 + whole(0, 90000) + i),
    n: String(whole(10, random() < 0.3 ? 90000 : 900)),
    k: String(whole(0, 30)),
    y: String(whole(2, 12)),
    d: String(day),
    dd: two(day),
    m: String(start.month + 1),
    mm: two(start.month + 1),
    Mon: month.slice(0, 3),
    Month: month,
    Ddd: of(DAYS),
    Y: String(start.year),
    h: String(whole(1, 13)),
    M: two(whole(0, 60)),
    S: two(whole(0, 60)),
    ago: of(AGO[language]),
  };
}
