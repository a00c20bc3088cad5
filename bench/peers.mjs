// Speed of other programs on the same text, in this process: JSON on standard output.
//   node bench/peers.mjs corpus.jsonl zh|en [html.jsonl]
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

const SECONDS = 8;
const [corpus, language, htmlCorpus] = process.argv.slice(2);
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
const COUNTRY = chinese
  ? /韩国|意大利|伊朗|日本|德国|乌克兰|斯洛文尼亚|巴基斯坦|斯里兰卡|美国|法国|泰国|中国/g
  : /\b(?:France|Kenya|Italy|South Korea|Sri Lanka|Pakistan|Slovenia|Ukraine|Netherlands|Thailand|Ghana|China)\b/g;
const COUNT = chinese ? /\d[\d,.万]*(?=[例人])/g : /\b\d[\d,]*(?= (?:\w+ ){0,2}(?:cases|deaths|people))/g;

const dates = (text) => chronoOf.parse(text, reference);
const telephones = (text) => findPhoneNumbersInText(text, chinese ? 'CN' : 'GB');
const organizations = chinese
  ? (text) => nodejieba.tag(text).filter(({ tag }) => tag === 'nt')
  : (text) => nlp(text).organizations().out('array');
const recognizers = (text) => [
  ...Recognizers.recognizeDateTime(text, culture, undefined, reference),
  ...Recognizers.recognizePhoneNumber(text, culture),
  ...Recognizers.recognizeNumber(text, culture),
];

const programs = {
  'chrono-node (dates)': dates,
  'libphonenumber-js (telephones)': telephones,
  'nodejieba cut': (text) => nodejieba.cut(text),
  'nodejieba tag (organisations)': (text) => nodejieba.tag(text),
  ...(chinese
    ? {}
    : {
        'compromise (organisations)': organizations,
        'compromise + compromise-dates': (text) => {
          const parsed = nlp(text);
          return [parsed.organizations().out('array'), parsed.dates().get()];
        },
      }),
  '@microsoft/recognizers-text-suite (dates, telephones, numbers)': recognizers,
  'glued, fastest parts, all five types': (text) => [
    dates(text),
    telephones(text),
    organizations(text),
    [...text.matchAll(COUNTRY)],
    [...text.matchAll(COUNT)],
  ],
};

const rows = [];
function measure(name, run, inputs) {
  run(inputs[0]); // warm-up: tables are built at the first call
  let bytes = 0;
  const started = performance.now();
  for (const input of inputs) {
    run(input);
    bytes += Buffer.byteLength(input);
    if (performance.now() - started > SECONDS * 1000) break;
  }
  const speed = bytes / 1e6 / ((performance.now() - started) / 1000);
  rows.push({ name, megabytes_per_second: Number(speed.toPrecision(3)), megabytes: Number((bytes / 1e6).toFixed(2)) });
}

for (const [name, run] of Object.entries(programs)) measure(name, run, texts);
if (htmlCorpus) {
  const strip = (html) => new Readability(parseHTML(html).document).parse()?.textContent;
  measure('@mozilla/readability + linkedom (strip)', strip, load(htmlCorpus, 'html'));
}
console.log(JSON.stringify(rows));
