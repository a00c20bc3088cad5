import { describe, expect, test } from 'vitest';
import { daysOf, rowsOf } from './days.js';

/** Expressions, and the days they cover when written on Wednesday, 11 March 2020 (`none`: no date). */
const rows = rowsOf(`
the 3rd of May → 2020-05-03
May the fourth → 2020-05-04
the fourth of July 1776 → 1776-07-04
in a fortnight → 2020-03-25
a week from today → 2020-03-18
two weeks from tomorrow → 2020-03-26
the week of March 3 → 2020-03-02/2020-03-08
mid-2019 → 2019-05-01/2019-08-31
We will be done by the end of the month. → ../2020-03-31
by year-end → ../2020-12-31
tonight at 8 → 2020-03-11
this Friday → 2020-03-13
on the coming Saturday we will open → 2020-03-14
Friday week → 2020-03-20
Q3 2020 → 2020-07-01/2020-09-30
3Q20 → 2020-07-01/2020-09-30
Q1 → 2020-01-01/2020-03-31
the first quarter of last year → 2019-01-01/2019-03-31
this quarter → 2020-01-01/2020-03-31
the second half of 2019 → 2019-07-01/2019-12-31
1H 2019 → 2019-01-01/2019-06-30
the first half of March → 2020-03-01/2020-03-15
the first six months of 2019 → 2019-01-01/2019-06-30
the first two weeks of March → 2020-03-02/2020-03-15
the last day of February → 2020-02-29
the first Monday in May → 2020-05-04
the second Tuesday of next month → 2020-04-14
2020W06 → 2020-02-03/2020-02-09
week 6 → 2020-02-03/2020-02-09
in the early 1990s → 1990-01-01/1993-04-30
in the mid-90s → 1993-05-01/1996-08-31
the early 20th century → 1901-01-01/1934-04-30
last century → 1901-01-01/2000-12-31
today → 2020-03-11
tomorrow → 2020-03-12
the day before yesterday → 2020-03-09
this morning → 2020-03-11
this evening at 7:30 → 2020-03-11
later this week → 2020-03-11/2020-03-15
earlier this month → 2020-03-01/2020-03-11
last week → 2020-03-02/2020-03-08
next week → 2020-03-16/2020-03-22
the week after next → 2020-03-23/2020-03-29
last month → 2020-02-01/2020-02-29
this month → 2020-03-01/2020-03-31
this year → 2020-01-01/2020-12-31
this weekend → 2020-03-14/2020-03-15
this summer → 2020-06-01/2020-08-31
the summer of 2018 → 2018-06-01/2018-08-31
winter 2018 → 2018-12-01/2019-02-28
early March → 2020-03-01/2020-03-10
mid-March → 2020-03-11/2020-03-20
early in March → 2020-03-01/2020-03-10
early last week → 2020-03-02/2020-03-04
the beginning of March → 2020-03-01/2020-03-10
the middle of June → 2020-06-11/2020-06-20
at the end of last year → 2019-09-01/2019-12-31
last Friday's meeting → 2020-03-06
The ministry said on Monday that it was over. → 2020-03-09
Friday morning → 2020-03-13
Monday, March 16 → 2020-03-16
Mon 16 Mar → 2020-03-16
March 16th → 2020-03-16
Mar. 16, 2020 → 2020-03-16
16.03.2020 → 2020-03-16
03/16/2020 → 2020-03-16
2020/03/16 → 2020-03-16
20200316 → 2020-03-16
2020-03-16 10:00:00 → 2020-03-16
03/2020 → 2020-03-01/2020-03-31
March, 2020 → 2020-03-01/2020-03-31
March of 2019 → 2019-03-01/2019-03-31
last March → 2019-03-01/2019-03-31
10 a.m. on March 16 → 2020-03-16
March 16, 2020 at 10:30 pm EST → 2020-03-16
noon on 16 March → 2020-03-16
May 3-5 → 2020-05-03/2020-05-05
3-5 May 2020 → 2020-05-03/2020-05-05
from 3 February to 14 February → 2020-02-03/2020-02-14
Feb 3 through Feb 14 → 2020-02-03/2020-02-14
between 3 and 14 February 2020 → 2020-02-03/2020-02-14
between March and May → 2020-03-01/2020-05-31
March-May 2019 → 2019-03-01/2019-05-31
from 2015 to 2018 → 2015-01-01/2018-12-31
2015–18 → 2015-01-01/2018-12-31
between 2015 and 2018 → 2015-01-01/2018-12-31
from early March to late May → 2020-03-01/2020-05-31
10/1-11/7 → 2020-10-01/2020-11-07
10/1/2018-10/7/2018 → 2018-10-01/2018-10-07
10-1-2018 - 10-7-2018 → 2018-10-01/2018-10-07
2020-02-03 - 2020-02-14 → 2020-02-03/2020-02-14
Q1-Q3 2019 → 2019-01-01/2019-09-30
since March 3 → 2020-03-03/..
since last week → 2020-03-02/..
by Friday → ../2020-03-13
before March 31 → ../2020-03-30
after March 5 → 2020-03-05/..
from March 15 onwards → 2020-03-15/..
as of March 5 → 2020-03-05
no later than March 31 → ../2020-03-31
effective April 1, 2020 → 2020-04-01/..
a day ago → 2020-03-10
two weeks ago → 2020-02-26
six months ago → 2019-09-11
two years and three months ago → 2017-12-11
in two weeks → 2020-03-25
in two years' time → 2022-01-01/2022-12-31
two weeks from today → 2020-03-25
the day after Christmas → 2020-12-26
the week after Easter → 2020-04-13/2020-04-19
the Monday after Easter → 2020-04-13
the last 7 days → 2020-03-04/2020-03-10
the next three months → 2020-03-12/2020-06-11
the previous two years → 2018-03-11/2020-03-10
the coming year → 2021-01-01/2021-12-31
the previous day → 2020-03-10
that same day → 2020-03-11
the next day → 2020-03-12
a year later → 2021-03-11
the night before → 2020-03-10
New Year's Eve → 2020-12-31
on New Year's Day 2020 → 2020-01-01
St. Patrick's Day → 2020-03-17
Easter → 2020-04-12
Easter Monday 2021 → 2021-04-05
Palm Sunday 2020 → 2020-04-05
Father's Day → 2020-06-21
Labour Day → 2020-05-01
the Fourth of July → 2020-07-04
Columbus Day → 2020-10-12
Remembrance Day → 2020-11-11
Thanksgiving Day 2019 → 2019-11-28
Christmas Eve → 2020-12-24
Christmas Day 2019 → 2019-12-25
MLK Day → 2021-01-18
Groundhog Day → 2021-02-02
Chinese New Year → 2021-02-12
Diwali 2020 → 2020-11-14
Eid al-Fitr 2020 → 2020-05-24
Canada Day → 2020-07-01
ANZAC Day → 2020-04-25
All Saints' Day → 2020-11-01
May Day → 2020-05-01
Juneteenth → 2020-06-19
this Thanksgiving → 2020-11-26
the Christmas of 2019 → 2019-12-25
open on 3, 5 and 7 April 2020 → 2020-04-03 & 2020-04-05 & 2020-04-07
in February, March and April 2020 → 2020-02-01/2020-02-29 & 2020-03-01/2020-03-31 & 2020-04-01/2020-04-30
on the night of March 3 → 2020-03-03
on the evening of the 5th of March → 2020-03-05
late Monday → 2020-03-16
He died on Saturday night. → 2020-03-07
The vote is scheduled for next Tuesday. → 2020-03-17
the week ending March 7 → 2020-03-01/2020-03-07
in the week to March 7 → 2020-03-01/2020-03-07
the year 2019 → 2019-01-01/2019-12-31
in fiscal year 2019 → 2019-01-01/2019-12-31
FY 2019 → 2019-01-01/2019-12-31
in 2019 and 2020 → 2019-01-01/2019-12-31 & 2020-01-01/2020-12-31
during 2019 → 2019-01-01/2019-12-31
in early 2019 → 2019-01-01/2019-04-30
by late 2021 → ../2021-12-31
by early May → ../2020-05-10
at the beginning of 2019 → 2019-01-01/2019-04-30
the final quarter of 2019 → 2019-10-01/2019-12-31
the first nine months of the year → 2020-01-01/2020-09-30
the last week of March → 2020-03-23/2020-03-29
the second weekend in May → 2020-05-09/2020-05-10
on the first Monday of the month → 2020-03-02
3 March → 2020-03-03
3rd of March, 2020 → 2020-03-03
the third of March 2020 → 2020-03-03
March 3rd 2020 → 2020-03-03
03-Mar-2020 → 2020-03-03
Tue 3 March → 2020-03-03
Tue Mar 03 10:00:00 2020 → 2020-03-03
2020, March 3 → 2020-03-03
03.03.2020 → 2020-03-03
03/13/2020 → 2020-03-13
13/3 → 2020-03-13
2020-03-13T10:00 → 2020-03-13
20200313T100000Z → 2020-03-13
twenty nineteen → 2019-01-01/2019-12-31
March 2019 to May 2020 → 2019-03-01/2020-05-31
January through March → 2020-01-01/2020-03-31
3 January - 5 February 2020 → 2020-01-03/2020-02-05
from the 3rd to the 5th of March → 2020-03-03/2020-03-05
3/1 to 3/5 → 2020-03-01/2020-03-05
2020/03/01-2020/03/05 → 2020-03-01/2020-03-05
today until Friday → 2020-03-11/2020-03-13
now until April → 2020-03-11/2020-04-30
yesterday and today → 2020-03-10 & 2020-03-11
Saturday and Sunday → 2020-03-14 & 2020-03-15
noon tomorrow → 2020-03-12
tomorrow at midnight → 2020-03-12
8 tonight → 2020-03-11
Tuesday at 8:30 p.m. EST → 2020-03-17
a week earlier → 2020-03-04
one month later → 2020-04-11
the day after → 2020-03-12
the month before → 2020-02-01/2020-02-29
two weeks before Easter → 2020-03-29
the eve of Christmas → none
Christmas Day → 2020-12-25
Thanksgiving weekend → 2020-11-26/2020-11-29
New Year's Eve at midnight → 2020-12-31
Halloween night → 2020-10-31
Independence Day, 2019 → 2019-07-04
4 days back → 2020-03-07
an hour ago → none
half a month later → 2020-03-26
two decades ago → 2000-01-01/2000-12-31
in 3 business days → 2020-03-16
in a few days → 2020-03-14
ten days from today → 2020-03-21
this Friday afternoon → 2020-03-13
next week Monday → 2020-03-16
on Monday of next week → 2020-03-16
Friday last week → 2020-03-06
the weekend before last → 2020-02-29/2020-03-01
the following Monday → 2020-03-16
this January → 2020-01-01/2020-01-31
last December → 2019-12-01/2019-12-31
in May this year → 2020-05-01/2020-05-31
on May 5 last year → 2019-05-05
on the 5th of this month → 2020-03-05
The 15th → 2020-03-15
the 25th of March → 2020-03-25
2020.02.05 → 2020-02-05
20200205 → 2020-02-05
`);

describe('English expressions', () => {
  test.for(rows)('%s → %s', ([text, days]) => {
    expect(daysOf(text)).toBe(days);
  });
});
