import type { Document, Sentence } from '../../types.js';
import type { Candidate } from './candidate.js';
import { englishCandidates, englishStretches } from './en.js';
import { CAPITAL, describeTokens, type EnglishTokens, LETTERS, newEnglishTokens } from './en-words.js';
import { Decoder } from './model/decode.js';
import { DocumentWords, ENGLISH_WIDTH, EnglishFeatures } from './model/features-en.js';
import { CHINESE_WIDTH, ChineseFeatures } from './model/features-zh.js';
import { newTokens, type Tokens, tokenize } from './tokens.js';
import { readChinese } from './zh.js';

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
const chineseDecoder = new Decoder(CHINESE_WIDTH);
const englishDecoder = new Decoder(ENGLISH_WIDTH);
const chineseFeatures = new ChineseFeatures();
const englishFeatures = new EnglishFeatures();
const documentWords = new DocumentWords();

/** An English sentence as it is read once, for what it tells of the document and for its own names. */
interface EnglishReading {
  readonly tokens: Tokens;
  readonly english: EnglishTokens;
  candidates: readonly Candidate[];
}
/** Room for the sentences of one document, used again for the next. */
const readings: EnglishReading[] = [];

function readEnglish(text: string, { start, end }: Sentence, count: number): void {
  readings[count] ??= { tokens: newTokens(), english: newEnglishTokens(), candidates: [] };
  const reading = readings[count] as EnglishReading;
  const { tokens: cut, english } = reading;
  tokenize(text, start, end, cut);
  describeTokens(text, cut, english);
  reading.candidates = englishCandidates(text, cut, english);
  for (let t = 0; t < cut.count; t++) {
    if (((english.bits[t] as number) & (LETTERS | CAPITAL)) === LETTERS)
      documentWords.addSmall(english.lower[t] as number);
  }
  let t = 0;
  for (const candidate of reading.candidates) {
    while (t > 0 && (cut.starts[t] as number) > candidate.start) t--;
    for (; t < cut.count && (cut.starts[t] as number) < candidate.end; t++) {
      const inside = (cut.starts[t] as number) >= candidate.start;
      if (inside && ((english.bits[t] as number) & CAPITAL) !== 0) documentWords.addNamed(english.lower[t] as number);
    }
    t = Math.min(t, cut.count - 1);
  }
}

/** Reads a document stretch by stretch; what a visit gets is good until it returns. Shared by the trainer and the finder. */
export function readStretches(document: Document, visit: (stretch: Stretch) => void): void {
  const text = document.folded;
  documentWords.begin();
  let count = 0;
  for (const sentence of document.sentences) if (sentence.language !== 'zh') readEnglish(text, sentence, count++);
  count = 0;
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
    const { tokens: cut, english, candidates } = readings[count++] as EnglishReading;
    const stretches = englishStretches(cut, english, candidates);
    if (stretches.length === 0) continue;
    englishFeatures.prepare(cut, english, candidates);
    for (const [from, to] of stretches) {
      englishDecoder.reserve(to - from);
      englishFeatures.fill(english, documentWords, from, to, englishDecoder.features);
      visit({ language: 'en', sentence, tokens: cut, from, to, candidates, decoder: englishDecoder });
    }
  }
}
