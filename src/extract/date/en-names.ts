import { MONTH, WEEKDAY } from './en-words.js';

const FIRST_NAME = /^(?:April|May|June|August|Jan)$/;
/** A family name, and then no name more: April Jones said. */
const SURNAME = new RegExp(
  `^ (?!${WEEKDAY}|${MONTH}|Day\\b)[A-Z][a-z'-]+(?=[.,;:)'’]|$| (?:and|who|was|is|has|had|said|says|in|at|told)\\b)`,
);

/** Whether a month's name is a person's: mentioned by April Jones. */
export const isPerson = (before: string, month: string, rest: string): boolean =>
  FIRST_NAME.test(month) && /\b(?:by|from|to|for|of|and) $/i.test(before) && SURNAME.test(rest);

/** What follows a weekday that is a name: Wednesday Addams was, in Friday Harbor, … */
const DAY_NAME = new RegExp(
  `^ (?!${MONTH}|Morning|Afternoon|Evening|Night|Service|Mass|Closed|Open)[A-Z][a-z]+(?: and [A-Z][a-z]+day [A-Z]|(?:'s|,)? (?:was|were|is|are|has|stars?|plays?|lives?|islands?)\\b|[,.] [A-Z])`,
);
const DAY_LEADS =
  /\b(?:on|last|next|this|every|each|by|until|till|since|from|through|before|after|said|late|early|for|of)[ ,]+$|[a-z]{2}(?:ed|[a-z]d) $/i;

/** Whether a weekday, with what stands before and behind it, is part of a name. */
export const isDayName = (lead: string, rest: string): boolean => DAY_NAME.test(rest) && !DAY_LEADS.test(lead);
