import { isKnownName, knownOrganization } from '../../lexicon/organization-index.js';
import { isSmall } from '../../text/letters.js';
import { ownUnits, textOf } from '../../text/units.js';
import type { CountryName, Document, Mention, OrganizationName, Span } from '../../types.js';
import { isAddress, isPost, withinBorders } from './borders.js';
import type { Candidate } from './candidate.js';
import { explainedNames } from './explained.js';
import type { OrganizationModels } from './models.js';
import { readChineseSentence, readStretches, type Stretch } from './reader.js';
import { SentencesRead } from './recall.js';
import { spreadNames } from './spread.js';
import { isDigit, isHan, isUpper } from './tokens.js';
import { kindOf } from './value.js';

interface Part extends Span {
  readonly rule: string | null;
}

const MISSION = /[使领]馆$|领事办公室$/;

/** 驻蒙巴萨领事办公室: a mission begins with 驻, however little of the place was seen. */
function missionStart(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if ((last !== 0x9986 && last !== 0x5ba4) || !MISSION.test(text.slice(end - 5, end))) return start;
  for (let i = start - 1; i >= Math.max(0, start - 4) && isHan(text.charCodeAt(i)); i--) {
    if (text.charAt(i) === '驻') return i;
  }
  return start;
}

/** queryString, iChongqing, 0QPW69BSVEQK: what programs and sites are called by, and the lexicon does not know. */
function isIdentifier(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (!isSmall(text.charCodeAt(start)) && (end - start < 8 || !(isUpper(second) || isDigit(second)))) return false;
  const name = text.slice(start, end);
  return /^(?:[a-z]+[A-Z]\S*|(?=[A-Z]*\d)[A-Z\d]{8,})$/.test(name) && !isKnownName(name);
}

/** The model's name, with the rule that sees it too; two names where rules see one on either side of an `and`. */
function partsOf(text: string, start: number, end: number, candidates: readonly Candidate[]): Part[] {
  let first: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.start !== start || candidate.end > end) continue;
    if (candidate.end === end) return [candidate];
    first ??= candidate;
  }
  const after = first?.end ?? end;
  const second = first && candidates.find((candidate) => candidate.end === end && candidate.start > after);
  if (first && second && /^ (?:and|and the) $|^[和与及]$/.test(text.slice(first.end, second.start)))
    return [first, second];
  return [{ start, end, rule: null }];
}

/** Index of the sentence that holds the position, −1 when it stands between two. */
function sentenceAt(document: Document, position: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = document.sentences[middle];
    if (!sentence || position < sentence.start) high = middle - 1;
    else if (position >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

const sentencesRead = new SentencesRead();

/** Of names asked for before: pages of one place name the same bodies again and again. */
const values = new Map<string, OrganizationName>();
const MOST_VALUES = 2048;
/** Longer names hardly come again. */
const LONGEST_KEPT = 64;

function bodyOf(name: string): OrganizationName {
  const before = values.get(name);
  if (before !== undefined) return before;
  const value = { kind: kindOf(name) ?? 'company', full: knownOrganization(name)?.full ?? null };
  if (values.size === MOST_VALUES) values.clear();
  // A string of its own: one cut from the text would keep all of that.
  if (name.length <= LONGEST_KEPT) values.set(textOf(ownUnits(name)), value);
  return value;
}

/** Every named body. The countries found before are evidence: names of bodies begin with them. */
export function findOrganizations(
  document: Document,
  countries: readonly Mention<CountryName>[],
  models: OrganizationModels,
): Mention<OrganizationName>[] {
  const named: Mention<OrganizationName>[] = [];
  const text = document.folded;
  const add = (start: number, end: number, rule: string, sentence: number): void => {
    named.push({ start, end, rule, sentence, value: bodyOf(text.slice(start, end)) });
  };
  const visit = ({ language, sentence, tokens, from, to, candidates, decoder }: Stretch): void => {
    const weights = models[language];
    if (weights === null) {
      for (const { start, end, rule } of candidates)
        if (start >= (tokens.starts[from] ?? 0) && end <= (tokens.ends[to - 1] ?? 0)) add(start, end, rule, sentence);
      return;
    }
    const count = decoder.decode(to - from, weights);
    for (let n = 0; n < count; n++) {
      const end = tokens.ends[from + (decoder.lasts[n] as number)] ?? 0;
      const start = missionStart(text, tokens.starts[from + (decoder.firsts[n] as number)] ?? 0, end);
      if (language === 'en' && isIdentifier(text, start, end)) continue;
      for (const part of partsOf(text, start, end, candidates))
        add(part.start, part.end, part.rule ?? `organization.${language}.model`, sentence);
    }
  };
  const { zh } = models;
  readStretches(document, visit, (text, units, span, sentence, visit) => {
    const { start, end } = span;
    const before = zh === null ? null : sentencesRead.find(zh, units, start, end);
    if (before !== null) {
      for (const { start: from, end: to, rule, value } of before)
        named.push({ start: start + from, end: start + to, rule, sentence, value });
      return;
    }
    const first = named.length;
    readChineseSentence(text, units, span, sentence, visit);
    if (zh !== null) sentencesRead.keep(units, start, end, named.slice(first));
  });
  const ordered = withinBorders(
    text,
    named.sort((a, b) => a.start - b.start),
    countries,
  );
  const found = [...ordered];
  spreadNames(document, ordered, explainedNames(document, ordered), (start, end, mention, rule) => {
    const sentence = sentenceAt(document, start);
    if (sentence < 0 || isPost(text, end) || isAddress(text, end, text.slice(start, end))) return;
    const explained = rule === 'organization.explained';
    const full = explained ? document.text.slice(mention.start, mention.end) : mention.value.full;
    found.push({ start, end, rule, sentence, value: { kind: mention.value.kind, full } });
  });
  // What the document explains counts before what the lexicon knows of the same letters.
  const rank = (rule: string): number => (rule === 'organization.explained' ? 0 : 1);
  return found.sort((a, b) => a.start - b.start || b.end - a.end || rank(a.rule) - rank(b.rule));
}
