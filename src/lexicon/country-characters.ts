/** One-character Chinese forms of countries and the words that license them. Hand written; see docs/countries.md. */

/** Characters that stand for one country wherever the words around them let them stand for any. */
export const characters: string = '中CN 华CN 美US 英GB 法FR 德DE 俄RU 日JP 韩KR 朝KP 印IN 澳AU 加CA 意IT 葡PT 以IL 泰TH 越VN 菲PH 墨MX 埃EG';

/** Characters that several countries begin with: what they mean beside one of the above when the document names none of them. */
export const usualSenses: string =
  '巴PK 乌UA 伊IR 老LA 缅MM 蒙MN 哈KZ 吉KG 塔TJ 柬KH 新SG 马MY 尼NP 匈HU 塞RS 叙SY 黎LB 土TR 古CU 沙SA 波PL 捷CZ 瑞CH 希GR 荷NL 西ES 奥AT 芬FI 挪NO 丹DK 比BE 爱IE 孟BD 斯LK 智CL 秘PE 坦TZ 肯KE 赞ZM 津ZW 罗RO 保BG 冰IS 卡QA 也YE 约JO';

/** Pairs with a sense of their own. */
export const pairs: string = '巴以PS,IL 以巴IL,PS 印巴IN,PK 巴印PK,IN 俄乌RU,UA 乌俄UA,RU 埃以EG,IL 叙以SY,IL 黎以LB,IL 两韩KR,KP';

/**
 * Pairs that need nothing after them. The others are words as well (其中日均, 更加美好) and need a word of two sides.
 */
export const surePairs: string = `
中美 美中 中俄 俄中 美俄 俄美 日美 美日 英美 美英 法德 德法 英法 英德 中韩 韩中 日韩 韩日 韩美 美韩 中澳 澳中 美澳 日澳 中朝 朝中 朝美 美朝
中葡 葡中 中泰 泰中 中墨 墨中 中埃 埃中 美埃 埃美 美墨 美菲 中菲 菲中 印巴 巴以 俄乌 乌俄 日俄 俄日 俄法 法俄 俄德 德俄 英俄 俄英 澳葡 印中 中印 日朝 朝韩 韩朝
中英 中法 中德 德中 英中 法中 中越 越中 中日 日中 欧美 中欧 欧中
`;

/** Two such characters that are a word, or parts of two: 中华人民, 加以, 意中人. */
export const noPairs: string = '安泰|中华|华中|德比|德瑞|瑞德|华越|越华|德华|华德|华英|英华|华法|法华|华泰|泰华|华韩|韩华|华澳|澳华|华意|意华|华加|加华|以中|意中|加以|以加|日以|以日|意法|美意|意美|日加|加日|加美|意以|以意|华日|日华|法以|以法|华美|美华|加意|意加|新中|老中|古中|中古|中立|立中|中保|中比|以新|以老|以保|加保|加新|加拉|加密|加速|加剧|以色|中心|中土';

/** What may follow two or more characters: the words of what two countries have between them. */
export const bilateral: string =
  '关系|[两二三四五六七八九十]国|双方|双边|[三四]方|友好|友谊|合作|贸易|经贸|边境|边界|边防|建交|复交|断交|邦交|联合|之间|间(?!隔|或|接)|首脑|元首|领导人|交往|往来|和平|谈判|对话|会谈|战争|大战|人民|民众|政府|高层|战略|协定|协议|条约|声明|公报|友协|军事|军演|联军|联盟|同盟|经济|科技|文化|教育|人文|铁路|班列|航线|航班|口岸|合资|合拍|互免|互信|冲突|争端|停火|局势|问题|会晤|磋商|外交|外长|防长|媒体|学者|青年|企业|社会|各界|领土|海洋|渔业|自贸|投资|商会|石油|天然气|原油|管道|走廊|命运|伙伴|论坛|峰会|共建|携手|混合|委员会|联委会|友人|人员|等国|各方|队|足球|发展';

/** What may follow where each character can mean but one country. */
export const bilateralLoose: string = '核|应|已|将|都|均|在|就|互|共|签|达成|举行|加强|建立';

/** Before a character: the post, the journey, the stance. */
export const prefixes: { readonly any: string; readonly china: string; readonly stance: string; readonly study: string } = {
  any: '驻赴旅抵',
  china: '来入侵反涉遏仇辱亲友援抵离赴旅访驻输销留',
  stance: '抗反亲仇侵援输销涉遏挺',
  study: '留',
};

