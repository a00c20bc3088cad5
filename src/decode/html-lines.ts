import type { LineMarkup } from '../types.js';
import { isSpace, textAt } from './html-attributes.js';
import type { Element } from './html-elements.js';
import { type AttributeOf, describe, type Frame, frameOf, NOTHING, type Path, pathOf } from './html-frame.js';

const LONGEST_ROW = 400;
const LEVELS = 4;

/** Builds the lines of text of an HTML page as its elements and words go by, in one pass, without a tree. */
export class HtmlLines {
  readonly lines: string[] = [];
  readonly markup: LineMarkup[] = [];
  readonly #attributesAt: (place: number) => AttributeOf;
  readonly #frames: Frame[] = [{ ...frameOf(NOTHING), path: pathOf(null, ''), containers: [0] }];
  /** Index of the innermost open frame. */
  #depth = 0;
  #elements = 0;
  #links = 0;
  #text = '';
  #linked = 0;
  /** A space is due before the next word of this line. */
  #space = false;
  /** The last words were those of a link. */
  #afterLink = false;
  /** Where the words of this line stand. */
  #block = '';
  #path = '';
  #containers: readonly number[] = [];

  /** `attributesAt` gives the attributes of an element from the place that it was opened with; −1 has none. */
  constructor(attributesAt: (place: number) => AttributeOf) {
    this.#attributesAt = attributesAt;
  }

  get #top(): Frame {
    return this.#frames[this.#depth] as Frame;
  }

  /** An element that nothing stands in. */
  emptyElement({ name }: Element): void {
    if (name === 'br' || name === 'hr') this.#flush();
    else this.#elements++;
  }

  openElement(element: Element, place: number): void {
    const { name } = element;
    if (element.block) {
      this.#flush();
      if (name === 'td' || name === 'th') this.#cell();
    } else if (name === 'a') {
      // Menus often stand without a space between their links: <a>Home</a><a>News</a>.
      this.#space ||= this.#afterLink;
      this.#links++;
    }
    const outer = this.#top;
    const depth = ++this.#depth;
    if (depth === this.#frames.length) this.#frames.push(frameOf(element));
    const frame = this.#top;
    frame.element = element;
    frame.place = place;
    frame.number = ++this.#elements;
    frame.block = element.block ? name : outer.block;
    frame.preformatted = outer.preformatted || name === 'pre';
    frame.row = name === 'tr' ? { line: this.lines.length, cells: [] } : null;
    frame.path = null;
    frame.containers = null;
  }

  closeElement(): void {
    const { element, row } = this.#top;
    this.#depth--;
    if (element.block) {
      this.#flush();
      if (row) this.#joinRow(row.line, row.cells);
    } else if (element.name === 'a') {
      this.#links--;
      this.#afterLink = this.#text !== '';
    }
  }

  /** Notes a cell in the row that it stands in. */
  #cell(): void {
    for (let depth = this.#depth; depth > 0; depth--) {
      const row = (this.#frames[depth] as Frame).row;
      if (row) {
        row.cells.push(this.lines.length);
        return;
      }
    }
  }

  /** The text from `from` to `to` in the source of the page; `units` are those of `html`. */
  wordsAt(html: string, units: Uint16Array, from: number, to: number): void {
    if (this.#top.preformatted) {
      this.words(textAt(html, from, to));
      return;
    }
    let first = from;
    while (first < to && isSpace(units[first] as number)) first++;
    if (first === to) {
      if (from < to && this.#text !== '') this.#space = true;
      return;
    }
    let last = to;
    while (isSpace(units[last - 1] as number)) last--;
    let spaced = false;
    for (let at = first; at < last; at++) {
      const code = units[at] as number;
      if (code === 38) {
        this.words(textAt(html, from, to));
        return;
      }
      // Single spaces may stay.
      if (code <= 32 && isSpace(code) && (code !== 32 || (units[at + 1] as number) <= 32)) spaced = true;
    }
    const text = html.slice(first, last);
    this.#append(spaced ? text.replace(/[ \t\r\n\f]+/g, ' ') : text, first > from, last < to);
  }

  words(text: string): void {
    if (this.#top.preformatted) {
      const [first = '', ...rest] = text.split(/\r\n?|\n/);
      this.#fold(first);
      for (const line of rest) {
        this.#flush();
        this.#fold(line);
      }
    } else this.#fold(text);
  }

  #fold(text: string): void {
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#append(folded.replace(/^ | $/g, ''), folded.startsWith(' '), folded.endsWith(' '));
  }

  /** Words with single spaces between them, and whether there is space before and after. */
  #append(words: string, before: boolean, after: boolean): void {
    if (before && this.#text !== '') this.#space = true;
    if (words === '') return;
    if (this.#text === '') {
      this.#block = this.#top.block;
      this.#path = this.#pathTo(this.#depth).shown;
      this.#containers = this.#containersTo(this.#depth);
    } else if (this.#space) this.#text += ' ';
    this.#text += words;
    this.#afterLink = false;
    if (this.#links > 0) this.#linked += words.length;
    this.#space = after;
  }

  #pathTo(depth: number): Path {
    const frame = this.#frames[depth] as Frame;
    if (frame.path) return frame.path;
    const { name } = frame.element;
    const own = frame.place < 0 ? name.slice(0, 160) : describe(name, this.#attributesAt(frame.place));
    const outer = this.#pathTo(depth - 1);
    if (frame.last === null || frame.last.outer !== outer || frame.last.own !== own) frame.last = pathOf(outer, own);
    frame.path = frame.last;
    return frame.path;
  }

  #containersTo(depth: number): readonly number[] {
    const frame = this.#frames[depth] as Frame;
    if (frame.containers) return frame.containers;
    const outer = this.#containersTo(depth - 1);
    const { block, leaf } = frame.element;
    frame.containers = block && !leaf ? [frame.number, ...outer.slice(0, LEVELS - 1)] : outer;
    return frame.containers;
  }

  #flush(): void {
    if (this.#text !== '') {
      const text = this.#text.trim();
      if (text !== '') {
        this.lines.push(text);
        this.markup.push({
          element: this.#block,
          linked: Math.min(1, this.#linked / text.length),
          path: this.#path,
          containers: this.#containers,
        });
      }
      this.#text = '';
    }
    this.#linked = 0;
    this.#space = false;
    this.#afterLink = false;
  }

  /** A row of a table with one short line a cell becomes one line, its cells kept apart by tabs. */
  #joinRow(from: number, cells: readonly number[]): void {
    const own = this.lines.slice(from);
    const held = cells.filter((line, index) => line < (cells[index + 1] ?? this.lines.length));
    const long = own.reduce((sum, line) => sum + line.length, 0) > LONGEST_ROW;
    if (own.length < 2 || own.length !== held.length || long) return;
    const first = this.markup[from];
    if (!first) return;
    const linked = this.markup.slice(from).reduce((sum, markup) => sum + markup.linked, 0) / own.length;
    this.lines.length = from;
    this.markup.length = from;
    this.lines.push(own.join('\t'));
    this.markup.push({ ...first, element: 'tr', linked });
  }

  /** The lines, complete. */
  end(): { readonly text: string; readonly markup: readonly LineMarkup[] } {
    this.#flush();
    if (this.markup.length === 0) this.markup.push({ element: 'body', linked: 0, path: '', containers: [0] });
    return { text: this.lines.join('\n'), markup: this.markup };
  }
}
