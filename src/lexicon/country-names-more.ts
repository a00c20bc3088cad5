/**
 * Names of countries beside the generated ones: official, short and older names in both languages, those of other Chinese
 * usages, and former states that ISO 3166-3 lets go over into one country. Hand written. Alpha-2 code, then names.
 */
export const countryNamesMore: string = `
AE|UAE|U.A.E.|阿联酋|阿聯|阿联|沙阿联酋
AF|Islamic Republic of Afghanistan|阿富汗伊斯兰共和国|阿富汗伊斯兰酋长国
AG|Antigua|安提瓜
AL|Republic of Albania|阿尔巴尼亚共和国
AM|Republic of Armenia|亚美尼亚共和国
AO|Republic of Angola|安哥拉共和国
AQ|Antarctica|南极洲
AR|Argentine Republic|阿根廷共和国
AT|Republic of Austria|奥地利共和国|奥国
AU|Commonwealth of Australia|澳大利亚联邦|澳洲
AZ|Republic of Azerbaijan|阿塞拜疆共和国
BA|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia|BiH|波斯尼亚|波黑共和国|波斯尼亚-黑塞哥维那
BD|People's Republic of Bangladesh|孟加拉国人民共和国|孟加拉人民共和国|孟加拉
BE|Kingdom of Belgium|比利时王国
BF|Upper Volta|上沃尔特
BG|Republic of Bulgaria|保加利亚共和国
BH|Kingdom of Bahrain|巴林王国
BI|Republic of Burundi|布隆迪共和国
BJ|Republic of Benin|Dahomey|贝宁共和国|达荷美
BN|Brunei Darussalam|Negara Brunei Darussalam|文莱达鲁萨兰国
BO|Plurinational State of Bolivia|多民族玻利维亚国
BR|Brasil|Federative Republic of Brazil|巴西联邦共和国
BS|The Bahamas|Commonwealth of The Bahamas
BT|Kingdom of Bhutan|不丹王国
BW|Republic of Botswana|博茨瓦纳共和国
BY|Republic of Belarus|Byelorussia|Belorussia|白俄|白俄罗斯共和国
CA|加国
CC|Cocos (Keeling) Islands|科科斯（基林）群岛|科克斯（基灵）群岛
CD|Congo|Congo - Kinshasa|刚果|刚果（金夏沙）|Democratic Republic of Congo|DR Congo|D.R. Congo|DRC|D.R.C.|Congo-Kinshasa|Congo Kinshasa|Congo (Kinshasa)|Congo (DRC)|Congo, DRC|Zaire|Zaïre|刚果民主共和国|民主刚果|刚果（金）|刚果(金)|刚果金|扎伊尔|薩伊
CF|C.A.R.|中非共和国
CG|Congo|Congo - Brazzaville|刚果|刚果（布拉萨）|Republic of Congo|Congo-Brazzaville|Congo Brazzaville|Congo (Brazzaville)|刚果共和国|刚果（布）|刚果(布)|刚果布
CH|Swiss Confederation|瑞士联邦|瑞士聯邦
CI|Ivory Coast|Republic of Côte d'Ivoire|Cote d Ivoire|科特迪瓦共和国
CL|Republic of Chile|智利共和国
CM|Republic of Cameroon|喀麦隆共和国
CN|PRC|P.R.C.|P.R. China|P. R. China|PR China|People's Republic of China|Mainland China|中华人民共和国|新中国|中国大陆|中國大陸
CO|Republic of Colombia|哥伦比亚共和国
CR|Republic of Costa Rica|哥斯达黎加共和国
CU|Republic of Cuba|古巴共和国
CV|Republic of Cabo Verde|佛得角共和国
CW|Curacao
CY|Republic of Cyprus|塞浦路斯共和国
CZ|捷克|捷克共和国
DE|Federal Republic of Germany|West Germany|East Germany|German Democratic Republic|德意志联邦共和国|德意志|联邦德国|西德|东德|民主德国|德意志民主共和国
DJ|Republic of Djibouti|吉布提共和国|French Territory of the Afars and the Issas|French Afars and Issas|法属阿法尔和伊萨
DK|Kingdom of Denmark|丹麦王国
DM|Commonwealth of Dominica|多米尼克国|多米尼克国
DO|República Dominicana|Republica Dominicana|Dominican Rep.|多米尼加
DZ|People's Democratic Republic of Algeria|阿尔及利亚民主人民共和国
EC|Republic of Ecuador|厄瓜多尔共和国
EE|Republic of Estonia|爱沙尼亚共和国
EG|Arab Republic of Egypt|阿拉伯埃及共和国
EH|Sahrawi Republic|西撒哈拉
ER|State of Eritrea|厄立特里亚国
ES|Kingdom of Spain|España|西班牙王国
ET|Federal Democratic Republic of Ethiopia|Abyssinia|埃塞俄比亚联邦民主共和国|衣索匹亚|埃塞
FI|Republic of Finland|芬兰共和国
FJ|Republic of Fiji|斐济共和国|斐濟群島
FK|Malvinas|马尔维纳斯群岛|马岛
FM|Federated States of Micronesia|Micronesia, Federated States of|密克罗尼西亚联邦|密联邦
FO|Faeroe Islands|Faroes
FR|French Republic|法兰西共和国|法兰西
GA|Gabonese Republic|加蓬共和国
GB|UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|大不列颠及北爱尔兰联合王国|大不列颠|联合王国|不列颠
GE|Republic of Georgia|格鲁吉亚共和国
GH|Republic of Ghana|加纳共和国
GM|The Gambia|Republic of The Gambia|冈比亚共和国
GN|Republic of Guinea|Guinea-Conakry|Guinea Conakry|几内亚共和国
GQ|Republic of Equatorial Guinea|赤道几内亚共和国
GR|Hellenic Republic|希腊共和国
GT|Republic of Guatemala|危地马拉共和国
GW|Guinea Bissau|Republic of Guinea-Bissau|几内亚比绍共和国|几内亚-比绍|幾比
GY|Co-operative Republic of Guyana|圭亚那合作共和国
HK|Hong Kong|Hong Kong SAR|HKSAR|Hong Kong Special Administrative Region|Hongkong|香港|香港特别行政区|香港特区|中国香港|中国香港特别行政区
HN|Republic of Honduras|洪都拉斯共和国
HR|Republic of Croatia|克罗地亚共和国
HT|Republic of Haiti|海地共和国
HU|匈国
ID|Republic of Indonesia|印度尼西亚共和国|印尼
IE|Republic of Ireland|Irish Republic|爱尔兰共和国
IL|State of Israel|以色列国
IN|Republic of India|Bharat|印度共和国
IQ|Republic of Iraq|伊拉克共和国
IR|Islamic Republic of Iran|I.R. Iran|伊朗伊斯兰共和国
IS|Republic of Iceland|冰岛共和国
IT|Italian Republic|意大利共和国|意国
JE|Bailiwick of Jersey
JM|牙买加国
JO|Hashemite Kingdom of Jordan|约旦哈希姆王国|约旦王国
JP|Nippon|日本国
KE|Republic of Kenya|肯尼亚共和国|肯尼亞
KG|Kyrgyz Republic|Kirghizia|Kirgizstan|吉尔吉斯共和国|吉尔吉斯
KH|Kingdom of Cambodia|Kampuchea|柬埔寨王国|高棉|民主柬埔寨
KM|Union of the Comoros|科摩罗联盟
KN|St. Kitts and Nevis|St Kitts and Nevis|Saint Kitts|St. Kitts|St Kitts
KP|DPRK|D.P.R.K.|DPR Korea|Democratic People's Republic of Korea|Democratic People’s Republic of Korea|朝鲜民主主义人民共和国|朝鲜|北韩|北朝鲜
KR|ROK|R.O.K.|Republic of Korea|Korea|大韩民国|韩国|南韩|南朝鲜
KW|State of Kuwait|科威特国
KZ|Republic of Kazakhstan|Kazakstan|哈萨克斯坦共和国|哈萨克
LA|Lao PDR|Lao People's Democratic Republic|老挝人民民主共和国
LB|Lebanese Republic|黎巴嫩共和国
LC|St Lucia|St. Lucia
LI|Principality of Liechtenstein|列支敦士登公国
LK|Democratic Socialist Republic of Sri Lanka|Ceylon|斯里兰卡民主社会主义共和国|锡兰
LR|Republic of Liberia|利比里亚共和国
LS|Kingdom of Lesotho|莱索托王国
LT|Republic of Lithuania|立陶宛共和国
LU|Grand Duchy of Luxembourg|Luxemburg|卢森堡大公国
LV|Republic of Latvia|拉脱维亚共和国
LY|State of Libya|Libyan Arab Jamahiriya|利比亚国
MA|Kingdom of Morocco|摩洛哥王国
MC|Principality of Monaco|摩纳哥公国
MD|Republic of Moldova|Moldavia|摩尔多瓦共和国
MG|Republic of Madagascar|马达加斯加共和国
MH|Republic of the Marshall Islands|马绍尔群岛共和国
MK|Macedonia|FYROM|Republic of Macedonia|Republic of North Macedonia|Former Yugoslav Republic of Macedonia|马其顿|前南马其顿|马其顿共和国|北马其顿共和国
ML|Republic of Mali|马里共和国
MM|Burma|Republic of the Union of Myanmar|Union of Myanmar|缅甸联邦|缅甸联邦共和国
MN|Mongolian People's Republic|蒙古国|外蒙古|蒙古人民共和国
MO|Macau|Macao|Macao SAR|Macau SAR|Macao Special Administrative Region|澳门|澳门特别行政区|澳门特区|中国澳门|中国澳门特别行政区
MR|Islamic Republic of Mauritania|毛里塔尼亚伊斯兰共和国
MT|Republic of Malta|马耳他共和国
MU|Republic of Mauritius|毛里求斯共和国
MV|Republic of Maldives|The Maldives|马尔代夫共和国|马尔地夫
MW|Republic of Malawi|马拉维共和国
MX|United Mexican States|México|墨西哥合众国|墨西哥合眾國
MY|大马|马来
MZ|Republic of Mozambique|莫桑比克共和国
NA|Republic of Namibia|纳米比亚共和国
NE|Republic of Niger|Republic of the Niger|尼日尔共和国
NG|Federal Republic of Nigeria|尼日利亚联邦共和国|奈国
NI|Republic of Nicaragua|尼加拉瓜共和国
NL|Holland|The Netherlands|Kingdom of the Netherlands|荷兰王国|尼德兰
NO|Kingdom of Norway|挪威王国
NP|Federal Democratic Republic of Nepal|Kingdom of Nepal|尼泊尔联邦民主共和国|尼泊尔王国
NZ|Aotearoa|新西兰|纽西兰
OM|Sultanate of Oman|阿曼苏丹国
PA|Republic of Panama|Panamá|巴拿马共和国
PE|Perú|Republic of Peru|秘鲁共和国
PG|Papua New-Guinea|巴布亚新几内亚独立国|巴新|巴布亚纽几内亚
PH|The Philippines|Republic of the Philippines|菲律宾共和国
PK|Islamic Republic of Pakistan|巴基斯坦伊斯兰共和国|巴铁
PL|Republic of Poland|波兰共和国
PS|Palestine|State of Palestine|Palestinian Territories|Palestinian territories|Occupied Palestinian Territory|Palestinian Authority|巴勒斯坦国|巴勒斯坦
PT|Portuguese Republic|葡萄牙共和国|葡国
PY|Republic of Paraguay|巴拉圭共和国
QA|State of Qatar|卡塔尔国
RO|Rumania|Roumania|罗马尼亚共和国
RS|Republic of Serbia|塞尔维亚共和国
RU|Russian Federation|俄罗斯联邦|俄联邦|俄国|沙俄|露西亚|沙皇俄国
RW|Republic of Rwanda|卢旺达共和国
SA|KSA|Kingdom of Saudi Arabia|沙特|沙乌地|沙特阿拉伯王国
SB|所罗门
SD|Republic of the Sudan|Republic of Sudan|苏丹共和国|北苏丹
SE|Kingdom of Sweden|瑞典王国
SG|Republic of Singapore|新加坡共和国|狮城|星国
SI|Republic of Slovenia|斯洛文尼亚共和国
SK|Slovak Republic|斯洛伐克共和国
SL|Republic of Sierra Leone|塞拉利昂共和国
SN|Republic of Senegal|塞内加尔共和国
SO|Federal Republic of Somalia|Somali Republic|索马里联邦共和国
SR|Surinam|苏里南共和国
SS|S. Sudan|Republic of South Sudan|南苏丹共和国
ST|São Tomé and Príncipe|Sao Tome & Principe|圣多美
SV|Republic of El Salvador|萨尔瓦多共和国
SY|Syrian Arab Republic|阿拉伯叙利亚共和国
SZ|Swaziland|Kingdom of Eswatini|斯威士兰王国|史瓦濟蘭
TD|Republic of Chad|Tchad|乍得共和国
TG|Togolese Republic|多哥共和国
TH|Kingdom of Thailand|Siam|泰王国|暹罗
TJ|Republic of Tajikistan|塔吉克斯坦共和国|塔吉克
TL|East Timor|Timor Leste|Democratic Republic of Timor-Leste|东帝汶民主共和国
TM|土库曼|Turkmenia
TN|Republic of Tunisia|突尼斯共和国|突尼西亚
TO|Kingdom of Tonga|汤加王国|东加王国
TR|Turkiye|Republic of Turkey|Republic of Türkiye|土耳其共和国
TT|T&T|Trinidad & Tobago|Trinidad|Tobago|特立尼达|特多
TW|Taiwan|R.O.C.|Chinese Taipei|Republic of China (Taiwan)|台湾|台湾省|台湾地区|中国台湾|中国台湾地区|中华台北|臺灣
TZ|United Republic of Tanzania|Tanganyika|坦桑尼亚联合共和国|坦桑
UA|烏國
UG|Republic of Uganda|乌干达共和国
US|US|U.S.|USA|U.S.A.|U. S.|America|United States of America|美利坚合众国|美利坚|合众国|美國
UY|Oriental Republic of Uruguay|乌拉圭东岸共和国
UZ|Republic of Uzbekistan|乌兹别克斯坦共和国|乌兹别克
VA|Holy See|Vatican|Vatican City State|梵蒂冈城国|罗马教廷|教廷
VC|St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent|St. Vincent|St Vincent|圣文森特
VE|Bolivarian Republic of Venezuela|委内瑞拉玻利瓦尔共和国
VN|Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|North Vietnam|South Vietnam|越南社会主义共和国|北越|南越
VU|New Hebrides|新赫布里底
WS|Western Samoa|西萨摩亚|Independent State of Samoa
XK|Republic of Kosovo|科索沃共和国
YE|Republic of Yemen|North Yemen|South Yemen|也门共和国|南也门|北也门
ZA|Republic of South Africa|RSA|S. Africa|南非共和国
ZM|Republic of Zambia|赞比亚共和国
ZW|Rhodesia|Southern Rhodesia|津巴布韦共和国|罗得西亚|南罗得西亚
`;

/**
 * Names that are words, or other names, more often: found where they stand alone between marks of punctuation, as in a
 * list of countries (喀麦隆、中非、乍得), not in 中非合作 or 广东加强.
 */
export const countryNamesRare: string = `
CF|中非
GG|根息
ML|马利
SL|狮子山
TO|东加
TD|查德
`;

/** Short forms that mean a country where the document names it in full as well. */
export const countryNamesShort: string = `
ZA|SA
DO|DR
PG|PNG
NZ|NZ
CF|CAR
VG|BVI
IE|ROI
HK|HK
BA|BiH
`;
