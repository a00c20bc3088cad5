import { describe } from 'vitest';
import { rows } from './rows.js';

describe('sentences of county bulletins, notices and weekly reports', () =>
  rows(`
5月8日0—24时，全县新增本土确诊病例2例（城关镇1例、李家乡1例），新增无症状感染者11例。 → confirmed 2 new local · confirmed 1 new local @城关镇 · confirmed 1 new local @李家乡 · asymptomatic 11 new local
截至6月30日，我市累计接种新冠疫苗123.4万剂次，完成全程接种56.7万人。 → vaccinated 567000 cumulative
本周共报告手足口病132例，较上周（158例）下降16.5%，无重症和死亡病例报告。 → cases 132 new · cases 158 new · severe 0 new · deaths 0 new
澳門昨日錄得新增陽性個案23例，連日累計陽性個案1,765例，當中死亡個案6例。 → confirmed 23 new @澳門 · confirmed 1765 cumulative @澳門 · deaths 6 cumulative @澳門
國內上週新增登革熱本土病例15例，分別為高雄市12例、屏東縣2例及臺南市1例，均為第二型。 → cases 15 new local · cases 12 new local @高雄市 · cases 2 new local @屏東縣 · cases 1 new local @臺南市
今年截至目前累計37例百日咳確定病例，較去年同期的19例增加18例。 → confirmed 37 cumulative · confirmed 19 cumulative · confirmed 18 change
该养殖场存栏生猪1.2万头，发病38头，死亡15头。 → –
通报称，前一日公布的新增确诊病例数由15例订正为13例。 → confirmed 15 new · confirmed 13 new
当天新增的29例境外输入病例中，上海11例，广东8例，福建4例，北京3例，四川、云南、天津各1例。 → cases 29 new imported · cases 11 new imported @上海 · cases 8 new imported @广东 · cases 4 new imported @福建 · cases 3 new imported @北京 · cases 1 new imported @四川 · cases 1 new imported @云南 · cases 1 new imported @天津
全省累计报告境外输入确诊病例45例：来自英国18例、美国12例、西班牙9例、其他国家6例。 → confirmed 45 cumulative imported · confirmed 18 cumulative imported @英国 · confirmed 12 cumulative imported @美国 · confirmed 9 cumulative imported @西班牙 · confirmed 6 cumulative imported
印度卫生部24日公布数据：过去24小时新增确诊34.6万例，新增死亡2624例，累计确诊1661万例。 → confirmed 346000 new @印度 · deaths 2624 new @印度 · confirmed 16610000 cumulative @印度
疫情发生以来，该镇共排查密切接触者218人，其中已解除隔离156人，尚在隔离观察62人。 → contacts 218 cumulative · released 156 cumulative · quarantined 62 current
3月1日以来，本轮疫情已累计报告阳性感染者逾千例，其中确诊386例。 → cases >1000 cumulative · confirmed 386 cumulative
全市设发热门诊46个，核酸检测机构28家，储备床位3200张，调配医务人员1500名。 → –
病例3：王某，女，47岁，为病例1的同事，5月2日核酸检测结果为阳性。 → –
今天上海新增死亡7例，平均年龄84.3岁，均未接种疫苗，最小者60岁，最大者101岁。 → deaths 7 new @上海
法院今年共受理涉疫案件230件，审结198件，判处被告人256人。 → –
全国31个省（自治区、直辖市）和新疆生产建设兵团报告，现有疑似病例3例（均为境外输入），当日解除医学观察的密切接触者1062人。 → suspected 3 current imported @全国 · released 1062 new @全国
尼日利亚疾控中心：拉沙热确诊病例增至1018例，死亡人数升至176人，病死率17.3%。 → confirmed 1018 cumulative @尼日利亚 · deaths 176 cumulative @尼日利亚
据新华社电，马达加斯加鼠疫疫情已致124人死亡，1192人感染，三分之二为肺鼠疫。 → deaths 124 cumulative @马达加斯加 · cases 1192 cumulative @马达加斯加
武汉：新增13436例，其中临床诊断12364例；孝感：新增123例；黄冈：新增78例。 → cases 13436 new @武汉 · confirmed 12364 new @武汉 · confirmed 123 new @孝感 · confirmed 78 new @黄冈
截至16日24时，全州现有确诊病例零例，累计治愈出院病例19例，无死亡病例。 → confirmed 0 current · recovered 19 cumulative · deaths 0 cumulative
昨日无新增，此前报告的一名无症状感染者今天转为确诊病例，另有两人解除医学观察。 → asymptomatic 1 new · released 2 new
死亡1894人。其中，乙类传染病报告发病数居前3位的病种依次为病毒性肝炎（29871例）、肺结核（15680例）和梅毒（10233例）。 → deaths 1894 cumulative · cases 29871 cumulative · cases 15680 cumulative · cases 10233 cumulative
`));

