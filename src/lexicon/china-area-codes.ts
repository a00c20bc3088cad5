import { tables } from '../text/tables.js';
import { groupOf, type UnitGroups, unitGroups } from '../text/unit-groups.js';

/**
 * Chinese area codes: code|digits of local numbers|cities in English|province in English|cities in Chinese|province in Chinese.
 * The first city gives the region its name; a municipality has no province.
 */
const rows = `
010|8|Beijing||北京|
020|8|Guangzhou|Guangdong|广州|广东
021|8|Shanghai||上海|
022|8|Tianjin||天津|
023|8|Chongqing||重庆|
024|8|Shenyang/Tieling/Fushun|Liaoning|沈阳/铁岭/抚顺|辽宁
025|8|Nanjing|Jiangsu|南京|江苏
027|8|Wuhan|Hubei|武汉|湖北
028|8|Chengdu/Ziyang/Meishan|Sichuan|成都/资阳/眉山|四川
029|8|Xi'an/Xianyang|Shaanxi|西安/咸阳|陕西
0310|7|Handan|Hebei|邯郸|河北
0311|8|Shijiazhuang|Hebei|石家庄|河北
0312|7|Baoding|Hebei|保定|河北
0313|7|Zhangjiakou|Hebei|张家口|河北
0314|7|Chengde|Hebei|承德|河北
0315|7|Tangshan|Hebei|唐山|河北
0316|7|Langfang|Hebei|廊坊|河北
0317|7|Cangzhou|Hebei|沧州|河北
0318|7|Hengshui|Hebei|衡水|河北
0319|7|Xingtai|Hebei|邢台|河北
0335|7|Qinhuangdao|Hebei|秦皇岛|河北
0349|7|Shuozhou|Shanxi|朔州|山西
0350|7|Xinzhou|Shanxi|忻州|山西
0351|7|Taiyuan|Shanxi|太原|山西
0352|7|Datong|Shanxi|大同|山西
0353|7|Yangquan|Shanxi|阳泉|山西
0354|7|Jinzhong|Shanxi|晋中|山西
0355|7|Changzhi|Shanxi|长治|山西
0356|7|Jincheng|Shanxi|晋城|山西
0357|7|Linfen|Shanxi|临汾|山西
0358|7|Lüliang|Shanxi|吕梁|山西
0359|7|Yuncheng|Shanxi|运城|山西
0370|7|Shangqiu|Henan|商丘|河南
0371|8|Zhengzhou|Henan|郑州|河南
0372|7|Anyang|Henan|安阳|河南
0373|7|Xinxiang|Henan|新乡|河南
0374|7|Xuchang|Henan|许昌|河南
0375|7|Pingdingshan|Henan|平顶山|河南
0376|7|Xinyang|Henan|信阳|河南
0377|8|Nanyang|Henan|南阳|河南
0378|7/8|Kaifeng|Henan|开封|河南
0379|8|Luoyang|Henan|洛阳|河南
0391|7|Jiaozuo|Henan|焦作|河南
0392|7|Hebi|Henan|鹤壁|河南
0393|7|Puyang|Henan|濮阳|河南
0394|7|Zhoukou|Henan|周口|河南
0395|7|Luohe|Henan|漯河|河南
0396|7|Zhumadian|Henan|驻马店|河南
0398|7|Sanmenxia|Henan|三门峡|河南
0410|7/8|Tieling|Liaoning|铁岭|辽宁
0411|8|Dalian|Liaoning|大连|辽宁
0412|7|Anshan|Liaoning|鞍山|辽宁
0413|7/8|Fushun|Liaoning|抚顺|辽宁
0414|7/8|Benxi|Liaoning|本溪|辽宁
0415|7|Dandong|Liaoning|丹东|辽宁
0416|7|Jinzhou|Liaoning|锦州|辽宁
0417|7|Yingkou|Liaoning|营口|辽宁
0418|7|Fuxin|Liaoning|阜新|辽宁
0419|7|Liaoyang|Liaoning|辽阳|辽宁
0421|7|Chaoyang|Liaoning|朝阳市|辽宁
0427|7|Panjin|Liaoning|盘锦|辽宁
0429|7|Huludao|Liaoning|葫芦岛|辽宁
0431|8|Changchun|Jilin|长春|吉林
0432|8|Jilin City|Jilin|吉林市|吉林
0433|7/8|Yanbian/Yanji|Jilin|延边/延吉|吉林
0434|7|Siping|Jilin|四平|吉林
0435|7/8|Tonghua/Meihekou|Jilin|通化/梅河口|吉林
0436|7|Baicheng|Jilin|白城|吉林
0437|7|Liaoyuan|Jilin|辽源|吉林
0438|7|Songyuan|Jilin|松原|吉林
0439|7|Baishan|Jilin|白山市|吉林
0451|8|Harbin|Heilongjiang|哈尔滨|黑龙江
0452|7|Qiqihar|Heilongjiang|齐齐哈尔|黑龙江
0453|7|Mudanjiang|Heilongjiang|牡丹江|黑龙江
0454|7|Jiamusi|Heilongjiang|佳木斯|黑龙江
0455|7|Suihua|Heilongjiang|绥化|黑龙江
0456|7|Heihe|Heilongjiang|黑河|黑龙江
0457|7|Daxing'anling|Heilongjiang|大兴安岭|黑龙江
0458|7|Yichun|Heilongjiang|伊春|黑龙江
0459|7|Daqing|Heilongjiang|大庆|黑龙江
0464|7|Qitaihe|Heilongjiang|七台河|黑龙江
0467|7|Jixi|Heilongjiang|鸡西|黑龙江
0468|7|Hegang|Heilongjiang|鹤岗|黑龙江
0469|7|Shuangyashan|Heilongjiang|双鸭山|黑龙江
0470|7|Hulunbuir|Inner Mongolia|呼伦贝尔|内蒙古
0471|7|Hohhot|Inner Mongolia|呼和浩特|内蒙古
0472|7|Baotou|Inner Mongolia|包头|内蒙古
0473|7|Wuhai|Inner Mongolia|乌海|内蒙古
0474|7|Ulanqab|Inner Mongolia|乌兰察布|内蒙古
0475|7|Tongliao|Inner Mongolia|通辽|内蒙古
0476|7|Chifeng|Inner Mongolia|赤峰|内蒙古
0477|7|Ordos|Inner Mongolia|鄂尔多斯|内蒙古
0478|7|Bayannur|Inner Mongolia|巴彦淖尔|内蒙古
0479|7|Xilingol|Inner Mongolia|锡林郭勒|内蒙古
0482|7|Hinggan|Inner Mongolia|兴安盟|内蒙古
0483|7|Alxa|Inner Mongolia|阿拉善|内蒙古
0510|8|Wuxi|Jiangsu|无锡|江苏
0511|8|Zhenjiang|Jiangsu|镇江|江苏
0512|8|Suzhou|Jiangsu|苏州|江苏
0513|8|Nantong|Jiangsu|南通|江苏
0514|8|Yangzhou|Jiangsu|扬州|江苏
0515|8|Yancheng|Jiangsu|盐城|江苏
0516|8|Xuzhou|Jiangsu|徐州|江苏
0517|8|Huai'an|Jiangsu|淮安|江苏
0518|8|Lianyungang|Jiangsu|连云港|江苏
0519|8|Changzhou|Jiangsu|常州|江苏
0523|8|Taizhou|Jiangsu|泰州|江苏
0527|8|Suqian|Jiangsu|宿迁|江苏
0530|7|Heze|Shandong|菏泽|山东
0531|8|Jinan|Shandong|济南|山东
0532|8|Qingdao|Shandong|青岛|山东
0533|7|Zibo|Shandong|淄博|山东
0534|7|Dezhou|Shandong|德州|山东
0535|7|Yantai|Shandong|烟台|山东
0536|7|Weifang|Shandong|潍坊|山东
0537|7|Jining|Shandong|济宁|山东
0538|7|Tai'an|Shandong|泰安|山东
0539|7|Linyi|Shandong|临沂|山东
0543|7|Binzhou|Shandong|滨州|山东
0546|7|Dongying|Shandong|东营|山东
0550|7|Chuzhou|Anhui|滁州|安徽
0551|8|Hefei/Chaohu|Anhui|合肥/巢湖|安徽
0552|7|Bengbu|Anhui|蚌埠|安徽
0553|7|Wuhu|Anhui|芜湖|安徽
0554|7|Huainan|Anhui|淮南|安徽
0555|7|Ma'anshan|Anhui|马鞍山|安徽
0556|7|Anqing|Anhui|安庆|安徽
0557|7|Suzhou|Anhui|宿州|安徽
0558|7|Fuyang|Anhui|阜阳|安徽
0559|7|Huangshan|Anhui|黄山|安徽
0561|7|Huaibei|Anhui|淮北|安徽
0562|7|Tongling|Anhui|铜陵|安徽
0563|7|Xuancheng|Anhui|宣城|安徽
0564|7|Lu'an|Anhui|六安|安徽
0566|7|Chizhou|Anhui|池州|安徽
0570|7|Quzhou|Zhejiang|衢州|浙江
0571|8|Hangzhou|Zhejiang|杭州|浙江
0572|7|Huzhou|Zhejiang|湖州|浙江
0573|8|Jiaxing|Zhejiang|嘉兴|浙江
0574|8|Ningbo|Zhejiang|宁波|浙江
0575|8|Shaoxing|Zhejiang|绍兴|浙江
0576|8|Taizhou|Zhejiang|台州|浙江
0577|8|Wenzhou|Zhejiang|温州|浙江
0578|7|Lishui|Zhejiang|丽水|浙江
0579|8|Jinhua|Zhejiang|金华|浙江
0580|7|Zhoushan|Zhejiang|舟山|浙江
0591|8|Fuzhou|Fujian|福州|福建
0592|7|Xiamen|Fujian|厦门|福建
0593|7|Ningde|Fujian|宁德|福建
0594|7|Putian|Fujian|莆田|福建
0595|8|Quanzhou|Fujian|泉州|福建
0596|7|Zhangzhou|Fujian|漳州|福建
0597|7|Longyan|Fujian|龙岩|福建
0598|7|Sanming|Fujian|三明|福建
0599|7|Nanping|Fujian|南平|福建
0631|7|Weihai|Shandong|威海|山东
0632|7|Zaozhuang|Shandong|枣庄|山东
0633|7|Rizhao|Shandong|日照|山东
0634|7|Laiwu|Shandong|莱芜|山东
0635|7|Liaocheng|Shandong|聊城|山东
0660|7|Shanwei|Guangdong|汕尾|广东
0662|7|Yangjiang|Guangdong|阳江|广东
0663|7|Jieyang|Guangdong|揭阳|广东
0668|7|Maoming|Guangdong|茂名|广东
0691|7|Xishuangbanna|Yunnan|西双版纳|云南
0692|7|Dehong|Yunnan|德宏|云南
0701|7|Yingtan|Jiangxi|鹰潭|江西
0710|7|Xiangyang/Xiangfan|Hubei|襄阳/襄樊|湖北
0711|7|Ezhou|Hubei|鄂州|湖北
0712|7|Xiaogan|Hubei|孝感|湖北
0713|7|Huanggang|Hubei|黄冈|湖北
0714|7|Huangshi|Hubei|黄石|湖北
0715|7|Xianning|Hubei|咸宁|湖北
0716|7|Jingzhou|Hubei|荆州|湖北
0717|7|Yichang|Hubei|宜昌|湖北
0718|7|Enshi|Hubei|恩施|湖北
0719|7|Shiyan|Hubei|十堰|湖北
0722|7|Suizhou|Hubei|随州|湖北
0724|7|Jingmen|Hubei|荆门|湖北
0728|7|Xiantao/Tianmen/Qianjiang|Hubei|仙桃/天门/潜江|湖北
0730|7|Yueyang|Hunan|岳阳|湖南
0731|8|Changsha/Zhuzhou/Xiangtan|Hunan|长沙/株洲/湘潭|湖南
0734|7|Hengyang|Hunan|衡阳|湖南
0735|7|Chenzhou|Hunan|郴州|湖南
0736|7|Changde|Hunan|常德|湖南
0737|7|Yiyang|Hunan|益阳|湖南
0738|7|Loudi|Hunan|娄底|湖南
0739|7|Shaoyang|Hunan|邵阳|湖南
0743|7|Xiangxi|Hunan|湘西|湖南
0744|7|Zhangjiajie|Hunan|张家界|湖南
0745|7|Huaihua|Hunan|怀化|湖南
0746|7|Yongzhou|Hunan|永州|湖南
0750|7|Jiangmen|Guangdong|江门|广东
0751|7|Shaoguan|Guangdong|韶关|广东
0752|7|Huizhou|Guangdong|惠州|广东
0753|7|Meizhou|Guangdong|梅州|广东
0754|7/8|Shantou/Chaoyang|Guangdong|汕头/潮阳|广东
0755|8|Shenzhen|Guangdong|深圳|广东
0756|7|Zhuhai|Guangdong|珠海|广东
0757|8|Foshan/Shunde|Guangdong|佛山/顺德|广东
0758|7|Zhaoqing|Guangdong|肇庆|广东
0759|7|Zhanjiang|Guangdong|湛江|广东
0760|8|Zhongshan|Guangdong|中山|广东
0762|7|Heyuan|Guangdong|河源|广东
0763|7|Qingyuan|Guangdong|清远|广东
0766|7|Yunfu|Guangdong|云浮|广东
0768|7|Chaozhou|Guangdong|潮州|广东
0769|8|Dongguan|Guangdong|东莞|广东
0770|7|Fangchenggang|Guangxi|防城港|广西
0771|7|Nanning|Guangxi|南宁|广西
0772|7|Liuzhou|Guangxi|柳州|广西
0773|7|Guilin|Guangxi|桂林|广西
0774|7|Wuzhou|Guangxi|梧州|广西
0775|7|Yulin|Guangxi|玉林|广西
0776|7|Baise|Guangxi|百色|广西
0777|7|Qinzhou|Guangxi|钦州|广西
0778|7|Hechi|Guangxi|河池|广西
0779|7|Beihai|Guangxi|北海|广西
0790|7|Xinyu|Jiangxi|新余|江西
0791|8|Nanchang|Jiangxi|南昌|江西
0792|7|Jiujiang|Jiangxi|九江|江西
0793|7|Shangrao|Jiangxi|上饶|江西
0794|7|Fuzhou|Jiangxi|抚州|江西
0795|7|Yichun|Jiangxi|宜春|江西
0796|7|Ji'an|Jiangxi|吉安|江西
0797|7|Ganzhou|Jiangxi|赣州|江西
0798|7|Jingdezhen|Jiangxi|景德镇|江西
0799|7|Pingxiang|Jiangxi|萍乡|江西
0812|7|Panzhihua|Sichuan|攀枝花|四川
0813|7|Zigong|Sichuan|自贡|四川
0816|7|Mianyang|Sichuan|绵阳|四川
0817|7|Nanchong|Sichuan|南充|四川
0818|7|Dazhou|Sichuan|达州|四川
0825|7|Suining|Sichuan|遂宁|四川
0826|7|Guang'an|Sichuan|广安|四川
0827|7|Bazhong|Sichuan|巴中|四川
0830|7|Luzhou|Sichuan|泸州|四川
0831|7|Yibin|Sichuan|宜宾|四川
0832|7|Neijiang/Ziyang|Sichuan|内江/资阳|四川
0833|7|Leshan|Sichuan|乐山|四川
0834|7|Liangshan/Xichang|Sichuan|凉山/西昌|四川
0835|7|Ya'an|Sichuan|雅安|四川
0836|7|Garze|Sichuan|甘孜|四川
0837|7|Aba|Sichuan|阿坝|四川
0838|7|Deyang|Sichuan|德阳|四川
0839|7|Guangyuan|Sichuan|广元|四川
0851|7/8|Guiyang/Zunyi/Anshun|Guizhou|贵阳/遵义/安顺|贵州
0852|7/8|Zunyi|Guizhou|遵义|贵州
0853|7/8|Anshun|Guizhou|安顺|贵州
0854|7|Qiannan|Guizhou|黔南|贵州
0855|7|Qiandongnan|Guizhou|黔东南|贵州
0856|7|Tongren|Guizhou|铜仁|贵州
0857|7|Bijie|Guizhou|毕节|贵州
0858|7|Liupanshui|Guizhou|六盘水|贵州
0859|7|Qianxinan|Guizhou|黔西南|贵州
0870|7|Zhaotong|Yunnan|昭通|云南
0871|8|Kunming|Yunnan|昆明|云南
0872|7|Dali|Yunnan|大理|云南
0873|7|Honghe|Yunnan|红河/个旧|云南
0874|7|Qujing|Yunnan|曲靖|云南
0875|7|Baoshan|Yunnan|保山|云南
0876|7|Wenshan|Yunnan|文山|云南
0877|7|Yuxi|Yunnan|玉溪|云南
0878|7|Chuxiong|Yunnan|楚雄|云南
0879|7|Pu'er|Yunnan|普洱|云南
0883|7|Lincang|Yunnan|临沧|云南
0886|7|Nujiang|Yunnan|怒江|云南
0887|7|Diqing|Yunnan|迪庆|云南
0888|7|Lijiang|Yunnan|丽江|云南
0891|7|Lhasa|Tibet|拉萨|西藏
0892|7|Shigatse|Tibet|日喀则|西藏
0893|7|Shannan|Tibet|山南|西藏
0894|7|Nyingchi|Tibet|林芝|西藏
0895|7|Qamdo|Tibet|昌都|西藏
0896|7|Nagqu|Tibet|那曲|西藏
0897|7|Ngari|Tibet|阿里地区|西藏
0898|8|Haikou/Sanya|Hainan|海口/三亚/海南|海南
0901|7|Tacheng|Xinjiang|塔城|新疆
0902|7|Hami|Xinjiang|哈密|新疆
0903|7|Hotan|Xinjiang|和田|新疆
0906|7|Altay|Xinjiang|阿勒泰|新疆
0908|7|Kizilsu|Xinjiang|克孜勒苏|新疆
0909|7|Bortala|Xinjiang|博尔塔拉|新疆
0911|7|Yan'an|Shaanxi|延安|陕西
0912|7|Yulin|Shaanxi|榆林|陕西
0913|7|Weinan|Shaanxi|渭南|陕西
0914|7|Shangluo|Shaanxi|商洛|陕西
0915|7|Ankang|Shaanxi|安康|陕西
0916|7|Hanzhong|Shaanxi|汉中|陕西
0917|7|Baoji|Shaanxi|宝鸡|陕西
0919|7|Tongchuan|Shaanxi|铜川|陕西
0930|7|Linxia|Gansu|临夏|甘肃
0931|7|Lanzhou|Gansu|兰州|甘肃
0932|7|Dingxi|Gansu|定西|甘肃
0933|7|Pingliang|Gansu|平凉|甘肃
0934|7|Qingyang|Gansu|庆阳|甘肃
0935|7|Wuwei|Gansu|武威|甘肃
0936|7|Zhangye|Gansu|张掖|甘肃
0937|7|Jiuquan|Gansu|酒泉|甘肃
0938|7|Tianshui|Gansu|天水|甘肃
0939|7|Longnan|Gansu|陇南|甘肃
0941|7|Gannan|Gansu|甘南|甘肃
0943|7|Baiyin|Gansu|白银|甘肃
0951|7|Yinchuan|Ningxia|银川|宁夏
0952|7|Shizuishan|Ningxia|石嘴山|宁夏
0953|7|Wuzhong|Ningxia|吴忠|宁夏
0954|7|Guyuan|Ningxia|固原|宁夏
0955|7|Zhongwei|Ningxia|中卫|宁夏
0970|7|Haibei|Qinghai|海北州|青海
0971|7|Xining|Qinghai|西宁|青海
0972|7|Haidong|Qinghai|海东|青海
0973|7|Huangnan|Qinghai|黄南州|青海
0974|7|Hainan Prefecture|Qinghai|海南州|青海
0975|7|Golog|Qinghai|果洛|青海
0976|7|Yushu|Qinghai|玉树|青海
0977|7|Haixi|Qinghai|海西|青海
0979|7|Golmud|Qinghai|格尔木|青海
0990|7|Karamay|Xinjiang|克拉玛依|新疆
0991|7|Urumqi|Xinjiang|乌鲁木齐|新疆
0992|7|Kuitun|Xinjiang|奎屯|新疆
0993|7|Shihezi|Xinjiang|石河子|新疆
0994|7|Changji|Xinjiang|昌吉|新疆
0995|7|Turpan|Xinjiang|吐鲁番|新疆
0996|7|Bayingolin/Korla|Xinjiang|巴音郭楞/库尔勒|新疆
0997|7|Aksu|Xinjiang|阿克苏|新疆
0998|7|Kashgar|Xinjiang|喀什|新疆
0999|7|Ili/Yining|Xinjiang|伊犁/伊宁|新疆
`;

