// Speed of other programs on the same text, in this process: JSON on standard output.
//   node bench/peers.mjs corpus.jsonl zh|en html.jsonl [seconds]
// A slow program reads only as much text as it can in some seconds; its speed is per byte of what it read.
import { readFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-suite';
import { Readability } from '@mozilla/readability';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { parseHTML } from 'linkedom';
import nodejieba from 'nodejieba';
import { sha256 } from '../dist/cli/raw-pages.js';
import { TOGETHER } from '../dist/cli/work.js';
import { pageOfHtml } from '../dist/decode/html.js';
import { noHints, pageOfText } from '../dist/decode/index.js';
import { findDates } from '../dist/extract/date/index.js';
import { analyzeAll, read, readAll } from '../dist/pipeline.js';
import { resolveDates } from '../dist/resolve/dates.js';
import { longest } from '../dist/resolve/overlaps.js';
import { recordsOf } from '../dist/write/records.js';
import { median, processorSeconds } from './measure.mjs';

const [corpus, language, htmlCorpus, length = 5] = process.argv.slice(2);
const seconds = Number(length);
const load = (path, field) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)[field]);
const texts = load(corpus, 'text');
const chinese = language === 'zh';
const reference = new Date(Date.UTC(2020, 5, 15, 12));

nlp.plugin(compromiseDates);
nodejieba.load();
const culture = chinese ? Recognizers.Culture.Chinese : Recognizers.Culture.English;
const chronoOf = chinese ? chrono.zh.hans : chrono.en;
/** Names of all countries, as CLDR has them: a dictionary of countries. */
function countryNames() {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.map((code) => names.of(code)?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean);
}
const COUNTRY = new RegExp(chinese ? countryNames().join('|') : `\\b(?:${countryNames().join('|')})\\b`, 'g');

const dates = (text) => chronoOf.parse(text, reference);
const telephones = (text) => findPhoneNumbersInText(text, chinese ? 'CN' : 'GB');
const organizations = chinese
  ? (text) => nodejieba.tag(text).filter(({ tag }) => tag === 'nt')
  : (text) => nlp(text).organizations().out('array');
const countries = (text) => [...text.matchAll(COUNTRY)];
/** Counts are numbers first: the one library that reads those of both languages. */
const numbers = (text) => Recognizers.recognizeNumber(text, culture);
const recognizers = (text) => [
  ...Recognizers.recognizeDateTime(text, culture, undefined, reference),
  ...Recognizers.recognizePhoneNumber(text, culture),
  ...numbers(text),
];

/** What a pipeline of libraries does beside dates and numbers. A tagger of Chinese names bodies, and its words are wanted. */
const others = (text) => [telephones(text), countries(text), organizations(text), chinese ? nodejieba.cut(text) : []];

const ALL = 'extract, all types';
const DATES = 'extract, dates alone';
const STAGE = 'extract, the stage of dates';
const HTML = 'extract, HTML to records';
const settled = { types: null, zone: 'body', date: null, country: null };
const documents = new Map(texts.map((text) => [text, read(pageOfText('-', text, '', noHints))]));

const pageOfHtmlText = (html) => pageOfHtml('-', html, sha256(html), noHints, 'utf-8', 0);
const pageOfPlainText = (text) => pageOfText('-', text, sha256(text), noHints);

/** The work of `extract` itself on some pages: their records. */
const extract = (pageOf, options) => async (texts) => {
  const documents = readAll(await Promise.all(texts.map(pageOf)));
  const analyses = await analyzeAll(documents, options);
  return documents.map((document, index) => [...recordsOf(document, analyses[index], options, sha256)]);
};

/** Name, what it does with a text or so many together, and which work of `extract` is to be seen beside it. */
const programs = [
  [ALL, extract(pageOfPlainText, settled), null, TOGETHER.pages],
  [DATES, extract(pageOfPlainText, { ...settled, types: ['date'] }), null, TOGETHER.pages],
  [STAGE, (text) => resolveDates(documents.get(text), longest(findDates(documents.get(text))), settled), null],
  ['chrono-node: dates', dates, STAGE],
  ['libphonenumber-js: telephones', telephones, ALL],
  ['nodejieba: words', (text) => nodejieba.cut(text), ALL],
  ['nodejieba: tagged words', (text) => nodejieba.tag(text), ALL],
  ['recognizers-text: dates', (text) => Recognizers.recognizeDateTime(text, culture, undefined, reference), STAGE],
  ['recognizers-text: numbers', numbers, ALL],
  ['recognizers-text: dates, telephones, numbers', recognizers, ALL],
  ['glued, fastest parts: all types', (text) => [dates(text), numbers(text), ...others(text)], ALL],
  ['glued, best parts: all types', (text) => [recognizers(text), ...others(text)], ALL],
];
if (!chinese) {
  programs.push(['compromise: organisations', organizations, ALL]);
  programs.push([
    'compromise + compromise-dates',
    (text) => {
      const parsed = nlp(text);
      return [parsed.organizations().out('array'), parsed.dates().get()];
    },
    ALL,
  ]);
}
const strip = (html) => new Readability(parseHTML(html).document).parse()?.textContent;
const htmlPrograms = [
  [HTML, extract(pageOfHtmlText, settled), null, TOGETHER.pages],
  ['readability + linkedom: main text alone', strip, HTML],
];

/** Megabytes a second: the median of three spans of time, after as long a time to warm up, in which code is compiled. */
async function measure([name, run, beside, together = 1], inputs) {
  let index = 0;
  const span = async (length) => {
    let bytes = 0;
    const started = processorSeconds();
    while (processorSeconds() - started < length) {
      const some = inputs.slice(index, index + together);
      index = index + together < inputs.length ? index + together : 0;
      await run(together > 1 ? some : some[0]);
      for (const one of some) bytes += Buffer.byteLength(one);
    }
    return bytes / 1e6 / (processorSeconds() - started);
  };
  await span(seconds);
  const spans = [await span(seconds / 3), await span(seconds / 3), await span(seconds / 3)];
  return { name, speed: median(spans), beside };
}

const rows = [];
for (const program of programs) rows.push(await measure(program, texts));
const pages = load(htmlCorpus, 'html');
for (const program of htmlPrograms) rows.push(await measure(program, pages));
console.log(JSON.stringify(rows));
