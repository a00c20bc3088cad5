/**
 * What English reports call the states of people: a metric, then patterns, one a line, to be matched without regard to
 * case at the border of a word.
 */
const NOUNS = `
deaths|deaths?|fatalit(?:y|ies)|deceased|dead
recovered|recover(?:y|ies)|recovered patients?
hospitalized|hospitali[sz]ations?|(?:hospital )?admissions?|inpatients
contacts|(?:close |high[- ]risk )?contacts
vaccinated|vaccinations?
tested|(?:diagnostic |laboratory |PCR )?tests|people tested|persons tested|individuals tested
cases|cases?|infections?|infected|positives
patient|patients?|case[- ]patients?
person|people|persons?|individuals?|residents?|children|adults?|men|women|males?|females?|boys?|girls?|students?
person|workers?|others?|travell?ers?|passengers?|villagers?|soldiers?|staff|nurses|doctors|citizens|crew|members?|pilgrims?|farmers?
person|expats|nationals|contractors?|visitors?|inmates?|employees|infants|hospital staff|physicians|victims?
`;

/** What is said of people after their number, the narrower first. */
const PREDICATES = `
tested_negative|test(?:ed|ing)? negative|(?:were|was|are|is|been|be) (?:all )?(?:confirmed )?negative
critical|intensive care|ICUs?|ventilators?|(?:mechanically )?ventilated|critical(?:ly ill)?(?: condition)?|life support
deaths|died|dies|dead|deceased|(?:were|was|are|been|be|is|proved|were all) fatal|fatal|succumbed|passed away|lost their lives|perished
severe|serious(?:ly ill)? condition|severely ill|in serious condition
recovered|(?:fully )?recovered|cured|discharged|no longer need to be isolated|released from hospital
released|released from (?:quarantine|isolation|observation)|completed (?:quarantine|isolation|follow-up)
hospitalized|hospitali[sz]ed|admitted|in hospitals?|under treatment|(?:being|been|were|are) treated|receiving treatment|requiring hospitali[sz]ation
quarantined|quarantined|in quarantine|(?:self-)?isolated|in isolation|under (?:medical )?observation|under quarantine|isolating
contacts|followed[- ]up|under (?:close )?(?:follow-up|surveillance|monitoring)|being monitored|being followed
vaccinated|vaccinated|immuni[sz]ed|received (?:(?:their|a|the|at least one|one) )?(?:(?:first|second) )?(?:doses?|vaccines?|vaccinations?|jabs?)
confirmed|test(?:ed|ing|s)? positive|(?:were|was|are|is|been) (?:found )?positive|positive for|(?:laboratory|lab)?[- ]?confirmed|diagnosed
suspected|suspected|classified as suspect(?:ed)?|classified as probable|(?:were|was|are) probable
tested|(?:were|was|been|are|have been) tested|screened
cases|infected|sickened|affected|fell ill|fallen ill|contracted|caught|taken ill|became ill|ill with|with symptoms
`;

/** Words between a number and its noun that say which state. */
const MODIFIERS = `
deaths|fatal
tested_negative|negative
confirmed|(?:(?:laboratory|lab|virologically|newly)[- ])?confirmed|positive|confirmed/suspected
suspected|suspected|suspect|probable|possible|presumptive|presumed
active|active
asymptomatic|asymptomatic
critical|critical(?:ly ill)?|ICU
severe|severe|serious
mild|mild
moderate|moderate
recovered|recovered|cured|discharged
hospitalized|hospitali[sz]ed
pending|pending
`;

type Noun = EnglishMetric | 'patient' | 'person';
export type EnglishMetric =
  | 'deaths'
  | 'recovered'
  | 'released'
  | 'hospitalized'
  | 'contacts'
  | 'vaccinated'
  | 'tested'
  | 'tested_negative'
  | 'cases'
  | 'confirmed'
  | 'suspected'
  | 'active'
  | 'asymptomatic'
  | 'critical'
  | 'severe'
  | 'mild'
  | 'moderate'
  | 'pending'
  | 'quarantined';

function read<Name extends string>(table: string): readonly (readonly [Name, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const cut = line.indexOf('|');
      return [line.slice(0, cut) as Name, `(?:${line.slice(cut + 1)})`] as const;
    });
}

/** Nouns that can be counted; `person` and `patient` need a predicate to be in a state. */
export const englishNouns: readonly (readonly [Noun, string])[] = read(NOUNS);
export const englishPredicates: readonly (readonly [EnglishMetric, string])[] = read(PREDICATES);
export const englishModifiers: readonly (readonly [EnglishMetric, string])[] = read(MODIFIERS);

/** New since the report before; in all; at the time. */
export const ENGLISH_NEW = '\\b(?:new(?:ly)?|additional|more(?! than)|further|another|extra|fresh|latest)\\b';
export const ENGLISH_NEW_PERIOD =
  '\\b(?:(?:in|over|during|within) the (?:last|past|previous|preceding) (?:24|twenty-four|48|day|week|fortnight|month|seven|7|few)|in the (?:24|48) hours|yesterday|overnight|today|this week|last week|(?:in|over) the (?:past|last) week|weekly|daily|consecutive (?:week|day)|since (?:the )?(?:last|previous) (?:report|update)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b';
export const ENGLISH_CUMULATIVE =
  '\\b(?:total(?:s|led|ed|ling)?|to date|so far|cumulative(?:ly)?|overall|since|as of|as at|by (?:\\d|the end|early|mid|late)|now (?:stands?|been)|toll|altogether|in all|thus far|up to|bringing|brings|brought|raising|reach(?:ed|ing)?|ris(?:en|es|ing) to|rose to|climbed to|jumped to|grown to|increased to)\\b';
export const ENGLISH_CURRENT =
  '\\b(?:current(?:ly)?|active|remain(?:s|ed|ing)?|still|at present|presently|(?:are|is) (?:being|now|in)|being)\\b';

/** Words before a number, with the qualifier they mean. */
const QUALIFIERS = `
more_than|more than|over|above|exceed(?:ed|s|ing)?|in excess of|upwards of|surpass(?:ed|es|ing)?|topp(?:ed|ing)|passed|greater than|>|well over|just over
at_least|at least|no fewer than|not less than|a minimum of
at_most|up to|at most|as many as|a maximum of|no more than|not more than
less_than|less than|fewer than|under|below|<|just below
nearly|nearly|almost|close to|just under|approaching|just shy of
approx|about|around|approximately|roughly|some|an estimated|estimated|circa|~|approximate
`;
export const englishQualifiers: readonly (readonly [
  'more_than' | 'at_least' | 'at_most' | 'less_than' | 'nearly' | 'approx',
  string,
])[] = read(QUALIFIERS);

/** Nouns and units that end the claim of a number to be a count: 24 hours, 55 years, 3 days apart, 5 countries. */
export const ENGLISH_NO_COUNT =
  '(?:%|per ?cent|percent|percentage|years?|yrs?|days?|hours?|hrs?|weeks?|months?|minutes?|times?|fold|km|kilomet|miles?|met(?:er|re)s?|cm|mm|kg|mg|ml|grams?|tonn?es?|dollars?|euros?|pounds?|usd|°|a\\.?m\\.?|p\\.?m\\.?|st|nd|rd|th|million doses|doses|beds?|countries|states?|provinces?|districts?|counties|regions?|villages?|hospitals?|schools?|laborator(?:y|ies)(?![- ]confirmed)|per|facilities|teams?|samples?|specimens?|strains?|isolates?|outbreaks?|clusters?|zones?|townships?|households?|points?|phases?|genotypes?)';