export interface AreaCode {
  /** With its trunk zero, such as `023`. */
  readonly code: string;
  /** How many digits local numbers have: 7, 8, or both where they are being lengthened. */
  readonly digits: readonly number[];
  /** English name of its main city. */
  readonly city: string;
  /** English names of all its cities. */
  readonly cities: readonly string[];
  /** English name of the province; `null` for a municipality. */
  readonly province: string | null;
  readonly citiesInChinese: readonly string[];
  readonly provinceInChinese: string | null;
}

function read(row: string): AreaCode {
  const [code = '', digits = '', english = '', province = '', chinese = '', provinceInChinese = ''] = row.split('|');
  const cities = english.split('/');
  return {
    code,
    digits: digits.split('/').map(Number),
    city: cities[0] ?? '',
    cities,
    province: province || null,
    citiesInChinese: chinese.split('/'),
    provinceInChinese: provinceInChinese || null,
  };
}

const asked = new Map<string, AreaCode | null>();

/** What is known of an area code, given with its trunk zero; read when it is first asked for. */
export function chineseAreaCode(code: string): AreaCode | null {
  let entry = asked.get(code);
  if (entry === undefined) {
    const start = rows.indexOf(`\n${code}|`) + 1;
    entry = start === 0 ? null : read(rows.slice(start, rows.indexOf('\n', start)));
    asked.set(code, entry);
  }
  return entry;
}

/** By units that names of cities with area codes begin with, in Chinese and English, the codes of these without their zero. */
function initialGroups(): UnitGroups {
  const all = new Map<number, Set<number>>();
  for (const { code, cities, citiesInChinese } of rows.trim().split('\n').map(read))
    for (const name of [...cities, ...citiesInChinese]) {
      const unit = name.charCodeAt(0);
      all.set(unit, (all.get(unit) ?? new Set()).add(Number(code)));
    }
  return unitGroups(all);
}

const initials = (): UnitGroups => tables('china.cities', initialGroups);

/** The units that names of cities with area codes begin with. */
export const cityInitials = (): Uint16Array => initials().units;

/** The areas one of whose cities has a name that begins with a unit. */
export const areasByInitial = (unit: number): AreaCode[] =>
  [...groupOf(initials(), unit)].map((code) => chineseAreaCode(`0${code}`)).filter((area) => area !== null);
