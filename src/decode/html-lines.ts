import type { LineMarkup } from '../types.js';

const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hr html iframe legend li main menu nav ol optgroup option p pre section
  select summary table tbody td tfoot th thead tr ul video`.split(/\s+/),
);
/** Blocks that only shape text: the elements around them are what holds a passage together. */
const LEAVES = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th tr tbody thead tfoot pre figcaption button option'.split(' '),
);
const LONGEST_PATH = 600;
const LONGEST_ROW = 400;

/** An open element. */
interface Frame {
  readonly name: string;
  readonly block: boolean;
  readonly path: string;
  readonly containers: readonly number[];
  readonly element: string;
  readonly link: boolean;
  readonly preformatted: boolean;
  /** Of `tr`: where its lines begin, and in which lines its cells. */
  readonly row: { readonly line: number; readonly cells: number[] } | null;
}

const ROOT: Frame = {
  name: '',
  block: true,
  path: '',
  containers: [0],
  element: 'body',
  link: false,
  preformatted: false,
  row: null,
};

const isBlock = (name: string): boolean => BLOCKS.has(name) || name.includes('-');

/** `div id="main" class="Text wide"` → `div main text wide`; what is marked as hidden says so. */
function describe(name: string, attributes: Readonly<Record<string, string>>): string {
  const { id = '', class: classes = '', role = '', itemprop = '', style = '' } = attributes;
  const hidden = 'hidden' in attributes || /display:\s*none/i.test(style) ? 'hidden' : '';
  const parts = [name, id, classes, role, itemprop, hidden].filter((part) => part !== '');
  return parts.join(' ').slice(0, 160).toLowerCase();
}

/** Builds the lines of text of an HTML page as its elements and words go by, in one pass, without a tree. */
export class HtmlLines {
  readonly lines: string[] = [];
  readonly markup: LineMarkup[] = [];
  readonly #open: Frame[] = [ROOT];
  #elements = 0;
  #links = 0;
  #text = '';
  #linked = 0;
  /** A space is due before the next word of this line. */
  #space = false;
  /** The last words were those of a link. */
  #afterLink = false;
  /** Where the words of this line stand. */
  #place: Frame = ROOT;

  get #top(): Frame {
    return this.#open.at(-1) ?? ROOT;
  }

  openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br' || name === 'hr') {
      this.#flush();
      return;
    }
    const block = isBlock(name);
    const top = this.#top;
    if (block) this.#flush();
    this.#elements++;
    const path = `${top.path} ${describe(name, attributes)}`;
    const row = name === 'tr' ? { line: this.lines.length, cells: [] } : null;
    if (name === 'td' || name === 'th') this.#open.findLast((frame) => frame.row)?.row?.cells.push(this.lines.length);
    if (name === 'a') {
      // Menus often stand without a space between their links: <a>Home</a><a>News</a>.
      this.#space ||= this.#afterLink;
      this.#links++;
    }
    this.#open.push({
      name,
      block,
      path: path.length > LONGEST_PATH ? path.slice(-LONGEST_PATH / 2) : path,
      containers: block && !LEAVES.has(name) ? [this.#elements, ...top.containers.slice(0, 3)] : top.containers,
      element: block ? name : top.element,
      link: name === 'a',
      preformatted: top.preformatted || name === 'pre',
      row,
    });
  }

  closeElement(name: string): void {
    if (name === 'br' || name === 'hr') return;
    if (this.#top.name !== name) return;
    const frame = this.#open.length > 1 ? this.#open.pop() : undefined;
    if (!frame) return;
    if (frame.block) this.#flush();
    if (frame.link) {
      this.#links--;
      this.#afterLink = this.#text !== '';
    }
    if (frame.row) this.#joinRow(frame.row.line, frame.row.cells);
  }

  words(text: string): void {
    if (this.#top.preformatted) {
      const [first = '', ...rest] = text.split(/\r\n?|\n/);
      this.#append(first);
      for (const line of rest) {
        this.#flush();
        this.#append(line);
      }
    } else this.#append(text);
  }

  #append(text: string): void {
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    const words = folded.replace(/^ | $/g, '');
    if (folded.startsWith(' ') && this.#text !== '') this.#space = true;
    if (words === '') return;
    if (this.#text === '') this.#place = this.#top;
    else if (this.#space) this.#text += ' ';
    this.#text += words;
    this.#afterLink = false;
    if (this.#links > 0) this.#linked += words.length;
    this.#space = folded.endsWith(' ');
  }

  #flush(): void {
    const text = this.#text.trim();
    if (text !== '') {
      const { element, path, containers } = this.#place;
      this.lines.push(text);
      this.markup.push({
        element,
        linked: Math.min(1, this.#linked / text.length),
        path: path.trim(),
        containers,
      });
    }
    this.#text = '';
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
