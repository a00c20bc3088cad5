/**
 * Words that names of bodies are made of, by the kind of body they tell. Own lists: general knowledge, no source copied.
 * Lower lines of a kind are as strong as upper ones; the longest ending of a name decides.
 */

/** Endings of Chinese names (simplified), by kind. Each alone is enough to see a body in what stands before it. */
export const chineseEndings: Readonly<Record<string, string>> = {
  government: `
委员会 卫健委 卫生健康委 卫计委 发改委 发展改革委 国资委 经信委 教委 科委 农委 建委 住建委 交通委 网信办 外办 侨办 台办 港澳办 新闻办
人民政府 市政府 省政府 县政府 区政府 镇政府 乡政府 特区政府 州政府 联邦政府 公安厅 公安局 公安分局 分局 派出所 交警支队 刑侦支队 支队 总队
卫生局 卫健局 卫生厅 教育局 教育厅 教体局 财政局 财政厅 民政局 民政厅 司法局 司法厅 交通局 交通运输局 交通运输厅 水利局 水利厅 商务局 商务厅
农业局 农业厅 农业农村局 农业农村厅 税务局 统计局 统计厅 气象局 地震局 海事局 邮政局 文物局 林业局 环保局 环保厅 生态环境局 生态环境厅 规划局
文旅局 文化局 文化厅 旅游局 体育局 审计局 审计厅 监管局 市场监管局 市场监督管理局 药监局 食药监局 工商局 质监局 应急管理局 应急管理厅 城管局
住建局 住建厅 人社局 人社厅 国土局 自然资源局 发改局 发展改革局 科技局 科技厅 信访局 能源局 铁路局 民航局 移民局 管理局 执法局 事务局 保障局
监管总局 管理总局 总局 总署 海关总署 审计署 海关 缉私局 出入境管理局 调查局 情报局 检疫局 服务局 保护局 安全局 统计总局 物理局
对策本部 检察院分院 人民银行 中心支行 外交部 国防部 财政部 教育部 商务部 公安部 司法部 民政部 卫生部 农业部 农业农村部 交通部 交通运输部 工信部 工业和信息化部 科技部 水利部
住建部 文化部 环保部 生态环境部 自然资源部 国土资源部 人社部 人力资源和社会保障部 应急管理部 退役军人事务部 文化和旅游部 国家安全部 内政部
国务院 联邦委员会 厚生劳动省 外务省 防卫省 财务省 经济产业省 国土交通省 法务省 文部科学省 总务省 环境省 首相府 总统府 白宫 内阁府 国防军
最高人民法院 高级人民法院 中级人民法院 人民法院 法院 最高法院 检察院 人民检察院 检察署 检察厅 仲裁院 监察委 监委 纪检委 审计院
人民代表大会常务委员会 人大常委会 人民代表大会 全国人大 国会 议会 众议院 参议院 下议院 上议院 立法会 国民议会 政治协商会议 政协
指挥部 防控指挥部 领导小组 领导小组办公室 联防联控机制 工作组 指导组 管委会 管理委员会 办公室 办公厅 街道办事处 街道办 办事处 居委会 村委会
建设兵团 气象台 台网 中央银行 央行 证监会 银保监会 银监会 保监会 国土安全部 国务院办公厅 研究室 执法队 督察组 巡视组 监狱 看守所 戒毒所
财政厅 工信厅 自然资源厅 公共服务局 综合行政执法局 行政审批局 卫生健康局 疾病管制署 管制署 防控办 防疫办 管理处 监督局 管理署 气象署 警务处 委 局 厅 署 医保局 医疗保障局 退役军人事务局 消防局 消防支队 消防救援支队 消防大队 大队 中队
`,
  party: `
巡视组 工作委员会 政策研究室 中央财经委员会 党 党委 省委 市委 县委 区委 州委 地委 工委 党工委 党组 党支部 党总支 中央委员会 党中央 中央政治局 政治局常委会 组织部 宣传部 统战部 政法委
纪委 共产党 民主党 共和党 自由党 保守党 工党 社会党 人民党 国民党 民进党 基民盟 社民党 绿党 国大党 自民党 公明党 联盟党 新党 民盟 致公党
机构编制委员会办公室 编办 文明办 团委 团中央 团省委 团市委
`,
  diplomatic: `
大使馆 总领事馆 领事馆 总领馆 使馆 领馆 使团 代表团 常驻代表团 高级专员公署 驻外使领馆 代表处 办事处 领事办公室 使领馆 外交使团
`,
  international: `
联合国 世卫组织 世界卫生组织 国际组织 合作组织 贸易组织 基金组织 货币基金组织 粮农组织 劳工组织 欧盟 东盟 非盟 欧盟委员会 欧洲议会 安理会
阿盟 世界银行 开发银行 投资银行 国际法院 刑事法院 气象组织 移民组织 海事组织 知识产权组织 难民署 开发计划署 粮食计划署 儿童基金会 人口基金
教科文组织 原子能机构 能源署 秘书处 国家联盟 国家组织 联盟 合作基金 共同体 条约组织 北约 石油输出国组织
`,
  health: `
医院 人民医院 中心医院 中医院 中医医院 儿童医院 妇幼保健院 保健院 专科医院 方舱医院 卫生院 卫生服务中心 卫生服务站 疾控中心 疾病预防控制中心
疾病控制与预防中心 疾病控制中心 急救中心 血液中心 血站 临床中心 医疗中心 医学中心 健康中心 公共卫生研究所 病毒研究所 病毒所 医学科学院
诊所 门诊部 卫生所 医疗集团 卫生监督所 发热门诊 急诊科 护理部 儿科 内科 外科 感染科 呼吸科 疾控 疾控局 疾病预防控制局 医政医管局
护理院 养老院 康复中心 体检中心 治疗中心 临床医学中心
`,
  company: `
株式会社 有限公司 有限责任公司 股份有限公司 公司 集团 集团公司 总公司 分公司 子公司 控股 银行 分行 支行 证券 保险 人寿 基金 信托 期货 实业 药业 制药
航空 航空公司 航运 汽车 电器 电子 通信 通讯 地产 置业 物业 能源 石油 石化 化工 钢铁 电力 电网 铁路 物流 快递 酒店 宾馆 饭店 商场 超市
生物 医疗 药房 药店 大药房 科技 资本 投资 创投 传媒 影业 影视 唱片公司 工厂 制造厂 厂 事务所 律师事务所 会计师事务所 合作社 专业合作社 旗舰店
旅行社 保险公司 分店 门店 半导体 微电子 重工 机械 建材 水泥 纺织 种业 乳业 酒业 食品 烟草 矿业 煤业 重汽 客车 造船 工程局 设计院 事业部 董事会 监事会 店 专卖店 旗舰店 药业公司 股份 精密 电工 棉机 能化 智能 网络 软件 家居 征信 金融 融资 教育科技 影院 之家 分厂 农场 林场 车队
`,
  media: `
新闻社 通讯社 电视台 广播电台 电台 广播电视台 日报 晚报 晨报 早报 商报 时报 都市报 周报 周刊 邮报 卫报 快报 新报 先驱报 报社 报业集团 出版社
新闻网 新闻 新华社 中新社 法新社 路透社 美联社 共同社 塔斯社 网站 杂志社 融媒体中心 广播公司 央视 卫视 报业 电视网 在线 青年报 导报 财经 月刊 报 网 频道 频率 融媒 融媒体 快讯 客户端 出版集团 广电
`,
  education: `
大学 学院 中学 小学 高中 初中 学校 幼儿园 党校 职业学校 技工学校 高级中学 附中 附小 研究生院 医学院 商学院 法学院 管理学院 师范学院
公共卫生学院 技术学院 职业学院 教研室 校区 工程学院 科学学院 神学院 警校 军校 附属中学 附属小学 实验学校 美院 师大 农大 工大 医大 财大 交大
`,
  association: `
协会 学会 商会 红十字会 红会 红十会 慈善总会 慈善会 基金会 总会 联合会 总工会 工会 妇联 残联 文联 作协 科协 工商联 促进会 研究会 友协 侨联 联谊会 分会 协会分会 联合协会 救援会 委员总会
理事会 志愿者协会 公会 行业协会 俱乐部 足协 篮协 奥委会 组委会 残奥委会 足球俱乐部 贸促会 联合总会 救助会 专业委员会 同业公会 校友会 交流协会
`,
  other: `
研究院 研究所 研究中心 科学院 社科院 中科院 工程院 实验室 重点实验室 设计研究院 规划设计院 救援队 基地 智库 交易所 交易中心 博物院 博物馆 图书馆
监测中心 数据中心 训练中心 指挥中心 服务中心 交流中心 中心 部队 解放军 武警 集团军 军区 战区 舰队 海军 空军 陆军 教会 寺 组织 阵线 武装
检验所 鉴定中心 检测中心 评估中心 工程中心 技术中心 预警中心 殡仪馆 福利院 救助站 宣传中心 政研室 代表队 球队 乐团 剧团 军团 队 军 联 社 团 机构
`,
};

