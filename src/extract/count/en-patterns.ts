import {
  ENGLISH_ANIMALS,
  ENGLISH_CALAMITY,
  ENGLISH_CUMULATIVE,
  ENGLISH_CURRENT,
  ENGLISH_FALL_BY,
  ENGLISH_NEW,
  ENGLISH_NEW_PERIOD,
  ENGLISH_RISE_BY,
  englishModifiers,
  englishPredicates,
  englishQualifiers,
} from '../../lexicon/count-words-en.js';
import { ENGLISH_DISEASE, englishDisease } from '../../lexicon/diseases.js';
import { isWord } from '../../text/letters.js';
import { ENGLISH_NUMERAL } from '../../text/numerals.js';
import { unitAt } from '../../text/units.js';
import { type Cue, cue } from './cue.js';
import { FIGURE, HYPHEN } from './en-figure-parts.js';

export const any = (table: readonly (readonly [string, string])[]): string =>
  table.map(([, source]) => source).join('|');
/** Of a predicate, which `predicates` finds. */
export const PREDICATE: Cue = cue(`\\b(?:${any(englishPredicates)})(?![\\w-])`);
/** 5 suspected thieves: the word only describes the next. */
export const DESCRIBES: RegExp = new RegExp(
  '^ (?:(?:laboratory|lab)[- ])?(?:suspected|confirmed|diagnosed|quarantined|infected|vaccinated)(?! (?:by|' +
    'in|at|on|and|or|among|through|as|from|with|to|since|so|for|during|using|last|this|today|' +
    'yesterday|after|against|because)\\b)(?= [a-z])',
  'i',
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
export const QUALIFIED: Cue = cue(
  `(${any(englishQualifiers)})(?: (?:a total of|the|another|an additional|a further))?[ *]*$`,
);
export const ACTED: Cue = cue(
  '\\b(killed|kills|killing|claimed(?: the lives of)?|infected|sickened|affected|hospitali[sz]ed|' +
    'vaccinated|quarantined|tested|discharged|treating|treated|monitoring|tracing|admitted|' +
    `(?<=results? (?:are |is |were )?)pending for) (?:(?:${any(englishQualifiers)}|a total of|` +
    'the lives of) )?$',
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
  for (let words = 0; words < 3 && end > 0 && unitAt(before, end - 1) === 0x20; words++) {
    let start = --end;
    while (start > 0 && isPart(unitAt(before, start - 1))) start--;
    if (start > end - 2) {
      if (start === end) return false;
    } else if (start === end - 2 || unitAt(before, end - 3) === HYPHEN) {
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
/** Of a name, which `englishDisease` finds. */
export const DISEASE: Cue = cue(ENGLISH_DISEASE);
export const namesDisease = (text: string): boolean => DISEASE.heard && englishDisease(text) !== null;
export const MODIFIER: Cue = cue(`\\b(?:${any(englishModifiers)})(?![\\w-])`);
