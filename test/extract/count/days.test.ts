import { describe } from 'vitest';
import { rows } from './rows.js';

describe('the day of a Chinese count', () =>
  rows(`
2020年4月3日0—24时，新增确诊病例19例。 → confirmed 19 new 2020-04-03
截至2020年4月3日24时，累计报告确诊病例81639例。 → confirmed 81639 cumulative 2020-04-03
2020年4月3日，新增确诊病例2例，新增死亡病例1例。 → confirmed 2 new 2020-04-03 · deaths 1 new 2020-04-03
2020年2月1日，新增确诊病例8例。2月2日，新增确诊病例5例。 → confirmed 8 new 2020-02-01 · confirmed 5 new 2020-02-02
截至2020年2月7日24时，现有疑似病例30例。 → suspected 30 current 2020-02-07
2020年1月1日至3月1日，累计报告病例500例。 → cases 500 cumulative 2020-01-01/2020-03-01
自2020年3月11日以来，累计报告境外输入病例40例。截至2020年4月1日，已出院12例。 → cases 40 cumulative imported 2020-03-11/2020-04-01 · recovered 12 cumulative 2020-04-01
2021年5月，全市报告手足口病病例120例。 → cases 120 * 2021-05-01/2021-05-31
2020年5月3日，新增病例2例，比5月2日减少3例。 → cases 2 new 2020-05-03 · cases -3 change 2020-05-03
2020年3月8日，新增确诊病例4例，去年同期为9例。 → confirmed 4 new 2020-03-08 · confirmed 9 new 2019-03-08
2020年2月10日0时至24时，新增出院病例14例；截至2月10日24时，累计出院90例。 → recovered 14 new 2020-02-10 · recovered 90 cumulative 2020-02-10
新增确诊病例3例⏎2020年6月15日 → confirmed 3 new 2020-06-15
2020年6月14日，新增确诊病例36例。当日新增出院病例1例。 → confirmed 36 new 2020-06-14 · recovered 1 new 2020-06-14
2020年6月14日，新增确诊病例36例。前一日新增57例。 → confirmed 36 new 2020-06-14 · confirmed 57 new 2020-06-13
2020年6月13日至14日，新增确诊病例93例。 → confirmed 93 new 2020-06-13/2020-06-14
截至2020年7月1日，全球累计确诊超过1000万例。 → confirmed >10000000 cumulative @全球 2020-07-01
2020年1月20日，首例患者就诊。截至2020年2月5日，累计确诊12例。 → confirmed 12 cumulative 2020-02-05
2020年8月1日，新增2例确诊病例，为7月25日自印度入境人员。 → confirmed 2 new 2020-08-01
患者1月5日发病，1月20日死亡。截至2020年2月1日，累计死亡1例。 → deaths 1 cumulative 2020-02-01
2020年2月29日24时，现有确诊病例35329例（其中重症病例7365例）。 → confirmed 35329 current 2020-02-29 · severe 7365 current 2020-02-29
`));

describe('the day of an English count', () =>
  rows(`
On 3 April 2020, there were 19 new cases. → cases 19 new 2020-04-03
As of 3 April 2020, 81 cases have been reported. → cases 81 cumulative 2020-04-03
From 1 May to 31 May 2014, 44 cases were reported. → cases 44 * 2014-05-01/2014-05-31
Since 1 March 2014, 200 cases have been reported. As of 2 June 2014, 14 patients were in hospital. → cases 200 cumulative 2014-03-01/2014-06-02 · hospitalized 14 current 2014-06-02
On 5 May 2020, 12 new cases were reported. On 6 May, 9 new cases were reported. → cases 12 new 2020-05-05 · cases 9 new 2020-05-06
Between 1 and 7 June 2018, 13 new cases were reported. → cases 13 new 2018-06-01/2018-06-07
In July 2019, 300 cases of measles were reported. → cases 300 * 2019-07-01/2019-07-31
As of 10 May 2018, there are 11 active cases. → active 11 current 2018-05-10
There were 9 new cases on 12 June 2020, three more than on 11 June. → cases 9 new 2020-06-12
On 14 June 2020, 31 new cases were reported, bringing the total to 512. → cases 31 new 2020-06-14 · cases 512 cumulative 2020-06-14
Situation report, 20 February 2017⏎⏎Seven cases of Lassa fever have been reported. → cases 7 cumulative 2017-02-20
As of 1 August 2019, 2,700 cases have been reported. Of these, 1,800 have died. → cases 2700 cumulative 2019-08-01 · deaths 1800 cumulative 2019-08-01
Since the start of the outbreak on 6 October 2017, a total of 3,147 cases have been reported as of 4 January 2018. → cases 3147 cumulative 2017-10-06/2018-01-04
The patient was admitted on 3 May 2015. As of 9 May 2015, five cases have been reported. → cases 5 cumulative 2015-05-09
By 30 June 2020, 104,000 deaths had been reported. → deaths 104000 cumulative 2020-06-30
On 2 May 2021 the state reported 55 cases, compared with 70 on 1 May. → cases 55 * 2021-05-02 · cases 70 * 2021-05-01
The first case was reported on 3 March 2020. As of 1 April 2020 there were 600 cases. → cases 600 cumulative 2020-04-01
In the week ending 7 May 2020, 88 new deaths were registered. → deaths 88 new 2020-05-01/2020-05-07
Updated 4 May 2020⏎⏎Total cases: 512⏎Deaths: 13 → cases 512 cumulative 2020-05-04 · deaths 13 cumulative 2020-05-04
On Wednesday, 3 June 2020, the county reported 7 new deaths. → deaths 7 new 2020-06-03
`));

describe('years that are over', () =>
  rows(`
Dengue in the region⏎3 March 2015⏎The last large outbreak was in 2009, with more than 900 cases, and 11 cases were seen in Montpellier in 2014. → cases >900 ? @Montpellier 2009-01-01/2009-12-31 · cases 11 ? @Montpellier 2014-01-01/2014-12-31
Published: 5 May 2014⏎From 1 March to 30 April 2014, under the IHR (2005), 12 cases of MERS were notified. → cases 12 ? 2014-03-01/2014-04-30
本澳新增一宗登革熱個案⏎2019-08-21 19:05⏎去年全年本澳共錄得18宗登革熱個案，其中7宗為本地個案。 → cases 1 new 2019-08-21 · cases 18 cumulative 2018-01-01/2018-12-31 · cases 7 cumulative local 2018-01-01/2018-12-31
Published: 5 May 2014⏎So far this year 40 measles cases have been reported, compared with 900 in 2013. → cases 40 cumulative 2014-05-05 · cases 900 cumulative 2013-01-01/2013-12-31
`));
