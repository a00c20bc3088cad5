import { describe, expect, test } from 'vitest';
import { noHints, pageOfText } from '../../src/decode/index.js';
import { findDates } from '../../src/extract/date/index.js';
import { read } from '../../src/pipeline.js';
import { resolveDates } from '../../src/resolve/dates.js';
import { longest } from '../../src/resolve/overlaps.js';

const options = { types: null, zone: 'all', date: null, country: null } as const;
/** `text → value` of every date in a text, with the reference date given. */
function dates(text: string, date: string | null): string[] {
  const document = read(pageOfText('doc', text, '', { ...noHints, date }));
  return resolveDates(document, longest(findDates(document)), options).map(
    ({ start, end, value }) => `${text.slice(start, end)} → ${value.value}`,
  );
}

describe('dates anchored in the calendar', () => {
  test.for<[string, string | null, string[]]>([
    [
      'From 3 February to 14 February, 37 new cases were reported.',
      null,
      ['3 February to 14 February → XXXX-02-03/XXXX-02-14'],
    ],
    ['从3月11日起，一批批物资启程。', '2020-04-30', ['3月11日 → 2020-03-11/..']],
    [
      '市卫健委今早（1日）通报：2022年5月31日0—24时，新增5例。',
      '2022-06-01',
      ['今早（1日） → 2022-06-01', '2022年5月31日0—24时 → 2022-05-31'],
    ],
    ['截至3月5日24时，累计报告80552例。', '2020-03-06', ['3月5日24时 → 2020-03-05']],
    [
      'Boeing announced Wednesday that it will deliver the jets by the end of 2025.',
      '2019-11-20',
      ['Wednesday → 2019-11-20', 'the end of 2025 → ../2025-12-31'],
    ],
  ])('%s', ([text, date, expected]) => {
    expect(dates(text, date)).toEqual(expected);
  });
});

describe('nothing that only looks like a date', () => {
  test.for([
    'Version: 1.1.30',
    'It grew by 12.53% to 1,204 units.',
    'Call +86 138-2010-2015 or 2-1-1.',
    'You may want to march on.',
    'The COVID-19 incubation period is 14 days.',
    '潜伏期为14天，新冠（COVID-19、2019-nCoV）。',
    '地址：五一路12号，三月街25号楼。',
    '患者今年已住院14日，联系电话0371-65688469。',
  ])('%s', (text) => {
    expect(dates(text, '2020-02-05').filter((found) => !found.startsWith('今年'))).toEqual([]);
  });
});
