/** Short codes of Chinese telephony, each with what it is for; the ranges 95xxx and 96xxx belong to firms and cities. */
const chinese = `
110 police
119 fire
120 ambulance
122 traffic accidents
999 ambulance (Red Cross)
112 emergency
114 directory
117 time
121 weather
123 banking
160 information
12110 police by text message
12119 fire prevention
12121 weather
12123 traffic administration
12117 time
12300 telecommunications
12301 tourism
12305 post
12306 railways
12308 coaches
12309 procuratorates
12310 public posts
12312 commerce
12313 tobacco
12314 water
12315 consumers
12316 agriculture
12317 poverty relief
12318 culture market
12319 city construction
12320 public health
12321 spam reports
12322 earthquakes
12323 meteorology
12325 food reserves
12328 transport
12329 housing fund
12330 intellectual property
12331 food and drugs
12333 labour and social security
12335 trade
12336 land
12337 organised crime
12338 women
12339 state security
12340 statistics
12345 citizens
12348 legal aid
12349 elderly care
12350 work safety
12351 workers
12355 youth
12356 mental health
12358 prices
12360 customs
12361 ethnic affairs
12363 financial consumers
12365 quality
12366 taxes
12367 immigration
12368 courts
12369 environment
12370 government affairs
12371 party
12377 illegal content
12378 banking and insurance
12379 warnings
12380 party organisation
12381 swindles
12385 disabled persons
12386 securities
12388 discipline
12389 police conduct
12390 pornography
12391 education
12393 medical insurance
12394 drugs
12395 rescue at sea
12396 agricultural technology
12398 energy
10000 telecom
10001 telecom
10010 telecom
10016 telecom
10050 telecom
10060 telecom
10086 telecom
10099 telecom
10015 telecom
10018 telecom
11183 post
11185 post
1922 epidemic control (Taiwan)
1999 citizens (Taiwan)
1955 foreign workers (Taiwan)
1966 long-term care (Taiwan)
1925 mental health (Taiwan)
1957 welfare (Taiwan)
113 protection (Taiwan)
165 fraud (Taiwan)
1388 youth (Hong Kong)
211 community services
311 citizens
911 emergency
988 crisis
111 health
101 non-emergency
000 emergency
`;

let table: ReadonlySet<string> | null = null;

/** Is this a short code that Chinese pages name? Firms' and cities' ranges by their form. */
export function isChineseShortCode(digits: string): boolean {
  table ??= new Set(
    chinese
      .trim()
      .split('\n')
      .map((row) => row.slice(0, row.indexOf(' '))),
  );
  return table.has(digits) || /^(?:95\d{3,4}|96\d{3,4}|12[34]\d\d)$/.test(digits);
}

const elsewhere = `
000 111 112 113 115 116 117 118 119 100 101 102 103 105 108 110 120 122 123 127 128 129 133 143 144 150 160 190 191 192 193 194 197
199 211 311 411 511 611 711 811 911 912 988 990 991 992 993 995 997 998 999 1300 1339 1345 1366 1388 1393 1599 1800 1922 1999 12320 12345 12367
`;

let codes: ReadonlySet<string> | null = null;

/** Is this a short code that English pages name? */
export function isShortCode(digits: string): boolean {
  codes ??= new Set(elsewhere.trim().split(/\s+/));
  return codes.has(digits);
}

/** Alpha-2 codes of the countries whose number for emergencies is 911. */
const nineEleven = 'US CA MX AR UY PY EC VE PA CR SV HN DO PR GU VI AS MP BS BM KY BZ FJ PH SA JO LR';

/** Whether 911 is dialled in a country: news from elsewhere tell of calls made in the United States. */
export const usesNineEleven = (alpha2: string): boolean => nineEleven.includes(alpha2);
