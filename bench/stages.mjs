// Time of each stage on one corpus, in this process, within whole runs and alone: JSON on standard output.
//   node bench/stages.mjs corpus.jsonl [rounds]
import { readFileSync } from 'node:fs';
import { sha256 } from '../dist/cli/raw-pages.js';
import { TOGETHER } from '../dist/cli/work.js';
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
import { recordLines } from '../dist/write/json-records.js';
import { rowsOf } from '../dist/write/rows.js';
import { median, processorSeconds } from './measure.mjs';

const jsonForm = recordLines();
const options = { types: null, zone: 'body', date: null, country: null };
const [corpus, rounds = 3] = process.argv.slice(2);
const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
/** Page by page. */
const each = (work) => (pages) => pages.map(work);

/** What each stage makes of some pages, from what the stages before it made of them. */
const stages = {
  read: each(({ line }) => JSON.parse(line)),
  decode: each(({ read: { id, text } }) => pageOfText(id, text, sha256(text), noHints)),
  layout: each(({ decode: page }) => layoutOf(page)),
  strip: each(({ decode: page, layout }) => strip(page, layout)),
  segment: each(({ decode: page, strip: lines, layout }) => segment(page, lines, layout)),
  countries: each(({ segment: document }) => findCountries(document)),
  dates: each(({ segment: document }) => findDates(document)),
  organizations: each(({ segment: document, countries, models }) => findOrganizations(document, countries, models)),
  hotlines: each(({ segment: document }) => findHotlines(document)),
  counts: each(({ segment: document, countries }) => findCounts(document, countries)),
  resolve: (pages) => {
    const all = (name) => pages.map((made) => made[name]);
    const found = {
      date: all('dates'),
      count: all('counts'),
      country: all('countries'),
      organization: all('organizations'),
      hotline: all('hotlines'),
    };
    return resolve(all('segment'), found, options, all('plans'), () => {});
  },
  write: each(({ segment: document, resolve: analysis }) =>
    jsonForm.block(rowsOf(document, analysis, options, sha256)),
  ),
};

/** What some stages need beside, which a run loads once. */
async function load(stage, made) {
  if (stage === 'organizations') made.models = await organizationModels([made.segment]);
  if (stage !== 'resolve') return;
  made.plans = needsPlans(made.segment, made.hotlines, options) ? await loadNumberingPlans() : null;
}

function* groups(list) {
  for (let first = 0; first < list.length; first += TOGETHER.pages) yield list.slice(first, first + TOGETHER.pages);
}

/** All pages through all stages: the seconds of each stage. */
async function round(keep) {
  const seconds = {};
  for (const group of groups(lines)) {
    const pages = group.map((line) => ({ line }));
    for (const [stage, work] of Object.entries(stages)) {
      for (const made of pages) await load(stage, made);
      const started = processorSeconds();
      const results = work(pages);
      seconds[stage] = (seconds[stage] ?? 0) + processorSeconds() - started;
      for (const [index, result] of results.entries()) pages[index][stage] = result;
    }
    keep?.push(...pages);
  }
  return seconds;
}

/** One stage over all pages, as other programs are timed: the seconds. */
function alone(stage, pages) {
  const work = stages[stage];
  const started = processorSeconds();
  for (const group of groups(pages)) work(group);
  return processorSeconds() - started;
}

const medians = (runs) =>
  Object.fromEntries(Object.keys(stages).map((stage) => [stage, median(runs.map((run) => run[stage]))]));

const pages = [];
await round(pages); // tables are built, code is compiled
const within = [];
for (let i = 0; i < Number(rounds); i++) within.push(await round());
const apart = [];
for (const stage of Object.keys(stages)) {
  alone(stage, pages);
  for (let i = 0; i < Number(rounds); i++) apart[i] = { ...apart[i], [stage]: alone(stage, pages) };
}
const megabytes = lines.reduce((sum, line) => sum + Buffer.byteLength(JSON.parse(line).text), 0) / 1e6;
const seconds = medians(within);
const own = medians(apart);
const total = Object.values(seconds).reduce((sum, one) => sum + one, 0);
console.log(
  JSON.stringify({
    speed: megabytes / total,
    stages: Object.keys(stages).map((stage) => ({
      stage,
      speed: megabytes / seconds[stage],
      share: seconds[stage] / total,
      alone: megabytes / own[stage],
    })),
  }),
);
