import type { Metric } from '../../types.js';
import { cue } from './cue.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';
import { meaningOf } from './table-words.js';

const LABEL = "[A-Z][A-Za-z' -]{2,40}(?: ?\\([A-Za-z][^()]{0,30}\\))?";
const LABEL_BEFORE = cue(new RegExp(`(${LABEL})\\s*[:=]\\s*$`), '[:=]');
const LABEL_BEHIND = new RegExp(`^[\\s,;|/–-]*${LABEL}\\s*[:=]\\s*$`);
const CHANGE_BEHIND = cue(/^ ?\(\+$/);

/** Cases: 31 Cumulative: 1,207 Deaths: 9 (+2) Recovered: 988: in a line of labels each number belongs to the one before. */
export function labelReading(reader: EnglishReading, figure: Figure, before: string, after: string): Reading | null {
  const last = reader.drafts.at(-1);
  if (CHANGE_BEHIND.test(before) && /^\)/.test(after) && last && figure.start - last.end < 4)
    return { metric: last.metric, rule: 'item', end: figure.end, head: false };
  const label = LABEL_BEFORE.exec(before)?.[1];
  if (label === undefined || !(LABEL_BEHIND.test(after) || CHANGE_BEHIND.test(after))) return null;
  const { metric, other } = meaningOf(label);
  // Cumulative: 1,207 is of what was counted before it.
  const named = metric ?? (/^(?:cumulative|totals?)\b/i.test(label) ? (last?.metric ?? null) : null);
  return named === null || other ? null : { metric: named, rule: 'label', end: figure.end, head: true };
}

const CASES = '\\b(?:cases|infections|confirmed(?: cases)?|suspected(?: cases)?)';
const PAIR = cue(
  `${CASES} ?[(/] ?(?:and |of which |including )?(?:deaths?|dead|died|fatalities|fatal)\\b|` +
    `${CASES} (?:and|with) (?:\\w+ )?deaths? (?:in|between) (?:brackets|parenthes[ei]s)`,
  'death|dead|died|fatal',
);
const FAR = 40;

/** Keeps what a list's head says of its pairs of numbers: cases (deaths). */
export function readPair(reader: EnglishReading): void {
  const { state, line, text } = reader;
  if (PAIR.test(text)) {
    const metric = /suspected/i.test(text) ? 'suspected' : /confirmed/i.test(text) ? 'confirmed' : 'cases';
    state.pair = { metric, line };
  } else if (state.pair && line - state.pair.line > FAR) state.pair = null;
}

/** Mali: 1 404 (227) under such a head. */
export function pairReading(reader: EnglishReading, figure: Figure, before: string, after: string): Reading | null {
  const { pair } = reader.state;
  if (!pair) return null;
  const item = (metric: Metric): Reading => ({ metric, rule: 'item', end: figure.end, head: false });
  const last = reader.drafts.at(-1);
  if (/^ ?\($/.test(before) && /^\)/.test(after) && last?.metric === pair.metric && figure.start - last.end < 4)
    return item('deaths');
  const named = /(?:^|[\s,;:(])[A-Z\u00c0-\u00de][^,;.()\d]{1,40}?(?: ?[:–—-])? $/.test(before);
  return named && /^ ?\($/.test(after) ? item(pair.metric) : null;
}
