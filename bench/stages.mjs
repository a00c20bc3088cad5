// Time of each stage on one corpus, in this process: JSON on standard output.
//   node bench/stages.mjs corpus.jsonl
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pageOfText } from '../dist/decode/index.js';
import { findCounts } from '../dist/extract/count/index.js';
import { findCountries } from '../dist/extract/country/index.js';
import { findDates } from '../dist/extract/date/index.js';
import { findHotlines } from '../dist/extract/hotline/index.js';
import { findOrganizations } from '../dist/extract/organization/index.js';
import { organizationModels } from '../dist/extract/organization/models.js';
import { loadNumberingPlans, needsPlans } from '../dist/resolve/hotline/plans.js';
import { resolve } from '../dist/resolve/index.js';
import { segment } from '../dist/segment/index.js';
import { strip } from '../dist/strip/index.js';
import { toRecords } from '../dist/write/records.js';

const ROUNDS = 4;
const options = { types: null, zone: 'all', date: null, country: null };
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);

async function round() {
  const times = {};
  const timed = async (stage, work) => {
    const started = process.hrtime.bigint();
    const result = await work();
    times[stage] = (times[stage] ?? 0) + Number(process.hrtime.bigint() - started) / 1e9;
    return result;
  };
  let bytes = 0;
  for (const line of lines) {
    const given = await timed('read', () => JSON.parse(line));
    bytes += Buffer.byteLength(given.text);
    const page = await timed('decode', () => pageOfText(given.id, given.text, sha256(line)));
    const stripped = await timed('strip', () => strip(page));
    const document = await timed('segment', () => segment(page, stripped));
    const country = await timed('countries', () => findCountries(document));
    const found = {
      country,
      date: await timed('dates', () => findDates(document)),
      organization: await timed('organizations', async () =>
        findOrganizations(document, country, await organizationModels(document)),
      ),
      hotline: await timed('hotlines', () => findHotlines(document)),
      count: await timed('counts', () => findCounts(document, country)),
    };
    const plans = needsPlans(document, found.hotline, options) ? await loadNumberingPlans() : null;
    const analysis = await timed('resolve', () => resolve(document, found, options, plans));
    await timed('write', () => toRecords(document, analysis, options, sha256).map((record) => JSON.stringify(record)));
  }
  return { bytes, times };
}

const rounds = [];
for (let i = 0; i < ROUNDS; i++) rounds.push(await round());
const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
// The first round warms up.
const stages = Object.keys(rounds[0].times).map((stage) => [
  stage,
  middle(rounds.slice(1).map(({ times }) => times[stage])),
]);
const total = stages.reduce((sum, [, seconds]) => sum + seconds, 0);
const rows = stages.map(([stage, seconds]) => ({
  stage,
  megabytes_per_second: Number((rounds[0].bytes / 1e6 / seconds).toFixed(1)),
  share: Number((seconds / total).toFixed(3)),
}));
console.log(JSON.stringify({ megabytes_per_second: Number((rounds[0].bytes / 1e6 / total).toFixed(2)), stages: rows }));
