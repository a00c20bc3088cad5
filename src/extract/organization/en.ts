import { englishLeading, englishStrongHeads, englishTitles } from '../../lexicon/organization-words.js';
import type { Candidate } from './candidate.js';
import { isDigit, isUpper, type Tokens } from './tokens.js';
import { headWords, knownNames, words } from './value.js';

let sets: { readonly leading: Set<string>; readonly strong: Set<string>; readonly titles: Set<string> } | null = null;
export function englishSets(): {
  readonly leading: Set<string>;
  readonly strong: Set<string>;
  readonly titles: Set<string>;
} {
  sets ??= {
    leading: new Set(words(englishLeading)),
    strong: new Set(words(englishStrongHeads)),
    titles: new Set(words(englishTitles)),
  };
  return sets;
}

const JOINTS = new Set(['of', 'for', 'and', '&', 'the', 'on', "'s", 'de', 'des', 'du', 'la', 'del', 'di', 'in']);
const MAX_KNOWN = 5;

let firsts: Set<string> | null = null;
/** First words of the names of the lexicon, so that few stretches are looked up. */
function firstWords(): Set<string> {
  firsts ??= new Set([...knownNames().keys()].map((name) => /^[\p{L}\d]+/u.exec(name)?.[0] ?? name));
  return firsts;
}

class EnglishSentence {
  readonly words: string[] = [];
  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {
    for (let i = 0; i < tokens.count; i++) this.words.push(text.slice(tokens.starts[i], tokens.ends[i]));
  }

  private bare(i: number): string {
    const word = this.words[i] ?? '';
    return word.endsWith('.') && word.length > 2 ? word.slice(0, -1) : word;
  }
  private capital(i: number): boolean {
    const unit = this.text.charCodeAt(this.tokens.starts[i] ?? 0);
    return isUpper(unit) || isDigit(unit);
  }
  private candidate(from: number, to: number, rule: string): Candidate {
    return { start: this.tokens.starts[from] ?? 0, end: this.tokens.ends[to - 1] ?? 0, rule };
  }

  /** Token after the capitalised run that begins at `from`: `Ministry of Trade, Industry and Energy`. */
  private runEnd(from: number): number {
    let end = from + 1;
    for (let i = from + 1; i < this.words.length; ) {
      if (this.capital(i)) {
        end = ++i;
        continue;
      }
      // Communist Party of China (CPC) Chongqing Municipal Committee
      if (this.words[i] === '(' && this.words[i + 2] === ')' && /^[A-Z]{2,6}$/.test(this.words[i + 1] ?? '')) {
        if (i + 3 < this.words.length && this.capital(i + 3) && /^(?:Party|CPC)$/.test(this.words[from + 1] ?? '')) {
          i += 3;
          continue;
        }
        break;
      }
      // Co., Ltd.
      if (this.words[i] === ',' && /^(?:Ltd|Inc|LLC|LLP|PLC|L\.L\.C)\b/.test(this.words[i + 1] ?? '')) {
        i = end = i + 2;
        continue;
      }
      let next = i;
      if (this.words[i] === ',' && this.words.slice(from, i).some((word) => word === 'of' || word === 'for')) {
        // Only a list that an `and` closes belongs to the name.
        const and = this.words.indexOf('and', i);
        if (and < 0 || and - i > 6 || !this.words.slice(i, and).every((word, k) => word === ',' || this.capital(i + k)))
          break;
        next = i + 1;
      } else if (!JOINTS.has(this.words[i] ?? '')) break;
      else while (next < this.words.length && next - i < 3 && JOINTS.has(this.words[next] ?? '')) next++;
      if (
        next >= this.words.length ||
        !this.capital(next) ||
        isDigit(this.text.charCodeAt(this.tokens.starts[next] ?? 0))
      )
        break;
      i = next;
    }
    return end;
  }

  /** The names in one capitalised run. */
  private *split(from: number, to: number): Generator<Candidate> {
    const { leading, strong, titles } = englishSets();
    while (from < to && (leading.has(this.words[from] ?? '') || JOINTS.has(this.words[from] ?? ''))) from++;
    // `and` parts two names when each has a head of its own.
    for (let i = from + 1; i < to - 1; i++) {
      if (this.words[i] !== 'and' && this.words[i] !== 'in') continue;
      const headed = (a: number, b: number): boolean => {
        for (let k = a; k < b; k++) if (strong.has(this.bare(k))) return true;
        return false;
      };
      if (this.words[i] === 'in' || (headed(from, i) && headed(i + 1, to))) {
        yield* this.split(from, i);
        yield* this.split(i + 1, to);
        return;
      }
    }
    let head = -1;
    let end = to;
    for (let i = from; i < to; i++) {
      const word = this.bare(i);
      if (strong.has(word)) head = i;
      else if (head >= 0 && titles.has(word)) {
        end = i;
        break;
      }
    }
    if (head < 0 && to - from > 1 && headWords().has(this.bare(to - 1))) head = to - 1;
    if (head < 0) return;
    // Henan Provincial Committee | Secretary Li: what follows the last head without `of` is no part of the name.
    if (end > head + 1 && !JOINTS.has(this.words[head + 1] ?? '') && this.words[head + 1] !== '(') {
      end = head + 1;
      while (end < to && (this.words[end] === ',' || headWords().has(this.bare(end)))) end++;
    }
    while (end > from && (JOINTS.has(this.words[end - 1] ?? '') || this.words[end - 1] === ',')) end--;
    if (end - from > 1 || headWords().get(this.bare(from)) === undefined)
      yield this.candidate(from, end, 'organization.en.head');
  }

  /** Names of the lexicon that begin at token `from`, the longest. */
  private known(from: number): Candidate | null {
    if (
      !firstWords().has(this.words[from] ?? '') &&
      !this.words[from]?.includes('.') &&
      !this.words[from]?.includes('&')
    )
      return null;
    for (let to = Math.min(this.words.length, from + MAX_KNOWN); to > from; to--) {
      if (knownNames().has(this.text.slice(this.tokens.starts[from], this.tokens.ends[to - 1])))
        return this.candidate(from, to, 'organization.en.known');
    }
    return null;
  }

  *candidates(): Generator<Candidate> {
    for (let i = 0; i < this.words.length; i++) {
      const known = this.known(i);
      if (known) yield known;
    }
    for (let i = 0; i < this.words.length; ) {
      if (!this.capital(i)) {
        i++;
        continue;
      }
      const end = this.runEnd(i);
      yield* this.split(i, end);
      i = end;
    }
  }
}

/** Names of bodies in an English sentence, by head words and by the lexicon; they may overlap. */
export function englishCandidates(text: string, tokens: Tokens): Candidate[] {
  return [...new EnglishSentence(text, tokens).candidates()];
}