/** After a character: offices, media, forces, people of a country. */
export const holders: string =
  '总统|总理|首相|外长|外相|防长|财长|国务卿|国务院|外交部|国防部|财政部|司法部|商务部|卫生部|内政部|能源部|农业部|央行|议会|国会|参议院|众议院|政府|联邦政府|当局|军方|警方|官员|官方|媒|媒体|报|军(?!事|人|队?医)|舰|战机|航母|籍|裔|侨|资企业|企|企业|使馆|使领馆|大使馆|大使|领馆|总领事|专家|学者|女王|国王|王室|王|民众|公民|选手|各界|人士|安全部门|国内';

/** After a character that only the document gives a sense: 肯卫生部, 坦总统. */
export const organs: string = '总统|总理|首相|外长|外交部|国防部|卫生部|议会|国会|政府(?!间)|驻华|驻联合国|军方|使馆';

/** After 对美, 在英: what one does towards, or in, a country. */
export const dealings: string =
  '政策|关系|贸易|出口|进口|投资|制裁|援助|军售|态度|外交|作战|宣战|施压|强硬|联盟|战略|合作|经济|加征|短期|贷款|采取|工作|遏制|开战|友好|行动|问题|实施|谈判|提供|学习|留学|生活|居住|华人|华侨|中国|侨胞|同胞|企业|机构|公民|期间|举行|召开|发展|就业|的';

/** What of the above does not count before two or more characters: 从中美关系, 此次日俄首脑会晤, 和美埃联合军演. */
export const pairsAfter: string = '之从高初命适击看折暗意郎打人次近当和中得主';

/** Words in 方 that are no side: 西方, 土方, 老方. */
export const noSides: string = '华南西东北老新土比古塔立大平文多克';

/** A character that stands before one of these is the end of another word: 其中, 3日, 办法. */
export const wordEnds: { readonly [character: string]: string } = {
  中: '其集年月市省县区校院国东西南北途空当水手心眼之从高初命适击看折暗意郎打人',
  日: '0123456789一二三四五六七八九十今昨明当近次即同平往生节假首末每某旬翌早连整工休烈落',
  法: '算办方做看想说司执立书宪非违依合守语手用疗魔历税刑民犯',
  德: '道品公美武缺',
  意: '在同愿满随故注恶特任生敬创大本原用有好得主乐刻诚民执示寓惬歉',
  以: '予加所可得足用难给何借是',
  加: '参增添更附追施强愈外新累雅',
  印: '承编封打复影脚手水烙',
  美: '完优精甘华健秀北南拉唯肥中和',
  英: '精育群',
  华: '中新清年繁豪精升光才荣韶京浮奢金建爱丽振兴',
  朝: '王今明清唐宋元汉南北早',
  泰: '康国安恒',
  越: '华超穿跨优卓逾翻愈',
  墨: '水油笔翰',
  韩: '南北',
};

/** A character that stands before one of these is the beginning of another word: 中心, 日常, 法律. */
export const wordStarts: { readonly [character: string]: string } = {
  中: '国心学间部央午期旬等小医药东秋年共层介转高性华奖标毒断止立山继枢文',
  华: '东北中南西山夏盛沙为丽润晨强尔严灯发表诞语文',
  美: '国好丽术食容元学育景洲味女化发团妙观满白德甲金酒感人名称式声汁',
  英: '国语文雄才镑烈勇俊亩尺里寸明杰伦特格',
  法: '国律院规治定人官制庭学案条则医兰式宝力师拉宣盲理典网度西',
  德: '国育才行州阳清兴性高意智望令语文班',
  日: '本常后期照用益渐程前内均夜报子月起晚早凌上下中至零光志记历元语文化出式租产落',
  以: '及上下前后来外内往为便至免致此其色期求防利和',
  加: '强大快以上入拿工班热速剧重深盟急油元勒纳蓬沙州息紧派价码',
  意: '见义思识味愿外图大向志气境象料在语文甲',
  印: '度尼刷象章制发花证刻染记鉴第',
  朝: '阳廷代向鲜着气夕霞野',
  越: '南来过发野权级剧是轨位',
  泰: '山国安州勒坦晤',
  澳: '门大洲元网优新',
  韩: '国愈语文信',
  俄: '罗语文亥勒克而顷国族',
  墨: '西水尔镜迹鱼绿',
  埃: '及博塞克里利尔米德菲',
  菲: '律薄利',
  葡: '萄',
  新: '加西的冠增型华闻疆兴时',
};
