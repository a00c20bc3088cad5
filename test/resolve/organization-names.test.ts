import { describe, expect, test } from 'vitest';
import { organizations } from '../organizations.js';

/** Text; a short form in it; the full name it stands for. */
const rows: readonly (readonly [string, string, string])[] = [
  // Known everywhere.
  ['Experts of WHO arrived in Goma on Sunday.', 'WHO', 'World Health Organization'],
  ['The UN said on Friday that talks had failed.', 'UN', 'United Nations'],
  ['Aid from UNICEF reached the camp.', 'UNICEF', "United Nations Children's Fund"],
  ['The IMF cut its forecast for Egypt.', 'IMF', 'International Monetary Fund'],
  ['The WTO ruled against the tariff.', 'WTO', 'World Trade Organization'],
  ['Inspectors of the IAEA left Tehran.', 'IAEA', 'International Atomic Energy Agency'],
  ['The FBI arrested two men in Ohio.', 'FBI', 'Federal Bureau of Investigation'],
  ['The FDA approved the test on Monday.', 'FDA', 'Food and Drug Administration'],
  ['NATO foreign ministers met in Riga.', 'NATO', 'North Atlantic Treaty Organization'],
  ['The EU will lift the sanctions.', 'EU', 'European Union'],
  ['NASA delayed the launch again.', 'NASA', 'National Aeronautics and Space Administration'],
  ['The CIA declined to comment.', 'CIA', 'Central Intelligence Agency'],
  ['The ECB left rates unchanged.', 'ECB', 'European Central Bank'],
  ['The NBA suspended its season.', 'NBA', 'National Basketball Association'],
  ['ASEAN leaders gathered in Hanoi.', 'ASEAN', 'Association of Southeast Asian Nations'],
  ['The ICRC visited the prison.', 'ICRC', 'International Committee of the Red Cross'],
  ['世卫组织宣布疫情结束。', '世卫组织', '世界卫生组织'],
  ['安理会举行紧急会议。', '安理会', '联合国安全理事会'],
  ['欧盟将提供援助。', '欧盟', '欧洲联盟'],
  ['东盟外长会议在曼谷举行。', '东盟', '东南亚国家联盟'],
  ['北约秘书长发表讲话。', '北约', '北大西洋公约组织'],
  ['国家卫健委通报新增病例。', '国家卫健委', '国家卫生健康委员会'],
  ['国家发改委下调油价。', '国家发改委', '国家发展和改革委员会'],
  ['工信部发布公告。', '工信部', '工业和信息化部'],
  ['证监会处罚三家公司。', '证监会', '中国证券监督管理委员会'],
  ['银保监会发布新规。', '银保监会', '中国银行保险监督管理委员会'],
  ['国台办发言人回答提问。', '国台办', '国务院台湾事务办公室'],
  ['国新办举行发布会。', '国新办', '国务院新闻办公室'],
  ['中纪委网站刊文。', '中纪委', '中国共产党中央纪律检查委员会'],
  ['最高检发布案例。', '最高检', '最高人民检察院'],
  ['中科院专家介绍了研究进展。', '中科院', '中国科学院'],
  ['亚投行行长出席会议。', '亚投行', '亚洲基础设施投资银行'],
  // Explained in brackets.
  ['The Norfolk Water Agency (NWA) closed the well. NWA tests it.', 'NWA', 'Norfolk Water Agency'],
  ['The Medina Transport Authority (MTA) met. The MTA agreed.', 'MTA', 'Medina Transport Authority'],
  ['Uganda Virus Research Institute (UVRI) confirmed it. UVRI has staff.', 'UVRI', 'Uganda Virus Research Institute'],
  ['The Kenya Red Cross Society (KRCS) sent tents. KRCS asked for help.', 'KRCS', 'Kenya Red Cross Society'],
  ['Federal Ministry of Health (FMoH) reported. The FMoH said so.', 'FMoH', 'Federal Ministry of Health'],
  ['Pacific Light & Power Co. (PL&P) cut the line. PL&P crews left.', 'PL&P', 'Pacific Light & Power Co.'],
  ['The Ministry of Public Works (MPW) built it. MPW will mend it.', 'MPW', 'Ministry of Public Works'],
  ['The National Election Board (NEB) counted. The NEB announced it.', 'NEB', 'National Election Board'],
  [
    'The Shenzhen Council for the Promotion of Trade (hereinafter "Promotion Council") opened. The Promotion Council met.',
    'Promotion Council',
    'Shenzhen Council for the Promotion of Trade',
  ],
  [
    'The Lima Chamber of Commerce (hereinafter referred to as the "Chamber") signed it.',
    'Chamber',
    'Lima Chamber of Commerce',
  ],
  [
    'The Dhaka Relief Committee ("Relief Committee") is small. The Relief Committee has ten members.',
    'Relief Committee',
    'Dhaka Relief Committee',
  ],
  ['腾飞物流股份有限公司（以下简称“腾飞物流”）上市。', '腾飞物流', '腾飞物流股份有限公司'],
  ['长江产业投资集团有限公司（简称长江投资）成立。长江投资负责运营。', '长江投资', '长江产业投资集团有限公司'],
  ['中国对外友好合作协会（下称“友好协会”）举办活动。友好协会会长致辞。', '友好协会', '中国对外友好合作协会'],
  ['平原市交通运输局（以下简称市交通局）负责实施。', '市交通局', '平原市交通运输局'],
  ['美国国家海洋和大气管理局（NOAA）发布预警。NOAA说风暴将至。', 'NOAA', '美国国家海洋和大气管理局'],
  ['国际能源署（IEA）发布报告。IEA下调了预测。', 'IEA', '国际能源署'],
  ['荷兰国家公共卫生研究所（RIVM）公布数据。RIVM称病例减少。', 'RIVM', '荷兰国家公共卫生研究所'],
  ['欧洲疾病预防控制中心（ECDC）表示关注。ECDC主任说。', 'ECDC', '欧洲疾病预防控制中心'],
  ['上海市公共卫生临床中心（下称“公卫中心”）收治病人。', '公卫中心', '上海市公共卫生临床中心'],
  ['金利包裝有限公司（下稱「金利」）被罰款。', '金利', '金利包裝有限公司'],
  // Letters of a name that the document has.
  ['The Oman Grain Board met on Monday. Prices fell, the OGB said.', 'OGB', 'Oman Grain Board'],
  ['The Texas Water Commission met in May. TWC members voted.', 'TWC', 'Texas Water Commission'],
  ['The Lagos Port Authority opened a pier. LPA officials came.', 'LPA', 'Lagos Port Authority'],
  ['The Ghana Health Service reported it. GHS nurses were sent.', 'GHS', 'Ghana Health Service'],
  ['The Zürich Transport Authority met on Monday. ZTA staff said so.', 'ZTA', 'Zürich Transport Authority'],
  ['Officers of the Royal Fiji Police came. The RFP made arrests.', 'RFP', 'Royal Fiji Police'],
  // Parts of a longer name.
  [
    'The Chengdu Promotion Council met. The Promotion Council agreed.',
    'Promotion Council',
    'Chengdu Promotion Council',
  ],
  [
    'The Foreign Affairs Office of Henan Province wrote. Call the Foreign Affairs Office now.',
    'Foreign Affairs Office',
    'Foreign Affairs Office of Henan Province',
  ],
  [
    'The Ministry of Health of Uganda reported. The Ministry of Health sent staff.',
    'Ministry of Health',
    'Ministry of Health of Uganda',
  ],
  [
    'The Embassy of Pakistan in China called. Ask the Embassy of Pakistan now.',
    'Embassy of Pakistan',
    'Embassy of Pakistan',
  ],
  ['Baker Steel Co., Ltd. grew. Profits of Baker Steel rose.', 'Baker Steel', 'Baker Steel Co., Ltd.'],
  ['Norvik Pharma Inc. said so. Shares of Norvik Pharma fell.', 'Norvik Pharma', 'Norvik Pharma Inc.'],
  ['Delton Mining Corporation opened a pit. Delton Mining hired men.', 'Delton Mining', 'Delton Mining Corporation'],
  [
    'The Springfield Police Department came. The Police Department left.',
    'Police Department',
    'Springfield Police Department',
  ],
  ['The Leeds City Council met. The City Council voted.', 'City Council', 'Leeds City Council'],
  ['恒远科技集团有限公司发布年报。恒远科技集团盈利。', '恒远科技集团', '恒远科技集团有限公司'],
  ['双河钢铁股份有限公司停产。双河钢铁表示无奈。', '双河钢铁', '双河钢铁股份有限公司'],
  // Back-references to the city or province.
  ['重庆市卫生健康委员会昨日通报。市卫健委提醒大家。', '市卫健委', '重庆市卫生健康委员会'],
  ['上海市疾病预防控制中心表示，风险很低。市疾控中心提醒市民。', '市疾控中心', '上海市疾病预防控制中心'],
  ['河南省教育厅发文。省教育厅要求各校准备。', '省教育厅', '河南省教育厅'],
  ['武汉市人民政府发布通告。市政府要求落实。', '市政府', '武汉市人民政府'],
  ['南京市的疫情平稳。市政府外办收到来信。', '市政府外办', '南京市人民政府外事办公室'],
  ['西安市今日新增两例。市卫生健康委通报了情况。', '市卫生健康委', '西安市卫生健康委员会'],
  ['杭州市召开会议。市发改委负责人介绍情况。', '市发改委', '杭州市发展和改革委员会'],
  ['成都市发布消息。市教育局通知开学。', '市教育局', '成都市教育局'],
  ['广东省连续三日无新增。省卫健委发布数据。', '省卫健委', '广东省卫生健康委员会'],
  ['湖北省召开发布会。省委要求做好防控。', '省委', '中共湖北省委员会'],
  ['青岛市举行活动。市红十字会捐赠物资。', '市红十字会', '青岛市红十字会'],
  ['浙江省举行会议。省政府作出部署。', '省政府', '浙江省人民政府'],
  ['大连市通报病例。市疾控中心开展流调。', '市疾控中心', '大连市疾病预防控制中心'],
  ['深圳市开展检查。市市场监管局约谈企业。', '市市场监管局', '深圳市市场监督管理局'],
  ['沈阳市开庭。市中级人民法院宣判。', '市中级人民法院', '沈阳市中级人民法院'],
  ['郑州市下雨。市应急局启动响应。', '市应急局', '郑州市应急管理局'],
  ['云南省推介旅游。省文旅厅厅长出席。', '省文旅厅', '云南省文化和旅游厅'],
  // Short forms with their place.
  ['重庆市卫健委发布通告。', '重庆市卫健委', '重庆市卫生健康委员会'],
  ['四川省卫健委发布数据。', '四川省卫健委', '四川省卫生健康委员会'],
  ['天津市疾控中心介绍情况。', '天津市疾控中心', '天津市疾病预防控制中心'],
  ['江苏省发改委批复项目。', '江苏省发改委', '江苏省发展和改革委员会'],
  ['宁波市外办主任出席。', '宁波市外办', '宁波市人民政府外事办公室'],
  ['长沙市网信办通报。', '长沙市网信办', '长沙市互联网信息办公室'],
  ['厦门市住建局检查工地。', '厦门市住建局', '厦门市住房和城乡建设局'],
  ['海南省药监局抽检药品。', '海南省药监局', '海南省药品监督管理局'],
  ['贵阳市卫健局回应关切。', '贵阳市卫健局', '贵阳市卫生健康局'],
  ['合肥市妇联开展慰问。', '合肥市妇联', '合肥市妇女联合会'],
  ['The OECD published its outlook.', 'OECD', 'Organisation for Economic Co-operation and Development'],
  ['最高法公布典型案例。', '最高法', '最高人民法院'],
  // Of bodies that share one head word each its own.
  ['武汉市新增两例。市、区两级卫健委派出专家。', '市、区两级卫健委', '武汉市卫生健康委员会、区卫健委'],
  [
    'The Ministries of Health and of Finance will share the cost.',
    'Ministries of Health and of Finance',
    'Ministry of Health; Ministry of Finance',
  ],
  // Names that are full already.
  ['北京大学今天开学。', '北京大学', '北京大学'],
  ['外交部发言人回答提问。', '外交部', '外交部'],
  ['The University of Leeds reopened.', 'University of Leeds', 'University of Leeds'],
  ['The Ministry of Finance published the budget.', 'Ministry of Finance', 'Ministry of Finance'],
];

