import { china } from './china.js';
import { cities } from './cities.js';
import type { NameReading, NameTable } from './name-table.js';
import { placesMore } from './places-more.js';
import { citiesZh, regionsZh } from './places-zh.js';
import { regions } from './regions.js';

/** Weight of a region, a Chinese city and any place named by hand: larger than most cities. */
const LARGE = 3000;

/** Short names of prefectures that are words, or names of something else: found with 市, 州 or 地区 alone. */
const WORDS = new Set(
  '白银 朝阳 来宾 日照 巴中 安康 四平 平凉 山南 海东 海北 海南 海西 黄南 河池 和田 中卫 阿里 兴安 红河 文山 大理 怒江 松原 白山 白城 天水 金昌 吉林'.split(' '),
);

const PEOPLES =
  /(?:土家族苗族|朝鲜族|藏族羌族|彝族|布依族苗族|苗族侗族|哈尼族彝族|壮族苗族|傣族景颇族|傣族|白族|傈僳族|藏族|蒙古族藏族|蒙古|回族|哈萨克|柯尔克孜)自治州$/;

/** 湖北 of 湖北省, 恩施 of 恩施土家族苗族自治州, 内蒙古 of 内蒙古自治区. */
const shortName = (name: string): string =>
  name.replace(PEOPLES, '').replace(/(?:壮族|回族|维吾尔)?自治区$|[省市盟]$|地区$/, '');

const place = (alpha2: string, name: string, english: string, weight: number): NameReading => ({
  name,
  sense: { alpha2, form: 'place', place: english },
  weight,
});

/** `湖北省=Hubei` and the cities of the province in its line. */
const chineseNames: NameTable = {
  text: china,
  headed: false,
  nameAt: () => 0,
  read: (province, entry) => {
    const [name = '', english = ''] = entry.split('=');
    const short = shortName(name);
    const names = [name];
    // 自治州 is written 州 for short: 恩施州.
    if (name.endsWith('自治州')) names.push(`${short}州`);
    if (entry === province || !WORDS.has(short)) names.push(short);
    return names.map((written) => place('CN', written, english, LARGE));
  },
};

const englishNames: NameTable = {
  text: china,
  headed: false,
  nameAt: (entry) => entry.indexOf('=') + 1,
  read: (province, entry) => {
    const english = entry.slice(entry.indexOf('=') + 1);
    const names = entry === province && entry.includes('省=') ? [english, `${english} Province`] : [english];
    return names.map((written) => place('CN', written, english, LARGE));
  },
};

/** `London:7557` states thousands of people, `伦敦=London` the English name. */
const ofWorld = (text: string, kind: 'region' | 'city'): NameTable => ({
  text,
  headed: true,
  nameAt: () => 0,
  read: (alpha2, entry) => {
    const colon = entry.indexOf(':');
    const equals = colon < 0 ? entry.indexOf('=') : -1;
    const name = colon < 0 && equals < 0 ? entry : entry.slice(0, Math.max(colon, equals));
    const people = colon < 0 || kind === 'region' ? LARGE : Number(entry.slice(colon + 1));
    return [place(alpha2, name, equals < 0 ? name : entry.slice(equals + 1), people)];
  },
});

/** Cities and first-order regions with names in Chinese. */
export const placesHan: readonly NameTable[] = [
  chineseNames,
  ofWorld(regionsZh, 'region'),
  ofWorld(placesMore, 'region'),
  ofWorld(citiesZh, 'city'),
];

/** Cities and first-order regions with names in Latin letters. */
export const placesLatin: readonly NameTable[] = [
  englishNames,
  ofWorld(regions, 'region'),
  ofWorld(placesMore, 'region'),
  ofWorld(cities, 'city'),
];