/** Words that stand left of a Chinese name and are no part of it. */
export const chineseLeft = `
的 了 在 是 从 由 被 把 让 向 为 至 到 赴 往 经 据 将 并 也 都 又 就 而 但 该 各 此 其 这 那 每 某 任 及 和 与 或 给 使 请 叫 对 以 因 称 说 个 名 位
来自 记者 通过 根据 按照 联合 前往 参加 加入 成立 组建 设立 作为 成为 担任 现任 曾任 历任 兼任 获悉 了解 通报 发布 联系 送往 送至 送到 转至 转入
进入 就诊于 入住 请洽 毕业于 就读于 任职于 隶属 属于 包括 以及 其中 分别 目前 今天 昨天 今日 昨日 日前 近日 当日 当天 同时 随后 此前 此后 之后 之前 期间 关于 对于
位于 拨打 感谢 代表 邀请 要求 支持 协助 组织 开展 举行 召开 接受 收到 提交 报告 报 报送 宣布 表示 指出 认为 介绍 显示 强调 透露 证实 确认 回应 委托 授权
指定 批准 同意 经过 配合 会同 协同 依托 下属 所属 直属 现为 原任 时任 据悉 其实 如果 因为 所以 虽然 不过 只有 还有 没有 已经 正在 可以 可能 需要 应当 必须
国内 国外 当地 本地 全市 全省 全国 我省 我市 我县 我区 我院 我校 本市 本省 本报 本网 作者 来源 编辑 责编 供图 摄影 通讯员 一家 两家 多家 三家 几家 一所 多所
`;

