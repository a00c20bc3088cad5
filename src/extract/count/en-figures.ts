import { ENGLISH_NUMERAL } from '../../text/numerals.js';

export const FIGURE = '\\d{1,3}(?:[, ]\\d{3})+(?![\\d,]\\d)|\\d+(?:\\.\\d+)?';
export const SCALE = '(?: ?(?:hundred|thousand|million|billion)(?![a-z]))';
export const MONTH: string =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|' +
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?';
/** Nouns whose number only tells one of them from the others: case 7, week 23, Table 2. */
const NUMBERED =
  '(?:case|patient|update|(?<!last |this |past |previous |next )week|figure|table|phase|type|no|nos|number|page|' +
  'section|article|chapter|volume|day|group|grade|level|tier|age[ds]?(?: of)?|route|highway)';
/** What people are counted as, behind a number that might be a year: 2020 cases. */
const COUNTED =
  '(?:new |more |confirmed |laboratory|lab[- ]|suspected |probable |human |additional |cases|deaths|people|persons|' +
  'patients|individuals|infections|contacts)';
/** Who may be of some age: children under five; of those who died seven were over 70. */
const COMPARED = '(?:under|over|below|above|older than|younger than)';
const AGED =
  `\\b${COMPARED} (?<=\\b(?:(?:children|those|people|persons|adults|patients|women|men|individuals|infants|aged|age) ` +
  '|(?:people|patients|victims|those|them|men|women|died|whom) (?:[a-z]+ ){0,3}(?:were|was|' +
  `are|is) (?:all )?)${COMPARED} )` +
  `(?:the age of )?(?:${ENGLISH_NUMERAL}|\\d{1,3})(?=[.,;:)]| (?:and|or|have|has|had|were|` +
  'was|are|is|who|in|with|died)\\b)';
/** Figures that are no amounts, passed over whole. */
export const OTHER: string = [
  'https?:\\S+',
  '\\bH\\dN\\d\\)? \\d{4}\\b',
  `\\b${MONTH}\\.? ${DAY}(?:,? \\d{4})?\\b`,
  `\\b${DAY} (?:of )?${MONTH}\\b(?:,? \\d{4})?`,
  `\\b${MONTH},? \\d{4}\\b`,
  '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}',
  '\\b\\d{1,2}(?::\\d{2}(?: ?[ap]\\.?m\\.?)?|\\.\\d{2} ?[ap]\\.?m\\b)',
  '\\b\\d{1,2} ?[ap]\\.?m\\b',
  '\\bCOVID-? ?19\\b',
  '\\b[A-Za-z]+-?\\d[\\w-]*',
  `\\b${NUMBERED}s?\\.? (?:no\\.? ?)?#?\\d+\\b`,
  '\\b\\d+(?:\\.\\d+)?(?: to | ?[-–] ?)?(?:\\d+(?:\\.\\d+)?)?[- ]?(?:%|per ?cent|percent)',
  `\\bage[ds]?(?: of)? ${ENGLISH_NUMERAL}\\b`,
  AGED,
  // Her brother, 9, is in stable condition.
  '\\b\\d{1,2}(?=, (?:is|was|who|has|had|said|says|from|of|died|told)\\b)(?<=[a-z], \\d{1,2})',
  `\\b(?:${ENGLISH_NUMERAL}|\\d+)[- ](?:year|month|week|day|hour)s?(?:[- ]olds?)?\\b`,
  '[$€£¥#]\\s?\\d[\\d,.]*(?: ?(?:million|billion|m|bn))?',
  `(?:per|in every|out of every) (?:(?:${FIGURE})${SCALE}?|million|thousand|hundred)`,
  `\\b(?:19|20)\\d{2}\\b(?! ${COUNTED})(?:[-–/]\\d{2,4})?`,
  '\\b\\d+(?:st|nd|rd|th)\\b',
]
  .map((source) => `(?:${source})`)
  .join('|');

const AMOUNT = `(?:${FIGURE})(?:${SCALE}|[kKmM](?![a-z]))?`;
/** A single death was reported in Kano. */
const SINGLE =
  'single(?= (?:[a-z-]+ ){0,2}(?:case|death|fatality|infection) ' +
  '(?:was|has|had|reported|confirmed|recorded|in [A-Z]|from [A-Z]|of [a-z]))';
const NUMBER =
  `(?<![\\w.,/–-]|[$€£¥#] ?)(?:${AMOUNT}(?: ?[-–] ?${AMOUNT})?|${ENGLISH_NUMERAL}|${SINGLE})` +
  '(?![\\w%]|[.,]\\d|-[a-z])(?: or (?:more|fewer|less))?';
const NONE =
  "\\b(?:no|zero)(?= (?:[\\w'-]+ ){0,6}(?:cases?|deaths?|fatalit|infections?|patients?|people|recover|hospital))";
const ONE = "\\ban?(?= (?:[\\w'()-]+ ){0,7}(?:case|death|fatality|infection)\\b)";

/** Figures that are none of ours; then, captured: a number, no, a or an before a noun that is counted. */
export const SCANNER: RegExp = new RegExp(`${OTHER}|(${NUMBER})|(${NONE})|(${ONE})`, 'gi');
