// Corpora in the manner of real dumps: navigation, headline, byline, paragraphs with a fact here and there, related
// links, footer. Seeded: the same seed and size give the same bytes.
//   node bench/corpus.mjs --language zh|en|mixed --megabytes N --form folder|jsonl|wet|html --out PATH [--seed N]
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { htmlOf } from './html.mjs';

/** Numbers from 0 to 1, the same for the same seed (mulberry32's arithmetic). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const zh = {
  cities: '武汉 重庆 成都 广州 上海 哈尔滨 石家庄 西安 昆明 南宁 杭州 长沙 郑州 合肥 呼和浩特 乌鲁木齐'.split(' '),
  countries: '韩国 意大利 伊朗 日本 德国 乌克兰 斯洛文尼亚 巴基斯坦 斯里兰卡 美国 法国 泰国'.split(' '),
  bodies: '市卫生健康委员会 市疾病预防控制中心 市人民政府外事办公室 市教育委员会 市第三人民医院 日报社'.split(' '),
  prose: [
    '连日来，社区工作者走家串户，为行动不便的老人送去米面油和常用药品，了解他们的生活困难。',
    '专家提醒，出门应当做好防护，勤洗手、多通风，发现身体不适要及时就医，不要带病上班。',
    '企业负责人介绍，工人们加班加点赶制订单，力争在约定期限之前把货物送到客户手中。',
    '“大家互相帮助，日子总会好起来的。”志愿者一边搬运箱子，一边笑着对记者说道。',
    '春日的江边，散步的人渐渐多了起来，沿岸的店铺也陆续打开了大门，空气里飘着饭菜的香味。',
    '会议要求，各部门要压实责任，细化措施，把各项工作做深做实，切实维护群众的切身利益。',
    '这座老城的街巷里藏着许多手艺人，他们的技艺一代一代传下来，吸引着远道而来的客人。',
    '学校开设了线上课堂，老师们录制课程、批改作业，家长普遍表示孩子的学习没有落下。',
  ],
  menu: '首页 新闻 要闻 政务公开 办事服务 互动交流 专题 视频 图片 评论 教育 健康 旅游 登录 注册 返回顶部'.split(' '),
};
const en = {
  cities: 'Leeds Lyon Nairobi Chengdu Chongqing Mombasa Turin Porto Utrecht Denver Kumasi Hanoi'.split(' '),
  countries: 'France|Kenya|Italy|South Korea|Sri Lanka|Pakistan|Slovenia|Ukraine|the Netherlands|Thailand|Ghana'.split(
    '|',
  ),
  bodies:
    'Ministry of Health|County Health Department|Foreign Affairs Office of the Municipal Government|University Hospital|Red Cross Society|City Council'.split(
      '|',
    ),
  prose: [
    'Volunteers have been carrying food and medicine to people who cannot leave their homes, and many say they will go on.',
    'Residents are asked to wash their hands often, to keep windows open where they can, and to see a doctor when they feel unwell.',
    'The company said that its workers had put in extra shifts so that the orders could be shipped before the deadline.',
    '"We look after one another here," said the shopkeeper, smiling, while she stacked boxes behind the counter.',
    'Along the river the cafes have opened their doors again, and the smell of fresh bread drifts across the square.',
    'Officials promised clearer rules and quicker answers, though critics noted that similar promises had been made before.',
    'The old quarter is known for its craftsmen, whose skills are handed down and who draw visitors from far away.',
    'Lessons moved online, teachers recorded their classes, and parents reported that their children had kept up.',
  ],
  menu: 'Home|News|World|Business|Health|Sport|Weather|Video|Opinion|About us|Contact|Sign in|Subscribe|Search|Share|Print'.split(
    '|',
  ),
};

/** Share of sentences that hold a fact: about eleven records a kilobyte, as annotators found in dumps/pages. */
const FACTS = 0.3;

