// What pages of the benchmark are made of. Sentences are put together of parts, so that hardly one comes twice.

const list = (text) => text.split('|').map((one) => one.trim());
const words = (text) => text.trim().split(/\s+/);

export const en = {
  cities: list(
    `Leeds|Lyon|Nairobi|Chengdu|Chongqing|Mombasa|Turin|Porto|Utrecht|Denver|Kumasi|Hanoi|Bristol|Toulouse|Kisumu|Xi'an|Bologna|
    Braga|Rotterdam|Portland|Accra|Da Nang|Glasgow|Grenoble|Kampala|Wuhan|Palermo|Coimbra|Groningen|Austin|Tamale|Hue|Newcastle|
    Nantes|Lusaka|Shenzhen|Trieste|Faro|Leiden|Omaha`,
  ),
  countries: list(
    `France|Kenya|Italy|South Korea|Sri Lanka|Pakistan|Slovenia|Ukraine|the Netherlands|Thailand|Ghana|Uganda|Zambia|Portugal|
    Viet Nam|Bangladesh|Colombia|Peru|Norway|Egypt|the Philippines|Mozambique|Chile|Japan`,
  ),
  people: list(
    `Amina Otieno|Peter Hargreave|Lucia Marengo|Tom de Wit|Grace Mensah|Nguyen Van Binh|Helen Ashworth|Pierre Lacombe|Joao Tavares|
    Mary Kiplagat|Daniel Osei|Ruth Feldman|Chen Yaoming|Elena Bassi|Karin Holm|Samuel Banda`,
  ),
  bodies: list(
    `Ministry of Health|County Health Department|Foreign Affairs Office of the Municipal Government|University Hospital|
    Red Cross Society|City Council|Institute for Public Health|Chamber of Commerce|Water Company|National Police|Port Authority|
    Department of Education|Teachers' Union|Farmers' Association|Football Club|Public Library`,
  ),
  openings: list(
    `|In the old quarter,|As on most mornings,|For the third week running,|According to those who live there,|Behind the station,|
    After a long debate,|On the other bank,|With the rains over,|To the surprise of many,|Without much noise,|
    Wherever one asks,|Since the bridge was closed,|Among the stalls,`,
  ),
  subjects: list(
    `volunteers|the shopkeepers|residents of the upper floors|the new directors|a group of students|older craftsmen|the ferry crews|
    officials in charge of roads|parents with small children|the baker and her sons|nurses on the night shift|the singers of the choir|
    critics of the plan|the owners of the mill|fishermen|two of the engineers|the caretakers|visitors from the valley|bus drivers|the museum guides`,
  ),
  verbs: list(
    `have been carrying|no longer expect|are still waiting for|promised to bring|quarrelled over|kept an eye on|have asked for|
    would rather do without|spent months repairing|cannot agree on|had hoped for|now look after|complain of|are proud of|were slow to notice|
    put aside|began to collect|wrote letters about|know little of|made room for`,
  ),
  objects: list(
    `food and medicine|the narrow stairs|clearer rules|a second lift|fresh bread from the corner shop|boxes of spare parts|the noise at night|
    their grandparents' tools|a quieter road|books that nobody borrows|the leaking roof|umbrellas and blankets|an honest answer|
    warm meals|the timetable|paint, brushes and ladders|what the storm had left|lessons after school|the market hall|a place to sit`,
  ),
  tails: list(
    `|, and many say they will go on| while the work lasts|, though nobody had told them to|, as their neighbours do|
    until the money runs out|, which surprised even their friends| because somebody has to| in spite of the cold|, or so it is said|
    whenever the weather allows|, if only for a few hours| for as long as it takes|, not for the first time`,
  ),
  menu: list(
    'Home|News|World|Business|Health|Sport|Weather|Video|Opinion|About us|Contact|Sign in|Subscribe|Search|Share|Print|Culture|Travel|Jobs|Newsletter',
  ),
};

export const zh = {
  cities: words(
    `武汉 重庆 成都 广州 上海 哈尔滨 石家庄 西安 昆明 南宁 杭州 长沙 郑州 合肥 呼和浩特 乌鲁木齐 宜昌 绵阳 佛山 大连
    洛阳 温州 泉州 徐州 桂林 遵义 大理 兰州 银川 烟台 襄阳 岳阳 赣州 芜湖 唐山 包头`,
  ),
  countries: words(
    '韩国 意大利 伊朗 日本 德国 乌克兰 斯洛文尼亚 巴基斯坦 斯里兰卡 美国 法国 泰国 埃及 巴西 智利 新加坡 马来西亚 赞比亚 匈牙利 挪威',
  ),
  bodies: words(
    `市卫生健康委员会 市疾病预防控制中心 市人民政府外事办公室 市教育委员会 市第三人民医院 日报社 市公安局 市红十字会
    师范大学 市自来水公司 市图书馆 市总工会 市交通运输局 市商务局`,
  ),
  openings: words(
    '连日来， 清晨时分， 在老城区， 据附近居民介绍， 雨停之后， 说起这件事， 每到周末， 与往年不同， 为此， 不少地方 沿着江边， 眼下， 采访中， 走进院子，',
  ),
  subjects: words(
    '社区工作者 志愿者们 几位老人 店铺的主人 带着孩子的家长 夜班护士 新来的老师 码头工人 修路的师傅 手艺人 退休职工 一群学生 公交司机 菜农 合唱团的成员 物业人员 返乡青年 摄影爱好者',
  ),
  verbs: words(
    '送来了 整理着 谈起了 守护着 仍在等待 离不开 准备好了 主动承担了 慢慢习惯了 没有忘记 反复修改了 悄悄换上了 捐出了 想起了 搬走了 照看着 学会了 舍不得',
  ),
  objects: words(
    '米面油和常用药品 院墙边的花草 孩子们的作业 老街的路灯 一天的饭菜 旧书和报纸 邻居的钥匙 漏雨的屋顶 手里的活计 过冬的煤炭 热气腾腾的早点 长辈留下的工具 新的课程表 楼道里的杂物 远道而来的客人 收音机里的戏曲 江面上的渡船 公园里的长椅',
  ),
  tails: words(
    '。 ，生活慢慢恢复了平静。 ，大家互相帮助。 ，谁也没有抱怨。 ，空气里飘着饭菜的香味。 ，日子总会好起来的。 ，一直忙到天黑。 ，让人心里暖暖的。 ，这在从前是想不到的。 ，并且打算继续做下去。 ，有人笑着说道。 ，各项工作正在做深做实。',
  ),
  menu: words(
    '首页 新闻 要闻 政务公开 办事服务 互动交流 专题 视频 图片 评论 教育 健康 旅游 登录 注册 返回顶部 财经 体育 文化 招聘',
  ),
};
