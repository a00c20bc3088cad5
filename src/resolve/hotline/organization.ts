import { unitAt } from '../../text/units.js';
import type { Mention, OrganizationFields, Span } from '../../types.js';
import { bodyInWords, commonNounInWords, mayTellRights, publisherInWords } from './own-words.js';
import { asWritten, behindLast, marksOf, neighbours, type Surroundings, textOf } from './surroundings.js';

type Body = Mention<OrganizationFields>;

/** Words by which a text speaks of those who wrote it. */
const SPEAKER =
  /\b(?:we|our|us)\b|我们|[我本](?:院|馆|会|局|委|校|公司|中心|单位|办|市民政局|网|站|社|店|行|处|使馆|领馆)/i;
/** Lines of a footer that name who publishes the page. */
const PUBLISHER = /版权所有|版权归|著作权|主办|承办|©|\(c\)|copyright|all rights reserved|制作维护/i;
const ADDRESS =
  /地 {0,4}址|address|\b(?:street|st|road|rd|avenue|ave|drive|dr|suite)\b|邮编|e-?mail|邮箱|\bP\.?O\.? Box/i;
/** `医院名称：黄冈市中心医院`: a field whose value is the body. */
const NAMED =
  /^(?:[\u3400-\u9fff]{0,6}(?:名称|单位|机构)|联系人[(（][^()（）]*[)）]|organi[sz]ation|institution|name|hospital)[:：]\s*(\S.{1,60})$/i;

const CLAUSE_STOPS = marksOf('。；;!！?？\n');

/** Where the last sentence of an English text before a number begins: `… is open. Call …`. */
function lastSentence(text: string, least: number): number {
  for (let at = text.length - 1; at >= Math.max(least, 3); at--) {
    const unit = unitAt(text, at);
    if (unit >= 0x41 && unit <= 0x5a && unitAt(text, at - 1) === 0x20 && unitAt(text, at - 2) === 0x2e) {
      const before = unitAt(text, at - 3);
      if (before === 0x29 || (before >= 0x61 && before <= 0x7a)) return at;
    }
  }
  return least;
}

/** Whether a name is that of a line. */
const isLine = (name: string): boolean =>
  '线话台e'.includes(name.charAt(name.length - 1)) && /(?:热线|专线|电话|平台|line)$/.test(name);

/** Finds the body that a number belongs to. */
export class BodyFinder {
  readonly #bodies: readonly Body[];

  constructor(bodies: readonly Body[]) {
    // A line is called, it is not who answers: 卫生健康热线.
    this.#bodies = bodies.filter(({ value }) => !isLine(value.name));
  }

