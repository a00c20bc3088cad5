/** What names of places in China end with; longer before shorter. */
export const CHINESE_PLACE_SUFFIX =
  '(?:特别行政区|生产建设兵团|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|开发区|高新区|经开区|新区|林区|地区|州市|州区|省|市|州|县|区|盟|旗|镇)';

/** Names whose characters would end a name elsewhere: 家 in 石家庄, 和 in 呼和浩特. */
export const CHINESE_WHOLE_NAMES =
  '石家庄|张家口|张家界|张家港|张家川|呼和浩特|五家渠|本溪|全州|全椒|全南|多伦|于都|于田|于洪|向阳|无为|从江|从化|两当|呼图壁|泰和|永和|平和|政和|兴和|共和|仁和|太和|云和|嘉和|德兴|各庄|万全|东至|长安';

/** Short names of the provinces, which stand without their suffix in most bulletins. */
export const CHINESE_PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|新疆兵团';

/** Characters and words that no name of a place holds or begins with: 据海南省, 其中长春市, 各区. */
export const CHINESE_NO_PLACE =
  '[均为在是由从至据与或的及对向被全我本各个该两多现有于后某了到往抵返赴家]|其中|包括|报告|新增|病例|确诊|累计|疑似|死亡|治愈|出院|患者|感染|截至|目前|当日|今日|昨日|来自|其[他它]|涉及|分布|居住|密切|医院|和(?!田|平|硕|静|县|顺|林)';
