import { describe, expect, test } from 'vitest';
import { found } from './found.js';

/** Words in which the name of a country stands, or seems to, without meaning it; `; ` or a line between them. */
const english = `
the USSR; Yugoslavia; Czechoslovakia
a Guinea pig; two guinea pigs; Guinea worm disease; Guinea fowl; New England; the Indian Ocean; West Indies
Latin America; Latin American art; South America; North American bison; Central America; African Americans
a Native American elder; Asian Americans; Captain America; Voice of America; Gulf of Mexico; Gulf of Guinea
Gulf of Thailand; Gulf of Oman; Sea of Japan; the Irish Sea; the English Channel; the Persian Gulf
the South China Sea; Lake Chad; Lake Malawi; the Jordan River; the Jordan Valley; the Congo Basin
the Congo River; the Niger Delta; the Niger River; the Panama Canal; the Panama Papers; a Panama hat
Bermuda shorts; the Bermuda Triangle; a German shepherd; German Shepherds; German measles; German cockroach
Spanish flu; Spanish influenza; Spanish moss; Hong Kong flu; Russian flu; Japanese encephalitis
Japanese knotweed; Japanese beetle; Crimean-Congo haemorrhagic fever; Bolivian hemorrhagic fever
Venezuelan equine encephalitis; Sudan ebolavirus; Zaire ebolavirus; Brazil nuts; French fries; French toast
French horn; French bulldog; French windows; French bread; French onion soup; Turkish delight; Turkish bath
Swiss cheese; Swiss Army knife; Danish pastry; a Dutch oven; Dutch elm disease; Dutch courage; Irish setter
Irish stew; Irish coffee; Greek yogurt; Greek salad; Greek mythology; Russian roulette; Russian dolls
Chinese checkers; Chinese cabbage; Chinese whispers; Chinatown; Little Italy; Mexican wave; Canada goose
Canadian bacon; Cuban sandwich; Brussels sprouts; Siamese twins; Siamese cat; Persian cat; Afghan hound
English muffin; Scotch whisky; a Jersey cow; Jersey barrier; Belgian waffles; Norway spruce; Norway rats
India ink; Indian summer; an American Indian; Cleveland Indians; Turkey vultures; Turkey Trot; Georgia Tech
University of Georgia; Michael Jordan; Jordan Peterson; Air Jordans; Mr. Jordan; Dr. Chad Foster; Chad Smith
Cuba Gooding; Israel Adesanya; Tom Holland; Holland Tunnel; Mr. French; American Airlines
American Heart Association; US Airways; 40 US dollars; 100 Swiss francs; 500 Hong Kong dollars
she speaks Chinese; he speaks fluent French; in Spanish.; English, French and Burmese
Chinese | Spanish | English; the Chinese language; Spanish speakers; Portuguese translation; learning Korean
taught Japanese; tell us about it; join us; US$10; @China; China.org; un-American; mid-America; chinaware
a fine china cabinet; a turkey sandwich; polish the floor; the jersey he wore; Indianapolitan; Chinamen
Hong Kong dollars (06110.HK); Los Lagos; San Francisco de Yojoa; Male Magicians; Antique Mortise Lock; Gulf states; the Jewish state; Brandon Marsh; Asian America
German, French and Italian at a basic level; Germantown; Oman Air; Kenya Airways; Philippine Airlines; Lebanon police; St., Lebanon; Jordan Street
Peru Elementary School; Cuba Avenue; Norway Township; Poland Road; 3日; 24小时内; 3日媒体报道
`;

