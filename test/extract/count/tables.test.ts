import { describe } from 'vitest';
import { rows } from './rows.js';

describe('tables in Chinese', () =>
  rows(`
地区⇥确诊⇥死亡⏎武汉⇥1590⇥85⏎孝感⇥399⇥3 → confirmed 1590 cumulative @武汉 · deaths 85 cumulative @武汉 · confirmed 399 cumulative @孝感 · deaths 3 cumulative @孝感
| 地区 | 确诊 | 死亡 |⏎| --- | --- | --- |⏎| 武汉 | 1590 | 85 |⏎| 孝感 | 399 | 3 | → confirmed 1590 cumulative @武汉 · deaths 85 cumulative @武汉 · confirmed 399 cumulative @孝感 · deaths 3 cumulative @孝感
地区⇥新增确诊⇥累计确诊⏎北京⇥3⇥418⏎天津⇥0⇥136 → confirmed 3 new @北京 · confirmed 418 cumulative @北京 · confirmed 0 new @天津 · confirmed 136 cumulative @天津
地区⏎确诊⏎治愈⏎广东⏎1322⏎1120⏎浙江⏎1205⏎1010 → confirmed 1322 cumulative @广东 · recovered 1120 cumulative @广东 · confirmed 1205 cumulative @浙江 · recovered 1010 cumulative @浙江
城市  累计确诊  死亡⏎长沙  242  2⏎岳阳  156  1 → confirmed 242 cumulative @长沙 · deaths 2 cumulative @长沙 · confirmed 156 cumulative @岳阳 · deaths 1 cumulative @岳阳
各市确诊病例⏎南昌⇥228⏎新余⇥130⏎上饶⇥123 → confirmed 228 cumulative @南昌 · confirmed 130 cumulative @新余 · confirmed 123 cumulative @上饶
指标⇥人数⏎累计确诊⇥320⏎累计死亡⇥12⏎现有疑似⇥4 → confirmed 320 cumulative · deaths 12 cumulative · suspected 4 current
国家⇥累计病例⇥新增死亡⏎法国⇥12612⇥112⏎德国⇥19848⇥22 → cases 12612 cumulative @法国 · deaths 112 new @法国 · cases 19848 cumulative @德国 · deaths 22 new @德国
地区⇥现有确诊⇥现有重症⏎哈尔滨⇥55⇥4⏎绥化⇥12⇥0 → confirmed 55 current @哈尔滨 · severe 4 current @哈尔滨 · confirmed 12 current @绥化 · severe 0 current @绥化
区县⇥确诊病例（例）⏎万州区⇥116⏎江北区⇥28 → confirmed 116 cumulative @万州区 · confirmed 28 cumulative @江北区
地区⇥境外输入⇥本土病例⏎上海⇥5⇥0⏎广州⇥3⇥1 → cases 5 cumulative imported @上海 · cases 0 cumulative local @上海 · cases 3 cumulative imported @广州 · cases 1 cumulative local @广州
年龄⇥确诊病例⏎0-9岁⇥12⏎10-19岁⇥45 → confirmed 12 cumulative (0-9岁) · confirmed 45 cumulative (10-19岁)
地区⇥确诊⇥病死率⏎宜昌⇥931⇥3.9%⏎襄阳⇥1175⇥3.3% → confirmed 931 cumulative @宜昌 · confirmed 1175 cumulative @襄阳
地区⇥确诊⇥死亡⏎石家庄⇥29⇥-⏎唐山⇥58⇥1 → confirmed 29 cumulative @石家庄 · confirmed 58 cumulative @唐山 · deaths 1 cumulative @唐山
序号⇥地区⇥确诊⏎1⇥黄石⇥1015⏎2⇥荆门⇥928 → confirmed 1015 cumulative @黄石 · confirmed 928 cumulative @荆门
物资⇥数量⏎口罩⇥5000⏎防护服⇥200 → –
医院⇥床位⏎一医院⇥300⏎二医院⇥250 → –
姓名⇥年龄⏎张三⇥45⏎李四⇥50 → –
热线⇥电话⏎疫情咨询⇥12320⏎心理援助⇥12355 → –
日期⇥航班⏎3月1日⇥CA123⏎3月2日⇥CA456 → –
`));

