import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

export const isSpace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED;

let decoded = '';
const decoder = new EntityDecoder(htmlDecodeTree, (point) => {
  decoded += String.fromCodePoint(point);
});

function decode(html: string, from: number, to: number, mode: DecodingMode): string {
  const raw = html.slice(from, to);
  let sign = raw.indexOf('&');
  if (sign < 0) return raw;
  decoded = '';
  let start = 0;
  while (sign >= 0) {
    decoded += raw.slice(start, sign);
    decoder.startEntity(mode);
    const read = decoder.write(html, from + sign + 1);
    const length = read < 0 ? decoder.end() : read;
    start = sign + length;
    sign = raw.indexOf('&', length === 0 ? start + 1 : start);
  }
  return decoded + raw.slice(start);
}

/** The text that stands there in HTML: `1 &lt; 2` → `1 < 2`. */
export const textAt = (html: string, from: number, to: number): string => decode(html, from, to, DecodingMode.Legacy);

/** The value of an attribute that stands there, without its quotes. */
const valueAt = (html: string, from: number, to: number): string => decode(html, from, to, DecodingMode.Attribute);

/** Whether the letters there, of either case, are those of a name in lower case. */
function isName(units: Uint16Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let at = 0; at < name.length; at++) {
    const code = units[start + at] as number;
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== name.charCodeAt(at)) return false;
  }
  return true;
}

/** Reads the attributes of one start tag after the other; asked by name for those of the last one. */
export class Attributes {
  readonly #html: string;
  readonly #units: Uint16Array;
  /** Of each attribute, where name and value begin and end. */
  readonly #found: number[] = [];
  #count = 0;
  /** The tag ends with `/>`. */
  closed = false;

  /** `units` are those of `html`. */
  constructor(html: string, units: Uint16Array) {
    this.#html = html;
    this.#units = units;
  }

  /** Reads the attributes from the end of the tag's name on: where its `>` is; −1 when it has none. */
  read(from: number): number {
    const html = this.#html;
    const { length } = html;
    const units = this.#units;
    const found = this.#found;
    let count = 0;
    this.closed = false;
    this.#count = 0;
    for (let at = from; at < length; ) {
      const code = units[at] as number;
      if (code === GREATER) {
        this.#count = count;
        return at;
      }
      if (code === SLASH) {
        at++;
        while (isSpace(units[at] as number)) at++;
        if (units[at] !== GREATER) continue;
        this.closed = true;
        this.#count = count;
        return at;
      }
      if (isSpace(code)) {
        at++;
        continue;
      }
      found[count] = at++;
      while (at < length && !endsName(units[at] as number)) at++;
      found[count + 1] = at;
      while (isSpace(units[at] as number)) at++;
      let start = at;
      if (units[at] === EQUALS) {
        at++;
        while (isSpace(units[at] as number)) at++;
        const quote = units[at] as number;
        if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
          start = at + 1;
          at = html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", start);
          if (at < 0) return -1;
          found[count + 3] = at++;
        } else {
          start = at;
          while (at < length && !endsValue(units[at] as number)) at++;
          found[count + 3] = at;
        }
      } else found[count + 3] = start;
      found[count + 2] = start;
      count += 4;
    }
    return -1;
  }

  /** The value of an attribute, empty when it has none; `undefined` where there is no such attribute. */
  get(name: string): string | undefined {
    const found = this.#found;
    const units = this.#units;
    for (let at = 0; at < this.#count; at += 4)
      if (isName(units, found[at] as number, found[at + 1] as number, name))
        return valueAt(this.#html, found[at + 2] as number, found[at + 3] as number);
    return undefined;
  }
}

const endsName = (code: number): boolean => code === EQUALS || code === SLASH || code === GREATER || isSpace(code);
const endsValue = (code: number): boolean => code === GREATER || isSpace(code);
