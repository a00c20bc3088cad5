#!/usr/bin/env node
// Trains the models that find organisations (src/lexicon/organization-weights-*.ts) from annotated texts.
//
//   npm run train:organizations -- [zh|en] [--check] [--epochs N] [--show N] [--sets a,b]
//
// Without --check the weights are written; with it they are measured by cross-validation in five folds (sets that are
// trained on) and on the sets that only measure. The same data and code give the same bytes. Reads the built `dist`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { noHints, pageOfText } from '../dist/decode/index.js';
import { findCountries } from '../dist/extract/country/index.js';
import { findOrganizations } from '../dist/extract/organization/index.js';
import { BUCKETS, LABELS, unpack } from '../dist/extract/organization/model/weights.js';
import { readStretches } from '../dist/extract/organization/reader.js';
import { read } from '../dist/pipeline.js';
import { longest } from '../dist/resolve/overlaps.js';
import { marked } from './organizations/marked.mjs';
import { pack, train } from './organizations/train.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = join(root, '../shared/eval/data');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean' },
    epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.05' },
    decay: { type: 'string', default: '0.00002' },
    drop: { type: 'string', default: '0.3' },
    bias: { type: 'string' },
    show: { type: 'string', default: '0' },
    prune: { type: 'string' },
    measure: { type: 'boolean' },
    folds: { type: 'string', default: '5' },
  },
});

// Sets that are trained on, and how much each sentence of them weighs.
const TRAINED = {
  zh: {
    own: 1,
    'organizations/pages-zh': 1,
    'dumps/pages': 1,
    'dumps/seeds': 1,
    'dumps/bulletins': 1,
    'organizations/aishell': 0.5,
  },
  en: {
    own: 1,
    'organizations/pages-en': 1,
    'dumps/pages': 1,
    'dumps/seeds': 1,
    'organizations/multiner-gov': 0.3,
    'organizations/meantime': 0.6,
    'organizations/wikigold': 0.6,
    'organizations/europarl': 0.3,
    'organizations/wnut17': 0.3,
    'organizations/sec-filings': 0.1,
  },
};
// Own lines about what is no name weigh less: there are more of them than pages have such words.
const LESS = { file: 'readings', weight: 0.4 };
// Added to the scores of a name, in natural logarithms: finds more, at the price of some that are wrong.
const BIAS = { zh: 0.4, en: 0.55 };
// Features that move no label by so much are left out.
const PRUNE = { zh: 0.08, en: 0.05 };
const MEASURED = {
  zh: ['msra', 'peoples-daily-1998', 'cluener2020', 'resume', 'weibo', 'uner-zh-gsdsimp', 'uner-zh-pud'],
  en: ['worldwide-newswire', 're3d-gov', 'uner-en-pud', 'uner-en-ewt'],
};

const hash = (text) => {
  let h = 7;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) >>> 0;
  return h;
};
/** Copies of one page in two sets stand in one fold. */
const group = (c) => (c.source ? c.source.replace(/ \(cut\)$/, '').replace(/^.*@[0-9a-f]+:/, '') : c.id);

/** Offsets in code points → code units. */
function units(text) {
  const at = [0];
  for (const c of text) at.push(at.at(-1) + c.length);
  return at;
}

