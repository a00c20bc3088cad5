/**
 * What English reports call the states of people: a metric, then patterns, one a line, to be matched without regard to
 * case at the border of a word.
 */
const NOUNS = `
deaths|deaths?|fatalit(?:y|ies)|deceased|dead|lives lost
recovered|recover(?:y|ies)|recovered patients?
critical|ICU (?:occupancy|admissions)
hospitalized|hospitali[sz]ations?|(?:hospital )?admissions?|inpatients
contacts|(?:close |high[- ]risk )?contacts
vaccinated|vaccinations?
tested|(?:diagnostic |laboratory |PCR )?tests|people tested|persons tested|individuals tested
cases|cases?|infections?|infected|positives|diagnoses|caseload|(?:case|infection|virus|COVID-19|coronavirus) (?:count|tally)
patient|patients?|case[- ]patients?
person|people|persons?|individuals?|residents?|children|adults?|men|women|males?|females?|boys?|girls?|students?
person|workers?|others?|travell?ers?|passengers?|villagers?|soldiers?|staff|nurses?|doctors?|citizens|crew|members?|pilgrims?|farmers?
person|expats|nationals?|contractors?|visitors?|inmates?|prisoners?|detainees?|employees?|infants?|babies|toddlers|teenagers|pupils|teachers?|hospital staff|physicians?|victims?|migrants|refugees|tourists?|troops|sailors|police officers?|firefighters?|caregivers?|customers|players|guests|attendees
`;

/** What is said of people after their number, the narrower first. */
const PREDICATES = `
pending|(?:awaiting|waiting for|pending) (?:(?:the|their) )?(?:test )?results?|(?:are|is|were|remain) (?:still |currently )?pending
asymptomatic|asymptomatic|(?:have|had|show(?:ed|ing)?) no symptoms|without symptoms
stable|(?:in )?(?:a )?stable(?: condition)?
active|(?:are|is|remain|were) (?:still |currently )?active
tested_negative|test(?:ed|ing)? negative|(?:were|was|are|is|been|be) (?:all )?(?:confirmed )?negative
critical|intensive care|ICUs?|ventilators?|(?:mechanically )?ventilated|critical(?:ly ill)?(?: condition)?|life support
deaths|died|dies|dead|deceased|(?:were|was|are|been|be|is|proved|were all) fatal|fatal|succumbed|passed away|lost their lives|perished
severe|serious(?:ly ill)? condition|severely ill|in serious condition
recovered|(?:fully )?recovered|recuperated|cured|discharged|no longer need to be isolated|released from hospital
released|released from (?:quarantine|isolation|observation)|completed (?:quarantine|isolation|follow-up)
hospitalized|hospitali[sz]ed|admitted|in hospitals?|under treatment|(?:being|been|were|are) treated|receiving treatment|requiring hospitali[sz]ation|(?:taken|rushed|brought|sent|transferred|airlifted|flown|evacuated) to (?:(?:the|a|an|local|nearby|district|county) ){0,2}hospitals?
quarantined|quarantined|in quarantine|(?:self-)?isolated(?! from)|in isolation|under (?:medical )?observation|under quarantine|isolating
mild|mild(?:ly ill)?(?: symptoms)?
contacts|followed[- ]up|under (?:close )?(?:follow-up|surveillance|monitoring)|being monitored|being followed
vaccinated|vaccinated|immuni[sz]ed|received (?:(?:their|a|the|at least one|one) )?(?:(?:first|second) )?(?:doses?|vaccines?|vaccinations?|jabs?)
confirmed|test(?:ed|ing|s)? positive|(?:came|come|returned) (?:back )?positive|(?:were|was|are|is|been) (?:found )?positive|positive for|(?:laboratory|lab)?[- ]?confirmed|diagnosed
excluded|(?:been |were |was )?(?:discarded|ruled out)|(?:classified|discarded) as non-cases?
suspected|as (?:suspected|suspect|probable)|suspected|classified as suspect(?:ed)?|classified as probable|(?:were|was|are) probable
tested|(?:were|was|been|are|have been) tested|screened
cases|infected|sickened|affected|fell ill|fallen ill|contracted|caught|taken ill|became (?:ill|sick)|got sick|fell sick|fallen sick|ill with|unwell|with symptoms|(?:with|suffer(?:ed|ing) from|report(?:ed|ing)|complain(?:ed|ing) of|developed|show(?:ed|ing)) (?:(?!no |only |mild )[a-z-]+ ){0,2}(?:symptoms|vomiting|diarrho?ea|nausea|stomach (?:cramps|pains?))
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
excluded|discarded
`;

export type Noun = EnglishMetric | 'patient' | 'person';
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
  | 'stable'
  | 'excluded'
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
  '\\b(?:(?:in|over|during|within) the (?:last|past|previous|preceding) (?:24|twenty-four|48|day|week|fortnight|month|seven|7|few)|in the (?:24|48) hours|yesterday|overnight|today|this week|last week|(?:in|over) the (?:past|last) week|weekly|daily|(?:in|during) (?:epidemiologic(?:al)? |epi )?week \\d{1,2}|during the (?:reporting )?(?:week|period)(?!,? (?:of )?\\d| from| between)|consecutive (?:week|day)|since (?:the )?(?:last|previous) (?:report|update)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b';
