// Time that hostile text takes against ordinary text of the same length, all in one line: JSON on standard output.
//   node bench/lines.mjs corpus.jsonl bytes
import { readFileSync } from 'node:fs';
import { extract } from '../dist/index.js';
import { processorSeconds } from './measure.mjs';

const [corpus, bytes] = process.argv.slice(2);
const length = Number(bytes);
const texts = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text);

const pieces = {
  'one digit': '7',
  digits: '13800138000',
  'digits and commas': '1,1,',
  'days and hyphens': '2020-2020-',
  'days of the year': '2020年2月',
  brackets: '(',
  'brackets with a digit': '（1',
  'one letter': 'a',
  'capital words': 'Aa ',
  'one Chinese character': '中',
  'trigger words': 'cases May +1 Ministry of deaths ',
  'Chinese trigger words': '确诊病例国电话部委日',
  'full stops': '. ',
  'Chinese prose without a stop': '社区工作者走家串户为老人送去常用药品',
  'English prose without a space': 'residentsareaskedtowashtheirhands',
  'blank space': ' ',
  'signs of markup': '<a>',
  'full-width digits': '１',
};

async function secondsPerMegabyte(inputs) {
  const started = processorSeconds();
  for (const input of inputs) await extract(input, { zone: 'all' });
  return (processorSeconds() - started) / (inputs.reduce((sum, input) => sum + Buffer.byteLength(input), 0) / 1e6);
}

await secondsPerMegabyte(texts); // tables are built, code is compiled
const ordinary = await secondsPerMegabyte(texts);
const rows = [];
for (const [name, piece] of Object.entries(pieces)) {
  const line = piece.repeat(Math.floor(length / Buffer.byteLength(piece)));
  rows.push({ name, ratio: (await secondsPerMegabyte([line])) / ordinary });
}
console.log(JSON.stringify({ ordinary: 1 / ordinary, rows }));
