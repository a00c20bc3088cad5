import type { Document } from '../../types.js';
import type { Candidate } from './candidate.js';
import { englishCandidates, englishStretches } from './en.js';
import { CAPITAL, describeTokens, LETTERS, newEnglishTokens } from './en-words.js';
import { Decoder } from './model/decode.js';
import { type DocumentWords, ENGLISH_WIDTH, EnglishFeatures } from './model/features-en.js';
import { CHINESE_WIDTH, ChineseFeatures } from './model/features-zh.js';
import { newTokens, type Tokens, tokenize } from './tokens.js';
import { chineseCandidates } from './zh.js';

/** Tokens of a sentence among which names may stand, with their features in `decoder.features`. */
export interface Stretch {
  readonly language: 'zh' | 'en';
  /** Index of the sentence. */
  readonly sentence: number;
  readonly tokens: Tokens;
  /** Tokens of the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
  readonly decoder: Decoder;
}

const tokens = newTokens();
const english = newEnglishTokens();
const chineseDecoder = new Decoder(CHINESE_WIDTH);
const englishDecoder = new Decoder(ENGLISH_WIDTH);
const chineseFeatures = new ChineseFeatures();
const englishFeatures = new EnglishFeatures();

/** What the English sentences of a document say of its words. */
function englishWords(document: Document): DocumentWords {
  const small = new Set<number>();
  const named = new Set<number>();
  const text = document.folded;
  for (const sentence of document.sentences) {
    if (sentence.language === 'zh') continue;
    tokenize(text, sentence.start, sentence.end, tokens);
    describeTokens(text, tokens, english);
    for (let t = 0; t < tokens.count; t++) {
      const bits = english.bits[t] ?? 0;
      if ((bits & (LETTERS | CAPITAL)) === LETTERS) small.add(english.lower[t] ?? 0);
    }
    for (const { start, end } of englishCandidates(text, tokens, english)) {
      for (let t = 0; t < tokens.count; t++) {
        const inside = (tokens.starts[t] ?? 0) >= start && (tokens.ends[t] ?? 0) <= end;
        if (inside && ((english.bits[t] ?? 0) & CAPITAL) !== 0) named.add(english.lower[t] ?? 0);
      }
    }
  }
  return { small, named };
}

/** Reads a document stretch by stretch; what a visit gets is good until it returns. Shared by the trainer and the finder. */
export function readStretches(document: Document, visit: (stretch: Stretch) => void): void {
  const text = document.folded;
  let words: DocumentWords | null = null;
  for (const [sentence, { start, end, language }] of document.sentences.entries()) {
    if (language === 'zh') {
      tokenize(text, start, end, tokens);
      const candidates = chineseCandidates(text, start, end);
      chineseDecoder.reserve(tokens.count);
      chineseFeatures.fill(text, tokens, candidates, chineseDecoder.features);
      visit({ language, sentence, tokens, from: 0, to: tokens.count, candidates, decoder: chineseDecoder });
      continue;
    }
    words ??= englishWords(document);
    tokenize(text, start, end, tokens);
    describeTokens(text, tokens, english);
    const candidates = englishCandidates(text, tokens, english);
    const stretches = englishStretches(tokens, english, candidates);
    if (stretches.length === 0) continue;
    englishFeatures.prepare(tokens, english, candidates);
    for (const [from, to] of stretches) {
      englishDecoder.reserve(to - from);
      englishFeatures.fill(english, words, from, to, englishDecoder.features);
      visit({ language: 'en', sentence, tokens, from, to, candidates, decoder: englishDecoder });
    }
  }
}