describe('tables in English', () =>
  rows(`
County⇥Cases⇥Deaths⏎Ada⇥53⇥0⏎Blaine⇥1,082⇥2 → cases 53 cumulative @Ada · deaths 0 cumulative @Ada · cases 1082 cumulative @Blaine · deaths 2 cumulative @Blaine
| County | Cases | Deaths |⏎|---|---|---|⏎| Ada | 53 | 0 |⏎| Blaine | 82 | 2 | → cases 53 cumulative @Ada · deaths 0 cumulative @Ada · cases 82 cumulative @Blaine · deaths 2 cumulative @Blaine
County⏎Cases⏎Deaths⏎Adams⏎3⏎0⏎Attala⏎7⏎1 → cases 3 cumulative @Adams · deaths 0 cumulative @Adams · cases 7 cumulative @Attala · deaths 1 cumulative @Attala
District⇥New cases⇥Cumulative cases⏎Lusaka⇥71⇥2,796⏎Kafue⇥8⇥140 → cases 71 new @Lusaka · cases 2796 cumulative @Lusaka · cases 8 new @Kafue · cases 140 cumulative @Kafue
Country  Confirmed  Recovered⏎Togo  36  17⏎Benin  13  1 → confirmed 36 cumulative @Togo · recovered 17 cumulative @Togo · confirmed 13 cumulative @Benin · recovered 1 cumulative @Benin
Deaths by county⏎Wayne⇥12⏎Oakland⇥4⏎Macomb⇥3 → deaths 12 cumulative @Wayne · deaths 4 cumulative @Oakland · deaths 3 cumulative @Macomb
Positive⇥248⏎Negative⇥958⏎Deaths⇥7 → confirmed 248 cumulative · tested_negative 958 cumulative · deaths 7 cumulative
Age group⇥Cases⏎0-17⇥12⏎18-49⇥160⏎50+⇥155 → cases 12 cumulative (0-17) · cases 160 cumulative (18-49) · cases 155 cumulative (50+)
Sex⇥Cases⏎Male⇥40⏎Female⇥35 → cases 40 cumulative (Male) · cases 35 cumulative (Female)
State⇥Active cases⇥Incidence rate⏎Kano⇥44⇥3.1⏎Lagos⇥90⇥6.0 → active 44 current @Kano · active 90 current @Lagos
Region⇥Suspected⇥Confirmed⏎Sool⇥120⇥14⏎Bay⇥80⇥9 → suspected 120 cumulative @Sool · confirmed 14 cumulative @Sool · suspected 80 cumulative @Bay · confirmed 9 cumulative @Bay
Country⇥Imported cases⇥Local cases⏎Fiji⇥3⇥40⏎Samoa⇥1⇥0 → cases 3 cumulative imported @Fiji · cases 40 cumulative local @Fiji · cases 1 cumulative imported @Samoa · cases 0 cumulative local @Samoa
Confirmed cases: 120⏎Deaths: 6⏎Recovered: 77 → confirmed 120 cumulative · deaths 6 cumulative · recovered 77 cumulative
Health zone / Cases / Deaths⏎Beni / 12 / 5⏎Mabalako / 30 / 22 → cases 12 cumulative @Beni · deaths 5 cumulative @Beni · cases 30 cumulative @Mabalako · deaths 22 cumulative @Mabalako
County⇥Cases⏎Cook⇥1,194⏎Lake⇥91⏎Total⇥1,285 → cases 1194 cumulative @Cook · cases 91 cumulative @Lake · cases 1285 cumulative
Item⇥Price⏎Masks⇥25⏎Gloves⇥40 → –
Team⇥Played⇥Points⏎Reds⇥12⇥30⏎Blues⇥12⇥28 → –
Hospital⇥Beds⏎North⇥300⏎South⇥250 → –
Case number⇥Age⏎1⇥45⏎2⇥50 → –
Year⇥Population⏎2018⇥45000⏎2019⇥46000 → –
`));