// A model finds the short form, so that one more or less may be missed; what rows show is the share.
test(`at least nine in ten of ${rows.length} short forms are given their full name`, async () => {
  const wrong: string[] = [];
  for (const [text, short, name] of rows) {
    const names = (await organizations(text)).flatMap((record) => (record.text === short ? [record.name] : []));
    if (names.length === 0 || names.some((given) => given !== name))
      wrong.push(`${short} → ${names.join(', ') || 'nothing'}`);
  }
  expect(wrong.length / rows.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
});

/** Text; a back-reference in it; the name with the place that it leaves out, where the page says which. */
const places: readonly (readonly [string, string, string])[] = [
  // The place of another body's name says nothing of the page.
  ['北京大学的专家作了报告。市教育局通知开学。', '市教育局', '市教育局'],
  ['北京晚报报道，市教育局通知开学。', '市教育局', '市教育局'],
  ['重庆医科大学附属第一医院派出医疗队。市卫健委发布通知。', '市卫健委', '市卫健委'],
  ['上海大学、上海交通大学和上海医院的人到了苏州市。市教育局通知开学。', '市教育局', '苏州市教育局'],
  // A government body of the place does.
  ['北京市卫健委通报。市教育局通知开学。', '市教育局', '北京市教育局'],
  ['浙江省疾控中心提醒。省教育厅发文。', '省教育厅', '浙江省教育厅'],
  // Of several bodies that end so, the one of the page's place.
  [
    '上海今日新增两例，上海市政府通告。市卫健委通报。上海市卫生健康委员会 北京市卫生健康委员会',
    '市卫健委',
    '上海市卫生健康委员会',
  ],
  ['北京今日新增两例。北京晚报报道，市教育局通知开学。', '市教育局', '北京市教育局'],
];

describe('the place of a back-reference', () => {
  test.for(places)('%s: %s is %s', async ([text, short, name]) => {
    const named = (await organizations(text)).filter((record) => record.text === short);
    expect(new Set(named.map((record) => record.name))).toEqual(new Set([name]));
  });
});
