import { isLetter } from '../text/letters.js';
import { unitsOf } from '../text/units.js';
import { Attributes, isSpace, textAt } from './html-attributes.js';
import { type Element, Elements } from './html-elements.js';
import { type Head, readHead } from './html-head.js';
import { HtmlLines } from './html-lines.js';

const EXCLAMATION = 33;
const DASH = 45;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;

/** So many elements may stand around each other. */
const DEEPEST = 2000;
/** Answer of the parts of the reader: this page is not for it. */
const FAILED = -1;

/**
 * Reads an HTML page tag by tag, with no tree: only what is open at the moment is known. It meets the same elements and
 * words as in the tree of htmlparser2: tags that may be left away are added, end tags that end nothing are overread,
 * what looks like a tag in a script is none.
 */
class TagReader {
  readonly #html: string;
  readonly #units: Uint16Array;
  readonly #head: Head;
  readonly #lines: HtmlLines;
  readonly #elements = new Elements();
  readonly #attributes: Attributes;
  readonly #open: Element[] = [];
  /** How many elements of each number are open. */
  readonly #counts: number[] = [];
  /** Whether `<path/>` ends itself, as in pictures; the last for where we are. */
  readonly #foreign: boolean[] = [];
  /** So many elements are open with the outermost silent one; 0 outside of such. */
  #silent = 0;
  /** Text before an end tag that ended nothing: it goes on behind it. */
  #held = '';

  constructor(html: string, units: Uint16Array, head: Head, lines: HtmlLines) {
    this.#html = html;
    this.#units = units;
    this.#head = head;
    this.#lines = lines;
    this.#attributes = new Attributes(html, units);
  }

  /** False when the page holds what is left to the tree. */
  read(): boolean {
    const html = this.#html;
    /** Where the text begins that nobody has yet. */
    let text = 0;
    for (let sign = html.indexOf('<'); sign >= 0; ) {
      const code = this.#units[sign + 1] as number;
      let end: number;
      if (isLetter(code)) {
        this.#words(text, sign);
        end = this.#startTag(sign + 1);
      } else if (code === SLASH) end = this.#endTag(text, sign);
      else if (code === EXCLAMATION || code === QUESTION) {
        this.#words(text, sign);
        end = this.#aside(sign);
      } else end = sign;
      if (end === FAILED) return false;
      // Just a sign in the text, as in 1 < 2.
      if (end === sign) end = sign + 1;
      else text = end;
      sign = html.indexOf('<', end);
    }
    this.#words(text, html.length);
    while (this.#open.length > 0) this.#close();
    return true;
  }

  #words(from: number, to: number): void {
    if (this.#silent > 0) return;
    if (this.#held !== '') {
      this.#lines.words(this.#held + textAt(this.#html, from, to));
      this.#held = '';
    } else if (from < to) this.#lines.wordsAt(this.#html, this.#units, from, to);
  }

  /** A tag that begins there with its name: where it ends, with the text in it where that is no markup. */
  #startTag(start: number): number {
    const html = this.#html;
    const units = this.#units;
    let end = start + 1;
    while (end < html.length && !endsName(units[end] as number)) end++;
    const element = this.#elements.at(html, units, start, end);
    const open = this.#open;
    if (element.ends !== 0)
      while (open.length > 0 && ((open[open.length - 1] as Element).ended & element.ends) !== 0) this.#close();
    if (!element.empty) {
      if (open.length === DEEPEST) return FAILED;
      open.push(element);
      this.#counts[element.number] = (this.#counts[element.number] ?? 0) + 1;
      if (element.language !== 0) this.#foreign.push(element.language === 1);
    }
    const close = this.#attributes.read(end);
    if (close < 0) return FAILED;
    const { closed } = this.#attributes;
    const ended = closed && this.#foreign.at(-1) === true;
    const after = close + 1;
    if (element.raw && !ended && (closed || element.name === 'xmp') && this.#silent === 0) return FAILED;
    const next = element.raw && !closed ? this.#endOfRaw(element.name, after) : after;
    if (this.#silent === 0) this.#meet(element, end, after, next);
    if (ended && !element.empty) this.#close();
    return next;
  }

  /** Hands on an element: where its attributes are, where the text in it begins and ends. */
  #meet(element: Element, place: number, start: number, end: number): void {
    const html = this.#html;
    if (element.telling) {
      const content = (): string => (element.name === 'title' ? textAt(html, start, end) : html.slice(start, end));
      readHead(this.#head, element.name, (name) => this.#attributes.get(name), content);
    }
    if (element.silent) {
      if (!element.empty) this.#silent = this.#open.length;
    } else if (element.empty) this.#lines.emptyElement(element);
    else this.#lines.openElement(element, place);
  }

  /** Where the end tag of a script or the like begins; the end of the page when there is none. */
  #endOfRaw(name: string, from: number): number {
    const html = this.#html;
    for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      const code = html.charCodeAt(end);
      if ((code === GREATER || isSpace(code)) && html.slice(at + 2, end).toLowerCase() === name) return at;
    }
    return html.length;
  }

