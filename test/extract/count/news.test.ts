import { describe } from 'vitest';
import { rows } from './rows.js';

describe('sentences of outbreak reports and local papers', () =>
  rows(`
Between 1 January and 14 March 2019, a total of 263 cases of Crimean-Congo haemorrhagic fever, including 29 deaths (CFR 11%), were reported from five provinces of Afghanistan. → cases 263 cumulative @Afghanistan 2019-01-01/2019-03-14 · deaths 29 cumulative @Afghanistan 2019-01-01/2019-03-14
Since the last Disease Outbreak News of 4 May 2019, 17 additional laboratory-confirmed cases of MERS-CoV infection, six of them fatal, were notified by Saudi Arabia. → confirmed 17 new @Saudi Arabia 2019-05-04 · deaths 6 new @Saudi Arabia 2019-05-04
Sudan: 3 210 suspected cases and 94 deaths; South Sudan: 1 128 cases and 21 deaths; Chad: 77 cases, no deaths. → suspected 3210 ? @Sudan · deaths 94 ? @Sudan · cases 1128 ? @South Sudan · deaths 21 ? @South Sudan · cases 77 ? @Chad · deaths 0 ? @Chad
As of 9 May 2017, 41 of the 57 patients had been discharged and four remained in intensive care. → recovered 41 cumulative 2017-05-09 · cases 57 cumulative 2017-05-09 · critical 4 current 2017-05-09
The national count of cholera cases was revised from 318 to 297 after 21 duplicate records were removed. → cases 318 cumulative · cases 297 cumulative
Compared with the 1 840 measles cases reported in the same period of 2018, 4 311 have been recorded so far this year. → cases 1840 cumulative · cases 4311 cumulative
Cases (deaths) by country: Mali: 1 404 (227); Guinea: 3 351 (2 083); Nigeria: 20 (8). → cases 1404 ? @Mali · deaths 227 ? @Mali · cases 3351 ? @Guinea · deaths 2083 ? @Guinea · cases 20 ? @Nigeria · deaths 8 ? @Nigeria
Three household contacts of the index patient tested positive on 3 June 2022 and another nine are under observation. → confirmed 3 ? 2022-06-03 · quarantined 9 new 2022-06-03
Kambia district has confirmed 12 new infections this week, bringing the cumulative number to 148, of which 139 have recovered. → confirmed 12 new @Kambia district · cases 148 cumulative @Kambia district · recovered 139 cumulative @Kambia district
Two dogs and a cat tested positive for rabies in the county, and 11 people are receiving post-exposure treatment. → –
At the packing plant, 61 workers out of 240 tested positive for COVID-19; 14 of the 61 have since returned to work. → confirmed 61 cumulative (workers)
Hospitalizations fell by 37 to 412, with 55 patients on ventilators. → hospitalized -37 change · hospitalized 412 current · critical 55 current
The state reported 1,023 new coronavirus cases and 19 deaths on Tuesday, compared with 1,311 cases and 26 deaths a week earlier. → cases 1023 new · deaths 19 new · cases 1311 new · deaths 26 new
Of the 36 imported malaria cases, 20 came from Ghana, 9 from Nigeria and 7 from Uganda. → cases 36 ? imported · cases 20 ? imported · cases 9 ? imported · cases 7 ? imported
Health officials have identified some 180 close contacts, about two dozen of whom have been placed in quarantine. → contacts ~180 cumulative · quarantined ~24 cumulative
The district hospital admitted 23 suspected dengue patients overnight; 11 of these were later confirmed. → suspected 23 new · confirmed 11 new
A further 5 people have died in New South Wales, taking the state's death toll to 97. → deaths 5 new @New South Wales · deaths 97 cumulative @New South Wales
Weekly cases rose from 214 to 380 in Marseille, while deaths remained stable at 3. → cases 214 new @Marseille · cases 380 new @Marseille · deaths 3 new @Marseille
In epidemiological week 23, 86 cases of chikungunya were notified in Reunion, against 131 in week 22. → cases 86 new @Reunion · cases 131 new @Reunion
A total of 2 453 people have been vaccinated against Ebola in Mbandaka (1 112), Bikoro (921) and Iboko (420). → vaccinated 2453 cumulative @Mbandaka · vaccinated 1112 cumulative @Mbandaka · vaccinated 921 cumulative @Bikoro · vaccinated 420 cumulative @Iboko
Nearly 30 children under five have died of measles in Samoa and at least 2,400 people have been infected. → deaths ≲30 cumulative @Samoa (children under five) · cases ≥2400 cumulative @Samoa
The ministry said 7 of the 9 people who died were over 70 and had underlying conditions. → deaths 7 cumulative · deaths 9 cumulative
So far 612 samples have been tested, of which 88 were positive, 517 negative and 7 are pending. → confirmed 88 cumulative · tested_negative 517 cumulative · pending 7 cumulative
The patient, a 54-year-old man, was admitted to room 214 on day 6 of his illness and died three days later. → –
Nurses at 14 hospitals and 230 clinics went on strike over pay, leaving 3 wards closed. → –
The court heard 15 cases last week and adjourned seven. → –
Mumbai on Sunday logged 1,066 fresh Covid-19 cases and 22 fatalities, while 1,327 patients recuperated. → cases 1066 new @Mumbai · deaths 22 new @Mumbai · recovered 1327 new @Mumbai
The caseload of the island climbed to 77 after six more arrivals from Fiji were found infected. → cases 77 cumulative
New cases: 31 Cumulative: 1,207 Deaths: 9 (+2) Recovered: 988 Active: 210 Admitted: 34 ICU: 3 Measles → cases 31 new · cases 1207 cumulative · deaths 9 cumulative · deaths 2 new · recovered 988 cumulative · active 210 current · hospitalized 34 current · critical 3 current
Cases (deaths) of cholera⏎Mali: 1 404 (227)⏎Guinea: 3 351 (2 083) → –
Four nurses showed only mild symptoms of flu. → mild 4 cumulative (nurses)
Five sub-counties are affected by cholera. → –
Virus was found in 287 out of 542 patient samples. → –
`));