/** Chinese provinces, prefectures and larger cities without 省, 市, 州: where a name may begin. */
export const chinesePlaces = `
北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆
香港 澳门 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯
呼伦贝尔 巴彦淖尔 乌兰察布 满洲里 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔
鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭 绥芬河 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州
绍兴 金华 衢州 舟山 台州 丽水 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌
景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁
新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架 长沙 株洲 湘潭
衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁
柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安
巴中 资阳 阿坝 甘孜 凉山 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 拉萨
日喀则 昌都 林芝 山南 那曲 阿里 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南 西宁 海东 海西
银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 喀什 和田 伊犁 塔城 阿勒泰 石河子 雄安 浦东 台北 高雄 新北 台中 台南 桃园 九龙
华北 华东 华南 华中 西南 西北 东北 中国 全国 中华 国家 中央 中共 中华人民共和国
美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 奥地利 波兰 匈牙利 捷克 希腊 土耳其 乌克兰 白俄罗斯 印度 巴基斯坦
孟加拉国 斯里兰卡 尼泊尔 泰国 越南 老挝 柬埔寨 缅甸 马来西亚 新加坡 印尼 印度尼西亚 菲律宾 澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 古巴 埃及
南非 尼日利亚 肯尼亚 埃塞俄比亚 以色列 巴勒斯坦 伊朗 伊拉克 沙特 沙特阿拉伯 阿联酋 科威特 卡塔尔 约旦 黎巴嫩 叙利亚 阿富汗 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 阿塞拜疆
亚美尼亚 格鲁吉亚 蒙古 摩洛哥 阿尔及利亚 突尼斯 利比亚 苏丹 刚果 塞尔维亚 罗马尼亚 保加利亚 克罗地亚 爱尔兰 冰岛 欧洲 非洲 亚洲 拉美 国际 世界 全球 亚太 联邦
纽约 华盛顿 伦敦 巴黎 柏林 东京 首尔 莫斯科 罗马 马德里 悉尼 加州 哈佛 剑桥 牛津 波士顿 芝加哥 洛杉矶
`;

