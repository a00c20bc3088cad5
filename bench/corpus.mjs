// Corpora in the manner of real dumps: navigation, headline, byline, paragraphs with a fact here and there, related
// links, footer. Seeded: the same seed and size give the same bytes.
//   node bench/corpus.mjs --language zh|en|mixed --megabytes N --form folder|jsonl|wet|html --out PATH [--seed N]
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { htmlOf } from './html.mjs';
import { en, zh } from './words.mjs';

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

/**
 * Share of sentences that hold a fact, and how often each kind comes among them: some eleven records a kilobyte, where the
 * program finds nine on whole pages of the development data, and annotators of dumps found eleven to fourteen. Of
 * telephone numbers 0.1 a kilobyte, on every third page: 0.02 are found on those whole pages, 0.1 to 0.2 in dumps.
 */
const FACTS = 0.3;
const WEIGHTS = { counts: 5, total: 4, diplomats: 4, body: 5, year: 4, call: 1 };

/** What the sentences of one language are made of, given a source of numbers. */
function sentences(chinese, next) {
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const month = () => pick(['January', 'March', 'June', 'October', 'December', 'Feb', 'Apr', 'Aug', 'Nov']);
  const body = chinese
    ? () => `${pick(zh.cities)}${pick(zh.bodies)}`
    : () =>
        pick([`${pick(en.cities)} ${pick(en.bodies)}`, pick(en.bodies), `${pick(en.bodies)} of ${pick(en.countries)}`]);
  const facts = chinese
    ? {
        counts: () =>
          `${int(1, 12)}月${int(1, 28)}日0—24时，${pick(zh.cities)}市新增确诊病例${int(1, 90)}例${pick(['', `，其中境外输入${int(1, 9)}例`])}，新增治愈出院${int(1, 60)}例。`,
        total: () =>
          `截至${int(2015, 2022)}年${int(1, 12)}月${int(1, 28)}日，${pick(zh.cities)}累计报告${pick(['确诊病例', '疑似病例', '死亡病例'])}${int(100, 9000)}例，现有${int(1, 99)}例。`,
        diplomats: () =>
          `${pick(zh.countries)}、${pick(zh.countries)}${pick(['', `、${pick(zh.countries)}`])}等国家的友好城市先后向${pick(zh.cities)}发来慰问信。`,
        body: () =>
          `${body()}${pick(['昨日', '今天', '近日'])}${pick(['召开发布会', '发出通知', '组织了一次检查'])}，通报了有关情况。`,
        year: () =>
          `${pick(['这座桥', '老码头', '纺织厂', '图书馆'])}建于${int(1905, 1998)}年，后来由${pick(zh.countries)}的工程师重新设计。`,
        call: () =>
          `如有疑问，请拨打${body()}24小时热线：0${pick([21, 22, 23, 25, 27, 28, 29])}-${int(60000000, 89999999)}。`,
      }
    : {
        counts: () =>
          `The ${body()} reported ${int(2, 900)} new confirmed cases${pick(['', ` and ${int(1, 40)} deaths`])} in ${pick(en.cities)} on ${int(1, 28)} ${month()} ${int(2014, 2022)}.`,
        total: () =>
          `As of ${month()} ${int(1, 28)}, a total of ${int(1, 9)},${int(100, 999)} ${pick(['people had recovered', 'cases had been confirmed', 'patients were in hospital'])} in ${pick(en.countries)}, according to ${pick(en.people)}.`,
        diplomats: () =>
          `Diplomats from ${pick(en.countries)}${pick(['', `, ${pick(en.countries)}`])} and ${pick(en.countries)} attended the meeting in ${pick(en.cities)} last ${pick(['Monday', 'week', 'month'])}.`,
        body: () =>
          `The ${body()} said ${pick(['on Tuesday', 'yesterday', 'in a statement'])} that the programme would go on.`,
        year: () =>
          `${pick(['The bridge', 'The cotton mill', 'The library', 'The harbour wall'])} was built in ${int(1805, 1998)} by engineers from ${pick(en.countries)}.`,
        call: () => `Callers can reach the ${body()} at +44 113 496 0${int(100, 999)}, Mon-Fri 9:00-17:00.`,
      };
  const kinds = Object.entries(WEIGHTS).flatMap(([kind, weight]) => Array(weight).fill(kind));
  const { openings, subjects, verbs, objects, tails } = chinese ? zh : en;
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const prose = chinese
    ? () => `${pick(openings)}${pick(subjects)}${pick(verbs)}${pick(objects)}${pick(tails)}`
    : () => {
        const [tail, opening] = [pick(tails), pick(openings)];
        const clause = `${opening} ${pick(subjects)} ${pick(verbs)} ${pick(objects)}`.trim();
        return `${capital(clause)}${tail === '' || tail.startsWith(',') ? tail : ` ${tail}`}.`;
      };
  return { int, pick, body, prose, fact: () => facts[pick(kinds)]() };
}

/** The pages of one language, one after the other, without end. */
export function* pages(language, seed) {
  const next = random(seed);
  const made = { zh: sentences(true, next), en: sentences(false, next) };
  for (let n = 0; ; n++) {
    const chinese = language === 'zh' || (language === 'mixed' && next() < 0.5);
    const words = chinese ? zh : en;
    const { int, pick, body: someBody, prose, fact } = chinese ? made.zh : made.en;
    const title = chinese ? `${someBody()}通报有关情况` : `${someBody()} gives an update on the situation`;
    const paragraph = () => {
      const sentences = [];
      for (let i = int(2, 5); i > 0; i--) sentences.push(next() < FACTS ? fact() : prose());
      return sentences.join(chinese ? '' : ' ');
    };
    const body = Array.from({ length: int(4, 14) }, paragraph);
    const byline = chinese
      ? `来源：${pick(zh.cities)}日报　${int(2019, 2023)}-0${int(1, 9)}-${int(10, 28)} 1${int(0, 9)}:3${int(0, 9)}`
      : `By ${pick(en.people)} | ${pick(['Mar', 'Apr', 'Sep'])} ${int(1, 28)}, ${int(2015, 2023)}`;
    const menu = Array.from({ length: int(6, 14) }, () => pick(words.menu));
    const related = Array.from({ length: int(3, 8) }, () => prose().slice(0, chinese ? 18 : 60));
    const telephone = next() < 0.1 ? ` 电话：${int(60000000, 89999999)}` : '';
    const footer = chinese
      ? `版权所有 © ${pick(zh.cities)}新闻网 ICP备${int(10000000, 99999999)}号${telephone}`
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
  if (form !== 'html') return asText(page);
  const { menu } = page.chinese ? zh : en;
  return htmlOf(page, { menu, prose: sentences(page.chinese, next).prose }, next);
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
