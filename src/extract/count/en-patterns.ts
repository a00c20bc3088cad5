import {
  ENGLISH_ANIMALS,
  ENGLISH_CALAMITY,
  ENGLISH_CUMULATIVE,
  ENGLISH_CURRENT,
  ENGLISH_FALL_BY,
  ENGLISH_NEW,
  ENGLISH_NEW_PERIOD,
  ENGLISH_NO_COUNT,
  ENGLISH_RISE_BY,
  englishModifiers,
  englishNouns,
  englishPredicates,
  englishQualifiers,
} from '../../lexicon/count-words-en.js';
import { ENGLISH_DISEASE } from '../../lexicon/diseases.js';
import { isWord } from '../../text/letters.js';
import { ENGLISH_NUMERAL } from '../../text/numerals.js';
import { type Cue, cue } from './cue.js';
import { FIGURE, HYPHEN } from './en-figure-parts.js';

export const any = (table: readonly (readonly [string, string])[]): string =>
  table.map(([, source]) => source).join('|');
const compiled = new Map<string, RegExp>();
/** The pattern of a table entry as a whole, compiled once. */
function whole(source: string): RegExp {
  const pattern = compiled.get(source) ?? new RegExp(`^${source}$`, 'i');
  compiled.set(source, pattern);
  return pattern;
}

const answers = new Map<object, Map<string, string | null>>();
/** The first entry of a table that is all of the text. */
export function find<Name extends string>(table: readonly (readonly [Name, string])[], text: string): Name | null {
  let known = answers.get(table);
  if (!known) {
    known = new Map();
    answers.set(table, known);
  }
  let name = known.get(text) as Name | null | undefined;
  if (name !== undefined) return name;
  name = table.find(([, source]) => whole(source).test(text))?.[0] ?? null;
  // The words of a field are few; what else comes by is not worth keeping.
  if (known.size < 4000) known.set(text, name);
  return name;
}

export const WORD = "[A-Za-z\\u00c0-\\u024f][\\w\\u00c0-\\u024f'’./()-]*";
/** Words that end the description before a noun: 12 of the cases, 5 in Lombardy. */
export const BREAK: string =
  '(?:of|in|per|for|to|from|with|by|at|on|is|was|were|are|be|has|have|had|than|the|that|who|' +
  'which|whom|among|between|after|before|during|when|where|while|as|its|their|this|these|' +
  'those|it|they|other than|against|out|not|against|also|and|or|but|until|since|within|compared)';

export const BREAKS: RegExp = new RegExp(`^${BREAK}$`, 'i');
export const AFTER: RegExp = new RegExp(
  `^(?: ?\\([^()]{1,44}\\))?[ \\u200b]?((?:(?!${BREAK}\\b|(?:${any(englishNouns)})(?![\\w-]))${WORD},? ){0,7}?)(${any(englishNouns)})(?![\\w-])`,
  'i',
);
export const PARTITIVE: RegExp =
  /^(?: ?\([^()]{1,14}\))? of (?:the |these |them |those |whom |which |our |all |its |this )/i;
