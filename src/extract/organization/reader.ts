import { unitsOf } from '../../text/units.js';
import type { Document, Sentence, Span } from '../../types.js';
import type { Candidate, EnglishCandidate } from './candidate.js';
import { englishCandidates, englishStretches } from './en.js';
import { CAPITAL, DEMONYM, HEAD, LEADING, PERSON, PLACE, STRONG, TITLE, UPPER } from './en-lexicon.js';
import { newEnglishTokens, readWords } from './en-words.js';
import { Decoder } from './model/decode.js';
import { DocumentWords } from './model/document-words.js';
import { EnglishFeatures } from './model/features-en.js';
import { ChineseFeatures } from './model/features-zh.js';
import { ENGLISH_TEMPLATES } from './model/templates-en.js';
import { CHINESE_TEMPLATES } from './model/templates-zh.js';
import { newTokens, type Tokens, tokenize } from './tokens.js';
import { readChinese } from './zh.js';

/** Tokens of a sentence among which names may stand, with what the model sees of them in `decoder`. */
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
const chineseDecoder = new Decoder(CHINESE_TEMPLATES);
const englishDecoder = new Decoder(ENGLISH_TEMPLATES);
const chineseFeatures = new ChineseFeatures();
const englishFeatures = new EnglishFeatures();
const documentWords = new DocumentWords();

/** The English sentences of a document, each read once: for what it tells of the document, and for its own names. */
const english = newEnglishTokens();

const NO_SURNAME = HEAD | STRONG | LEADING | TITLE | PLACE | DEMONYM | UPPER;

/** Tells the document the surnames of the last sentence, its marks from `mark` on: Kevin G. |Fulmer, Dr |Saphier. */
function readPersons(mark: number): void {
  const { bits, lower, count, marks, marked } = english;
  for (let m = mark; m < marked; m++) {
    const t = marks[m] as number;
    const bit = bits[t] as number;
    if ((bit & (PERSON | TITLE)) === 0 || (bit & CAPITAL) === 0 || t + 1 >= count) continue;
    const initial = t + 2 < count && ((bits[t + 1] as number) & UPPER) !== 0 ? 1 : 0;
    const next = bits[t + 1 + initial] as number;
    if ((next & CAPITAL) !== 0 && (next & NO_SURNAME) === 0) documentWords.addPerson(lower[t + 1 + initial] as number);
  }
}

/** Names that rules find in the last sentence, its marks from `mark` on; their words are told to the document. */
function readNames(units: Uint16Array, mark: number): readonly EnglishCandidate[] {
  const candidates = englishCandidates(units, english, mark);
  for (const { from, to } of candidates) {
    for (let t = from; t < to; t++)
      if (((english.bits[t] as number) & CAPITAL) !== 0) documentWords.addNamed(english.lower[t] as number);
  }
  return candidates;
}

/** An English sentence: where its tokens and marks end, which begin where those of the sentence before end. */
interface EnglishSentence {
  readonly end: number;
  readonly markEnd: number;
  readonly candidates: readonly EnglishCandidate[];
}

const NOTHING: readonly EnglishCandidate[] = [];

/** Reads the English sentences of a document, which tell of each other's words. */
function readEnglish({ text, sentences }: Document, units: Uint16Array): readonly EnglishSentence[] {
  documentWords.begin();
  english.count = english.marked = 0;
  const read: EnglishSentence[] = [];
  const written = text.includes('\t') ? text : null;
  for (const { start, end, language } of sentences) {
    if (language === 'zh') continue;
    const mark = english.marked;
    readWords(units, written, start, end, english, documentWords);
    if ((english.told & (PERSON | TITLE)) !== 0) readPersons(mark);
    read.push({
      candidates: english.marked > mark ? readNames(units, mark) : NOTHING,
      end: english.count,
      markEnd: english.marked,
    });
  }
  return read;
}

/** Reads a Chinese sentence of the document, stretch by stretch. */
export function readChineseSentence(
  text: string,
  units: Uint16Array,
  { start, end }: Span,
  sentence: number,
  visit: (stretch: Stretch) => void,
): void {
  const { candidates, hot } = readChinese(text, units, start, end);
  if (!hot) return;
  tokenize(units, start, end, tokens);
  chineseFeatures.prepare(units, tokens, candidates);
  const stretches = chineseFeatures.stretches(tokens);
  for (let i = 0; i < stretches.length; i += 2) {
    const from = stretches[i] as number;
    const to = stretches[i + 1] as number;
    chineseDecoder.reserve(to - from);
    chineseFeatures.fill(from, to, chineseDecoder.seen);
    visit({ language: 'zh', sentence, tokens, from, to, candidates, decoder: chineseDecoder });
  }
}

/**
 * Reads a document stretch by stretch; what a visit gets is good until it returns. Shared by the trainer and the finder,
 * which has its own way with Chinese sentences.
 */
export function readStretches(
  document: Document,
  visit: (stretch: Stretch) => void,
  readSentence: typeof readChineseSentence = readChineseSentence,
): void {
  const text = document.folded;
  const units = unitsOf(text);
  const read = readEnglish(document, units);
  let [begin, mark, next] = [0, 0, 0];
  for (let at = 0; at < document.sentences.length; at++) {
    const sentence = document.sentences[at] as Sentence;
    if (sentence.language === 'zh') {
      readSentence(text, units, sentence, at, visit);
      continue;
    }
    const { end, markEnd, candidates } = read[next++] as EnglishSentence;
    if (markEnd > mark) {
      const stretches = englishStretches(english, documentWords, begin, mark, markEnd, candidates);
      if (stretches.length > 0) englishFeatures.prepare(english, begin, end, candidates);
      for (let i = 0; i < stretches.length; i += 2) {
        const from = stretches[i] as number;
        const to = stretches[i + 1] as number;
        englishDecoder.reserve(to - from);
        englishFeatures.fill(units, english, documentWords, from, to, englishDecoder.seen);
        visit({ language: 'en', sentence: at, tokens: english, from, to, candidates, decoder: englishDecoder });
      }
    }
    begin = end;
    mark = markEnd;
  }
}