  #within({ start, end }: Span): Body[] {
    // They stand in the order of the text.
    let low = 0;
    let high = this.#bodies.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#bodies[middle] as Body).start < start) low = middle + 1;
      else high = middle;
    }
    const within: Body[] = [];
    for (let at = low; at < this.#bodies.length; at++) {
      const body = this.#bodies[at] as Body;
      if (body.start > end) break;
      if (body.end <= end) within.push(body);
    }
    return within;
  }

  /** Name of the body, or \`null\`. */
  find(surroundings: Surroundings, shortCode: string | null): string | null {
    // Emergency and citizens' lines are everybody's; other public codes belong to whom their own clause names.
    if (shortCode !== null && /^(?:\d{3}|12345|12320)$/.test(shortCode)) return null;
    if (shortCode !== null && /^1\d{4}$/.test(shortCode)) return this.#inClause(surroundings);
    return (
      this.#inClause(surroundings) ??
      this.#speaker(surroundings) ??
      this.#above(surroundings) ??
      this.#below(surroundings) ??
      this.#publisher(surroundings)
    );
  }

  /** On the same line: in brackets behind the number, before it, or after \`for\`. */
  #inClause({ document, left, right }: Surroundings): string | null {
    const after = textOf(document, right);
    const bracket = /^ ?[(（][^()（）]*[)）]/.exec(after);
    const bracketed = bracket && this.#within({ start: right.start, end: right.start + bracket[0].length });
    if (bracketed?.[0]) return bracketed[0].value.name;
    const before = textOf(document, left);
    const stop = lastSentence(before, behindLast(before, 0, before.length, CLAUSE_STOPS));
    const behind = /^[^.。;；\n]*/.exec(after)?.[0] ?? '';
    const own = this.#within({ start: left.start + stop, end: left.end }).at(-1);
    const clause = before.slice(stop);
    // Nothing but the verb between the body and its number: `call healthdirect on …`, though others are named before.
    const words = bodyInWords(clause, behind);
    const noun = own ? null : commonNounInWords(clause);
    const meant =
      noun &&
      this.#bodies.findLast(({ end, value }) => end <= left.end && value.name.toLowerCase().endsWith(` ${noun}`));
    if (meant) return meant.value.name;
    if (own && (words === null || own.value.name.includes(words) || words.includes(own.value.name)))
      return own.value.name;
    if (words !== null) return asWritten(document, { start: left.start, end: right.end }, words);
    const next = this.#within({ start: right.start, end: right.start + behind.length })[0];
    if (
      next &&
      /^[^\d]{0,40}(?:for|to reach|of|,|\(|（|，)[^\d]*$/.test(document.folded.slice(right.start, next.start))
    )
      return next.value.name;
    return null;
  }

  /** \`We have launched a hotline at …\`: the body that signs the text or presents itself in it. */
  #speaker({ document, number, left, right }: Surroundings): string | null {
    const sentence = document.sentences.find(({ start, end }) => start <= number.start && number.start < end);
    const text = sentence ? textOf(document, sentence) : textOf(document, { start: left.start, end: right.end });
    if (!SPEAKER.test(text) || sentence?.zone === 'boilerplate') return null;
    const body = document.lines.filter(({ zone, kind }) => zone === 'body' && kind !== 'blank');
    const signature = body.slice(-4).reverse();
    for (const line of signature) {
      const [signed] = this.#within(line);
      if (signed && line.end - line.start < 2 * (signed.end - signed.start) + 8) return signed.value.name;
    }
    for (const line of body.slice(0, 4)) {
      const [first] = this.#within(line);
      // A letter's first words: `Foreign Affairs Office of … presents its compliments to you.`
      if (first && first.start - line.start < 6) return first.value.name;
    }
    return null;
  }

  /** The head of a list or an address block: a line above that is little more than the body's name. */
  #above({ document, index }: Surroundings): string | null {
    let first = true;
    for (const [, other] of neighbours(document, index, -1, 7)) {
      const text = textOf(document, other).trim();
      const named = NAMED.exec(text)?.[1];
      // A house of an address is no body: `Wellington House, 133 Waterloo Road`.
      const body = this.#within(other).find(
        ({ value }) => !/(?:House|Building|Tower|Plaza|大厦|大楼)$/.test(value.name),
      );
      if (named !== undefined) {
        const name = named.replace(/[,，;；。].*$| +[\u3400-\u9fff]{2,6}[:：].*$/, '').trim();
        return asWritten(document, other, name);
      }
      if (text.length > 90) return null;
      // Who asks at a press briefing is not who answers: `陕西广播电视台记者：`.
      if (/记者[^\u3400-\u9fff]*$|^记者/.test(text)) continue;
      if (body && !/[。!?！？]$/.test(text)) {
        const share = (body.end - body.start) / text.length;
        const rest = document.folded.slice(body.end, other.end).trim();
        if (share > 0.4 && /^in [A-Z][a-z]+$/.test(rest)) return `${body.value.name} ${rest}`;
        if (
          share > 0.5 ||
          (first && PUBLISHER.test(text)) ||
          (body.start - other.start < text.search(ADDRESS) && share > 0.2)
        )
          return body.value.name;
      }
      first = false;
    }
    return null;
  }

  /** Name and address under the numbers: `Bank of England, Threadneedle Street, London`. */
  #below({ document, index }: Surroundings): string | null {
    for (const [, other] of neighbours(document, index, 1, 2)) {
      const text = textOf(document, other).trim();
      const [body] = this.#within(other);
      if (!body || text.length > 90 || body.start - other.start > 3) continue;
      const rest = document.folded.slice(body.end, other.end);
      if ((/^,/.test(rest) && ADDRESS.test(rest)) || /地 {0,4}址/.test(rest)) return body.value.name;
    }
    return null;
  }

  /** Of a footer: the body that the page names as its publisher. */
  #publisher({ document, line, index }: Surroundings): string | null {
    if (line.zone !== 'boilerplate' && line.kind !== 'contact' && index < document.lines.length - 12) return null;
    const near = [
      line,
      ...[...neighbours(document, index, 1, 8), ...neighbours(document, index, -1, 8)].map(([, other]) => other),
    ];
    for (const other of near) {
      const text = textOf(document, other);
      const words = publisherInWords(text);
      if (words === null && !(mayTellRights(text) && PUBLISHER.test(text))) continue;
      const bodies = this.#within(other);
      if (words !== null)
        return (
          bodies.find(({ value }) => value.name.startsWith(words))?.value.name ?? asWritten(document, other, words)
        );
      const mark = other.start + text.search(PUBLISHER);
      const [closest] = [...bodies].sort((a, b) => Math.abs(a.start - mark) - Math.abs(b.start - mark));
      if (closest) return closest.value.name;
    }
    return document.hints.publisher;
  }
}
