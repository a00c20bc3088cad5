import { expect, test } from 'vitest';
import { counted, summary } from './found.js';

const found: readonly (readonly [string, readonly string[]])[] = [
  [
    'Health board\tPositive cases\nBorders\t23\nFife\t40\n',
    ['confirmed 23 cumulative @Borders', 'confirmed 40 cumulative @Fife'],
  ],
  [
    'County\tCases\tDeaths\n\nAda\t53\t0\n\nBlaine\t1,082\t2\n',
    [
      'cases 53 cumulative @Ada',
      'deaths 0 cumulative @Ada',
      'cases 1082 cumulative @Blaine',
      'deaths 2 cumulative @Blaine',
    ],
  ],
  [
    'District\tNew cases\tIncidence rate\nLusaka\t71\t12.4\nKafue\t8\t3.1\n',
    ['cases 71 new @Lusaka', 'cases 8 new @Kafue'],
  ],
  [
    '| 地区 | 确诊 | 死亡 |\n| --- | --- | --- |\n| 武汉 | 1590 | 85 |\n',
    ['confirmed 1590 cumulative @武汉', 'deaths 85 cumulative @武汉'],
  ],
  [
    'COVID-19 test results\nPositive (In-State)\t248\nHospitalized\t86\nDeaths\t7\n',
    ['confirmed 248 cumulative', 'hospitalized 86 current', 'deaths 7 cumulative'],
  ],
  [
    'County\nCases\nDeaths\nAdams\n3\n0\nAttala\n7\n1\n',
    [
      'cases 3 cumulative @Adams',
      'deaths 0 cumulative @Adams',
      'cases 7 cumulative @Attala',
      'deaths 1 cumulative @Attala',
    ],
  ],
];
test.for(found)('%s', ([text, expected]) => expect(counted(text).map(summary)).toEqual(expected));

const nothing: readonly string[] = [
  'Item\tPrice\nMasks\t25\nGloves\t40\n',
  'Team\tPlayed\tPoints\nReds\t12\t30\nBlues\t12\t28\n',
  'Hospital\tBeds\nNorth\t300\nSouth\t250\n',
  '姓名\t年龄\n张三\t45\n李四\t50\n',
];
test.for(nothing)('nothing in %s', (text) => expect(counted(text)).toEqual([]));