/** Head words of English names, by kind. Capitalised in a capitalised run they make it a name of a body. */
export const englishHeads: Readonly<Record<string, string>> = {
  government: `
Patrol Ministry Ministries Department Departments Dept Bureau Office Offices Agency Authority Administration Government Commission Secretariat Council Parliament
Senate Congress Court Tribunal Police Sheriff Municipality Directorate Inspectorate Treasury Customs Cabinet Assembly Constabulary Coastguard Chancellery
Committee Legislature Prosecutor Headquarters Taskforce Pentagon Kremlin Navy Army Corporation-of Board Task-Force Courthouse Registry Ombudsman Guard Marines
Bureaus Commissions Councils Courts Committees
Prefecture Service Services Division Unit Section Branch Corps Command Forces Force
`,
  party: `Party Democrats Republicans Conservatives Politburo Labour Front`,
  diplomatic: `Embassy Embassies Consulate Consulates Consulate-General Mission High-Commission`,
  international: `Nations Organization Organisation Union Commonwealth ASEAN`,
  health: `Hospital Hospitals Clinic Infirmary Health CDC Pasteur Medicine Medical Laboratory Hospice`,
  company: `
Inc Ltd Limited Corp Corporation Co Company Companies LLC PLC plc LLP GmbH AG SA NV Group Holdings Bank Airlines Airways Airline Motors Industries Partners Partner Associates Sons
Technologies Enterprises Ventures Systems Electronics Pharmaceuticals Pharma Energy Petroleum Insurance Capital Securities Telecom Communications Studios
Entertainment Records Software Solutions Brothers Stores Properties Logistics Shipping Railways Railway Steel Labs Brewery Hotels Robotics Semiconductor
`,
  media: `Times Post News Herald Tribune Daily Gazette Chronicle Journal Telegraph Guardian Press Broadcasting Radio Television TV Broadcaster Magazine Newspaper Newspapers Media Agency-Press`,
  education: `University College School Academy Institute Institution Polytechnic Faculty Kindergarten Seminary Elementary Schools Universities Colleges Faculties Institutes`,
  association: `
Association Federation Society Foundation Confederation Chamber Club Trust League Alliance Coalition Cross Crescent Network Congress-of Guild Charity Charities
Fund Forum Fellowship Initiative Brotherhood Frontières Frontieres Borders
`,
  other: `Center Centre Centers Centres Observatory Museum Library Church Movement Brigade Militia Laboratories Consortium Exchange Team Base Committee-of`,
};

/** Heads that make a name of a capitalised run wherever they stand in it; the others only at its end. */
export const englishStrongHeads = `
Ministry Ministries Department Departments Dept Bureau Agency Authority Administration Commission Secretariat Council Parliament Senate Congress Tribunal
Committee Directorate Party Embassy Consulate Organization Organisation Union Hospital Clinic Inc Ltd Limited Corp Corporation Company Companies LLC Bank
Airlines Airways University College Institute Academy Association Federation Society Foundation Confederation Chamber Alliance Coalition Government Police
Universities Embassies Consulates Bureaus Commissions Councils Committees Colleges Faculties Institutes
Center Centre Centers Centres Office Nations School Court Laboratory Federation Network Club Group Assembly Treasury League Polytechnic
`;

/** Words with a capital that begin a sentence or a title, not a name. */
export const englishLeading = `
The A An In On At By For From To With And Or But If As Of After Before Since While When Where Who What Why How This That These Those It Its He She They We You I
His Her Their Our My Your According Also However Meanwhile Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April
May June July August September October November December Mr Mrs Ms Dr Mr. Mrs. Dr. President Minister Prime Vice Deputy Director Chairman Secretary Chief Former
Senator Governor Mayor General Professor Spokesman Source Photo Image Read More About Contact New Both All Some Many Most Every Each Several Two Three No Not
Dear Please See Visit Welcome Under Over Between Among During Through Against Into Until Without Within Upon Only Even Then There Here Now Such Other Another
`;

