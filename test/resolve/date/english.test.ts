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
in mid-2019 the firm moved → 2019-05-01/2019-08-31
We will be done by the end of the month. → ../2020-03-31
by year end → ../2020-12-31
tonight at 8 → 2020-03-11
this past Friday → 2020-03-06
on the coming Saturday we will open → 2020-03-14
Q3 FY2020 → 2020-07-01/2020-09-30
Q3 of 2020 → 2020-07-01/2020-09-30
3Q20 → 2020-07-01/2020-09-30
the first quarter → 2020-01-01/2020-03-31
the first quarter of last year → 2019-01-01/2019-03-31
next quarter → 2020-04-01/2020-06-30
the second half of 2019 → 2019-07-01/2019-12-31
2019H2 → 2019-07-01/2019-12-31
the second half of last year → 2019-07-01/2019-12-31
the last three months of 2019 → 2019-10-01/2019-12-31
the first week of March → 2020-03-02/2020-03-08
the first day of next month → 2020-04-01
the last Friday of April → 2020-04-24
2020-W06 → 2020-02-03/2020-02-09
week 6 of 2020 → 2020-02-03/2020-02-09
the nineties → 1990-01-01/1999-12-31
the late 1980s → 1986-09-01/1989-12-31
the 1800s → 1800-01-01/1899-12-31
this century → 2001-01-01/2100-12-31
this decade → 2020-01-01/2029-12-31
yesterday → 2020-03-10
the day after tomorrow → 2020-03-13
tomorrow night → 2020-03-12
this afternoon → 2020-03-11
earlier today → 2020-03-11
earlier this week → 2020-03-09/2020-03-11
earlier this year → 2020-01-01/2020-03-11
this week → 2020-03-09/2020-03-15
the week after next → 2020-03-23/2020-03-29
the year before last → 2018-01-01/2018-12-31
this month → 2020-03-01/2020-03-31
next year → 2021-01-01/2021-12-31
last weekend → 2020-03-07/2020-03-08
last summer → 2019-06-01/2019-08-31
next spring → 2021-03-01/2021-05-31
winter 2018 → 2018-12-01/2019-02-28
early spring 2019 → 2019-03-01/2019-03-31
mid-March → 2020-03-11/2020-03-20
in late February 2020 → 2020-02-21/2020-02-29
early last week → 2020-03-02/2020-03-04
early next year → 2021-01-01/2021-04-30
the middle of June → 2020-06-11/2020-06-20
at the end of last year → 2019-09-01/2019-12-31
last Friday's meeting → 2020-03-06
The ministry said on Monday that it was over. → 2020-03-09
The court ruled on Thursday. → 2020-03-05
Monday, March 16 → 2020-03-16
Mon 16 Mar → 2020-03-16
March 16th → 2020-03-16
Mar. 16, 2020 → 2020-03-16
16.03.2020 → 2020-03-16
03/16/2020 → 2020-03-16
2020/03/16 → 2020-03-16
20200316 → 2020-03-16
2020-03-16 10:00 AM → 2020-03-16
03/2020 → 2020-03-01/2020-03-31
Mar '20 → 2020-03-01/2020-03-31
March of 2019 → 2019-03-01/2019-03-31
next March → 2021-03-01/2021-03-31
10 a.m. on March 16 → 2020-03-16
March 16, 2020 at 10:30 pm EST → 2020-03-16
midnight on March 31 → 2020-03-31
May 3-5 → 2020-05-03/2020-05-05
3 to 5 May → 2020-05-03/2020-05-05
from 3 February to 14 February → 2020-02-03/2020-02-14
Dec 28, 2019 - Jan 3, 2020 → 2019-12-28/2020-01-03
between 3 and 14 February 2020 → 2020-02-03/2020-02-14
March to May 2019 → 2019-03-01/2019-05-31
from January to March → 2020-01-01/2020-03-31
2015-2018 → 2015-01-01/2018-12-31
the 2019-20 season → 2019-01-01/2020-12-31
between the middle of March and the end of September → 2020-03-11/2020-09-30
from Monday to Friday next week → 2020-03-16/2020-03-20
10/1 - 11/7 → 2020-10-01/2020-11-07
2/29-3/1 → 2020-02-29/2020-03-01
2020-02-03 to 2020-02-14 → 2020-02-03/2020-02-14
03/02/2020 - 14/02/2020 → 2020-02-03/2020-02-14
since 2017 → 2017-01-01/..
since Monday → 2020-03-09/..
since yesterday → 2020-03-10/..
by March 31, 2020 → ../2020-03-31
before 2017 → ../2016-12-31
from March 15 → 2020-03-15/..
starting March 15 → 2020-03-15/..
up to 5 March → ../2020-03-05
The rule takes effect on April 1. → 2020-04-01
three days ago → 2020-03-08
a couple of days ago → 2020-03-09
a month ago → 2020-02-11
a year ago → 2019-01-01/2019-12-31
in 3 days → 2020-03-14
in a week's time → 2020-03-18
three days from now → 2020-03-14
two days before Christmas → 2020-12-23
the day before Thanksgiving → 2020-11-25
the Monday after Easter → 2020-04-13
the past three days → 2020-03-08/2020-03-10
the next three months → 2020-03-12/2020-06-11
the last 6 months → 2019-09-11/2020-03-10
the coming year → 2021-01-01/2021-12-31
the following week → 2020-03-16/2020-03-22
that same day → 2020-03-11
the next day → 2020-03-12
a week later → 2020-03-18
the night before → 2020-03-10
New Year's Day → 2021-01-01
on New Year's Day 2020 → 2020-01-01
St. Patrick's Day → 2020-03-17
Easter → 2020-04-12
Easter Monday 2021 → 2021-04-05
Palm Sunday 2020 → 2020-04-05
Father's Day → 2020-06-21
Labour Day → 2020-05-01
the Fourth of July → 2020-07-04
Halloween → 2020-10-31
Remembrance Day → 2020-11-11
Black Friday → 2020-11-27
Christmas Eve → 2020-12-24
Christmas Day 2019 → 2019-12-25
MLK Day → 2021-01-18
Groundhog Day → 2021-02-02
Lunar New Year 2020 → 2020-01-25
Diwali 2020 → 2020-11-14
Bastille Day → 2020-07-14
Canada Day → 2020-07-01
Victoria Day → 2020-05-18
All Saints' Day → 2020-11-01
World Health Day → 2020-04-07
last Christmas → 2019-12-25
Christmas 2019 → 2019-12-25
The talks begin on 5 and 6 May. → 2020-05-05 & 2020-05-06
open on 3, 5 and 7 April 2020 → 2020-04-03 & 2020-04-05 & 2020-04-07
between 10 and 12 March → 2020-03-10/2020-03-12
on the night of March 3 → 2020-03-03
late on Monday → 2020-03-16
early Tuesday morning → 2020-03-17
The bill passed late Friday. → 2020-03-06
The vote is due on Tuesday. → 2020-03-17
for the week ended 7 March 2020 → 2020-03-01/2020-03-07
the month of March → 2020-03-01/2020-03-31
in fiscal 2019 → 2019-01-01/2019-12-31
FY2019 → 2019-01-01/2019-12-31
calendar year 2019 → 2019-01-01/2019-12-31
in 2018, 2019 and 2020 → 2018-01-01/2018-12-31 & 2019-01-01/2019-12-31 & 2020-01-01/2020-12-31
late 2019 → 2019-09-01/2019-12-31
since early 2019 → 2019-01-01/..
until mid-April → ../2020-04-20
at the start of March → 2020-03-01/2020-03-10
toward the end of 2019 → 2019-09-01/2019-12-31
the first three months of 2020 → 2020-01-01/2020-03-31
the first 10 days of March → 2020-03-01/2020-03-10
the first weekend of March → 2020-03-07/2020-03-08
the first Saturday of each month → none
the last Thursday in November 2019 → 2019-11-28
3 Mar. 2020 → 2020-03-03
the third of March 2020 → 2020-03-03
March the 3rd → 2020-03-03
03-Mar-2020 → 2020-03-03
3-Mar → 2020-03-03
Tue Mar 03 10:00:00 2020 → 2020-03-03
2020, March 3 → 2020-03-03
2020/3/3 → 2020-03-03
03/13/2020 → 2020-03-13
3/13/2020 10:00 → 2020-03-13
2020-03-13T10:00 → 2020-03-13
2020-03-13T10:00:00.000Z → 2020-03-13
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
a year earlier → 2019-03-11
one month later → 2020-04-11
the morning after → 2020-03-12
the month before → 2020-02-01/2020-02-29
the Friday after Thanksgiving → 2020-11-27
the eve of Christmas → none
Christmas morning → 2020-12-25
Easter weekend → none
New Year's Eve at midnight → 2020-12-31
on Halloween in 2018 → 2018-10-31
Independence Day, 2019 → 2019-07-04
4d ago → none
an hour ago → none
a decade ago → 2010-01-01/2010-12-31
a quarter ago → 2019-12-11
five working days from now → 2020-03-18
in a couple of weeks → 2020-03-25
a month from tomorrow → 2020-04-12
next Friday evening → 2020-03-20
Monday next week → 2020-03-16
last week's Friday → 2020-03-06
a week on Monday → 2020-03-23
the previous weekend → 2020-03-07/2020-03-08
the next Monday → 2020-03-16
last January → 2020-01-01/2020-01-31
January last year → 2019-01-01/2019-01-31
on 5 May this year → 2020-05-05
on the 5th of next month → 2020-04-05
on the 15th → 2020-03-15
by the 15th → ../2020-03-15
2020/2/5 → 2020-02-05
2020-02-05 → 2020-02-05
02-05 12:30 → 2020-02-05
Q2 → 2020-04-01/2020-06-30
2021.5.1-2021.5.7 → 2021-05-01/2021-05-07
2019/12/31 23:59 → 2019-12-31
`);

describe('English expressions', () => {
  test.for(rows)('%s → %s', ([text, days]) => {
    expect(daysOf(text)).toBe(days);
  });
});