const chinese = `
前苏联; 捷克斯洛伐克; 南斯拉夫; 印度洋; 印度教; 印度支那; 印第安人; 西印度群岛; 东印度公司; 发展中国家; 发达中国家; 其中国内销售; 集中国家力量
空中国门; 拉丁美洲; 中美洲; 南中国海; 日本脑炎; 日本血吸虫; 几内亚湾; 新几内亚岛; 墨西哥湾; 孟加拉湾; 孟加拉虎
阿曼湾; 泰国湾; 波斯湾; 刚果河; 刚果盆地; 约旦河; 约旦河谷; 尼日尔河; 塞内加尔河; 巴拿马运河; 巴拿马文件
克里米亚—刚果出血热; 乍得湖; 马拉维湖; 古巴比伦; 朝鲜族; 朝鲜半岛; 朝鲜蓟; 蒙古族; 蒙古包; 蒙古高原; 哈萨克族
俄罗斯族; 俄罗斯方块; 俄罗斯套娃; 维吾尔; 西班牙流感; 西班牙语; 香港脚; 荷兰豆; 荷兰猪; 瑞士卷; 瑞士军刀
意大利面; 德国牧羊犬; 德国小蠊; 土耳其浴; 波斯猫; 希腊字母; 希腊神话; 葡萄牙语; 越南语; 英国短毛猫
加拿大一枝黄花; 巴西龟; 巴西坚果; 埃及伊蚊; 马里奥; 理查德森; 阿曼达; 黑山羊; 内海地区; 沿海地带; 冰岛茶
马拉松; 北京烤鸭; 上海合作组织; 日内瓦公约; 四川盆地; 兰州拉面; 中山装; 孙中山; 中亚五国; 中亚国家; 中亚地区
中心; 其中; 中学生; 集中; 中医; 中文; 汉语; 英语; 法语、德语; 日文; 俄文; 今日; 日常; 日均; 节日; 法律; 方法
司法; 合法; 美好; 完美; 美丽; 美术; 英雄; 英勇; 精英; 德育; 道德; 品德; 意见; 同意; 加强; 加以; 更加; 以来
以及; 可以; 泰山; 泰然; 越来越; 超越; 埃博拉; 印刷; 印发; 印象; 墨水; 葡萄; 韩愈; 朝阳产业; 朝向; 华东; 华北
华人民; 中华; 才华; 精华; 地方; 东方; 对方; 双方; 官方; 警方; 平台; 台风; 港口; 进港; 澳元; 古今中外; 意中人
德、智、体、美、劳; 包罗万象; 体育空间; 稻城亚丁; 保持信德，世代相传; 泗水县; 亚西尔·阿拉法特; 费德里克·费里尼; 乔治·华盛顿; 沙迦罕; 电台南路29号; 维也纳酒店
美中不足; 安泰科技公司; 华越企业; 最在意的; 算法方面; 德比大战; 阿巴库莫夫; 运河内; 区内; 同意总理; 访客; 留意; 完美将来
`;

describe('nothing is found', () => {
  test.for([english, chinese].flatMap((table) => table.trim().split(/; |\n/)))('in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('beside them something is', () => {
  test.for([
    ['Guinea pigs in Guinea', ['Guinea GN name']],
    ['an Indian from the Indian Ocean', ['Indian IN demonym']],
    ['Georgia Arrests Opposition Members', ['Georgia GE name']],
    ['40 US dollars from the US', ['US US name']],
    ['Spanish flu in Spanish hospitals', ['Spanish ES demonym']],
    ['Chad, Niger, Nigeria, Benin', ['Chad TD name', 'Niger NE name', 'Nigeria NG name', 'Benin BJ name']],
    ['印度人过印度洋', ['印度 IN name']],
    ['中亚五国与亚美尼亚', ['亚美尼亚 AM name']],
    ['蒙方愿加强中蒙两国合作', ['蒙方 MN abbreviation', '中 CN abbreviation', '蒙 MN abbreviation']],
    ['in Central Province, Male, Maldives', ['Male MV place', 'Maldives MV name']],
    ['N. Ireland, Scotland', ['N. Ireland GB place', 'Scotland GB place']],
    [
      'cricket in Jamaica, beaten in New York and Chicago',
      ['Jamaica JM name', 'New York US place', 'Chicago US place'],
    ],
    ['老挝万象、柬埔寨，抵达金边', ['老挝 LA name', '万象 LA place', '柬埔寨 KH name', '金边 KH place']],
    ['印度德里克服困难，纽约曼哈顿', ['印度 IN name', '德里 IN place', '纽约 US place', '曼哈顿 US place']],
    ['墨西哥湾边的墨西哥', ['墨西哥 MX name']],
  ] as const)('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected);
  });
});
