/** Names of languages → BCP 47: tag|English names|Chinese names|one-character forms that stand in rows such as 中英日韩. */
const rows = `
zh|Chinese,Mandarin,Putonghua|中文,汉语,普通话,国语,华语|中,汉
yue|Cantonese|粤语,广东话|粤
en|English|英语,英文|英
fr|French|法语,法文|法
de|German|德语,德文|德
ja|Japanese|日语,日文|日
ko|Korean|韩语,韩文,朝鲜语|韩
ru|Russian|俄语,俄文|俄
es|Spanish|西班牙语,西语|西
pt|Portuguese|葡萄牙语,葡语|葡
ar|Arabic|阿拉伯语,阿语|阿
it|Italian|意大利语,意语|意
th|Thai|泰语|泰
vi|Vietnamese|越南语,越语|越
lo|Lao|老挝语|老
my|Burmese|缅甸语,缅语|缅
km|Khmer|柬埔寨语,高棉语|柬
ms|Malay|马来语|马来
id|Indonesian|印尼语,印度尼西亚语|印尼
tl|Tagalog,Filipino|菲律宾语,他加禄语|
hi|Hindi|印地语|
ur|Urdu|乌尔都语|
bn|Bengali|孟加拉语|
ne|Nepali|尼泊尔语|
mn|Mongolian|蒙古语,蒙语|蒙
ug|Uyghur|维吾尔语,维语|维
bo|Tibetan|藏语|藏
fa|Persian,Farsi|波斯语|
tr|Turkish|土耳其语|
nl|Dutch|荷兰语|
sv|Swedish|瑞典语|
pl|Polish|波兰语|
cs|Czech|捷克语|
hu|Hungarian|匈牙利语|
uk|Ukrainian|乌克兰语|
el|Greek|希腊语|
he|Hebrew|希伯来语|
sl|Slovene,Slovenian|斯洛文尼亚语|
sr|Serbian|塞尔维亚语|
hr|Croatian|克罗地亚语|
ro|Romanian|罗马尼亚语|
sw|Swahili|斯瓦希里语|
am|Amharic|阿姆哈拉语|
so|Somali|索马里语|
hmn|Hmong|苗语|
ht|Haitian Creole|海地语|
nan|Hokkien,Taiwanese|闽南语,台语|
kk|Kazakh|哈萨克语|
bem|Bemba||
ny|Nyanja,Chichewa||
fj|Fijian|斐济语|
sm|Samoan||
mi|Maori,Māori||
ta|Tamil|泰米尔语|
si|Sinhala||
te|Telugu||
pa|Punjabi||
gu|Gujarati||
ps|Pashto|普什图语|
ku|Kurdish||
uz|Uzbek|乌兹别克语|
ky|Kyrgyz|吉尔吉斯语|
az|Azerbaijani||
ka|Georgian||
hy|Armenian|亚美尼亚语|
sk|Slovak|斯洛伐克语|
bg|Bulgarian|保加利亚语|
fi|Finnish|芬兰语|
da|Danish|丹麦语|
no|Norwegian|挪威语|
lt|Lithuanian||
lv|Latvian||
et|Estonian||
sq|Albanian|阿尔巴尼亚语|
mk|Macedonian||
bs|Bosnian||
za|Zhuang|壮语|
ha|Hausa|豪萨语|
yo|Yoruba||
zu|Zulu||
af|Afrikaans||
kar|Karen||
om|Oromo||
ti|Tigrinya||
ase|American Sign Language|美国手语|
`;

interface LanguageNames {
  /** Names of languages, the longer first: in English, in Chinese, and of one character. */
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  readonly single: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
}

let names: LanguageNames | null = null;

export function languageNames(): LanguageNames {
  if (names) return names;
  const tags = new Map<string, string>();
  const lists: [string[], string[], string[]] = [[], [], []];
  for (const row of rows.trim().split('\n')) {
    const [tag = '', ...columns] = row.split('|');
    for (const [i, column] of columns.entries())
      for (const name of column.split(',').filter(Boolean)) {
        tags.set(name.toLowerCase(), tag);
        lists[i]?.push(name);
      }
  }
  const [english, chinese, single] = lists;
  for (const list of lists) list.sort((a, b) => b.length - a.length);
  names = { english, chinese, single, tags };
  return names;
}