describe('sentences of agencies and health authorities', () =>
  rows(`
From 3 May through 28 May 2018, a total of 51 cases of Ebola virus disease, including 25 deaths, were reported from Equateur Province. → cases 51 cumulative @Equateur Province 2018-05-03/2018-05-28 · deaths 25 cumulative @Equateur Province 2018-05-03/2018-05-28
In Liberia, 8 new suspected cases and 2 deaths were reported between 4 and 6 August 2014; in Guinea, there were 11 new cases and 6 deaths. → suspected 8 new @Liberia 2014-08-04/2014-08-06 · deaths 2 new @Liberia 2014-08-04/2014-08-06 · cases 11 new @Guinea 2014-08-04/2014-08-06 · deaths 6 new @Guinea 2014-08-04/2014-08-06
Health authorities in Nevada County say 17 people have now contracted hepatitis A, up from nine a fortnight ago. → cases 17 cumulative @Nevada County · cases 9 cumulative @Nevada County
Cumulatively, 5,021 confirmed cases, 132 deaths and 4,610 recoveries have been registered in Lagos State. → confirmed 5021 cumulative @Lagos State · deaths 132 cumulative @Lagos State · recovered 4610 cumulative @Lagos State
ICU occupancy stood at 78 on Friday, eight fewer than the day before. → critical 78 current
The CDC is monitoring 243 travellers who returned from the affected area, of whom 11 are in quarantine. → contacts 243 cumulative (travellers) · quarantined 11 current
The toll from the cholera outbreak in Haiti passed 1,000 on Tuesday with 14,642 people hospitalised. → deaths >1000 cumulative @Haiti · hospitalized 14642 cumulative @Haiti
As of last Sunday, 302 probable and 97 confirmed Zika cases had been reported in Fiji since January. → suspected 302 cumulative @Fiji · confirmed 97 cumulative @Fiji
No fewer than 60 schoolchildren were rushed to hospital after eating contaminated food; three of them later died. → hospitalized ≥60 current · deaths 3 cumulative
Daily infections topped 10,000 for the first time, while the number of people in hospital edged down to 1,944. → cases >10000 new · hospitalized 1944 current
Anthrax has killed more than 100 hippos in Namibia; no human cases have been detected. → cases 0 cumulative @Namibia
One in five patients needs a bed for 10 days, and the 400-bed field hospital cost $3 million. → –
Of 1,250 tests carried out at the border, 13 came back positive. → tested 1250 ? · confirmed 13 cumulative
South Korea's KDCA reported 487 new cases, 465 of them locally transmitted and 22 imported. → cases 487 new @South Korea · cases 465 new local @South Korea · cases 22 new imported @South Korea
The ministry corrected the figure for Thursday from 61 to 58 new cases. → cases 58 new
Polio paralysed 12 children in Tajikistan between January and April. → –
Five more deaths in the past 24 hours took the national total to 1,204, the presidential office announced. → deaths 5 new · deaths 1204 cumulative
Some 2.3 million people live in the affected districts, and 640 health workers have been trained. → –
The 31-strong team treated 94 cholera patients in the first week, six of whom died. → hospitalized 94 current · deaths 6 cumulative
Between 150 and 200 guests at the wedding reported food poisoning symptoms. → cases 150-200 cumulative (guests)
Hospital admissions were 23% higher than in 2017, and 4 per 100,000 people were infected each week. → –
The outbreak has sickened 28 of its 90 residents and claimed five lives to COVID-19. → cases 28 cumulative · deaths 5 cumulative
Her brother, 9, is in stable condition with measles. → –
One of the cholera patients remained on a ventilator. → critical 1 current
`));
