/** Chinese names of regions outside mainland China. Hand written. Alpha-2 code, then `Chinese name=English name`. */
export const regionsZh: string = `
US|阿拉巴马=Alabama|亚拉巴马=Alabama|阿拉斯加=Alaska|亚利桑那=Arizona|阿肯色=Arkansas|加利福尼亚=California|加州=California|加利福尼亚州=California|南加州=California|北加州=California|科罗拉多=Colorado|康涅狄格=Connecticut|特拉华=Delaware|佛罗里达=Florida|佛州=Florida|佐治亚州=Georgia|乔治亚州=Georgia|佐治亚=Georgia|夏威夷=Hawaii|爱达荷=Idaho|伊利诺伊=Illinois|伊利诺斯=Illinois|伊州=Illinois|印第安纳=Indiana|艾奥瓦=Iowa|爱荷华=Iowa|衣阿华=Iowa|堪萨斯州=Kansas|堪萨斯=Kansas|肯塔基=Kentucky|路易斯安那=Louisiana|缅因州=Maine|马里兰=Maryland|马萨诸塞=Massachusetts|麻省=Massachusetts|麻州=Massachusetts|密歇根=Michigan|密西根=Michigan|密执安=Michigan|明尼苏达=Minnesota|密西西比州=Mississippi|密苏里=Missouri|蒙大拿=Montana|内布拉斯加=Nebraska|内华达=Nevada|新罕布什尔=New Hampshire|新泽西=New Jersey|新墨西哥=New Mexico|新墨西哥州=New Mexico|纽约州=New York|北卡罗来纳=North Carolina|北卡罗莱纳=North Carolina|北卡=North Carolina|北达科他=North Dakota|北达科他州=North Dakota|俄亥俄=Ohio|俄克拉荷马=Oklahoma|俄克拉何马=Oklahoma|俄勒冈=Oregon|宾夕法尼亚=Pennsylvania|宾州=Pennsylvania|罗得岛州=Rhode Island|罗德岛州=Rhode Island|南卡罗来纳=South Carolina|南卡罗莱纳=South Carolina|南卡=South Carolina|南达科他=South Dakota|南达科他州=South Dakota|田纳西=Tennessee|得克萨斯=Texas|德克萨斯=Texas|得州=Texas|德克萨斯州=Texas|犹他州=Utah|犹他=Utah|佛蒙特=Vermont|弗吉尼亚=Virginia|弗吉尼亚州=Virginia|维吉尼亚=Virginia|西弗吉尼亚=West Virginia|西弗吉尼亚州=West Virginia|华盛顿州=Washington|华盛顿特区=Washington, D.C.|哥伦比亚特区=Washington, D.C.|威斯康星=Wisconsin|威斯康辛=Wisconsin|怀俄明=Wyoming|新英格兰=New England
GB|英格兰=England|苏格兰=Scotland|威尔士=Wales|北爱尔兰=Northern Ireland|北爱=Northern Ireland|约克郡=Yorkshire|康沃尔=Cornwall|肯特郡=Kent
CA|安大略=Ontario|魁北克=Quebec|不列颠哥伦比亚=British Columbia|英属哥伦比亚=British Columbia|卑诗省=British Columbia|艾伯塔=Alberta|阿尔伯塔=Alberta|亚伯达=Alberta|马尼托巴=Manitoba|萨斯喀彻温=Saskatchewan|新斯科舍=Nova Scotia|新不伦瑞克=New Brunswick|纽芬兰=Newfoundland and Labrador|爱德华王子岛=Prince Edward Island|育空=Yukon|努纳武特=Nunavut
AU|新南威尔士=New South Wales|维多利亚州=Victoria|昆士兰=Queensland|南澳州=South Australia|南澳大利亚州=South Australia|西澳大利亚=Western Australia|西澳州=Western Australia|塔斯马尼亚=Tasmania|北领地=Northern Territory
JP|北海道=Hokkaido|青森县=Aomori|岩手县=Iwate|宫城县=Miyagi|秋田县=Akita|山形县=Yamagata|福岛县=Fukushima|福岛=Fukushima|茨城=Ibaraki|栃木=Tochigi|群马县=Gunma|埼玉=Saitama|千叶县=Chiba|千叶=Chiba|东京都=Tokyo|神奈川=Kanagawa|新潟=Niigata|富山县=Toyama|石川县=Ishikawa|福井县=Fukui|山梨县=Yamanashi|长野县=Nagano|岐阜=Gifu|静冈=Shizuoka|爱知县=Aichi|三重县=Mie|滋贺=Shiga|京都府=Kyoto|大阪府=Osaka|兵库县=Hyogo|奈良=Nara|和歌山=Wakayama|鸟取=Tottori|岛根=Shimane|冈山=Okayama|广岛=Hiroshima|山口县=Yamaguchi|德岛=Tokushima|香川县=Kagawa|爱媛县=Ehime|高知县=Kochi|福冈=Fukuoka|佐贺县=Saga|长崎=Nagasaki|熊本=Kumamoto|大分县=Oita|宫崎县=Miyazaki|鹿儿岛=Kagoshima|冲绳=Okinawa
KR|京畿道=Gyeonggi|江原道=Gangwon|忠清北道=North Chungcheong|忠清南道=South Chungcheong|全罗北道=North Jeolla|全罗南道=South Jeolla|庆尚北道=North Gyeongsang|庆尚南道=South Gyeongsang|庆北=North Gyeongsang|济州岛=Jeju|济州=Jeju
DE|巴伐利亚=Bavaria|拜恩州=Bavaria|巴登-符腾堡=Baden-Württemberg|巴符州=Baden-Württemberg|北莱茵-威斯特法伦=North Rhine-Westphalia|北威州=North Rhine-Westphalia|下萨克森=Lower Saxony|萨克森=Saxony|黑森州=Hesse|图林根=Thuringia|勃兰登堡=Brandenburg|萨尔州=Saarland|石勒苏益格=Schleswig-Holstein
IT|伦巴第=Lombardy|伦巴第大区=Lombardy|威尼托=Veneto|艾米利亚-罗马涅=Emilia-Romagna|托斯卡纳=Tuscany|皮埃蒙特=Piedmont|西西里=Sicily|西西里岛=Sicily|撒丁岛=Sardinia|拉齐奥=Lazio|坎帕尼亚=Campania|普利亚=Apulia
FR|诺曼底=Normandy|布列塔尼=Brittany|普罗旺斯=Provence|科西嘉=Corsica|阿尔萨斯=Alsace|洛林=Lorraine|法兰西岛=Île-de-France|勃艮第=Burgundy
ES|加泰罗尼亚=Catalonia|安达卢西亚=Andalusia|加利西亚=Galicia|加那利群岛=Canary Islands|巴利阿里=Balearic Islands
IN|喀拉拉=Kerala|马哈拉施特拉=Maharashtra|北方邦=Uttar Pradesh|古吉拉特=Gujarat|泰米尔纳德=Tamil Nadu|西孟加拉=West Bengal|西孟加拉邦=West Bengal|卡纳塔克=Karnataka|安得拉=Andhra Pradesh|比哈尔=Bihar|拉贾斯坦=Rajasthan|阿萨姆=Assam|奥里萨=Odisha
PK|信德=Sindh|信德省=Sindh|俾路支省=Balochistan|开伯尔-普什图=Khyber Pakhtunkhwa
RU|西伯利亚=Siberia|车臣=Chechnya|鞑靼斯坦=Tatarstan|达吉斯坦=Dagestan|滨海边疆区=Primorsky Krai|堪察加=Kamchatka Krai|萨哈林=Sakhalin|库页岛=Sakhalin|印古什=Ingushetia|北奥塞梯=North Ossetia|布里亚特=Buryatia
UA|克里米亚=Crimea|克里木=Crimea|顿涅茨克=Donetsk|卢甘斯克=Luhansk|扎波罗热=Zaporizhzhia|赫尔松=Kherson
PS|加沙=Gaza|加沙地带=Gaza Strip|约旦河西岸=West Bank
GE|阿布哈兹=Abkhazia|南奥塞梯=South Ossetia
ID|爪哇=Java|苏门答腊=Sumatra|巴厘岛=Bali|峇里岛=Bali|亚齐=Aceh|苏拉威西=Sulawesi
MY|沙巴=Sabah|沙捞越=Sarawak|砂拉越=Sarawak|柔佛=Johor|雪兰莪=Selangor|槟城=Penang|檳榔嶼=Penang|吉兰丹=Kelantan|霹雳州=Perak
TH|清迈府=Chiang Mai|普吉府=Phuket
PH|吕宋=Luzon|棉兰老=Mindanao|宿务省=Cebu
BR|圣保罗州=São Paulo|里约热内卢州=Rio de Janeiro|亚马孙州=Amazonas|亚马逊州=Amazonas
UZ|卡拉卡尔帕克斯坦=Karakalpakstan
IQ|安巴尔省=Anbar
SD|达尔富尔=Darfur
ET|提格雷=Tigray
CD|北基伍=North Kivu|南基伍=South Kivu|伊图里=Ituri|加丹加=Katanga
ZA|夸祖鲁-纳塔尔=KwaZulu-Natal|豪登省=Gauteng|西开普省=Western Cape|东开普省=Eastern Cape
TW|新竹县=Hsinchu County|苗栗县=Miaoli County|彰化县=Changhua County|南投县=Nantou County|云林县=Yunlin County|嘉义县=Chiayi County|屏东县=Pingtung County|宜兰县=Yilan County|花莲县=Hualien County|台东县=Taitung County|澎湖县=Penghu County|金门县=Kinmen County|连江县=Lienchiang County
`;