/** Words that, alone at the head of a sentence or a line, begin it or are an entry of a menu: never a name. */
export const englishOpeners = `
Although Because Unless Though Despite Besides Instead Indeed Perhaps Maybe Certainly Clearly Obviously Unfortunately Fortunately Finally Lastly Firstly Secondly
First Second Third Next Later Earlier Soon Once Twice Again Always Never Often Sometimes Usually Rarely Recently Currently Previously Originally Initially Eventually
Suddenly Generally Specifically Especially Particularly Additionally Furthermore Moreover Nevertheless Nonetheless Otherwise Therefore Thus Hence Consequently
Accordingly Similarly Likewise Conversely Overall Together Along Across Around Above Below Behind Beyond Beside Inside Outside Near Off Out Up Down Per Via Amid Amidst
Among Amongst Throughout Toward Towards Regarding Concerning Considering Including Following Given Based Compared Depending Due Owing Thanks Apart Rather Much Many
More Less Fewer Few Little Enough Plenty Half Almost Nearly About Approximately Around Exactly Just Still Yet Already Else Either Neither Whether Which Whose Whom
Whatever Whoever Whenever Wherever However Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Forty Fifty Hundred Hundreds Thousands Millions Dozens Scores
Officials Authorities Residents Volunteers Diplomats Callers Lessons Experts Doctors Nurses Patients Scientists Researchers Investigators Witnesses Protesters
Demonstrators Activists Critics Supporters Opponents Voters Lawmakers Legislators Senators Ministers Politicians Leaders Governments Police Officers Soldiers Troops
Rebels Militants Gunmen Fighters Firefighters Rescuers Workers Employees Employers Staff Teachers Students Pupils Parents Children Families Women Men Boys Girls
People Everyone Everybody Someone Somebody Anyone Anybody Nobody Nothing Something Everything Anything Visitors Tourists Travellers Travelers Passengers Drivers
Customers Consumers Shoppers Users Readers Viewers Fans Players Investors Traders Analysts Economists Farmers Refugees Migrants Survivors Victims Neighbours Neighbors
Friends Relatives Lawyers Prosecutors Judges Jurors Editors Reporters Journalists Companies Businesses Banks Schools Hospitals Shops Stores Restaurants Hotels
Airlines Airports Countries Cities Towns Villages Communities Members Participants Attendees Applicants Candidates Guests Speakers Organisers Organizers Sources
Reports Figures Data Statistics Results Findings Studies Research Evidence Details Plans Prices Sales Shares Stocks Profits Losses Costs Taxes Cases Deaths
Infections Symptoms Vaccines Tests Samples Masks Measures Restrictions Schools Roads Flights Trains Buses Talks Negotiations Elections Protests Attacks Clashes
Did Does Do Has Have Had Is Are Was Were Be Being Been Can Could Will Would Shall Should May Might Must Let Make Take Get Give Go Come Keep Put Set Use Using Used
Find Found Look Looking Learn Know Think Want Need Try Call Ask Tell Say Said Show Watch Listen Write Send Enter Open Close Start Stop Begin Continue Follow Join
Sign Log Login Logout Register Subscribe Unsubscribe Search Share Print Email Tweet Like Comment Comments Reply Report Save Download Upload Submit Cancel Skip Edit
Delete Add Remove Update Updated Published Posted Written Edited Modified Created Filed Tagged Tags Topics Topic Categories Category Archive Archives Related Popular
Trending Latest Recent Recommended Featured Sponsored Advertisement Advertising Advertise Home Menu Navigation Sitemap Feedback Help Support Privacy Terms Cookies
Disclaimer Copyright Careers Jobs Press Media Gallery Galleries Photos Pictures Images Video Videos Audio Podcasts Podcast Newsletter Newsletters Blog Blogs Forum
Forums Events Calendar Resources Publications Documents Downloads Links Services Products Solutions Overview Introduction Background Summary Abstract Contents
Methods Discussion Conclusion Conclusions References Acknowledgements Acknowledgments Appendix Notes Note Tip Tips Warning Caution Important Example Examples Figure
Table Chapter Section Page Part Step Question Questions Answer Answers Opinion Opinions Editorial Editorials Analysis Features Lifestyle Entertainment Culture Arts
Sport Sports Business Economy Finance Politics Health Education Environment Technology Travel Weather World National Local International Food Fashion Books Music
Movies Film Films Games Style Property Money Markets Crime Obituaries Classifieds Live Breaking Exclusive Address Phone Telephone Tel Fax Name Date Time Location
Venue Price Total Description Status Language Languages English Back Previous Top Close Hide Expand Loading Error Yes Ok Okay Oh Hi Hello Hey Wow Sorry Thank Happy
Good Great Nice Best Better Bad Big Small Large Long Short High Low Old Young Early Late Full Free Public Private General Common Special Different Same Various
Certain Several Additional Further Future Past Present Current Modern Ancient Local Federal Foreign Global Human Medical Social Political Economic Scientific
`;

