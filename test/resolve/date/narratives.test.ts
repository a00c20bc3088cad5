import { describe, expect, test } from 'vitest';
import { daysOf, rowsOf } from './days.js';

/** Sentences of news, notices and narratives, and the days of their dates when written on Wednesday, 11 March 2020. */
const rows = rowsOf(`
She fell ill on 24 January, was admitted two days later, and died on the following Monday. → 2020-01-24 & 2020-01-26 & 2020-01-27
Wednesday Addams and Friday Harbor were both mentioned by April Jones. → none
She moved to Friday Harbor, Washington. → none
On Monday Beijing was hit by sand. → 2020-03-09
In April China reopens its ports. → 2020-04-01/2020-04-30
Ask for case 2019-03 and see circular no. 2020-02. → none
Version 2.11.2018 of the firmware, build 20180412, is out. → none
Reporting period: 18 to 24 February 2019 → 2019-02-18/2019-02-24
Dinner at 9:30, gates at 8: 15 more minutes. → none
WHO was notified of 1938 laboratory-confirmed cases and 1543 suspected cases. → none
In 2014 confirmed cases doubled. → 2014-01-01/2014-12-31
2019年全年完成产值3亿元，比2018年增长8%，四季度增速最快。 → 2019-01-01/2019-12-31 & 2018-01-01/2018-12-31 & 2019-10-01/2019-12-31
2019年上半年，出口下降3%；下半年回升。 → 2019-01-01/2019-06-30 & 2019-07-01/2019-12-31
2月25日驾车返回，26日到达市区；27日至29日居家；31日开始复工。 → 2020-02-25 & 2020-02-26 & 2020-02-27/2020-02-29 & 2020-01-31/..
3月2日就诊，3日开始出现咽痛，5日开始实施隔离。 → 2020-03-02 & 2020-03-03 & 2020-03-05/..
3月7日、8日（周六、周日）补课。 → 2020-03-07 & 2020-03-08
他15年没见过家人，15年没回家。 → none
患者于3天前发病，潜伏期1至7天。 → 2020-03-08
Profits rose in the nine months ended September 30, 2019. → 2019-01-01/2019-09-30
In the week ending 29 February 2020, 45 calls were received. → 2020-02-23/2020-02-29
Registration: Mon-Thu 8am-4pm, closed on public holidays. → none
Date of issue: 20.11.2017 Valid until: 19.11.2018 → 2017-11-20 & ../2018-11-19
考试推迟至4月12日、13日进行。 → 2020-04-12 & 2020-04-13
开学时间推迟至4月13日。 → ../2020-04-13
`);

describe('dates of narratives', () => {
  test.for(rows)('%s → %s', ([text, days]) => {
    expect(daysOf(text)).toBe(days);
  });
});
