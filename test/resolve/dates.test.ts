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
    ['On 28 and 29 September the theatre opens.', '2019-09-26', ['28 → 2019-09-28', '29 September → 2019-09-29']],
    [
      'On 3, 4 and 5 February 2020, nobody fell ill.',
      null,
      ['3 → 2020-02-03', '4 → 2020-02-04', '5 February 2020 → 2020-02-05'],
    ],
    ['about 1,204 and 5 February', '2020-02-05', ['5 February → 2020-02-05']],
    [
      'A clinic is offered Saturday, Nov. 21, from 9 a.m. to 3 p.m. at the fairground.',
      '2020-11-17',
      ['Saturday, Nov. 21, from 9 a.m. to 3 p.m. → 2020-11-21T09:00'],
    ],
    ['昨日新增5例，较前日减少2例。', '2022-01-15', ['昨日 → 2022-01-14', '前日 → 2022-01-13']],
  ])('%s', ([text, date, expected]) => {
    expect(dates(text, date)).toEqual(expected);
  });
});

describe('nothing that only looks like a date', () => {
  test.for([
    'You may want to march on.',
    '患者今年已住院14日，联系电话0371-65688469。',
    'April Smith and June Carter sang.',
    'The incubation period is 14 days.',
    'It lasted for 24 hours and 3 weeks.',
    'Version 2020.1, build 45-12-33',
    'Version: 1.1.30',
    'They won 3-2 and 21-18.',
    'The set ended 6-4, 7-5 on clay.',
    'It costs $2017 or €20.20 a month.',
    'Tickets are 10.50 and 12.75 dollars.',
    'Call +86 138-2010-2015 or 2-1-1.',
    'Call (020) 7946-0958 or 555-0140-2.',
    'Licence No. 20190305, ISBN 978-3-16-148410-0',
    'The patient, aged 28, is a 45-year-old man.',
    'She was 19 and her son 5 years old.',
    '12 May Street, Flat 3',
    '1600 March Road, Suite 2020',
    'May Johnson and August Wilson met Theresa May.',
    'COVID-19 and 2019-nCoV and H5N1 and H1N1',
    'It fell 12.53% to 1,204 units.',
    'iPhone 12, A350-900, Boeing 737-800, Model 2020X',
    'a ratio of 4:3 and 16:9',
    'chapter 3.2, section 12/4, page 2019',
    'open Monday to Friday, 9 am to 5 pm',
    'every Tuesday and Thursday',
    'a second opinion and a third party',
    'Room 1905 of Building 12',
    'Highway 101 and Route 66',
    'IP 192.168.1.10 port 2020',
    '1/3 of cases, 2/5 of patients',
    'temperature of 37.5, pressure 120/80',
    'UN Resolution 2532, item 12',
    '500 people and 2000 tests',
    'the minute of silence, the hour of need',
    'twenty people, two hundred cases',
    'The second wave and the first case',
    'UTC+8, GMT-5',
    'Supplier of the Year',
    'Person of the Day',
    'on a scale from 1 to 10',
    'from 3 to 12 patients',
    'between 5 and 10 cases',
    'up to 20 people on board',
    '第12日和12号楼',
    '明天系、今日头条',
    '治疗期为14天，平均住院12日。',
    '2号楼3单元501室',
    '地址：五一路12号，三月街25号楼。',
    '地址：二七路8号二七广场',
    '十一中学与八一学校',
    '版本号V2.1.30发布于官网',
    '比分3-2，比赛以21-18结束',
    '售价12.5元，原价2020元',
    '电话0371-65688469、138-2010-2015',
    '许可证编号：20190305号',
    '京ICP备2020012345号',
    '京公网安备11010502030143号',
    '新冠（COVID-19、2019-nCoV）',
    '增长12.53%，下降3.5-4.2%',
    '患者今年59岁，住院14日',
    '型号：HUAWEI P30、iPhone 12、A350-900',
    '邮编：100031，QQ群：20200101',
    '每周一至周五9:00-17:00',
    '潜伏期为3—7天，最长14天',
    '身份证号140302197706220124',
    '有1000年历史，运行15年不回坞',
    '三月街民族节在大理举行',
    '五四路与六一路交叉口',
    '一元二次方程，四分之三',
    '每日新增，每月一次',
    '日本、月球和周星驰',
    '国道312线K20+300处',
    'ISBN 978-7-111-54742-6',
    '6月龄婴儿，18月龄接种',
    '第七版诊疗方案第3.2条',
    '1/3的病例，2/5的人',
    '体温37.5℃，血压120/80',
    '男子周三（化名）被捕',
    '画面比例为4:3和16:9',
    '每月5日发工资，每年5月1日放假',
    '1990-2000元之间',
    '五四运动、元旦晚会、圣诞树',
    '十一届三中全会、十四个五年规划',
    '公元前221年秦灭六国',
    '版本2020.1.3已发布',
    '1号、2号、3号入口处',
    '事发后十多天，出院3天后复查',
    '初三学生、初二年级',
    '1月龄、12-14岁儿童',
    '高铁G2020次、A1-2020号',
    '沪B2-20170116',
    'Windows 11, version 22H2',
    'about 7.5 to 9 tons a year',
    'the coldest winter in 16 years',
    'in her late 30s, temperatures in the 80s',
    'at the end of the day, what counts is trust',
  ])('%s', (text) => {
    expect(dates(text, '2020-02-05').filter((found) => !found.startsWith('今年'))).toEqual([]);
  });
});