function casesOf(set, language) {
  if (set === 'own') return marked(join(root, 'training/organizations'), language);
  const path = join(data, `${set}.dev.jsonl`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((c) => !c.lang || c.lang === language);
}

function prepare(c, set) {
  const at = units(c.text);
  const gold = (c.gold ?? [])
    .filter((g) => g.type === 'organization')
    .map((g) => ({ start: at[g.start_char], end: at[g.end_char], optional: Boolean(g.optional), text: g.text }));
  for (const i of c.ignore ?? [])
    if (!i.type || i.type === 'organization')
      gold.push({ start: at[i.start_char], end: at[i.end_char], optional: true });
  const document = read(pageOfText(c.id, c.text, '', { ...noHints, title: null }));
  const zones = c.gold_lines ? c.gold_lines.map((g, i) => (c.neutral_lines?.includes(i) ? null : g)) : null;
  return { id: c.id, set, document, gold, zones, fold: hash(group(c)) % Number(options.folds) };
}

/** Stretches of a document with features and allowed labels: what the trainer learns from. */
function examples(item, language) {
  const out = [];
  readStretches(item.document, (s) => {
    if (s.language !== language) return;
    const count = s.to - s.from;
    const allowed = new Uint8Array(count).fill(1);
    const start = s.tokens.starts[s.from];
    const end = s.tokens.ends[s.to - 1];
    for (const g of item.gold) {
      if (g.end <= start || g.start >= end) continue;
      let first = -1;
      let last = -1;
      for (let t = 0; t < count; t++) {
        if (s.tokens.ends[s.from + t] <= g.start || s.tokens.starts[s.from + t] >= g.end) continue;
        if (first < 0) first = t;
        last = t;
      }
      if (first < 0) continue;
      const exact = s.tokens.starts[s.from + first] === g.start && s.tokens.ends[s.from + last] === g.end;
      if (g.optional || !exact) for (let t = first; t <= last; t++) allowed[t] = 31;
      else {
        for (let t = first; t <= last; t++) allowed[t] = 1 << 2;
        allowed[first] = first === last ? 1 << 4 : 1 << 1;
        if (first !== last) allowed[last] = 1 << 3;
      }
    }
    out.push({
      features: s.decoder.seen.buckets(count),
      width: s.decoder.width,
      count,
      allowed,
    });
  });
  return out;
}

/** Hits, required and counted records of one document. */
function tally(item, models) {
  let found = longest(findOrganizations(item.document, findCountries(item.document), models));
  const starts = item.zones ? item.document.lines : null;
  const zoneOf = (span) => {
    if (!starts) return 1;
    for (let i = 0; i < starts.length; i++) {
      if (starts[i].start < span.end && span.start <= starts[i].end && item.zones[i] != null) return item.zones[i];
    }
    return null;
  };
  let gold = item.gold;
  if (item.zones) {
    gold = gold.filter((g) => zoneOf(g) !== 0);
    found = found.filter((p) => zoneOf(p) === 1);
  }
  const must = gold.filter((g) => !g.optional);
  const optional = gold.filter((g) => g.optional);
  const keys = new Set(must.map((g) => `${g.start}-${g.end}`));
  const hits = found.filter((p) => keys.has(`${p.start}-${p.end}`));
  const counted = found.filter((p) => hits.includes(p) || !optional.some((g) => g.start < p.end && p.start < g.end));
  const text = item.document.text;
  const show = (p) => {
    const from = Math.max(0, p.start - 15);
    return `${text.slice(from, p.start)}[${text.slice(p.start, p.end)}]${text.slice(p.end, p.end + 15)}`.replace(
      /\n/g,
      '⏎',
    );
  };
  const found2 = new Set(found.map((p) => `${p.start}-${p.end}`));
  return {
    hits: hits.length,
    must: must.length,
    counted: counted.length,
    missed: must.filter((g) => !found2.has(`${g.start}-${g.end}`)).map((g) => `- ${show(g)}`),
    wrong: counted.filter((p) => !hits.includes(p)).map((p) => `+ ${show(p)}  ${p.rule}`),
  };
}

function report(name, tallies) {
  const sum = (key) => tallies.reduce((n, t) => n + t[key], 0);
  const [h, m, c] = [sum('hits'), sum('must'), sum('counted')];
  const f = (200 * h) / (m + c);
  console.log(
    `${name.padEnd(34)} ${String(m).padStart(5)} ${String(c).padStart(5)}  P ${((100 * h) / c).toFixed(1)} R ${((100 * h) / m).toFixed(1)} F ${f.toFixed(1)}`,
  );
  const lines = tallies.flatMap((t) => [...t.missed, ...t.wrong]);
  const step = Math.max(1, Math.floor(lines.length / Number(options.show || 1)));
  for (let i = 0; i < lines.length && options.show !== '0'; i += step) console.log('   ', lines[i]);
  return f;
}

const settings = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  drop: Number(options.drop),
  buckets: BUCKETS,
  labels: LABELS,
};

for (const language of positionals.length ? positionals : ['zh', 'en']) {
  const items = Object.keys(TRAINED[language]).flatMap((set) => casesOf(set, language).map((c) => prepare(c, set)));
  for (const item of items) {
    const weight =
      TRAINED[language][item.set] * (item.set === 'own' && item.id.startsWith(LESS.file) ? LESS.weight : 1);
    item.examples = examples(item, language).map((e) => ({ ...e, weight }));
  }
  const tokens = items.reduce((n, i) => n + i.examples.reduce((m, e) => m + e.count, 0), 0);
  console.error(`${language}: ${items.length} texts, ${tokens} tokens`);
  /** What the runtime reads, learnt from these texts. */
  const learn = (texts) => {
    const trained = train(
      texts.flatMap((i) => i.examples),
      { ...settings, prune: Number(options.prune ?? PRUNE[language]) },
    );
    const bias = Math.round(Number(options.bias ?? BIAS[language]) * trained.unit);
    return { bias, ...pack(trained, LABELS) };
  };
  const modelsOf = (stored) => ({ zh: null, en: null, [language]: unpack(stored) });
  if (options.check) {
    const results = new Map(Object.keys(TRAINED[language]).map((set) => [set, []]));
    for (let fold = 0; fold < Number(options.folds); fold++) {
      const models = modelsOf(learn(items.filter((i) => i.fold !== fold)));
      for (const item of items) if (item.fold === fold) results.get(item.set).push(tally(item, models));
    }
    for (const [set, tallies] of results) report(`${set} (cv)`, tallies);
  }
  if (options.measure) {
    const models = modelsOf(learn(items));
    for (const name of MEASURED[language]) {
      const cases = casesOf(`organizations/${name}`, language);
      report(
        name,
        cases.map((c) => tally(prepare(c, name), models)),
      );
    }
  }
  if (options.check || options.measure) continue;
  const { bias, transitions, rows } = learn(items);
  const type = '{ readonly bias: number; readonly transitions: readonly number[]; readonly rows: string }';
  writeFileSync(
    join(root, `src/lexicon/organization-weights-${language}.ts`),
    [
      '/** Made by `npm run train:organizations`; SOURCES.md tells what it was trained on. */',
      `export const weights: ${type} = {`,
      `  bias: ${bias},`,
      `  transitions: ${JSON.stringify(transitions)},`,
      `  rows: '${rows}',`,
      '};',
      '',
    ].join('\n'),
  );
  console.error(`${language}: ${rows.length} characters`);
}