/** Posts: what follows a name and is no part of it. */
export const englishTitles = `
President Minister Director Chairman Chairwoman Secretary Chief Spokesman Spokeswoman Spokesperson Officer Head Manager Commissioner Governor Ambassador Professor
Director-General Mayor Senator Representative Leader Member Members Officials Staff Adviser Advisor Editor Reporter Coach Captain Judge Dean
`;

/** Countries, states and cities in English, single words and first words: what a name may begin with or be followed by. */
export const englishPlaces = `
Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana
Brazil Britain Brunei Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Denmark Djibouti Dominica Ecuador Egypt England
Eritrea Estonia Ethiopia Europe Fiji Finland France Gabon Gambia Gaza Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India
Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania
Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands
Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Senegal Serbia Singapore
Slovakia Slovenia Somalia Spain Sudan Suriname Swaziland Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan Uganda
Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Scotland Yemen Zambia Zimbabwe Africa Asia America Americas Pacific Atlantic Mediterranean U.S. U.K. US UK USA
UAE Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin
Wyoming Ontario Quebec Manitoba Saskatchewan Alberta Queensland Tasmania Bavaria Catalonia Punjab Kerala Bengal Gujarat Maharashtra Kashmir Assam Bihar
London Paris Berlin Madrid Rome Vienna Brussels Amsterdam Geneva Zurich Moscow Beijing Shanghai Tokyo Osaka Seoul Delhi Mumbai Kolkata Chennai Bangalore Karachi Lahore
Islamabad Dhaka Colombo Kathmandu Bangkok Hanoi Jakarta Manila Sydney Melbourne Brisbane Perth Auckland Wellington Toronto Montreal Vancouver Ottawa Boston Chicago
Houston Dallas Atlanta Miami Seattle Denver Detroit Philadelphia Cleveland Baltimore Brooklyn Manhattan Oxford Cambridge Manchester Liverpool Birmingham Glasgow Edinburgh
Dublin Belfast Cardiff Leeds Nairobi Lagos Abuja Accra Cairo Baghdad Tehran Riyadh Jeddah Doha Dubai Beirut Damascus Aleppo Mosul Jerusalem Ankara Istanbul Athens
Lisbon Warsaw Prague Budapest Stockholm Oslo Copenhagen Helsinki Kiev Kyiv Minsk Johannesburg Harare Kampala Lusaka Kinshasa Khartoum Tripoli Tunis Algiers Rabat
Chongqing Chengdu Wuhan Guangzhou Shenzhen Nanjing Hangzhou Xiamen Tianjin Zhengzhou Kunming Hubei Henan Hunan Guangdong Guangxi Sichuan Yunnan Zhejiang Jiangsu
Fujian Shandong Shanxi Shaanxi Hebei Liaoning Jilin Heilongjiang Anhui Jiangxi Guizhou Gansu Qinghai Hainan Xinjiang Tibet Ningxia Macao Macau Taipei
`;

