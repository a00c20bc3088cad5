import { expect, test } from 'vitest';
import { noHints, pageOfText } from '../../src/decode/index.js';
import { analyze, read } from '../../src/pipeline.js';

const options = { types: null, zone: 'all', date: null, country: null } as const;

/** `value from/to country disease` of every count of a text. */
async function linked(text: string): Promise<string[]> {
  const analysis = await analyze(read(pageOfText('test', text, '', noHints)), options);
  return analysis.findings.count.map(
    ({ value: { value, from, to, country, disease } }) => `${value} ${from}/${to} ${country} ${disease}`,
  );
}

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['截至2020年2月7日24时，四川省累计报告新冠肺炎确诊病例363例。', ['363 2020-02-07/2020-02-07 CN 新冠肺炎']],
  [
    '2020年2月1日，云南省新增霍乱病例2例。全省现有疑似病例8例。',
    ['2 2020-02-01/2020-02-01 CN 霍乱', '8 2020-02-01/2020-02-01 CN 霍乱'],
  ],
  ['As of 2 July 2014, 2613 cases of Ebola have been reported in Liberia.', ['2613 2014-07-02/2014-07-02 LR Ebola']],
  [
    'Lassa fever in West Africa\n\nBenin\n\nOn 20 February 2017, Benin reported 7 cases of Lassa fever.\n\nTogo\n\nOn 23 February 2017, the country reported 9 cases of Lassa fever in the north.',
    ['7 2017-02-20/2017-02-20 BJ Lassa fever', '9 2017-02-23/2017-02-23 TG Lassa fever'],
  ],
  ['Cholera killed 12 people in Haiti.', ['12 null/null HT Cholera']],
];
test.for(rows)('%s', async ([text, expected]) => expect(await linked(text)).toEqual(expected));

test('nothing without a count', async () => expect(await linked('截至2020年2月7日，疫情平稳。')).toEqual([]));
