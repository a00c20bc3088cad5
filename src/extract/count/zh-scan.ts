import { CHINESE_PROVINCES } from '../../lexicon/place-suffixes.js';
import { openingsOf } from '../../text/openings.js';
import { alternativesOf } from '../../text/pattern.js';
import { tables } from '../../text/tables.js';
import { groupOf, type UnitGroups, unitGroups } from '../../text/unit-groups.js';
import { unitsOf } from '../../text/units.js';
import type { Span } from '../../types.js';
import { type ChineseToken, readNumber, type TokenRule, tokenRules } from './zh-tokens.js';

/** Rules that may find a token where some unit stands, as one pattern with a group for each, made when it first runs. */
interface Choice {
  readonly rules: readonly TokenRule[];
  pattern: RegExp | null;
}

/** The choices for a unit: those preferred to the name of a place, those after it, and both. */
interface Choices {
  readonly before: Choice | null;
  readonly after: Choice | null;
  readonly all: Choice | null;
}

/** By unit: it begins a token whatever follows; by pair of units (hashed): it begins one with the next. */
const alone = new Uint8Array(65536);
const pairs = new Uint8Array(65536);
const placePairs = new Uint8Array(65536);
const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;
/** Characters: 1, those that names of places end with: 2, other units: 0. */
const characters = new Uint8Array(65536);
const choices = new Map<number, Choices | null>();

const NAMES = `${CHINESE_PROVINCES}|全国|全球|全世界|国内|港澳台地区`;
const ENDS = '省市州县区盟旗镇团';
/** The last but one character of endings of several: 自治区, 开发区, 生产建设兵团. */
const LONG = '地新林州治发开政兵';

const choiceOf = (rules: readonly TokenRule[]): Choice | null => (rules.length === 0 ? null : { rules, pattern: null });

/** The rule for diseases is long: for each unit, the one without the names that begin with another character. */
function byBeginning(rule: TokenRule): (unit: number) => TokenRule {
  const names = alternativesOf(rule.source.slice(3, -1));
  const begins = names.map((name) => (/^[\u4e00-\u9fff](?![?*{])/.test(name) ? name.charCodeAt(0) : -1));
  return (unit) => {
    const own = names.filter((_, k) => begins[k] === unit || begins[k] === -1);
    return { kind: rule.kind, name: rule.name, source: `(?:${own.join('|')})`, anywhere: false };
  };
}

/** What follows from the beginnings of the rules alone: by each unit that begins a token the indices of its rules. */
type Beginnings = UnitGroups & {
  /** Units that begin a token whatever follows, and pairs (hashed). */
  readonly alone: Uint16Array;
  readonly pairs: Uint16Array;
};

function build(): Beginnings {
  const byUnit = new Map<number, Set<number>>();
  const [aloneUnits, begun] = [new Set<number>(), new Set<number>()];
  const note = (rule: number, [first, second]: readonly (string | undefined)[]): void => {
    const unit = first?.charCodeAt(0) ?? 0;
    byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(rule));
    if (second === undefined) aloneUnits.add(unit);
    else begun.add(pairOf(unit, second.charCodeAt(0)));
  };
  // Rule by rule: those of a unit are in their order.
  for (const [rule, { anywhere, source }] of tokenRules().entries()) {
    if (anywhere) continue;
    for (const opening of openingsOf(source))
      for (const first of written(opening[0])) for (const second of written(opening[1])) note(rule, [first, second]);
  }
  return { ...unitGroups(byUnit), alone: Uint16Array.from(aloneUnits), pairs: Uint16Array.from(begun) };
}

/** The rules, and what they need to be told from each other. */
interface Ready {
  readonly beginnings: Beginnings;
  readonly rules: readonly TokenRule[];
  /** Index of the rule for names of places. */
  readonly anywhere: number;
  readonly place: Choice | null;
  readonly diseases: (unit: number) => TokenRule;
  /** Choices of units that have the same rules, by those. */
  readonly shared: Map<string, Choices>;
}

let ready: Ready | null = null;

