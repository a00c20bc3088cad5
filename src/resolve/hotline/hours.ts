import { hourSpans, looseHours } from './hour-spans.js';
import { HOURS, hourWords } from './hour-words.js';
import { neighbours, type Surroundings, textOf } from './surroundings.js';

/** Hours in a text, the last or the first of them. */
function find(text: string, side: 'first' | 'last'): string | null {
  const has = hourWords(text, 0, text.length);
  if ((has & HOURS) === 0) return null;
  const all = hourSpans(text, has);
  // Days before their hours belong to the same expression; what stands within another is part of it.
  const whole = all.filter(({ end }, i) => !all.slice(0, i).some((other) => other.end >= end));
  const span = side === 'last' ? whole.at(-1) : whole[0];
  const found = span && text.slice(span.start, span.end);
  if (found === undefined) return looseHours(text);
  return found.replace(/[（(][^()（）]*$|(?<=^[^(（]*)[)）]$/, '').trim();
}

/** The part of a text up to the end of the sentence (or, of the text before a number, from the start of its own). */
const untilStop = (text: string): string => /^(?: ?[(（][^()（）]*[)）])?[^。；;\n]*/.exec(text)?.[0] ?? '';

/** A line of hours: `服务时间：…`, `Open Monday to Friday …`. */
const BELOW =
  /^(?:(?:服务|工作|办公|开放|接听|受理|上班)时间|(?:opening |office |working |business )?hours|open|available)/i;

/** A sentence about calling, whose hours are those of the line. */
const ABOUT_CALLING = /\b(?:open|lines?|hot ?line|help ?line|available|staffed|answered|call(?:s|ers)?|hours)\b/i;

/** Hours before a number: in its sentence, else in one before it that speaks of calling, not of a class from 6 to 10 p.m. */
function hoursBefore(text: string): string | null {
  const sentences = text.split(/(?<=[.!?]) (?=[A-Z])/);
  const own = find(sentences.pop() ?? '', 'last');
  const others = sentences.filter((sentence) => ABOUT_CALLING.test(sentence)).join(' ');
  return own ?? (others === '' ? null : find(others, 'last'));
}

/** Hours on the lines right below or above a number. */
function hoursBeside({ document, index }: Surroundings): string | null {
  let steps = 0;
  for (const [, other] of neighbours(document, index, 1, 3)) {
    const text = textOf(document, other).trim();
    if (text.length > 90 || /\d{5,}|\d{3}-\d{3,4}/.test(text)) break;
    const hours = steps === 0 || BELOW.test(text) ? find(text, 'first') : null;
    // A line of nothing but hours, or one that says so, though a mail address stands between.
    if (hours && (hours.length * 2 >= text.length || BELOW.test(text))) return hours;
    if (text.length > 40) break;
    steps++;
  }
  for (const [, other] of neighbours(document, index, -1, 2)) {
    const text = textOf(document, other).trim();
    if (text.length > 90) break;
    const hours = /\d{5,}|\d{3}-\d{3,4}/.test(text) ? null : find(text, 'first');
    if (hours && /hot ?line|help ?line|call|热线|电话|咨询/i.test(text)) return hours;
  }
  return null;
}

/** `It is open Monday to Friday, 8.30am to 5.30pm.` in the next sentence. */
const NEXT = /^[^。.]*[。.]\s*((?:It|The|This|Lines?|Open|Available|Hours|服务时间|工作时间|时间)[^。]{0,120})/;
/** How far from a number its hours stand. */
const BEFORE = 160;
const BEHIND = 400;

/** When one may call: from the number's own clause, its label, or the lines right below or above it. */
export function hoursOf(surroundings: Surroundings, label: string | null): string | null {
  const { document, left, right, line, number, stop } = surroundings;
  const { folded } = document;
  let own = label && find(label, 'first');
  const to = Math.min(right.end, right.start + BEHIND);
  let after = '';
  if (!own && (hourWords(folded, right.start, to) & HOURS) !== 0) {
    after = folded.slice(right.start, to);
    // `WhatsApp 9123 4567. Our 24-hour hotline at 8768 0042`: the sentence that leads to the next number is of that one.
    if (right.end < line.end) after = after.replace(/(?<=[.!?]) [A-Z][^.!?]*$/, '');
    own ??= find(untilStop(after).slice(0, 120), 'first');
  }
  const from = Math.max(stop, left.end - BEFORE);
  if (own === null && (hourWords(folded, from, left.end) & HOURS) !== 0)
    own = hoursBefore(folded.slice(from, left.end));
  if (own) return own;
  const next = after === '' ? undefined : NEXT.exec(after)?.[1];
  const later = next === undefined ? null : find(next, 'first');
  return later ?? (number.end < line.end - 80 ? null : hoursBeside(surroundings));
}