describe('tables that copied text keeps', () =>
  rows(`
各县区新冠肺炎疫情情况（截至2020年4月3日24时）⏎县区,累计确诊,现有确诊,治愈,死亡⏎天河区,37,2,34,1⏎白云县,12,0,12,0⏎合计,49,2,46,1 → confirmed 37 cumulative @天河区 2020-04-03 · confirmed 2 current @天河区 2020-04-03 · recovered 34 cumulative @天河区 2020-04-03 · deaths 1 cumulative @天河区 2020-04-03 · confirmed 12 cumulative @白云县 2020-04-03 · confirmed 0 current @白云县 2020-04-03 · recovered 12 cumulative @白云县 2020-04-03 · deaths 0 cumulative @白云县 2020-04-03 · confirmed 49 cumulative 2020-04-03 · confirmed 2 current 2020-04-03 · recovered 46 cumulative 2020-04-03 · deaths 1 cumulative 2020-04-03
Bird flu: what we know⏎Country / cases / deaths⏎Vietnam⏎93⏎42⏎Thailand⏎22⏎14 → cases 93 cumulative @Vietnam · deaths 42 cumulative @Vietnam · cases 22 cumulative @Thailand · deaths 14 cumulative @Thailand
Weekly dengue report⏎District⇥Week 30⇥Week 31⇥Total 2019⇥Deaths⏎Colombo⇥212⇥187⇥5,410⇥6⏎Kandy⇥98⇥121⇥1,705⇥1 → cases 212 new @Colombo · cases 187 new @Colombo · cases 5410 cumulative @Colombo · deaths 6 cumulative @Colombo · cases 98 new @Kandy · cases 121 new @Kandy · cases 1705 cumulative @Kandy · deaths 1 cumulative @Kandy
Prices⏎Item,January,February⏎Rice,212,187⏎Beans,98,121 → –
`));

describe('sentences of provinces, agencies and schools', () =>
  rows(`
截至2月14日24时，全县累计确诊病例12例、累计出院8例、死亡0例，累计排查密切接触者301人，尚有46人正在接受医学观察。 → confirmed 12 cumulative · recovered 8 cumulative · deaths 0 cumulative · contacts 301 cumulative · quarantined 46 current
昨日通报的5例无症状感染者中，有2例今日订正为确诊病例，均在定点医院治疗。 → asymptomatic 5 new · confirmed 2 new
意大利单日新增确诊首次突破6000例，达6557例，死亡病例增加793例，累计4825例。 → confirmed >6000 new @意大利 · confirmed 6557 new @意大利 · deaths 793 new @意大利 · deaths 4825 cumulative @意大利
澳門新增2宗基孔肯雅熱輸入個案，累計報告輸入個案9宗、本地個案1宗。 → cases 2 new @澳門 · cases 9 cumulative @澳門 · cases 1 cumulative local @澳門
全区累计采样检测127.6万人次，检出阳性18例，已全部闭环转运。 → tested 1276000 cumulative · confirmed 18 cumulative
该市报告的8例境外输入病例中，来自缅甸5例，来自老挝3例。 → cases 8 cumulative imported · cases 5 cumulative imported @缅甸 · cases 3 cumulative imported @老挝
刚果（金）卫生部说，埃博拉疫情已造成2299人死亡，另有3480人感染，1171人治愈。 → deaths 2299 cumulative @刚果（金） · cases 3480 cumulative @刚果（金） · recovered 1171 cumulative @刚果（金）
本次疫情波及3个乡镇7个村，共发病46人，住院9人，无死亡。 → cases 46 cumulative · hospitalized 9 current · deaths 0 cumulative
养鸡场已扑杀1.5万羽，41名密切接触人员均无异常。 → contacts 41 cumulative
累计死亡人数达到41例，其中湖北39例，河北和黑龙江各1例。 → deaths 41 cumulative · deaths 39 cumulative @湖北 · deaths 1 cumulative @河北 · deaths 1 cumulative @黑龙江
他说，第3例患者已于2月1日出院，第4、5例患者病情稳定。 → –
三家医院共收治患者超百名，约七成为老人，医护人员无一例感染。 → hospitalized >100 cumulative · cases 0 cumulative
全市现有中风险区3个、定点医院2家、隔离房间5600间。 → –
北京昨天新增2例死亡病例，一例91岁，一例88岁，均有基础疾病。 → deaths 2 new @北京
巴西新增确诊病例6.2万余例，累计逾1300万例；新增死亡3829例。 → confirmed >62000 new @巴西 · confirmed >13000000 cumulative @巴西 · deaths 3829 new @巴西
此轮疫情共报告感染者312例，涉及教职工8人、学生297人、其他人员7人。 → cases 312 cumulative · cases 8 cumulative (教职工) · cases 297 cumulative (学生) · cases 7 cumulative (其他人员)
马来西亚卫生总监称，霹雳州发现两例尼帕病毒疑似病例，检测结果均为阴性。 → suspected 2 new @霹雳州
数据显示：门诊流感样病例占比5.6%，住院严重急性呼吸道感染病例占比2.3%。 → –
全国报告新增确诊病例1749例，重症减少208例，死亡136例，疑似1185例。 → confirmed 1749 new @全国 · severe -208 change @全国 · deaths 136 new @全国 · suspected 1185 new @全国
`));
