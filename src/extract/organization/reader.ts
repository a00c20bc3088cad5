import type { Document } from '../../types.js';
import type { Candidate, EnglishCandidate } from './candidate.js';
import { englishCandidates, englishStretches } from './en.js';
import {
  CAPITAL,
  DEMONYM,
  HEAD,
  LEADING,
  newEnglishTokens,
  PERSON,
  PLACE,
  readWords,
  STRONG,
  TITLE,
  UPPER,
} from './en-words.js';
import { Decoder } from './model/decode.js';
import { DocumentWords } from './model/document-words.js';
import { ENGLISH_WIDTH, EnglishFeatures } from './model/features-en.js';
import { CHINESE_WIDTH, ChineseFeatures } from './model/features-zh.js';
import { newTokens, type Tokens, tokenize } from './tokens.js';
import { readChinese } from './zh.js';

/** Tokens of a sentence among which names may stand, with their features in `decoder.features`. */
export interface Stretch {
  readonly language: 'zh' | 'en';
  /** Index of the sentence. */
  readonly sentence: number;
  readonly tokens: Tokens;
  /** Of `tokens`, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
  readonly decoder: Decoder;
}

const tokens = newTokens();
const chineseDecoder = new Decoder(CHINESE_WIDTH);
const englishDecoder = new Decoder(ENGLISH_WIDTH);
const chineseFeatures = new ChineseFeatures();
const englishFeatures = new EnglishFeatures();
const documentWords = new DocumentWords();

/** The English sentences of a document, each read once: for what it tells of the document, and for its own names. */
const english = newEnglishTokens();

const NO_SURNAME = HEAD | STRONG | LEADING | TITLE | PLACE | DEMONYM | UPPER;

/** Tells the document the surnames of a sentence: Kevin G. |Fulmer, Dr |Saphier. */
function readPersons(begin: number): void {
  const { bits, lower, count } = english;
  for (let t = begin; t + 1 < count; t++) {
    if (((bits[t] as number) & (PERSON | TITLE)) === 0 || ((bits[t] as number) & CAPITAL) === 0) continue;
    const initial = t + 2 < count && ((bits[t + 1] as number) & UPPER) !== 0 ? 1 : 0;
    const next = bits[t + 1 + initial] as number;
    if ((next & CAPITAL) !== 0 && (next & NO_SURNAME) === 0) documentWords.addPerson(lower[t + 1 + initial] as number);
  }
}

/** Names that rules find in the sentence of the tokens from `begin` on; their words are told to the document. */
function readNames(text: string, begin: number): readonly EnglishCandidate[] {
  const candidates = englishCandidates(text, english, begin, english.count);
  for (const { from, to } of candidates) {
    for (let t = from; t < to; t++)
      if (((english.bits[t] as number) & CAPITAL) !== 0) documentWords.addNamed(english.lower[t] as number);
  }
  return candidates;
}

/** Reads a document stretch by stretch; what a visit gets is good until it returns. Shared by the trainer and the finder. */
export function readStretches(document: Document, visit: (stretch: Stretch) => void): void {
  const text = document.folded;
  documentWords.begin();
  english.count = 0;
  // Of each English sentence its last token and its candidates.
  const ends: number[] = [];
  const candidatesOf: (readonly EnglishCandidate[])[] = [];
  for (const { start, end, language } of document.sentences) {
    if (language === 'zh') continue;
    const begin = english.count;
    readWords(text, document.text, start, end, english, documentWords);
    readPersons(begin);
    candidatesOf.push(readNames(text, begin));
    ends.push(english.count);
  }
  let count = 0;
  for (const [sentence, { start, end, language }] of document.sentences.entries()) {
    if (language === 'zh') {
      const { candidates, hot } = readChinese(text, start, end);
      if (!hot) continue;
      tokenize(text, start, end, tokens);
      chineseFeatures.prepare(text, tokens, candidates);
      for (const [from, to] of chineseFeatures.stretches(tokens)) {
        chineseDecoder.reserve(to - from);
        chineseFeatures.fill(from, to, chineseDecoder.features);
        visit({ language, sentence, tokens, from, to, candidates, decoder: chineseDecoder });
      }
      continue;
    }
    const begin = ends[count - 1] ?? 0;
    const last = ends[count] as number;
    const candidates = candidatesOf[count++] as readonly EnglishCandidate[];
    const stretches = englishStretches(english, documentWords, begin, last, candidates);
    if (stretches.length === 0) continue;
    englishFeatures.prepare(english, begin, last, candidates);
    for (const [from, to] of stretches) {
      englishDecoder.reserve(to - from);
      englishFeatures.fill(text, english, documentWords, from, to, englishDecoder.features);
      visit({ language: 'en', sentence, tokens: english, from, to, candidates, decoder: englishDecoder });
    }
  }
}