export const PREDICATE: Cue = cue(`\\b(?:${any(englishPredicates)})(?![\\w-])`);
/** 5 suspected thieves: the word only describes the next. */
export const DESCRIBES: RegExp = new RegExp(
  '^ (?:(?:laboratory|lab)[- ])?(?:suspected|confirmed|diagnosed|quarantined|infected|vaccinated)(?! (?:by|' +
    'in|at|on|and|or|among|through|as|from|with|to|since|so|for|during|using|last|this|today|' +
    'yesterday|after|against|because)\\b)(?= [a-z])',
  'i',
);
/** What follows a number that the words before it name: nothing, or no noun of its own. */
export const LABELLED: RegExp = new RegExp(
  '^\\s*(?:[^\\sA-Za-z\\d]|$|\\(|(?:and|or|in|on|at|from|to|by|as|with|since|after|during|' +
    'for|over|within|between|across|while|but|which|who|that|this|last|today|yesterday|so|' +
    'people|persons|cases|deaths|fatalities|infections|new|confirmed|including|among|compared|' +
    'according|nationwide|worldwide|globally|overall|total|more|was|were|is|are|has|have|' +
    'had|now|out|of|one|two|three|the|a|up|down|per|did|also|hospitali[sz]ed|died|under|recovered|' +
    'if|when|where|reported|throughout|around|before|until|due|because|positive|negative|' +
    'suspected|probable|not|males?|females?|men|women|about|less|fewer|then|patients|residents|' +
    'individuals|deceased|dead)\\b|[a-z]+(?:ed|ing)\\b)',
);
export const DISEASED: RegExp = new RegExp(`^ (?:[a-z]+ )?${ENGLISH_DISEASE}`, 'i');
/** Words that make a case one that might be. */
export const MAYBE_NO: Cue = cue(/\b(?:when|if|until|unless|once|include|requires?) (?:there (?:are|were) )?$/i);
/** Dead, with nothing dead behind it: 150 dead mullet are fish. */
export const DEAD_ALONE: RegExp = new RegExp(
  '^(?:[^\\sA-Za-z]|$| (?:in|and|from|of|on|at|after|as|so|to|since|with|by|for|was|were|' +
    'is|are|have|has|have|people|persons|patients)\\b)',
);
export const ANIMALS: Cue = cue(`\\b${ENGLISH_ANIMALS} ?$`);
/** Nothing follows the number that it could count. */
export const CLOSES: RegExp = /^(?:[.,;:)]|$| (?:and|in|since|so far|to date|across|on|by|over|last|this)\b)/i;
export const STARTS_PREDICATE: RegExp = new RegExp(
  '^(?: ?\\([^()]{1,14}\\))?,? ?(?:(?:of (?:which|whom|them|these|those)|who|patients|have|' +
    'has|had|were|was|are|is|been|be|being|also|all|since|now|currently|reported(?:ly)?|later|' +
    'subsequently|people|in|on|classified|as|laboratory|under|the|requiring|still|remain(?:s|' +
    `ed)?|an?|fully)[ -]){0,5}?(${any(englishPredicates)})(?![\\w-])`,
  'i',
);
export const BARE: RegExp = new RegExp(
  `^(?: ?\\([^()]{1,14}\\))? ((?:(?:laboratory|lab)[- ])?(?:${any(englishModifiers)}))(?=\\s*(?:[,;).]|and |or |$))`,
  'i',
);
export const QUALIFIED: Cue = cue(
  `(${any(englishQualifiers)})(?: (?:a total of|the|another|an additional|a further))?[ *]*$`,
);
export const LINKED: RegExp = new RegExp(
  '(?:\\b(?:to|at|is|was|are|were|of|reached|reaching|exceed(?:ed|s|ing)?|total(?:l?ed|' +
    'l?ing|s)?|stood|stands|hit|surpass(?:ed|es|ing)?|topp?(?:s|ed|ing)|pass(?:ed|es|ing)|' +
    'from|now|than|over|number(?:s|ed|ing)?)|[:=–—]|\\()(?: (?:now|currently|only|just|a total of|' +
    'around|about|approximately|over|more than|nearly|almost|at least|an estimated|close to|' +
    'under))?\\s*$',
  'i',
);
export const ACTED: Cue = cue(
  '\\b(killed|kills|killing|claimed(?: the lives of)?|infected|sickened|affected|hospitali[sz]ed|' +
    'vaccinated|quarantined|tested|discharged|treating|treated|monitoring|tracing|admitted|' +
    `(?<=results? (?:are |is |were )?)pending for) (?:(?:${any(englishQualifiers)}|a total of|` +
    'the lives of) )?$',
);
/** 285,000 Michiganders have been infected: a word of which nothing is known, then a predicate. */
export const UNKNOWN: RegExp = new RegExp(
  `^ (?!(?:[a-z]+ )?${ENGLISH_ANIMALS} )(?:[A-Za-z]+[- ]){1,2}(?:(?:from|in|at|of) (?:the )?[\\w']+ (?:[\\w']+ )?)?(?:have|` +
    `has|had|were|are|was) (?:been |now |since |all )?(${any(englishPredicates)})(?![\\w-])`,
  'i',
);
export const SHARE: RegExp = new RegExp(
  '^ (?:are|were|was|is|have|had|has|came|come|occurred|live[ds]?|work(?:ed|s)?|contracted|' +
    'acquired|involved?|remain(?:ed|s)?)\\b',
  'i',
);
/** Out of 210 contacts, … ; of the 60 new cases reported today, … */
export const OF_TOTAL: Cue = cue(
  `\\b(?:out )?of (?:the |these |those |all )?(?:${FIGURE}|${ENGLISH_NUMERAL}) (?:[\\w-]+ ){0,4}?(?:cases|` +
    'deaths|patients|contacts|infections|people)(?: [\\w ]{1,40})?, $',
);
/** 71 of them; three of the 20 new cases: what the number is a part of. */
export const PART_OF: RegExp = new RegExp(
  '^(?: ?\\([^()]{1,14}\\))? (?:out )?of (?:(?:them|which|whom)\\b|(?:these|those)(?=[,.;)]|' +
    '$| (?:[a-z]+ing|[a-z]+ed|in|at|on|from|who|with|are|were|is|was|have|had|has|died|remain)\\b)|' +
    '' +
    `(?:the|these|those|all|its|our|this) (?:(?:${FIGURE}|${ENGLISH_NUMERAL}) )?(?:(?!of\\b|in\\b)[\\w'-]+ ){0,4}?` +
    '(cases|patients|deaths|people|infections|contacts|victims|fatalities)\\b)',
  'i',
);
export const OF_THOSE: Cue = cue(
  '\\b(?:of (?:whom|which|these|those|them|the (?:new )?(?:\\w+ )?(?:cases|deaths|patients|' +
    'contacts))|including)[, ]*(?:at least )?$|(?:cases|deaths|patients|contacts); $',
);
export const NO_COUNT: RegExp = new RegExp(`^[ -]?${ENGLISH_NO_COUNT}(?![a-z])`, 'i');
export const RATE: Cue = cue(/^[^.;()]{0,40}?\bper (?:\d|million|capita|cent|thousand|hundred|100|week|day)/i, 'per ');
const OTHER_OWNERS =
  '(?:display|show|pencil|suit|book|phone|glass|court|legal|civil|criminal|murder|corruption|' +
  'fraud|abuse|rape|divorce|asylum|doping|use|test|business|cold|missing[- ]persons?)';