/** Words of nations. */
export const englishDemonyms = `
American British English Scottish Welsh Irish French German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Swedish Norwegian Danish Finnish Polish Czech Slovak
Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Serbian Croatian Albanian Chinese Japanese Korean Indian Pakistani Bangladeshi Nepalese Thai Vietnamese
Cambodian Malaysian Indonesian Filipino Philippine Singaporean Australian Canadian Mexican Brazilian Argentine Chilean Peruvian Colombian Venezuelan Cuban Egyptian
Nigerian Kenyan Ethiopian Ghanaian Ugandan Rwandan Israeli Palestinian Iranian Iraqi Saudi Syrian Lebanese Jordanian Kuwaiti Qatari Emirati Afghan Kazakh Uzbek Georgian
Armenian Azerbaijani European African Asian Arab Caribbean Latin Islamic Muslim Christian Catholic Jewish Federal National Royal State Central General Municipal Provincial
Regional International Global World United Supreme High Public Union County City District
`;

/** Given names: what follows them is a person. */
export const englishFirstNames = `
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George
Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack
Dennis Jerry Tyler Aaron Jose Adam Henry Nathan Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry Sean Austin Arthur
Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy
Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn
Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha
Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana
Mohammed Muhammad Mohamed Ahmed Ali Hassan Hussein Ibrahim Omar Abdul Abdullah Khalid Yusuf Mahmoud Mustafa Fatima Aisha Vladimir Sergei Dmitry Ivan Boris Alexei Nikolai
Jean-Claude Pierre Francois Jacques Hans Klaus Giuseppe Luigi Carlos Luis Jorge Miguel Pedro Fernando Antonio Manuel Raj Sanjay Rajesh Anil Sunil Amit Priya Narendra
Tony Bill Bob Jim Tom Tim Steve Mike Chris Dave Dan Ben Sam Max Alex Nick Matt Greg Jeff Ken Ron Don Ted Barack Hillary Bernie Kamala Xi Li Wang Zhang Liu Chen
Abby Abel Abraham Ada Adele Adrian Adriana Agnes Aidan Alana Alba Alberto Aldo Alec Alejandro Alessandro Alexandra Alexandre Alexis Alfonso Alfred Alfredo
Alicia Alina Alison Allan Allen Allison Alonzo Alvaro Alvin Amelia Ana Anastasia Anders Andre Andreas Andres Andrei Angelina Angelo Angus Anita Anne Annette Annie
Antoine Anton Antonia April Ariana Ariel Arjun Armando Arnold Arturo Ashok Astrid Audrey Augusto Aurora Ava Barry Beatrice Becky Bella Belinda Benedict Bernard
Bert Bertha Beth Bethany Bianca Björn Blake Blanca Bonnie Brad Bradley Brady Brent Brett Bridget Brooke Bryce Caleb Calvin Cameron Camila Camille Carla Carlo Carly
Carmen Caroline Carrie Casey Cassandra Catalina Cathy Cecil Cecilia Cedric Celia Celine Cesar Chad Chantal Charlie Charlotte Chloe Chuck Ciara Claire Clara Clark
Claude Claudia Clayton Clement Clifford Clint Clive Clyde Cody Colin Colleen Connie Connor Conor Cory Courtney Craig Cristian Cristina Curtis Cyril Daisy Damien Damian
Dana Danny Daphne Darren Darryl Darius Davide Dean Declan Denis Derek Derrick Desmond Devin Diego Dieter Dina Dirk Dmitri Dolores Dominic Dominique
Doreen Doug Duncan Dwayne Dwight Earl Eddie Edgar Edith Edmund Eduardo Edwin Eileen Elaine Eleanor Elena Eli Elias Elisa Elise Ella Ellen Elliot Elsa Emanuel Emilia
Emilie Emilio Emil Emmanuel Enrico Enrique Erica Erik Erin Ernest Ernesto Esteban Esther Ethel Eva Evan Fabian Fabio Farah Federico Felicia Felicity Felipe Felix
Fernanda Filip Fiona Flora Floyd Francesca Francesco Francis Franco Fred Freddie Frederick Frederik Friedrich Fritz Gabriela Gareth Gavin Gemma Gene
Genevieve Geoff Geoffrey Georgina Gerard Gerardo Gerhard Gianni Gilbert Gilles Gina Giorgio Giovanni Glen Glenn Gordon Graham Greta Guido Guillermo Gunther Gustav Gustavo
Gwen Hailey Hamid Hank Hanna Hannes Harriet Harris Harry Hazel Hector Heidi Heinrich Heinz Helena Helga Henri Henrik Herbert Herman Hilda Holly Howard Hugh Hugo Ian
Ida Ignacio Igor Imran Ines Ingrid Irene Iris Irina Isaac Isabel Isabelle Ismail Ivy Jaime Jake Jamal Jamie Jan Jane Janine Jared Jasmine Javier Jeanne Jeannette Jenna
Jennie Jenny Jerome Jill Jo Joachim Joanna Joanne Joaquin Jocelyn Jodie Joel Joey Johan Johanna Johannes Jon Jonas Jorgen Josef Josefina Josephine Juanita Judah Jules
Julian Juliana Julien Juliet Julius Jürgen Justine Kai Kareem Karim Karin Karl Karla Kate Katherina Kathy Katie Katja Katrina Kay Keira Kelvin Kendra Kerry Kieran Kirk Kirsten
Kofi Kristen Kristina Kurt Kwame Lakshmi Lamar Lars Laurel Laurent Laurence Lea Leah Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leroy Leslie Lester Lewis Liam Lila
Lillian Lily Lionel Lloyd Lola Lorena Lorenzo Loretta Lorraine Louise Luc Luca Lucas Lucia Lucy Ludwig Luke Luther Lydia Lynn Mabel Maggie Mahmood Malcolm Manfred Manuela Marc
Marcel Marcia Marco Marcos Marcus Margarita Margot Mariana Marianne Marie Marina Mario Marion Marissa Marjorie Markus Marlene Marlon Marta Martin Martina Marvin Mason Mateo Matilda
Matteo Maureen Maurice Mauricio Maxime Maxwell Mehmet Meredith Mia Micah Michaela Michel Michele Mick Mikhail Mila Miles Milton Mindy Miranda Miriam Mitch Mitchell
Moira Molly Monica Monika Monique Moses Muriel Myra Nadia Nadine Naomi Nasser Natalia Natalie Natasha Neil Nia Nicola Nicolas Nigel Nils Nina Nora Norma Octavia
Oleg Oliver Olga Oscar Otto Owen Pablo Paige Paola Paolo Pascal Patricio Patty Paula Paulina Pauline Paulo Pearl Peggy Penelope Percy Perry Petra Phil Philippe Phillip Phoebe
Phyllis Polly Preston Prescott Quentin Quincy Rachael Rafael Ramon Raphael Raquel Raul Ravi Ray Reginald Reinhard Renata Rene Renee Rex Rhonda Ricardo Rick Ricky Rita Rob Roberta
Roberto Robin Rodney Rodolfo Rodrigo Roland Rolf Roman Romeo Rosa Rosalie Rosemary Ross Rowan Roxanne Ruben Rudolf Rudy Rufus Rupert Sabrina Sally Salvatore Sandy
Sasha Saul Sebastian Selena Serena Serge Sergio Seth Shane Shannon Shaun Shawn Sheila Shelby Shelly Sherry Sidney Sigrid Silvia Simon Simone Soraya
Stacey Stan Stefan Stefano Stella Stewart Stuart Sue Susanne Suzanne Sven Sylvia Tamara Tanya Tara Tariq Tatiana Terence Tessa Thea Theo Theodore Tiffany Tina
Tobias Todd Tomas Tracy Travis Trevor Tristan Troy Ulrich Ulrike Umberto Ursula Valentina Valerie Vanessa Vera Vernon Veronica Vicky Viktor Vikram Vincenzo Viola Violet
Vivian Vijay Wallace Wanda Warren Wendell Werner Wesley Wilbur Wilfred Wilhelm Willem Winston Wolfgang Xavier Yvette Yvonne Zara Zoe
Morgan Stanley Penny Norman Franklin Rose Taylor Nelson Lance Spencer Wendy Walker Harvey Francisco Santiago Salvador Jay Joy Dawn Florence Victor Eve
`;