function prepare(): Ready {
  const beginnings = tables('count.zh.tokens', build);
  for (const unit of beginnings.alone) alone[unit] = 1;
  for (const pair of beginnings.pairs) pairs[pair] = 1;
  characters.fill(1, 0x4e00, 0xa000);
  for (const end of ENDS) characters[end.charCodeAt(0)] = 2;
  for (const name of NAMES.split('|')) placePairs[pairOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;
  const rules = tokenRules();
  const anywhere = rules.findIndex((rule) => rule.anywhere);
  return {
    ...{ beginnings, rules, anywhere, place: choiceOf(rules.slice(anywhere, anywhere + 1)) },
    diseases: byBeginning(rules.find((rule) => rule.kind === 'disease') as TokenRule),
    shared: new Map(),
  };
}

/** What may begin at a unit, put together when it is first met; `null` where nothing does. */
function choicesAt(unit: number, ready: Ready): Choices | null {
  let made = choices.get(unit);
  if (made === undefined) {
    made = choicesOf(unit, ready);
    choices.set(unit, made);
  }
  return made;
}

function choicesOf(unit: number, { beginnings, rules, anywhere, diseases, shared }: Ready): Choices | null {
  const own = groupOf(beginnings, unit);
  if (own.length === 0) return null;
  const ill = own.some((rule) => rules[rule]?.kind === 'disease');
  const key = ill ? `of ${unit}` : own.join();
  let made = shared.get(key);
  if (made === undefined) {
    const part = (wanted: (rule: number) => boolean): TokenRule[] =>
      Array.from(own.filter(wanted), (rule) => rules[rule] as TokenRule).map((rule) =>
        rule.kind === 'disease' ? diseases(unit) : rule,
      );
    const [before, after] = [part((rule) => rule < anywhere), part((rule) => rule > anywhere)];
    made = { before: choiceOf(before), after: choiceOf(after), all: choiceOf([...before, ...after]) };
    shared.set(key, made);
  }
  return made;
}

/** The units that a unit of an opening stands for: any digit, small and large letters. */
function written(unit: string | undefined): readonly (string | undefined)[] {
  if (unit === undefined) return [undefined];
  if (unit === '#') return [...'0123456789'];
  return unit === unit.toUpperCase() ? [unit] : [unit, unit.toUpperCase()];
}

/** Runs a choice at a place and keeps the token found, if one is; answers where it ends, or -1. */
function take(choice: Choice | null, text: string, start: number, tokens: ChineseToken[]): number {
  if (choice === null) return -1;
  choice.pattern ??= new RegExp(choice.rules.map(({ source }) => `(${source})`).join('|'), 'y');
  const { pattern } = choice;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return -1;
  let group = 1;
  while (match[group] === undefined) group++;
  const { kind, name } = choice.rules[group - 1] as TokenRule;
  const end = pattern.lastIndex;
  if (kind !== 'link') {
    const token = match[0];
    tokens.push({ kind, start, end, text: token, name, number: kind === 'number' ? readNumber(token) : null });
  }
  return end;
}

/** The tokens of a Chinese sentence (folded text) that say something of counts, in order, without overlaps. */
export function chineseTokens(text: string, places: readonly Span[] = []): ChineseToken[] {
  ready ??= prepare();
  const tokens: ChineseToken[] = [];
  const units = unitsOf(text);
  const { length } = text;
  let end = 0;
  for (let at = 0; at < length; ) {
    const unit = units[at] as number;
    const pair = pairOf(unit, units[at + 1] as number);
    let named = placePairs[pair] === 1;
    if (characters[unit]) {
      // The next character that a name may end with, or what is none.
      if (end <= at) for (end = at + 1; end < length && characters[units[end] as number] === 1; ) end++;
      const far = end - at;
      named ||=
        far <= 11 && characters[units[end] as number] === 2 && (far <= 6 || LONG.includes(text[end - 1] as string));
    }
    let to = -1;
    if (named) {
      const own = choicesAt(unit, ready);
      if (own) to = take(own.before, text, at, tokens);
      if (to < 0) to = take(ready.place, text, at, tokens);
      if (to < 0 && own) to = take(own.after, text, at, tokens);
    } else if (alone[unit] || pairs[pair]) to = take(choicesAt(unit, ready)?.all ?? null, text, at, tokens);
    at = to < 0 ? at + 1 : to;
  }
  for (const found of places) add(tokens, text, found);
  return tokens;
}

/** Puts a country or city found elsewhere among the tokens, unless a word of ours says more: 湖北省武汉市, 南非感染. */
function add(tokens: ChineseToken[], text: string, found: Span): void {
  const { start } = found;
  // One character (瑞, 美) is a country in some sentences only.
  if (found.end - start < 2) return;
  const end = found.end + (/^[东南西北中]{1,2}部/.exec(text.slice(found.end))?.[0].length ?? 0);
  const over = tokens.filter((token) => token.start < end && start < token.end);
  if (
    over.some(
      (token) =>
        token.kind !== 'measure' &&
        !(token.kind === 'stop' && token.start >= start && token.end <= end) &&
        token.kind !== 'copula' &&
        token.kind !== 'qualifier' &&
        token.kind !== 'part',
    )
  ) {
    // 家住武汉市: the suffix told where the name ends, the list tells where it begins.
    const [only] = over;
    if (over.length !== 1 || only?.kind !== 'place' || only.start >= start || only.end < end) return;
    const at = tokens.indexOf(only);
    if (/^(?:和|的|家住|住|了)/.test(only.text)) tokens[at] = { ...only, start, text: text.slice(start, only.end) };
    return;
  }
  for (const token of over) tokens.splice(tokens.indexOf(token), 1);
  const at = tokens.findIndex((token) => token.start >= end);
  const token: ChineseToken = { kind: 'place', start, end, text: text.slice(start, end), name: '', number: null };
  tokens.splice(at < 0 ? tokens.length : at, 0, token);
}