  /** `</…`: where it ends; `sign` when it is just text, which began at `text`. */
  #endTag(text: number, sign: number): number {
    const html = this.#html;
    const units = this.#units;
    let start = sign + 2;
    while (isSpace(units[start] as number)) start++;
    const code = units[start] as number;
    if (code === GREATER || start >= html.length) return sign;
    const comment = !isLetter(code);
    let end = start;
    if (!comment) while (end < html.length && !endsEndTag(units[end] as number)) end++;
    const close = html.indexOf('>', end);
    if (close < 0) return FAILED;
    if (comment) this.#words(text, sign);
    else this.#end(this.#elements.at(html, units, start, end), text, sign);
    return close + 1;
  }

  /** The end of an element, after the text from `text` to `sign`. */
  #end(element: Element, text: number, sign: number): void {
    if (element.language !== 0) this.#foreign.pop();
    const open = (this.#counts[element.number] ?? 0) > 0;
    if (open || element.name === 'p' || element.name === 'br') this.#words(text, sign);
    else if (this.#silent === 0) this.#held += textAt(this.#html, text, sign);
    if (open) {
      const depth = this.#open.lastIndexOf(element);
      while (this.#open.length > depth) this.#close();
    } else if (this.#silent > 0) return;
    else if (element.name === 'br') this.#lines.emptyElement(element);
    else if (element.name === 'p') {
      // Browsers too take an end without a beginning for both.
      this.#lines.openElement(element, -1);
      this.#lines.closeElement();
    }
  }

  /** Ends the innermost element. */
  #close(): void {
    const element = this.#open.pop() as Element;
    this.#counts[element.number] = (this.#counts[element.number] as number) - 1;
    if (this.#silent === 0) this.#lines.closeElement();
    else if (this.#open.length < this.#silent) this.#silent = 0;
  }

  /** Comments, declarations and instructions: where they end. */
  #aside(sign: number): number {
    const html = this.#html;
    let end: number;
    if (html.startsWith('<!--', sign)) {
      // <!--> is whole.
      end = html.indexOf('-->', sign + 2) + 2;
      return end < 2 ? FAILED : end + 1;
    }
    if (html.startsWith('<![CDATA[', sign)) return FAILED;
    const skipped = this.#units[sign + 1] === QUESTION ? 2 : this.#units[sign + 2] === DASH ? 4 : 3;
    end = html.indexOf('>', sign + skipped);
    return end < 0 ? FAILED : end + 1;
  }
}

const endsName = (code: number): boolean => code === SLASH || code === GREATER || isSpace(code);
const endsEndTag = (code: number): boolean => code === GREATER || isSpace(code);

/**
 * Reads a page tag by tag. `null` when it holds what only the tree is sure of: a tag or comment that the page ends in,
 * CDATA, `<xmp>`, scripts that end themselves, more than 2,000 elements around each other.
 */
export function readTags(html: string, head: Head): HtmlLines | null {
  const units = unitsOf(html);
  const attributes = new Attributes(html, units);
  const lines = new HtmlLines((place) => {
    attributes.read(place);
    return (name) => attributes.get(name);
  });
  return new TagReader(html, units, head, lines).read() ? lines : null;
}
