import { china } from './china.js';
import { cities } from './cities.js';
import { placesMore } from './places-more.js';
import { citiesZh, regionsZh } from './places-zh.js';
import { regions } from './regions.js';

/** A city or first-order region. */
export interface Place {
  readonly alpha2: string;
  readonly english: string;
  readonly kind: 'region' | 'city';
  /** English name of the first-order region that a city of mainland China lies in, else `null`. */
  readonly region: string | null;
  /** People in thousands, where known: decides between namesakes. Regions count as large. */
  readonly weight: number;
}

/** A name of a place, in either language, as it is written. */
export interface PlaceName {
  readonly name: string;
  readonly place: Place;
}

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

function* ofChina(): Generator<PlaceName> {
  for (const line of china.trim().split('\n')) {
    const names = line.split('|').map((pair) => pair.split('='));
    const province = names[0]?.[1] ?? '';
    for (const [index, [name = '', english = '']] of names.entries()) {
      const kind = index === 0 ? 'region' : 'city';
      const place: Place = { alpha2: 'CN', english, kind, region: province, weight: LARGE };
      const short = shortName(name);
      yield { name, place };
      yield { name: english, place };
      // 自治州 is written 州 for short: 恩施州.
      if (name.endsWith('自治州')) yield { name: `${short}州`, place };
      if (index === 0 || !WORDS.has(short)) yield { name: short, place };
      if (index === 0 && name.endsWith('省')) yield { name: `${english} Province`, place };
    }
  }
}

function* ofWorld(table: string, kind: Place['kind']): Generator<PlaceName> {
  for (const line of table.trim().split('\n')) {
    const [alpha2 = '', ...names] = line.split('|');
    for (const entry of names) {
      // `London:7557` states thousands of people, `伦敦=London` the English name.
      const colon = entry.indexOf(':');
      const equals = colon < 0 ? entry.indexOf('=') : -1;
      const name = colon < 0 && equals < 0 ? entry : entry.slice(0, Math.max(colon, equals));
      const people = colon < 0 ? LARGE : Number(entry.slice(colon + 1));
      const english = equals < 0 ? name : entry.slice(equals + 1);
      yield { name, place: { alpha2, english, kind, region: null, weight: kind === 'region' ? LARGE : people } };
    }
  }
}

/** The two scripts that names are written in: a document of one needs no names in the other. */
export type Script = 'han' | 'latin';

const lists: Record<Script, readonly PlaceName[] | null> = { han: null, latin: null };

/** Every name of every place of the gazetteer that is written in a script. */
export function placeNames(script: Script): readonly PlaceName[] {
  let list = lists[script];
  if (list === null) {
    const tables = script === 'han' ? [...ofWorld(regionsZh, 'region')] : [...ofWorld(regions, 'region')];
    const towns = script === 'han' ? ofWorld(citiesZh, 'city') : ofWorld(cities, 'city');
    list = [...ofChina(), ...tables, ...ofWorld(placesMore, 'region'), ...towns].filter(
      ({ name }) => name > '\u3000' === (script === 'han'),
    );
    lists[script] = list;
  }
  return list;
}