/** The pages of one language, one after the other, without end. */
export function* pages(language, seed) {
  const next = random(seed);
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const factZh = [
    () =>
      `${int(1, 12)}月${int(1, 28)}日0—24时，${pick(zh.cities)}市新增确诊病例${int(1, 90)}例，其中境外输入${int(1, 9)}例，新增治愈出院${int(1, 60)}例。`,
    () =>
      `截至${int(2020, 2022)}年${int(1, 12)}月${int(1, 28)}日24时，全省累计报告确诊病例${int(100, 9000)}例，累计死亡${int(1, 99)}例，现有疑似病例${int(1, 99)}例。`,
    () =>
      `${pick(zh.countries)}、${pick(zh.countries)}、${pick(zh.countries)}等国家的友好城市先后向${pick(zh.cities)}发来慰问信。`,
    () => `${pick(zh.cities)}${pick(zh.bodies)}昨日下午召开发布会，通报了有关情况。`,
    () =>
      `如有疑问，请拨打${pick(zh.cities)}${pick(zh.bodies)}24小时热线：0${int(21, 29)}-${int(20000000, 89999999)}。`,
  ];
  const factEn = [
    () =>
      `The ${pick(en.bodies)} reported ${int(2, 900)} new confirmed cases and ${int(1, 40)} deaths in ${pick(en.cities)} on ${int(1, 28)} ${pick(['January', 'March', 'June', 'October'])} ${int(2014, 2022)}.`,
    () =>
      `As of ${pick(['Feb', 'May', 'Aug'])} ${int(1, 28)}, a total of ${int(1, 9)},${int(100, 999)} people had recovered, according to the ${pick(en.bodies)}.`,
    () =>
      `Diplomats from ${pick(en.countries)}, ${pick(en.countries)} and ${pick(en.countries)} attended the meeting in ${pick(en.cities)} last Monday.`,
    () =>
      `Callers can reach the ${pick(en.cities)} ${pick(en.bodies)} at +44 113 496 0${int(100, 999)}, Mon-Fri 9:00-17:00.`,
    () => `The ${pick(en.bodies)} of ${pick(en.countries)} said on Tuesday that the programme would go on.`,
  ];
  for (let n = 0; ; n++) {
    const chinese = language === 'zh' || (language === 'mixed' && next() < 0.5);
    const words = chinese ? zh : en;
    const facts = chinese ? factZh : factEn;
    const title = chinese
      ? `${pick(zh.cities)}${pick(zh.bodies)}通报有关情况`
      : `${pick(en.cities)} ${pick(en.bodies)} gives an update on the situation`;
    const paragraph = () => {
      const sentences = [];
      for (let i = int(2, 5); i > 0; i--) sentences.push(next() < FACTS ? pick(facts)() : pick(words.prose));
      return sentences.join(chinese ? '' : ' ');
    };
    const body = Array.from({ length: int(4, 14) }, paragraph);
    const byline = chinese
      ? `来源：${pick(zh.cities)}日报　${int(2019, 2023)}-0${int(1, 9)}-${int(10, 28)} 1${int(0, 9)}:3${int(0, 9)}`
      : `By Staff Reporter | ${pick(['Mar', 'Apr', 'Sep'])} ${int(1, 28)}, ${int(2015, 2023)}`;
    const menu = Array.from({ length: int(6, 14) }, () => pick(words.menu));
    const related = Array.from({ length: int(3, 8) }, () => pick(words.prose).slice(0, chinese ? 18 : 60));
    const footer = chinese
      ? `版权所有 © ${pick(zh.cities)}新闻网 ICP备${int(10000000, 99999999)}号 电话：${int(20000000, 89999999)}`
      : `Copyright © ${int(2010, 2024)} The ${pick(en.cities)} Courier. All rights reserved.`;
    yield { id: `page-${String(n).padStart(7, '0')}`, title, byline, menu, body, related, footer, chinese };
  }
}

export const asText = (page) =>
  [
    ...page.menu,
    '',
    page.title,
    page.byline,
    '',
    ...page.body,
    '',
    page.chinese ? '相关阅读' : 'Related news',
    ...page.related,
    page.footer,
    '',
  ].join('\n');

/** The page in a form: text, or an HTML page of the make-up of real ones. */
function contentOf(page, form, next) {
  return form === 'html' ? htmlOf(page, page.chinese ? zh : en, next) : asText(page);
}

/** Pages of about so many bytes in all, each with its content in a form: of text, or of HTML. */
export function* sized(language, bytes, seed = 1, form = 'text') {
  const next = random(seed + 1);
  let sum = 0;
  for (const page of pages(language, seed)) {
    if (sum >= bytes) return;
    const text = contentOf(page, form, next);
    sum += Buffer.byteLength(text);
    yield { ...page, text };
  }
}

const wetRecord = (page) => {
  const { text } = page;
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/${page.id}\r\nWARC-Date: 2021-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${page.id}>\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`;
};

/** Writes a corpus; answers its bytes of text, or of HTML where the pages are HTML. */
export async function writeCorpus({ language, bytes, form, out, seed = 1 }) {
  let sum = 0;
  if (form === 'folder') {
    mkdirSync(out, { recursive: true });
    for (const page of sized(language, bytes, seed)) {
      sum += Buffer.byteLength(page.text);
      writeFileSync(join(out, `${page.id}.txt`), page.text);
    }
    return sum;
  }
  const stream = createWriteStream(out);
  for (const page of sized(language, bytes, seed, form)) {
    const { text } = page;
    sum += Buffer.byteLength(text);
    const line =
      form === 'wet'
        ? wetRecord(page)
        : `${JSON.stringify({ id: page.id, [form === 'html' ? 'html' : 'text']: text })}\n`;
    if (!stream.write(line)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  await new Promise((resolve) => stream.end(resolve));
  return sum;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      language: { type: 'string', default: 'mixed' },
      megabytes: { type: 'string', default: '1' },
      form: { type: 'string', default: 'jsonl' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (!values.out) throw new Error('--out PATH is missing');
  const sum = await writeCorpus({ ...values, bytes: Number(values.megabytes) * 1e6, seed: Number(values.seed) });
  console.error(`${values.out}: ${(sum / 1e6).toFixed(1)} MB`);
}
