import {
  ENGLISH_ANIMALS,
  ENGLISH_NO_COUNT,
  type EnglishMetric,
  englishModifiers,
  englishNouns,
  englishPredicates,
  englishQualifiers,
  type Noun,
} from '../../lexicon/count-words-en.js';
import { isLetter, isWord } from '../../text/letters.js';
import { type Border, Phrases } from '../../text/phrases.js';
import { isWhite } from '../../text/white-space.js';
import type { Qualifier } from '../../types.js';
import { HYPHEN, SPACE } from './en-figure-parts.js';

const endsLetters: Border = (unit) => !isLetter(unit);
const beforeSpace: Border = (unit) => unit === SPACE;
const atBorder: Border = (unit) => !isWord(unit);
/** One phrase or another, whatever it means. */
const oneOf = (name: string, source: string, ends: Border): Phrases<'it'> => new Phrases(name, [['it', source]], ends);

/** What is counted, said of people, said before what is counted, and said before a number. */
export const nouns: Phrases<Noun> = new Phrases('count.nouns', englishNouns);
export const predicates: Phrases<EnglishMetric> = new Phrases('count.predicates', englishPredicates);
export const modifiers: Phrases<EnglishMetric> = new Phrases('count.modifiers', englishModifiers);
export const qualifiers: Phrases<Qualifier> = new Phrases('count.qualifiers', englishQualifiers);
/** The same before a space. */
export const leadingModifiers: Phrases<EnglishMetric> = new Phrases('count.modifiers', englishModifiers, beforeSpace);

/** The death toll, or another noun. */
export const heads: Phrases<Noun | 'toll'> = new Phrases('count.heads', [
  ['toll', '(?:death )?toll(?!-free| free)'] as const,
  ...englishNouns,
]);

/** 12 confirmed, 3 suspected and 2 probable. */
const closes: Border = (_, text, end) => {
  let at = end;
  while (isWhite(text.charCodeAt(at))) at++;
  if (at === text.length || ',;).'.includes(text[at] as string)) return true;
  const next = text.slice(at, at + 4).toLowerCase();
  return next === 'and ' || next.startsWith('or ');
};
/** Words for a state that stand for those who are in it. */
export const adjectives: Phrases<EnglishMetric> = new Phrases(
  'count.adjectives',
  englishModifiers.map(([name, source]) => [name, `(?:(?:laboratory|lab)[- ])?${source}`] as const),
  closes,
);

/** Behind a number of anything but people. */
export const noCounts: Phrases<'it'> = oneOf('count.other', ENGLISH_NO_COUNT, endsLetters);
export const animals: Phrases<'it'> = oneOf('count.animals', ENGLISH_ANIMALS, beforeSpace);
/** Words that end the description before a noun: 12 of the cases, 5 in Lombardy. */
export const breaks: Phrases<'it'> = oneOf(
  'count.breaks',
  'of|in|per|for|to|from|with|by|at|on|is|was|were|are|be|has|have|had|than|the|that|who|which|whom|among|between|after|' +
    'before|during|when|where|while|as|its|their|this|these|those|it|they|other than|against|out|not|also|and|or|but|' +
    'until|since|within|compared',
  atBorder,
);
/** Words between a number and what is said of it: 5 of whom have recovered. */
export const leads: Phrases<'it'> = oneOf(
  'count.leads',
  'of (?:which|whom|them|these|those)|who|patients|have|has|had|were|was|are|is|been|be|being|also|all|since|now|currently|' +
    'reported(?:ly)?|later|subsequently|people|in|on|classified|as|laboratory|under|the|requiring|still|remain(?:s|ed)?|' +
    'an?|fully',
  (unit) => unit === SPACE || unit === HYPHEN,
);
/** The number is a part of another: three of the 20 cases. */
export const parts: Phrases<'it'> = oneOf(
  'count.parts',
  'of (?:the|these|them|those|whom|which|our|all|its|this)',
  beforeSpace,
);
/** The same, of something or out of it. */
export const shares: Phrases<'it'> = oneOf('count.shares', '(?:out )?of', beforeSpace);
/** Verbs by which a share of those counted before is told. */
export const sharing: Phrases<'it'> = oneOf(
  'count.sharing',
  'are|were|was|is|have|had|has|came|come|occurred|lived?|lives|work(?:ed|s)?|contracted|acquired|involved?|' +
    'remain(?:ed|s)?',
  atBorder,
);
/** What may follow a number that the words before it name. */
export const following: Phrases<'it'> = oneOf(
  'count.following',
  'and|or|in|on|at|from|to|by|as|with|since|after|during|for|over|within|between|across|while|but|which|who|that|this|last|' +
    'today|yesterday|so|people|persons|cases|deaths|fatalities|infections|new|confirmed|including|among|compared|according|' +
    'nationwide|worldwide|globally|overall|total|more|was|were|is|are|has|have|had|now|out|of|one|two|three|the|a|up|down|' +
    'per|did|also|hospitali[sz]ed|died|under|recovered|if|when|where|reported|throughout|around|before|until|due|because|' +
    'positive|negative|suspected|probable|not|males?|females?|men|women|about|less|fewer|then|patients|residents|' +
    'individuals|deceased|dead',
  atBorder,
);
/** Verbs of a number that they lead to, and what may stand between: cases reached more than 12. */
export const links: Phrases<'it'> = oneOf(
  'count.links',
  'to|at|is|was|are|were|of|reached|reaching|exceed(?:ed|s|ing)?|total(?:l?ed|l?ing|s)?|stood|stands|hit|' +
    'surpass(?:ed|es|ing)?|topp?(?:s|ed|ing)|pass(?:ed|es|ing)|from|now|than|over|number(?:s|ed|ing)?',
  atBorder,
);
export const linked: Phrases<'it'> = oneOf(
  'count.linked',
  'now|currently|only|just|a total of|around|about|approximately|over|more than|nearly|almost|at least|an estimated|' +
    'close to|under',
  atBorder,
);
/** What a sentence may be about without a number. */
export const named: Phrases<'it'> = oneOf('count.named', 'cases|deaths|infections|fatalities|recoveries', atBorder);
