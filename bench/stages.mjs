// Time of each stage on one corpus, in this process: JSON on standard output.
//   node bench/stages.mjs corpus.jsonl [rounds]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pageOfHtml } from '../dist/decode/html.js';
import { noHints, pageOfText } from '../dist/decode/index.js';
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
import { layoutOf } from '../dist/text/layout.js';
import { jsonLines } from '../dist/write/form.js';
import { recordsOf } from '../dist/write/records.js';
import { median, processorSeconds } from './measure.mjs';

const options = { types: null, zone: 'body', date: null, country: null };
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const [corpus, rounds = 3] = process.argv.slice(2);
const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);

async function round() {
  const times = {};
  const timed = async (stage, work) => {
    const started = processorSeconds();
    const result = await work();
    times[stage] = (times[stage] ?? 0) + processorSeconds() - started;
    return result;
  };
  let bytes = 0;
  for (const line of lines) {
    const given = await timed('read', () => JSON.parse(line));
    const content = given.text ?? given.html;
    bytes += Buffer.byteLength(content);
    const page = await timed('decode', () =>
      given.html === undefined
        ? pageOfText(given.id, content, sha256(content), noHints)
        : pageOfHtml(given.id, content, sha256(content), noHints, 'utf-8', 0),
    );
    const layout = await timed('layout', () => layoutOf(page));
    const stripped = await timed('strip', () => strip(page, layout));
    const document = await timed('segment', () => segment(page, stripped, layout));
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
    await timed('write', () => Buffer.from(jsonLines.block([...recordsOf(document, analysis, options, sha256)])));
  }
  return { bytes, times };
}

await round(); // tables are built, code is compiled
const all = [];
for (let i = 0; i < Number(rounds); i++) all.push(await round());
const megabytes = all[0].bytes / 1e6;
const seconds = Object.fromEntries(
  Object.keys(all[0].times).map((stage) => [stage, median(all.map(({ times }) => times[stage]))]),
);
const total = Object.values(seconds).reduce((sum, one) => sum + one, 0);
const stages = Object.entries(seconds).map(([stage, own]) => ({ stage, speed: megabytes / own, share: own / total }));
console.log(JSON.stringify({ speed: megabytes / total, stages }));
