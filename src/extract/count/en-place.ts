import type { Origin } from '../../types.js';
import { cue } from './cue.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';
import type { Draft } from './state.js';

const AFTER_NAME =
  /^(?:,|:|;| [–—-])? ?[(]?(?:with |reported |has |had )?(?:over |about |nearly |just under |more than )?$/i;
const IN = /\b(?:in|from|across|at|within|throughout) (?:the )?(?:[a-z-]+ (?:of )?){0,3}$/i;

/** The place of a count: the name beside it, else the one behind it, else the subject of its part of the sentence. */
export function placeFor(
  reader: EnglishReading,
  figure: Figure,
  reading: Reading,
  origin: Origin | null,
  from: number,
  limit: number,
): string | null {
  const { text, state } = reader;
  const names = reader.namesNear(figure.start);
  const next = names.find((name) => name.start >= figure.end && name.start < limit);
  // Texas, 15 in Ohio
  if (next && /^ (?:[a-z]+ ){0,2}in (?:the )?$/i.test(text.slice(figure.end, next.start))) return next.text;
  // 20 came from Ghana, 9 from Nigeria: where those people were before.
  const before = names.findLast(
    (name) =>
      name.end <= figure.start &&
      !(origin === 'imported' && FROM.test(text.slice(Math.max(0, name.start - 10), name.start))),
  );
  // Austria (1), Ica 562 cases, Guinea, 3 new cases
  if (before && before.start >= from && AFTER_NAME.test(text.slice(before.end, figure.start))) return before.text;
  const bracket = text.lastIndexOf('(', figure.start);
  if (before && bracket > text.lastIndexOf(')', figure.start) && bracket - before.end <= 1) return before.text;
  const after = names.find((name) => name.start >= Math.min(reading.end, limit) && name.start < limit);
  const between = after ? text.slice(figure.end, after.start) : '';
  // Five cases were imported from Italy: that is not where they were found.
  const abroad = FROM.test(between) && (origin === 'imported' || TRAVELLED.test(between));
  if (after && IN.test(between) && !abroad && !/[;()]/.test(between)) {
    if (state.place === null && reader.drafts.every((draft) => draft.place !== after.text)) state.place = after.text;
    if (!['group', 'part', 'item'].includes(reading.rule)) state.documentPlace ??= after.text;
    return after.text;
  }
  if (before) {
    state.documentPlace ??= before.text;
    // Guinea reported 3 cases and 5 deaths; Liberia reported 8 cases and 7 deaths.
    const part = text.lastIndexOf('; ', figure.start);
    const subject = names.find((name) => name.start >= part && name.end <= figure.start) ?? before;
    return (reading.rule === 'item' ? before : subject).text;
  }
  return state.documentPlace;
}

const FROM = /\bfrom (?:the )?$/i;
const TRAVELLED =
  /\b(?:travell?(?:ed|ing|ers)|return(?:ed|ing)|arriv(?:ed|ing)|arrivals?|passengers?|flights?) [^.;]{0,20}$/i;
const LISTS = /^(?:,|,? and| and the)? ?(?:the )?$/i;

const EACH = cue(/^ each\b/i);

/** Kenya and Uganda reported 3 cases each: the same for the places before the last. */
export function eachOf(reader: EnglishReading, figure: Figure, reading: Reading, draft: Draft): Draft[] {
  if (!EACH.heard || !EACH.test(reader.text.slice(Math.max(figure.end, reading.end)))) return [];
  const names = reader.namesNear(figure.start).filter((name) => name.end <= figure.start);
  const more: Draft[] = [];
  for (let k = names.length - 1; k > 0; k--) {
    const [name, following] = [names[k - 1], names[k]];
    if (!name || !following || !LISTS.test(reader.text.slice(name.end, following.start))) break;
    more.push({ ...draft, place: name.text });
  }
  if (more.length === 0) return more;
  // In the order of the text.
  const first = more.pop()?.place ?? null;
  const last = { ...draft, place: names.at(-1)?.text ?? draft.place };
  draft.place = first;
  return [...more.reverse(), last];
}
