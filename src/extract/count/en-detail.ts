import { ENGLISH_GROUP } from '../../lexicon/count-words-en.js';
import type { Origin, Qualifier } from '../../types.js';
import { cue } from './cue.js';
import { QUALIFIED } from './en-patterns.js';
import { qualifiers } from './en-phrases.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';
import type { Draft } from './state.js';

const IMPORTED = cue(
  '\\bimported\\b|\\boverseas[- ](?:acquired|cases?|infections?)|\\b(?:acquired|infected|' +
    'contracted) (?:overseas|abroad)|\\btravel[- ](?:related|associated|acquired)|\\b(?:linked|' +
    'related) to (?:overseas |international |foreign )?travel',
);
const LOCAL = cue(
  '\\b(?:locally|domestically)[- ](?:acquired|transmitted|infected)\\b|\\b(?:local|indigenous|' +
    'autochthonous|domestic|community) (?:confirmed |new )?(?:cases?|transmission|infections?)\\b',
);
const OWN_GROUP = cue(
  new RegExp(
    '^(?: or more| or fewer)?(?: new| more| other| additional| further)? ((?!of\\b|in\\b|by\\b|' +
      `from\\b|among\\b|deaths?\\b|cases?\\b)(?:(?!of |in |by |from |to |were |are |who |among )[a-z'-]+ ){0,3}?${ENGLISH_GROUP}` +
      '(?: of the [a-z]+(?: [a-z]+)?(?= (?:have|has|had|were|are|was|is|died|tested|fell|who)\\b))?(?: (?:under|' +
      'over|aged|below|above) [\\w ]{1,20}?)?)(?=[.,;:()]|$| )(?! cases?\\b| deaths?\\b)',
  ),
  ENGLISH_GROUP,
);
const IS_GROUP = new RegExp(
  `^ ?(?:have been |had been |were|are|was|is) (?:among )?((?:[a-z'-]+ ){0,3}?${ENGLISH_GROUP}(?: (?:under|` +
    "over|aged|below|above|from|of) [\\w' -]{1,30}?)?)(?=[.,;:()]|$| and | who | in | with )",
);
const AMONG = cue(
  new RegExp(
    "^[^.;,]{0,90}?\\b(?:among|amongst) ((?:the )?[a-z][\\w' -]{2,40}?)(?=[.,;:()]|$| (?:and|" +
      'with|including|in|who|were|have)\\b)',
  ),
  'among',
);

export function qualifierOf(before: string): Qualifier | null {
  if (!QUALIFIED.heard) return null;
  const last = before.slice(-40);
  const match = QUALIFIED.exec(last);
  if (!match || !/(?:^|[\s(:~<>])$/.test(last.slice(0, match.index))) return null;
  return qualifiers.all(match[1] ?? '');
}

const WERE_LOCAL = cue(/^ (?:were|was|are|is) (?:all )?(?:local|domestic|indigenous)\b/i);

/** What the words of the count say themselves, else those behind it, else those before it in its part of the sentence. */
export function originOf(
  reader: EnglishReading,
  before: string,
  after: string,
  reading: Reading,
  at: number,
): Origin | null {
  if (WERE_LOCAL.test(after)) return 'local';
  const { head } = reader;
  const inherited = head?.sentence === reader.sentence ? head.origin : null;
  if (!IMPORTED.heard && !LOCAL.heard) return inherited;
  const own = reader.text.slice(at, Math.max(at, reading.end));
  const tail = /^[^.;]{0,48}/.exec(reader.text.slice(Math.max(at, reading.end)))?.[0] ?? '';
  const behind = /^(?:(?!,? and (?:\d|[a-z]+ (?:new |were |are )))[^,])*/.exec(tail)?.[0] ?? '';
  const ahead =
    before
      .slice(-30)
      .split(/[,;]| and /)
      .at(-1) ?? '';
  for (const words of [own, behind, ahead]) {
    if (IMPORTED.test(words)) return 'imported';
    if (LOCAL.test(words)) return 'local';
  }
  return inherited;
}

/** Whom a group names: 300 prisoners; of `among them` nobody new. */
export function namedGroup(words: string): string | null {
  const group = words.trim();
  return /^(?:them|these|those|which|whom|us|the)?$/i.test(group) ? null : group;
}

/** Whom a count counts when it is not everybody: 6 soldiers; 14 were health workers; no case among expats. */
export function subsetOf(reader: EnglishReading, figure: Figure, reading: Reading, after: string): string | null {
  const cut = (at: number, length: number): string | null => namedGroup(reader.written.slice(at, at + length));
  const counted = reading.rule === 'people' || reading.rule === 'group' || reading.rule === 'noun';
  const own = counted ? OWN_GROUP.exec(reader.text.slice(figure.end)) : null;
  if (own?.[1]) return cut(figure.end + own[0].length - own[1].length, own[1].length);
  if (reading.rule === 'group') {
    const said = IS_GROUP.exec(reader.text.slice(Math.max(figure.end, reading.end)));
    if (said?.[1]) return cut(Math.max(figure.end, reading.end) + said[0].length - said[1].length, said[1].length);
    return null;
  }
  const match = AMONG.heard ? AMONG.exec(after.slice(0, 120)) : null;
  return match?.[1] ? cut(figure.end + match[0].length - match[1].length, match[1].length) : null;
}

const SCALED = /(hundred|thousand|million|billion)$/i;
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Between 10 and 15 cases, from 10 to 15 cases, 1 to 2 million: one count with two values. */
export function joinRange(reader: EnglishReading, i: number, draft: Draft, before: string): void {
  const low = reader.figures[i - 1];
  if (low?.kind !== 'number' || low.valueMax !== null || draft.valueMax !== null || draft.value < 0) return;
  // Nothing but `and`, `to` or a dash stands between the two.
  if (before.length > 5) return;
  const lead = reader.text.slice(Math.max(0, low.start - 60), low.start);
  const between = /\bbetween $/i.test(lead) && /^ and $/i.test(before);
  // Rose from 12 to 17, climbed by 250 to 4,100: two counts.
  const two = /\bfrom $/i.test(lead) ? !/^\W*from $/i.test(lead) : /\bby (?:[a-z]+ )?$/i.test(lead);
  if (!between && (two || !/^(?: to | ?[-–] ?)$/i.test(before))) return;
  const scale = SCALED.exec(reader.text.slice(Math.max(0, draft.end - 12), draft.end))?.[1]?.toLowerCase() ?? '';
  const scaled = SCALED.test(reader.text.slice(low.start, low.end)) ? 1 : (SCALES[scale] ?? 1);
  if (low.value * scaled >= draft.value) return;
  const taken = reader.drafts.findLastIndex((other) => other.start <= low.start);
  if (reader.drafts[taken]?.start === low.start) reader.drafts.splice(taken, 1);
  draft.start = low.start;
  draft.valueMax = draft.value;
  draft.value = low.value * scaled;
  draft.qualifier = qualifierOf(lead);
}