/** Chinese names of cities outside mainland China. Hand written. Alpha-2 code, then `Chinese name=English name`. */
export const citiesZh: string = `
AE|迪拜=Dubai|杜拜=Dubai|阿布扎比=Abu Dhabi|沙迦=Sharjah
AF|喀布尔=Kabul|坎大哈=Kandahar|赫拉特=Herat|贾拉拉巴德=Jalalabad
AL|地拉那=Tirana
AM|埃里温=Yerevan|叶里温=Yerevan
AO|罗安达=Luanda
AR|布宜诺斯艾利斯=Buenos Aires|罗萨里奥=Rosario
AT|维也纳=Vienna|萨尔茨堡=Salzburg|因斯布鲁克=Innsbruck|格拉茨=Graz
AU|悉尼=Sydney|雪梨市=Sydney|墨尔本=Melbourne|布里斯班=Brisbane|珀斯=Perth|阿德莱德=Adelaide|堪培拉=Canberra|黄金海岸市=Gold Coast|霍巴特=Hobart|凯恩斯市=Cairns
AZ|巴库=Baku
BA|萨拉热窝=Sarajevo
BD|达卡=Dhaka|吉大港=Chittagong
BE|布鲁塞尔=Brussels|安特卫普=Antwerp|根特=Ghent|布鲁日=Bruges
BF|瓦加杜古=Ouagadougou
BG|索非亚=Sofia
BH|麦纳麦=Manama
BI|布琼布拉=Bujumbura
BJ|波多诺伏=Porto-Novo|科托努=Cotonou
BN|斯里巴加湾=Bandar Seri Begawan
BO|拉巴斯=La Paz
BR|巴西利亚=Brasília|圣保罗=São Paulo|里约热内卢=Rio de Janeiro|里约=Rio de Janeiro|萨尔瓦多市=Salvador|玛瑙斯=Manaus|累西腓=Recife|库里蒂巴=Curitiba|阿雷格里港=Porto Alegre
BT|廷布=Thimphu
BW|哈博罗内=Gaborone
BY|明斯克=Minsk|布列斯特=Brest
CA|渥太华=Ottawa|多伦多=Toronto|温哥华=Vancouver|蒙特利尔=Montreal|卡尔加里=Calgary|埃德蒙顿=Edmonton|温尼伯=Winnipeg|魁北克市=Quebec City|哈利法克斯=Halifax|列治文=Richmond
CD|金沙萨=Kinshasa|卢本巴希=Lubumbashi|戈马=Goma
CF|班吉=Bangui
CG|布拉柴维尔=Brazzaville
CH|苏黎世=Zürich|日内瓦=Geneva|伯尔尼=Bern|巴塞尔=Basel|洛桑=Lausanne|卢塞恩=Lucerne|达沃斯=Davos
CI|阿比让=Abidjan|亚穆苏克罗=Yamoussoukro
CL|圣地亚哥市=Santiago|瓦尔帕莱索=Valparaíso
CM|雅温得=Yaoundé|杜阿拉=Douala
CO|波哥大=Bogotá|麦德林=Medellín|卡利市=Cali
CR|圣何塞市=San José
CU|哈瓦那=Havana|关塔那摩=Guantánamo
CY|尼科西亚=Nicosia
CZ|布拉格=Prague|布尔诺=Brno
DE|柏林=Berlin|慕尼黑=Munich|法兰克福=Frankfurt am Main|汉堡市=Hamburg|汉堡港=Hamburg|科隆=Cologne|斯图加特=Stuttgart|杜塞尔多夫=Düsseldorf|多特蒙德=Dortmund|莱比锡=Leipzig|德累斯顿=Dresden|汉诺威=Hannover|不来梅=Bremen|纽伦堡=Nuremberg|波恩=Bonn|杜伊斯堡=Duisburg|海德堡=Heidelberg|哥廷根=Göttingen|亚琛=Aachen|弗莱堡=Freiburg
DK|哥本哈根=Copenhagen
DO|圣多明各=Santo Domingo
DZ|阿尔及尔=Algiers
EC|基多=Quito|瓜亚基尔=Guayaquil
EE|塔林=Tallinn
EG|开罗=Cairo|亚历山大港=Alexandria|卢克索=Luxor|塞得港=Port Said
ER|阿斯马拉=Asmara
ES|马德里=Madrid|巴塞罗那=Barcelona|塞维利亚=Seville|巴伦西亚=Valencia|瓦伦西亚=Valencia|毕尔巴鄂=Bilbao|马拉加=Málaga|萨拉戈萨=Zaragoza
ET|亚的斯亚贝巴=Addis Ababa
FI|赫尔辛基=Helsinki|坦佩雷=Tampere
FJ|苏瓦=Suva
FR|巴黎=Paris|马赛市=Marseille|马赛港=Marseille|里昂=Lyon|图卢兹=Toulouse|尼斯=Nice|波尔多=Bordeaux|斯特拉斯堡=Strasbourg|戛纳=Cannes|里尔=Lille|南特=Nantes|蒙彼利埃=Montpellier|凡尔赛=Versailles|格勒诺布尔=Grenoble
GA|利伯维尔=Libreville
GB|伦敦=London|曼彻斯特=Manchester|伯明翰=Birmingham|利物浦=Liverpool|爱丁堡=Edinburgh|格拉斯哥=Glasgow|利兹=Leeds|布里斯托尔=Bristol|谢菲尔德=Sheffield|牛津=Oxford|剑桥=Cambridge|贝尔法斯特=Belfast|加的夫=Cardiff|卡迪夫=Cardiff|诺丁汉=Nottingham|南安普敦=Southampton|纽卡斯尔=Newcastle upon Tyne|考文垂=Coventry|朴茨茅斯=Portsmouth|莱斯特=Leicester|阿伯丁=Aberdeen
GE|第比利斯=Tbilisi
GH|阿克拉=Accra
GN|科纳克里=Conakry
GR|雅典=Athens|塞萨洛尼基=Thessaloniki
GT|危地马拉城=Guatemala City
GY|乔治敦=Georgetown
HN|特古西加尔巴=Tegucigalpa
HR|萨格勒布=Zagreb|杜布罗夫尼克=Dubrovnik
HT|太子港=Port-au-Prince
HU|布达佩斯=Budapest
ID|雅加达=Jakarta|泗水=Surabaya|万隆=Bandung|棉兰=Medan|日惹=Yogyakarta|登巴萨=Denpasar
IE|都柏林=Dublin
IL|特拉维夫=Tel Aviv|耶路撒冷=Jerusalem|海法=Haifa
IN|新德里=New Delhi|孟买=Mumbai|加尔各答=Kolkata|班加罗尔=Bangalore|金奈=Chennai|海得拉巴=Hyderabad|德里=Delhi|艾哈迈达巴德=Ahmedabad|浦那=Pune|马德拉斯=Chennai
IQ|巴格达=Baghdad|摩苏尔=Mosul|巴士拉=Basra|费卢杰=Fallujah|基尔库克=Kirkuk|埃尔比勒=Erbil|提克里特=Tikrit|纳杰夫=Najaf
IR|德黑兰=Tehran|伊斯法罕=Isfahan|库姆=Qom|马什哈德=Mashhad|设拉子=Shiraz|大不里士=Tabriz
IS|雷克雅未克=Reykjavík
IT|罗马市=Rome|米兰=Milan|威尼斯=Venice|佛罗伦萨=Florence|那不勒斯=Naples|都灵=Turin|热那亚=Genoa|博洛尼亚=Bologna|维罗纳=Verona|巴勒莫=Palermo|比萨=Pisa|的里雅斯特=Trieste
JM|金斯敦=Kingston
JO|安曼=Amman
JP|东京=Tokyo|大阪=Osaka|京都=Kyoto|横滨=Yokohama|名古屋=Nagoya|神户=Kobe|札幌=Sapporo|仙台=Sendai|川崎=Kawasaki|北九州=Kitakyushu|奈良市=Nara|金泽市=Kanazawa|成田=Narita
KE|内罗毕=Nairobi|蒙巴萨=Mombasa
KG|比什凯克=Bishkek
KH|金边=Phnom Penh|西哈努克港=Sihanoukville|西港=Sihanoukville|暹粒=Siem Reap
KP|平壤=Pyongyang
KR|首尔=Seoul|汉城=Seoul|釜山=Busan|大邱=Daegu|仁川=Incheon|光州市=Gwangju|大田市=Daejeon|蔚山=Ulsan|水原市=Suwon
KW|科威特城=Kuwait City
KZ|阿斯塔纳=Astana|努尔苏丹=Nur-Sultan|阿拉木图=Almaty
LA|万象市=Vientiane|万象=Vientiane|琅勃拉邦=Luang Prabang
LB|贝鲁特=Beirut|的黎波里=Tripoli
LK|科伦坡=Colombo|可伦坡=Colombo|汉班托塔=Hambantota
LR|蒙罗维亚=Monrovia
LT|维尔纽斯=Vilnius
LV|里加=Riga
LY|班加西=Benghazi|米苏拉塔=Misrata
MA|拉巴特=Rabat|卡萨布兰卡=Casablanca|马拉喀什=Marrakesh
MD|基希讷乌=Chisinau
ME|波德戈里察=Podgorica
MG|塔那那利佛=Antananarivo
MK|斯科普里=Skopje
ML|巴马科=Bamako
MM|仰光=Yangon|内比都=Naypyidaw|曼德勒=Mandalay|密支那=Myitkyina
MN|乌兰巴托=Ulaanbaatar
MR|努瓦克肖特=Nouakchott
MU|路易港=Port Louis
MW|利隆圭=Lilongwe
MX|墨西哥城=Mexico City|蒂华纳=Tijuana|坎昆=Cancún|蒙特雷=Monterrey|瓜达拉哈拉=Guadalajara
MY|吉隆坡=Kuala Lumpur|新山市=Johor Bahru|马六甲=Malacca|古晋=Kuching|哥打基纳巴卢=Kota Kinabalu|亚庇=Kota Kinabalu|怡保=Ipoh|布城=Putrajaya
MZ|马普托=Maputo
NA|温得和克=Windhoek
NE|尼亚美=Niamey
NG|拉各斯=Lagos|阿布贾=Abuja|卡诺=Kano
NI|马那瓜=Managua
NL|阿姆斯特丹=Amsterdam|鹿特丹=Rotterdam|海牙=The Hague|乌得勒支=Utrecht|马斯特里赫特=Maastricht|埃因霍温=Eindhoven
NO|奥斯陆=Oslo|卑尔根=Bergen
NP|加德满都=Kathmandu
NZ|惠灵顿=Wellington|奥克兰=Auckland|基督城=Christchurch|克赖斯特彻奇=Christchurch|达尼丁=Dunedin
OM|马斯喀特=Muscat
PA|巴拿马城=Panama City
PE|利马=Lima
PG|莫尔兹比港=Port Moresby
PH|马尼拉=Manila|宿务=Cebu City|达沃市=Davao|碧瑶=Baguio
PK|伊斯兰堡=Islamabad|卡拉奇=Karachi|拉合尔=Lahore|白沙瓦=Peshawar|奎达=Quetta|拉瓦尔品第=Rawalpindi|费萨拉巴德=Faisalabad|瓜达尔=Gwadar
PL|华沙=Warsaw|克拉科夫=Kraków|格但斯克=Gdańsk|罗兹市=Łódź|波兹南=Poznań|弗罗茨瓦夫=Wrocław
PS|拉马拉=Ramallah|杰宁=Jenin|希伯伦=Hebron|汗尤尼斯=Khan Yunis|拉法=Rafah|纳布卢斯=Nablus
PT|里斯本=Lisbon|波尔图=Porto
PY|亚松森=Asunción
QA|多哈=Doha
RO|布加勒斯特=Bucharest
RS|贝尔格莱德=Belgrade
RU|莫斯科=Moscow|圣彼得堡=Saint Petersburg|列宁格勒=Saint Petersburg|符拉迪沃斯托克=Vladivostok|海参崴=Vladivostok|叶卡捷琳堡=Yekaterinburg|新西伯利亚=Novosibirsk|喀山=Kazan|下诺夫哥罗德=Nizhny Novgorod|索契=Sochi|哈巴罗夫斯克=Khabarovsk|伯力=Khabarovsk|伊尔库茨克=Irkutsk|加里宁格勒=Kaliningrad|摩尔曼斯克=Murmansk|伏尔加格勒=Volgograd|斯大林格勒=Volgograd|顿河畔罗斯托夫=Rostov-on-Don|格罗兹尼=Grozny|布拉戈维申斯克=Blagoveshchensk|别尔哥罗德=Belgorod|库尔斯克=Kursk
RW|基加利=Kigali
SA|利雅得=Riyadh|吉达=Jeddah|麦加=Mecca|麦地那=Medina|达曼=Dammam
SD|喀土穆=Khartoum
SE|斯德哥尔摩=Stockholm|哥德堡=Gothenburg|马尔默=Malmö
SI|卢布尔雅那=Ljubljana|马里博尔=Maribor
SK|布拉迪斯拉发=Bratislava
SL|弗里敦=Freetown
SN|达喀尔=Dakar
SO|摩加迪沙=Mogadishu|摩加迪休=Mogadishu
SR|帕拉马里博=Paramaribo
SS|朱巴=Juba
SV|圣萨尔瓦多=San Salvador
SY|大马士革=Damascus|阿勒颇=Aleppo|霍姆斯=Homs|伊德利卜=Idlib|拉卡=Raqqa|代尔祖尔=Deir ez-Zor
TD|恩贾梅纳=N'Djamena
TG|洛美=Lomé
TH|曼谷=Bangkok|清迈=Chiang Mai|普吉=Phuket|普吉岛=Phuket|芭堤雅=Pattaya|芭提雅=Pattaya
TJ|杜尚别=Dushanbe
TL|帝力=Dili
TM|阿什哈巴德=Ashgabat
TN|突尼斯市=Tunis
TR|安卡拉=Ankara|伊斯坦布尔=Istanbul|伊兹密尔=İzmir|安塔利亚=Antalya
TT|西班牙港=Port of Spain
TW|台北=Taipei|台北市=Taipei|新北市=New Taipei|高雄=Kaohsiung|台中=Taichung|台中市=Taichung|台南=Tainan|台南市=Tainan|基隆=Keelung|新竹=Hsinchu|嘉义市=Chiayi|桃园市=Taoyuan|花莲=Hualien|台东=Taitung|屏东=Pingtung|彰化=Changhua|金门=Kinmen|澎湖=Penghu|马祖=Matsu
TZ|达累斯萨拉姆=Dar es Salaam|多多马=Dodoma|桑给巴尔=Zanzibar
UA|基辅=Kyiv|哈尔科夫=Kharkiv|敖德萨=Odesa|利沃夫=Lviv|马里乌波尔=Mariupol|第聂伯罗=Dnipro|塞瓦斯托波尔=Sevastopol|切尔诺贝利=Chernobyl|巴赫穆特=Bakhmut
UG|坎帕拉=Kampala
US|纽约=New York|纽约市=New York|华盛顿=Washington, D.C.|洛杉矶=Los Angeles|旧金山=San Francisco|三藩市=San Francisco|芝加哥=Chicago|波士顿=Boston|西雅图=Seattle|休斯敦=Houston|休斯顿=Houston|费城=Philadelphia|迈阿密=Miami|底特律=Detroit|达拉斯=Dallas|亚特兰大=Atlanta|拉斯维加斯=Las Vegas|凤凰城=Phoenix|圣迭戈=San Diego|圣地亚哥=San Diego|丹佛=Denver|明尼阿波利斯=Minneapolis|匹兹堡=Pittsburgh|巴尔的摩=Baltimore|克利夫兰=Cleveland|新奥尔良=New Orleans|孟菲斯=Memphis|纳什维尔=Nashville|盐湖城=Salt Lake City|奥兰多=Orlando|圣路易斯=St. Louis|辛辛那提=Cincinnati|檀香山=Honolulu|火奴鲁鲁=Honolulu|硅谷=Silicon Valley|好莱坞=Hollywood|曼哈顿=Manhattan|布鲁克林=Brooklyn|圣何塞=San Jose|奥斯汀=Austin|印第安纳波利斯=Indianapolis|密尔沃基=Milwaukee|夏洛特市=Charlotte|萨克拉门托=Sacramento|奥马哈=Omaha|安克雷奇=Anchorage|布法罗=Buffalo|珍珠港=Pearl Harbor|斯普林菲尔德=Springfield|圣安东尼奥=San Antonio
UY|蒙得维的亚=Montevideo
UZ|塔什干=Tashkent|撒马尔罕=Samarkand
VE|加拉加斯=Caracas
VN|河内=Hanoi|胡志明市=Ho Chi Minh City|西贡=Ho Chi Minh City|岘港=Da Nang|海防市=Hai Phong
VU|维拉港=Port Vila
WS|阿皮亚=Apia
XK|普里什蒂纳=Pristina
YE|萨那=Sanaa|亚丁=Aden|荷台达=Hodeidah
ZA|约翰内斯堡=Johannesburg|约堡=Johannesburg|开普敦=Cape Town|比勒陀利亚=Pretoria|德班=Durban
ZM|卢萨卡=Lusaka
ZW|哈拉雷=Harare
`;