export const ENGLISH_CUMULATIVE =
  '\\b(?:total(?:s|led|ed|ling)?|to date|so far|cumulative(?:ly)?|overall|since|as of|as at|by (?:\\d|the end|early|mid|late)|now (?:stands?|been)|toll|altogether|in all|thus far|up to|bringing|brings|brought|raising|reach(?:ed|ing)?|(?:r(?:ose|isen|ises|ising)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gr(?:ew|own|ows)|increas(?:ed|es|ing)|went up|up|doubled|tripled|quadrupled|soar(?:ed|s)|surged|swelled) to)\\b';
export const ENGLISH_CURRENT =
  '\\b(?:current(?:ly)?|active|remain(?:s|ed|ing)?|still|at present|presently|(?:are|is) (?:being|now|in)|being)\\b';

const ENGLISH_RISE =
  'rose|ris(?:en|es|ing)|increas(?:ed|es|ing)|grew|grow[ns]|growing|climb(?:ed|s|ing)|jump(?:ed|s|ing)|(?:went|go(?:es|ne)|going|were|was|is|are|shot) up|up|surged|swelled|soared';
const ENGLISH_FALL =
  'fell|fall(?:s|en|ing)|drop(?:ped|s|ping)|decreas(?:ed|es|ing)|declin(?:ed|es|ing)|shrank|(?:went|go(?:es|ne)|going|were|was|is|are|came) down|down';
/** Rose by, an increase of; then the falls. */
export const ENGLISH_RISE_BY: string = `\\b(?:(?:${ENGLISH_RISE}) by|(?:increase|rise|jump|growth|uptick) of)`;
export const ENGLISH_FALL_BY: string = `\\b(?:(?:${ENGLISH_FALL}) by|(?:decrease|decline|drop|fall|reduction) of)`;

/** Words before a number, with the qualifier they mean. */
const QUALIFIERS = `
more_than|more than|over|above|exceed(?:ed|s|ing)?|in excess of|upwards? of|surpass(?:ed|es|ing)?|topp(?:ed|ing)|tops|pass(?:ed|es|ing)|greater than|>|well over|just over
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

/** People who are some of all: a count of them says so in its subset. Residents and patients are everybody. */
export const ENGLISH_GROUP =
  '(?:children|child|infants?|babies|toddlers|teenagers|women|woman|men|man|males?|females?|boys?|girls?|adults?|students?|pupils|teachers?|workers?|personnel|nurses?|doctors?|physicians?|staff|employees?|contractors?|inmates?|prisoners?|detainees?|passengers?|crew(?: members?)?|travell?ers?|tourists?|pilgrims?|soldiers?|troops|sailors|nationals?|foreigners|expats|migrants|refugees|farmers?|miners|police officers?|firefighters?|caregivers?|visitors?|customers|players|guests|family members|relatives|residents? of the [a-z]+ [a-z]+)';

/** Causes of death and injury that are no disease. */
export const ENGLISH_CALAMITY =
  '\\b(?:(?:earth)?quakes?|tsunamis?|(?:rain|snow|thunder)?storms?|hurricanes?|typhoons?|cyclones?|tornado(?:es)?|floods?|flooding|landslides?|mudslides?|avalanches?|wildfires?|fires?|blazes?|blasts?|explosions?|exploded|bomb(?:s|ings?|ed)?|shootings?|gunm[ae]n|gunfire|shot dead|(?:car|bus|train|plane|road|traffic|helicopter) (?:accidents?|crash(?:es)?)|crash(?:es|ed)?|collisions?|collided|derail(?:ed|ment)|capsized|sank|drown(?:ed|ing)?|stabb(?:ed|ing)|stampede|air ?strikes?|missiles?|rockets?|militants?|terror(?:ists?|ism)?|massacres?|clashes|fighting|insurgents?|rebels|murder(?:s|ed)?|executed|executions?|suicides?|overdoses?|collapsed? (?:of|building)|war|wars|battles?|genocide|protests?|riots?|shot|struck by|hit by|vehicles?|trucks?|police|arrest(?:s|ed)|hanging|hanged|violence|bodies|drought|famine|torture[d]?|blizzards?|asphyxiat\\w*|detonat\\w*|troops|army|feud)\\b';
/** Living things and machines that are no people. */
export const ENGLISH_ANIMALS =
  '(?:animals?|birds?|chickens?|poultry|hens|ducks|geese|turkeys|pigs?|swine|cattle|cows?|calves|dogs?|cats?|camels?|horses?|bats?|sheep|goats?|monkeys?|gorillas?|mink|deer|mosquito(?:es)?|ticks?|computers?|devices?|phones?|systems?|servers?|networks?|plants?|trees?|farms?|flocks?|herds?)';

/** Nouns and units that end the claim of a number to be a count: 24 hours, 55 years, 3 days apart, 5 countries. */
export const ENGLISH_NO_COUNT =
  '(?:%|per ?cent|percent|percentage|years?|yrs?|days?|hours?|hrs?|weeks?|months?|minutes?|times?|fold|km|kilomet|miles?|met(?:er|re)s?|cm|mm|kg|mg|ml|grams?|tonn?es?|dollars?|euros?|pounds?|usd|°|a\\.?m\\.?|p\\.?m\\.?|st|nd|rd|th|million doses|doses|beds?|countries|states?|provinces?|sub-?count(?:y|ies)|districts?|counties|regions?|villages?|hospitals?|schools?|laborator(?:y|ies)(?![- ]confirmed)|per|facilities|teams?|samples?|specimens?|strains?|isolates?|outbreaks?(?! cases)|clusters?|zones?|townships?|households?(?! (?:close )?(?:contacts?|members?|transmission))|points?|phases?|genotypes?)';
