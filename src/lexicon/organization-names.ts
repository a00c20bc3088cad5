/**
 * Bodies known by name everywhere: `name|kind|country|full name`, the last two empty where there is none.
 * Own list of general knowledge; the full name of an abbreviation stands only where no other body of weight has it.
 */
export const knownOrganizations = `
WHO|international||World Health Organization
World Health Organization|international||
World Health Organisation|international||World Health Organization
UN|international||United Nations
U.N.|international||United Nations
United Nations|international||
UNICEF|international||United Nations Children's Fund
Unicef|international||United Nations Children's Fund
UNESCO|international||United Nations Educational, Scientific and Cultural Organization
UNHCR|international||United Nations High Commissioner for Refugees
UNDP|international||United Nations Development Programme
UNEP|international||United Nations Environment Programme
European Space Agency|international||
UNFPA|international||United Nations Population Fund
UNAIDS|international||Joint United Nations Programme on HIV/AIDS
FAO|international||Food and Agriculture Organization of the United Nations
WFP|international||World Food Programme
ILO|international||International Labour Organization
IMF|international||International Monetary Fund
WTO|international||World Trade Organization
IAEA|international||International Atomic Energy Agency
OPEC|international||Organization of the Petroleum Exporting Countries
OECD|international||Organisation for Economic Co-operation and Development
NATO|international||North Atlantic Treaty Organization
ASEAN|international||Association of Southeast Asian Nations
EU|international||European Union
European Union|international||
European Commission|international||
European Parliament|international||
European Central Bank|international||
ECB|international||European Central Bank
ECDC|international||European Centre for Disease Prevention and Control
World Bank|international||
Security Council|international||United Nations Security Council
UN Security Council|international||United Nations Security Council
African Union|international||
Arab League|international||League of Arab States
Interpol|international||International Criminal Police Organization
INTERPOL|international||International Criminal Police Organization
ICRC|international||International Committee of the Red Cross
IFRC|international||International Federation of Red Cross and Red Crescent Societies
PAHO|international||Pan American Health Organization
OIE|international||World Organisation for Animal Health
GOARN|international||Global Outbreak Alert and Response Network
GAVI|international||GAVI Alliance
G7|international||Group of Seven
G20|international||Group of Twenty
CCPIT|association|CN|China Council for the Promotion of International Trade
JICA|government|JP|Japan International Cooperation Agency
KOICA|government|KR|Korea International Cooperation Agency
USAID|government|US|United States Agency for International Development
MSF|association||Médecins Sans Frontières
Médecins Sans Frontières|association||
Red Cross|association||
Amnesty International|association||
Transparency International|association||
Plan International|association||
Rotary International|association||
Lions Clubs International|association||
Save the Children International|association||
World Vision International|association||
International Rescue Committee|association||
International Business Machines Corporation|company|US|
Bank for International Settlements|international||
Shanghai Cooperation Organization|international||
Shanghai Cooperation Organisation|international||
SCO|international||Shanghai Cooperation Organization
Human Rights Watch|association||
Greenpeace|association||
FIFA|association||Fédération Internationale de Football Association
UEFA|association||Union of European Football Associations
NBA|association|US|National Basketball Association
NFL|association|US|National Football League
IOC|association||International Olympic Committee
FBI|government|US|Federal Bureau of Investigation
CIA|government|US|Central Intelligence Agency
NSA|government|US|National Security Agency
FDA|government|US|Food and Drug Administration
EPA|government|US|Environmental Protection Agency
NASA|government|US|National Aeronautics and Space Administration
FEMA|government|US|Federal Emergency Management Agency
DHS|government|US|Department of Homeland Security
TSA|government|US|Transportation Security Administration
FAA|government|US|Federal Aviation Administration
SEC|government|US|Securities and Exchange Commission
NIH|health|US|National Institutes of Health
CDC|health||
Centers for Disease Control and Prevention|health|US|
Centers for Disease Control|health|US|Centers for Disease Control and Prevention
NHS|health|GB|National Health Service
Pentagon|government|US|
Federal Reserve|government|US|
Supreme Court|government|US|
High Court|government||
Congress|government||
Senate|government||
Parliament|government||
House of Representatives|government||
House of Commons|government||
House of Lords|government||
State Department|government|US|
State Council|government|CN|
Home Office|government|GB|
Foreign Office|government|GB|
Scotland Yard|government|GB|
Kremlin|government|RU|
Bundestag|government|DE|
Knesset|government|IL|
Duma|government|RU|
CPC|party|CN|Communist Party of China
CCP|party|CN|Chinese Communist Party
CPPCC|government|CN|Chinese People's Political Consultative Conference
NPC|government|CN|National People's Congress
PLA|other|CN|People's Liberation Army
Politburo|party||
Labour|party||
Conservatives|party||
Hamas|other||
Hezbollah|other||
Taliban|other||
Islamic State|other||
ISIS|other||
ISIL|other||
al-Qaeda|other||
Al-Qaeda|other||
al Qaeda|other||
Boko Haram|other||
Reuters|media||
AP|media||Associated Press
Associated Press|media|US|
AFP|media|FR|Agence France-Presse
BBC|media|GB|British Broadcasting Corporation
CNN|media|US|Cable News Network
CNBC|media|US|
NBC|media|US|
ABC News|media||
CBS|media|US|
CBS News|media|US|
NBC News|media|US|
Fox News|media|US|
Bloomberg|media|US|
New York Times|media|US|
Washington Post|media|US|
Wall Street Journal|media|US|
Financial Times|media|GB|
Guardian|media|GB|
Daily Mail|media|GB|
Daily Telegraph|media|GB|
Sky News|media|GB|
Al Jazeera|media|QA|
Xinhua|media|CN|Xinhua News Agency
Xinhua News Agency|media|CN|
China Daily|media|CN|
People's Daily|media|CN|
Global Times|media|CN|
CCTV|media|CN|China Central Television
CGTN|media|CN|China Global Television Network
TASS|media|RU|
Kyodo|media|JP|Kyodo News
NHK|media|JP|
Yonhap|media|KR|Yonhap News Agency
Der Spiegel|media|DE|
Le Monde|media|FR|
Google|company|US|
Microsoft|company|US|
Apple Inc|company|US|
Amazon|company|US|
IBM|company|US|
Intel|company|US|
Boeing|company|US|
Airbus|company|FR|
Toyota|company|JP|
Honda|company|JP|
Nissan|company|JP|
Sony|company|JP|
Samsung|company|KR|
Hyundai|company|KR|
LG Electronics|company|KR|
Huawei|company|CN|
Lenovo|company|CN|
Xiaomi|company|CN|
Alibaba|company|CN|
Tencent|company|CN|
Baidu|company|CN|
Sinovac|company|CN|
Sinopharm|company|CN|
Pfizer|company|US|
Moderna|company|US|
AstraZeneca|company|GB|
BioNTech|company|DE|
Johnson & Johnson|company|US|
Sanofi|company|FR|
Novartis|company|CH|
Roche|company|CH|
Bayer|company|DE|
Siemens|company|DE|
Volkswagen|company|DE|
BMW|company|DE|
Volvo|company|SE|
Ford|company|US|
Chrysler|company|US|
General Motors|company|US|
GM|company|US|General Motors
General Electric|company|US|
Goldman Sachs|company|US|
Morgan Stanley|company|US|
JPMorgan|company|US|
Citigroup|company|US|
HSBC|company|GB|
Barclays|company|GB|
Deutsche Bank|company|DE|
BP|company|GB|
Shell|company||
ExxonMobil|company|US|
Chevron|company|US|
Walmart|company|US|
Tesla|company|US|
SpaceX|company|US|
Netflix|company|US|
AT&T|company|US|
Verizon|company|US|
T-Mobile|company||
Comcast|company|US|
Qualcomm|company|US|
Nokia|company|FI|
Ericsson|company|SE|
Oxford University|education|GB|
Cambridge University|education|GB|
Johns Hopkins University|education|US|
Johns Hopkins|education|US|Johns Hopkins University
Harvard|education|US|Harvard University
MIT|education|US|Massachusetts Institute of Technology
UCLA|education|US|University of California, Los Angeles
世卫组织|international||世界卫生组织
世卫|international||世界卫生组织
世界卫生组织|international||
联合国|international||
联合国大会|international||
联大|international||联合国大会
安理会|international||联合国安全理事会
联合国安理会|international||联合国安全理事会
联合国儿童基金会|international||
联合国教科文组织|international||联合国教育、科学及文化组织
教科文组织|international||联合国教育、科学及文化组织
国际货币基金组织|international||
世界银行|international||
世行|international||世界银行
世贸组织|international||世界贸易组织
世界贸易组织|international||
上合组织|international||上海合作组织
上海合作组织|international||
欧盟|international||欧洲联盟
欧洲联盟|international||
欧盟委员会|international||
欧洲议会|international||
欧洲央行|international||欧洲中央银行
东盟|international||东南亚国家联盟
东南亚国家联盟|international||
非盟|international||非洲联盟
非洲联盟|international||
阿盟|international||阿拉伯国家联盟
北约|international||北大西洋公约组织
欧佩克|international||石油输出国组织
亚投行|international||亚洲基础设施投资银行
国际原子能机构|international||
国际刑警组织|international||
国际奥委会|association||国际奥林匹克委员会
国际足联|association||国际足球联合会
红十字国际委员会|international||
无国界医生|association||
中国贸促会|association|CN|中国国际贸易促进委员会
国家开发银行|company|CN|
国开行|company|CN|国家开发银行
国务院|government|CN|
全国人大|government|CN|全国人民代表大会
全国人大常委会|government|CN|全国人民代表大会常务委员会
全国政协|government|CN|中国人民政治协商会议全国委员会
国家卫健委|government|CN|国家卫生健康委员会
国家卫生健康委|government|CN|国家卫生健康委员会
国家发改委|government|CN|国家发展和改革委员会
国家发展改革委|government|CN|国家发展和改革委员会
发改委|government|CN|国家发展和改革委员会
国家药监局|government|CN|国家药品监督管理局
国家医保局|government|CN|国家医疗保障局
国资委|government|CN|国务院国有资产监督管理委员会
工信部|government|CN|工业和信息化部
人社部|government|CN|人力资源和社会保障部
住建部|government|CN|住房和城乡建设部
国新办|government|CN|国务院新闻办公室
国台办|government|CN|国务院台湾事务办公室
国务院台办|government|CN|国务院台湾事务办公室
国务院联防联控机制|government|CN|国务院应对新型冠状病毒感染肺炎疫情联防联控工作机制
中央指导组|government|CN|
证监会|government|CN|中国证券监督管理委员会
银保监会|government|CN|中国银行保险监督管理委员会
央行|government||
中国证监会|government|CN|中国证券监督管理委员会
最高人民法院|government|CN|
最高人民检察院|government|CN|
最高法|government|CN|最高人民法院
最高检|government|CN|最高人民检察院
海关总署|government|CN|
中国疾控中心|health|CN|中国疾病预防控制中心
中国红十字会|association|CN|
中共中央|party|CN|中国共产党中央委员会
党中央|party|CN|中国共产党中央委员会
中国共产党|party|CN|
中共中央政治局|party|CN|中国共产党中央委员会政治局
中央纪委|party|CN|中国共产党中央纪律检查委员会
中纪委|party|CN|中国共产党中央纪律检查委员会
中宣部|party|CN|中国共产党中央宣传部
共青团中央|party|CN|中国共产主义青年团中央委员会
国民党|party|TW|中国国民党
民进党|party|TW|民主进步党
共和党|party|US|
民主党|party|US|
工党|party|GB|
保守党|party|GB|
自民党|party|JP|自由民主党
公明党|party|JP|
中科院|other|CN|中国科学院
中国科学院|other|CN|
中国社科院|other|CN|中国社会科学院
中国工程院|other|CN|
解放军|other|CN|中国人民解放军
中国人民解放军|other|CN|
美联储|government|US|美国联邦储备系统
五角大楼|government|US|
白宫|government|US|
克里姆林宫|government|RU|
美国疾控中心|health|US|美国疾病控制与预防中心
新华社|media|CN|
新华网|media|CN|
人民网|media|CN|
人民日报|media|CN|
中新社|media|CN|中国新闻社
中新网|media|CN|中国新闻网
中国新闻网|media|CN|
央视|media|CN|中央电视台
央视新闻|media|CN|
中央电视台|media|CN|
中央人民广播电台|media|CN|
光明日报|media|CN|
经济日报|media|CN|
环球时报|media|CN|
环球网|media|CN|
参考消息|media|CN|
中国青年报|media|CN|
解放日报|media|CN|
文汇报|media|CN|
南方都市报|media|CN|
南方周末|media|CN|
新京报|media|CN|
澎湃新闻|media|CN|
第一财经|media|CN|
财新网|media|CN|
财新|media|CN|
界面新闻|media|CN|
红星新闻|media|CN|
凤凰网|media|CN|
新浪网|media|CN|
新浪科技|media|CN|
搜狐网|media|CN|
腾讯网|media|CN|
华龙网|media|CN|
观察者网|media|CN|
路透社|media|GB|
路透|media|GB|路透社
法新社|media|FR|
美联社|media|US|
彭博社|media|US|
塔斯社|media|RU|
俄新社|media|RU|
共同社|media|JP|
韩联社|media|KR|
半岛电视台|media|QA|
英国广播公司|media|GB|
纽约时报|media|US|
华盛顿邮报|media|US|
华尔街日报|media|US|
金融时报|media|GB|
每日邮报|media|GB|
泰晤士报|media|GB|
华为|company|CN|
腾讯|company|CN|
阿里巴巴|company|CN|
百度|company|CN|
京东|company|CN|
小米|company|CN|
联想|company|CN|
中兴|company|CN|
中兴通讯|company|CN|
比亚迪|company|CN|
字节跳动|company|CN|
美团|company|CN|
滴滴|company|CN|
网易|company|CN|
搜狐|company|CN|
新浪|company|CN|
苹果公司|company|US|
微软|company|US|
谷歌|company|US|
脸书|company|US|
亚马逊|company|US|
特斯拉|company|US|
英特尔|company|US|
高通|company|US|
波音|company|US|
空客|company||
三星|company|KR|
三星电子|company|KR|
索尼|company|JP|
丰田|company|JP|
本田|company|JP|
诺基亚|company|FI|
爱立信|company|SE|
西门子|company|DE|
大众汽车|company|DE|
宝马|company|DE|
富士康|company|TW|
台积电|company|TW|
联发科|company|TW|
辉瑞|company|US|
国药集团|company|CN|
科兴|company|CN|
阿斯利康|company|GB|
高盛|company|US|
摩根大通|company|US|
摩根士丹利|company|US|
花旗银行|company|US|
汇丰银行|company|GB|
工商银行|company|CN|中国工商银行
建设银行|company|CN|中国建设银行
农业银行|company|CN|中国农业银行
中国银行|company|CN|
招商银行|company|CN|
中国移动|company|CN|
中国联通|company|CN|
中国电信|company|CN|
中国石油|company|CN|
中石油|company|CN|中国石油天然气集团有限公司
中石化|company|CN|中国石油化工集团有限公司
中海油|company|CN|中国海洋石油集团有限公司
国家电网|company|CN|
中国人寿|company|CN|
北大|education|CN|北京大学
清华|education|CN|清华大学
哈佛|education|US|哈佛大学
皇马|other|ES|皇家马德里足球俱乐部
巴萨|other|ES|巴塞罗那足球俱乐部
曼联|other|GB|曼彻斯特联足球俱乐部
上交所|other|CN|上海证券交易所
深交所|other|CN|深圳证券交易所
港交所|other|HK|香港交易所
纽交所|other|US|纽约证券交易所
纳斯达克|other|US|
`;
