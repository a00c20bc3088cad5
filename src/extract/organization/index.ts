import type { CountryName, Document, Mention, OrganizationName } from '../../types.js';
import { explainedNames, occurrences } from './explained.js';
import type { OrganizationModels } from './models.js';
import { readStretches } from './reader.js';
import { kindOf, knownNames } from './value.js';

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

/** Every named body. The countries found before are evidence: names of bodies begin with them. */
export function findOrganizations(
  document: Document,
  _countries: readonly Mention<CountryName>[],
  models: OrganizationModels,
): Mention<OrganizationName>[] {
  const found: Mention<OrganizationName>[] = [];
  const text = document.folded;
  const add = (start: number, end: number, rule: string, sentence: number): void => {
    const name = text.slice(start, end);
    const kind = kindOf(name) ?? 'other';
    found.push({ start, end, rule, sentence, value: { kind, full: knownNames().get(name)?.full ?? null } });
  };
  readStretches(document, ({ language, sentence, tokens, from, to, candidates, decoder }) => {
    const weights = models[language];
    if (weights === null) {
      for (const { start, end, rule } of candidates)
        if (start >= (tokens.starts[from] ?? 0) && end <= (tokens.ends[to - 1] ?? 0)) add(start, end, rule, sentence);
      return;
    }
    decoder.decode(to - from, weights);
    for (const [first, last] of decoder.names(to - from)) {
      const start = tokens.starts[from + first] ?? 0;
      const end = tokens.ends[from + last] ?? 0;
      const rule = candidates.find((candidate) => candidate.start === start && candidate.end === end)?.rule;
      add(start, end, rule ?? `organization.${language}.model`, sentence);
    }
  });
  for (const [short, { start, end, value }] of explainedNames(document, found)) {
    const full = document.text.slice(start, end);
    for (const at of occurrences(text, short)) {
      const sentence = sentenceAt(document, at);
      if (sentence < 0) continue;
      const rule = 'organization.explained';
      found.push({ start: at, end: at + short.length, rule, sentence, value: { kind: value.kind, full } });
    }
  }
  // What the document explains counts before what the lexicon knows of the same letters.
  const rank = (rule: string): number => (rule === 'organization.explained' ? 0 : 1);
  return found.sort((a, b) => a.start - b.start || b.end - a.end || rank(a.rule) - rank(b.rule));
}
