import { expect, test } from 'vitest';
import { kindOf } from '../../../src/extract/organization/value.js';

/** Names by the kind that their words tell; what `International` and 国际 say depends on what leads the name. */
const kinds: Readonly<Record<string, string>> = {
  international: `
World Meteorological Organization; International Maritime Organization; International Criminal Court; European Investment Bank
International Federation of Red Cross and Red Crescent Societies; Pan American Health Organization; WHO Regional Office for Africa
Shanghai Cooperation Organization; Bank for International Settlements; International Crisis Group; World Economic Forum
国际能源署; 世界旅游组织; 国际刑警组织; 国际电信联盟; 联合国开发计划署; 亚洲开发银行; 上海合作组织秘书处; 东盟秘书处
`,
  government: `
China International Development Cooperation Agency; Korea International Cooperation Agency; Japan International Cooperation Agency
Swedish International Development Cooperation Agency; United States Agency for International Development
U.S. International Trade Commission; German Agency for International Cooperation; Department for International Development
美国国际开发署; 韩国国际协力团; 日本国际协力机构; 英国国际发展部; 国家国际发展合作署; 美国能源署; 俄罗斯国际事务委员会
`,
  association: `
China Council for the Promotion of International Trade; Shenzhen Council for the Promotion of International Trade
China International Contractors Association; China Chamber of International Commerce; Korea International Trade Association
Carnegie Endowment for International Peace; Amnesty International; Chinese World Trade Research Society
Federation of International Trade Associations; Japan External Trade Organization
中国国际贸易促进委员会; 中国国际友好联络会; 中国国际商会; 日本国际交流基金会; 国际奥林匹克委员会; 中国仓储联盟; 中国贸促会
`,
  company: `
China International Capital Corporation; China International Publishing Group; Kuwait International Bank
US International Development Finance Corporation; International Business Machines Corporation
中国国际航空; 中国国际信托投资公司; 中国国际金融股份有限公司; 国家开发银行; 韩国开发银行
`,
  media: 'China Radio International; Japan International Broadcasting; 中国国际广播电台; 法国国际广播电台',
  education: 'Shanghai International Studies University; Emirates International School; 北京国际关系学院',
  other: `
China Institute of International Studies; Norwegian Institute of International Affairs; Singapore International Arbitration Centre
Stockholm International Peace Research Institute; India International Centre; China International Search and Rescue Team
中国国际经济交流中心; 上海国际问题研究院; 中国国际救援队
`,
};

const rows = Object.entries(kinds).flatMap(([kind, names]) =>
  names
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((name) => [name, kind] as const),
);

test.for(rows)('%s: %s', ([name, kind]) => {
  expect(kindOf(name)).toBe(kind);
});
