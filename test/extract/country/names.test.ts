import { describe, expect, test } from 'vitest';
import { allCountries } from '../../../src/lexicon/countries.js';
import { found } from './found.js';

describe('names and places', () => {
  test.for([
    ['cases in China and the Netherlands', ['China CN name', 'Netherlands NL name']],
    ['Guinea-Bissau, not Guinea', ['Guinea-Bissau GW name', 'Guinea GN name']],
    ['Tell us of the US', ['US US name']],
    ['COTE D’IVOIRE', ['COTE D’IVOIRE CI name']],
    ['Chinese nationals', ['Chinese CN demonym']],
    ['the Swedes and the Dutch', ['Swedes SE demonym', 'Dutch NL demonym']],
    ['武汉市新增', ['武汉市 CN place']],
    ['伦敦报告', ['伦敦 GB place']],
    ['印度尼西亚和印度', ['印度尼西亚 ID name', '印度 IN name']],
    ['紐西蘭與沙烏地阿拉伯', ['紐西蘭 NZ name', '沙烏地阿拉伯 SA name']],
    ['大韩民国', ['大韩民国 KR name']],
    ['a Guinea pig, the Indian Ocean and Indianapolitans', []],
    ['印度洋、发展中国家、马里奥', []],
    ['Chinamen’s chinaware', []],
  ] as const)('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('every code by its names', () => {
  test.for(allCountries())('$alpha2 $name', ({ alpha2, name, chinese, traditional }) => {
    for (const text of [name, chinese, traditional]) {
      // `Congo - Kinshasa`, `Myanmar (Burma)`, `刚果（金）`: two spans of one country are as good as one.
      const codes = new Set(found(`${text}。`).map((mention) => mention.split(' ').at(-2)));
      expect([...codes], text).toEqual([alpha2]);
    }
  });
});