const OTHER_THINGS =
  '(?:beer|wine|water|whisky|champagne|soda|ammunition|murder|corruption|fraud|rape|theft|doping|discrimination|' +
  'torture|bribery|plagiarism|arson|kidnapping|identity)';
const OTHER_DEEDS = '(?:abuse|violence|assault|harassment|misconduct)';
/** Cases that nobody is ill of: display cases, cases of beer, of fraud; what stands before the noun, a bar, what follows it. */
export const OTHER_CASES: Cue = cue(
  `\\b${OTHER_OWNERS}s? ?\\||\\|[^.;,]{0,12}\\bof (?:${OTHER_THINGS}|(?:\\w+ )?${OTHER_DEEDS})\\b`,
  `${OTHER_OWNERS}|${OTHER_THINGS}|${OTHER_DEEDS}`,
);
/** What kills without a disease. */
export const CALAMITY: Cue = cue(ENGLISH_CALAMITY);
/** Words of an outbreak, by which a death is one of illness though a war is named beside it. */
export const OUTBREAK: Cue = cue(/\b(?:outbreak|infect|virus|epidemic|cases\b|coronavirus|disease|vaccin)/i);
export const LAWSUIT: Cue = cue(/\b(?:courts?|judges?|tribunals?|prosecutors?|lawyers?|magistrates?|lawsuits?)\b/i);
export const COURT: Cue = cue(
  /^\s*(?:against\b|before the\b|in (?:the )?court)|^\s*(?:were |was |have been )?(?:filed|heard|tried|prosecuted)\b/i,
  'against|before the|in (?:the )?court|filed|heard|tried|prosecuted',
);

export const NOW: Cue = cue(ENGLISH_CURRENT);
/** Cases rose by about 12; a decrease of 7 cases. */
const ROSE: Cue = cue(`${ENGLISH_RISE_BY} (?:[\\w-]+ ){0,2}$`);
const FELL: Cue = cue(`${ENGLISH_FALL_BY} (?:[\\w-]+ ){0,2}$`);
export const rose = (before: string): boolean => ROSE.heard && endsWithBy(before) && ROSE.test(before);
export const fell = (before: string): boolean => FELL.heard && endsWithBy(before) && FELL.test(before);

/** Is `by` or `of` one of the last three words? Behind it both end, and few numbers stand there. */
function endsWithBy(before: string): boolean {
  let end = before.length;
  for (let words = 0; words < 3 && end > 0 && before.charCodeAt(end - 1) === 0x20; words++) {
    let start = --end;
    while (start > 0 && isPart(before.charCodeAt(start - 1))) start--;
    if (start > end - 2) {
      if (start === end) return false;
    } else if (start === end - 2 || before.charCodeAt(end - 3) === HYPHEN) {
      const word = before.slice(end - 2, end).toLowerCase();
      if (word === 'by' || word === 'of') return true;
    }
    end = start;
  }
  return false;
}
const isPart = (unit: number): boolean => isWord(unit) || unit === HYPHEN;
export const FRESH: Cue = cue(ENGLISH_NEW);
export const FRESH_ENDS: Cue = cue(`${ENGLISH_NEW}(?: (?:\\w+ ){0,2})?$`);
export const PERIOD: Cue = cue(ENGLISH_NEW_PERIOD);
export const IN_ALL: Cue = cue(ENGLISH_CUMULATIVE);
export const IN_ALL_ENDS: Cue = cue(`${ENGLISH_CUMULATIVE}[^,;]{0,24}$`);
export const DISEASE: Cue = cue(ENGLISH_DISEASE);
export const MODIFIER: Cue = cue(`\\b(?:${any(englishModifiers)})(?![\\w-])`);

/** A noun before the number: the death toll, the total number of confirmed cases. */
export const LEAD: RegExp = new RegExp(
  `(?:\\b(${any(englishModifiers)}) )?(?:[\\w'-]+ ){0,3}?\\b((?:death )?toll(?!-free| free)|` +
    `${any(englishNouns)})(?![\\w-])`,
  'gi',
);
/** What a sentence is about without a number: the highest numbers of new deaths. */
export const NAMED: RegExp = new RegExp(
  `\\b(?:(${any(englishModifiers)}) )?(cases|deaths|infections|fatalities|recoveries)\\b`,
  'gi',
);
