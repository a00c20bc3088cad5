import type { Document, Language, Mention, Sentence } from '../types.js';

/** What a rule may look at beside its own match. */
export interface RuleContext {
  readonly document: Document;
  readonly sentence: Sentence;
  /** The folded text of the sentence: what the pattern was matched against. */
  readonly text: string;
}

/** One way to find something. Naive and local: overlaps and links are decided in `resolve`. */
export interface Rule<Value> {
  /** Stands in the records that the rule finds, such as `date.zh.year-month-day`. */
  readonly id: string;
  /** Global, linear, matched against the folded text of one sentence. */
  readonly pattern: RegExp;
  /** The typed value of a match, or `null` for "not mine". */
  readonly value: (match: RegExpExecArray, context: RuleContext) => Value | null;
}

/** The rules of one record type in one language. */
export interface RuleSet<Value> {
  /** Languages of the sentences that the rules are tried on. */
  readonly languages: readonly Language[];
  /** Something that every match of every rule holds: a sentence without it is passed over. */
  readonly trigger: RegExp;
  readonly rules: readonly Rule<Value>[];
}

/** Everything that the rules find, overlaps and all, in the order of the text, longer before shorter, then in the order of the rules. */
export function runRules<Value>(document: Document, sets: readonly RuleSet<Value>[]): Mention<Value>[] {
  const found: Mention<Value>[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const text = document.folded.slice(sentence.start, sentence.end);
    for (const set of sets) {
      if (!set.languages.includes(sentence.language) || !set.trigger.test(text)) continue;
      const context: RuleContext = { document, sentence, text };
      for (const rule of set.rules) {
        rule.pattern.lastIndex = 0;
        for (let match = rule.pattern.exec(text); match !== null; match = rule.pattern.exec(text)) {
          if (match[0] === '') {
            rule.pattern.lastIndex++;
            continue;
          }
          const value = rule.value(match, context);
          if (value === null) continue;
          const start = sentence.start + match.index;
          found.push({ start, end: start + match[0].length, rule: rule.id, sentence: index, value });
        }
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
