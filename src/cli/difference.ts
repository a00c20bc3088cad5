import type { OutputRecord } from '../types.js';

type Fields = Readonly<Record<string, unknown>>;

/** The program's version is no finding: a new one must not change what pages are to give. */
const IGNORED: ReadonlySet<string> = new Set(['version']);
/** Two records that agree in this are one, though their other fields may differ. */
const placeOf = ({ type, doc, start_char, end_char }: OutputRecord): string =>
  JSON.stringify([type, doc, start_char, end_char]);

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** A record in a few words: `count 37 "37 cases" at 120–128, line 5`. */
function brief(record: OutputRecord): string {
  const { type, text, start_char, end_char, line } = record;
  const fields = record as unknown as Fields;
  const value = fields['value'] ?? fields['alpha2'] ?? fields['name'] ?? fields['number'] ?? fields['title'] ?? '';
  return `${type} ${value} ${JSON.stringify(text)} at ${start_char}–${end_char}, line ${line}`;
}

function changes(expected: OutputRecord, actual: OutputRecord): string[] {
  const [before, now] = [expected as unknown as Fields, actual as unknown as Fields];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => !IGNORED.has(name));
  return names
    .filter((name) => show(before[name]) !== show(now[name]))
    .map((name) => `${name} ${show(before[name])} → ${show(now[name])}`);
}

/** How the records of a page differ from those expected, a line each: `-` missing, `+` new, `~` changed. */
export function differences(expected: readonly OutputRecord[], actual: readonly OutputRecord[]): string[] {
  const waiting = new Map<string, OutputRecord[]>();
  for (const record of expected) {
    const place = placeOf(record);
    waiting.set(place, [...(waiting.get(place) ?? []), record]);
  }
  const found: { readonly at: number; readonly line: string }[] = [];
  for (const record of actual) {
    const partner = waiting.get(placeOf(record))?.shift();
    if (partner === undefined) {
      found.push({ at: record.start_char, line: `+ ${brief(record)}` });
      continue;
    }
    const changed = changes(partner, record);
    if (changed.length > 0) found.push({ at: record.start_char, line: `~ ${brief(partner)}: ${changed.join('; ')}` });
  }
  for (const record of [...waiting.values()].flat()) found.push({ at: record.start_char, line: `- ${brief(record)}` });
  return found.sort((a, b) => a.at - b.at).map(({ line }) => line);
}
