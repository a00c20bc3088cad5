/** What is known of an element by its name. */
export interface Element {
  readonly name: string;
  /** Numbers of elements go from 0 on without a gap. */
  readonly number: number;
  /** Its text stands in lines of its own. */
  readonly block: boolean;
  /** A block that only shapes text: the elements around it are what holds a passage together. */
  readonly leaf: boolean;
  /** No reader sees its text, or sees it only where scripts or frames do not work. */
  readonly silent: boolean;
  /** It has no end tag and nothing in it. */
  readonly empty: boolean;
  /** What looks like markup in it is text. */
  readonly raw: boolean;
  /** It says something of the page rather than to its reader. */
  readonly telling: boolean;
  /** `svg` and `math` begin another language (1), in which some elements hold HTML again (2). */
  readonly language: 0 | 1 | 2;
  /** One bit, where start tags of others end it. */
  readonly ended: number;
  /** Bits of the elements that its start tag ends. */
  readonly ends: number;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const BLOCKS = words(`
  address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hr html iframe legend li main menu nav ol optgroup option p pre section
  select summary table tbody td tfoot th thead tr ul video`);
const LEAVES = words('p h1 h2 h3 h4 h5 h6 li dt dd td th tr tbody thead tfoot pre figcaption button option');
const SILENT = words(`
  script style title noscript template svg canvas iframe object embed audio video textarea datalist math noframes meta
  link`);
const EMPTY = words(`
  area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr`);
const RAW = words('script style title textarea xmp');
const TELLING = words('meta link script title html time');
const FOREIGN = words('math svg');
const HOME = words('mi mo mn ms mtext annotation-xml foreignobject desc title');
/** Other names that are met often. */
const OTHERS = words(`
  a abbr acronym b bdi bdo big cite code data del dfn em font g head hgroup i ins kbd label map mark meter nobr output
  path picture progress q rp rt ruby s samp search slot small span strike strong sub sup time tt u use var`);
/** `tr: tr th td`: the start of a row ends the row and the cells before it, whose end tags may be left away. */
const ENDS = `
tr: tr th td
th: th
td: thead th td
body: head script
li: li
p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure: p
footer form header hr main nav ol pre section table ul: p
select input output button datalist textarea: option optgroup select button datalist textarea
option: option
optgroup: optgroup option
dd dt: dd dt
rt rp: rt rp
tbody tfoot: thead tbody`;

const endedBy = new Map(
  ENDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', ended = ''] = line.split(': ');
      return words(names).map((name) => [name, words(ended)] as const);
    }),
);
const endable = [...new Set([...endedBy.values()].flat())];
const bitOf = (name: string): number => (endable.includes(name) ? 1 << endable.indexOf(name) : 0);

/** An element of a name in lower case. */
export function elementOf(name: string, number: number): Element {
  return {
    name,
    number,
    // Components of a site: <news-list>.
    block: BLOCKS.includes(name) || name.includes('-'),
    leaf: LEAVES.includes(name),
    silent: SILENT.includes(name),
    empty: EMPTY.includes(name),
    raw: RAW.includes(name),
    telling: TELLING.includes(name),
    language: FOREIGN.includes(name) ? 1 : HOME.includes(name) ? 2 : 0,
    ended: bitOf(name),
    ends: (endedBy.get(name) ?? []).reduce((bits, other) => bits | bitOf(other), 0),
  };
}

const names = new Set([BLOCKS, LEAVES, SILENT, EMPTY, RAW, TELLING, FOREIGN, HOME, OTHERS].flat());
const known: readonly Element[] = [...names].map(elementOf);
const byName = new Map(known.map((element) => [element.name, element]));

/** Known elements by a number made of their letters; those of one number stand one after the other. */
const SLOTS = 1024;
const slots: (Element | null)[] = new Array(SLOTS).fill(null);
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & (SLOTS - 1);
for (const element of known) {
  let slot = 0;
  for (let at = 0; at < element.name.length; at++) slot = step(slot, element.name.charCodeAt(at));
  while (slots[slot]) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = element;
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

function isNamed({ name }: Element, units: Uint16Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (lower(units[start + at] as number) !== name.charCodeAt(at)) return false;
  return true;
}

/** The elements that one page knows: those of HTML, and those that nobody else has. */
export class Elements {
  readonly #own = new Map<string, Element>();

  /** The element of a name in lower case. */
  named(name: string): Element {
    let element = byName.get(name) ?? this.#own.get(name);
    if (element) return element;
    element = elementOf(name, known.length + this.#own.size);
    this.#own.set(name, element);
    return element;
  }

  /** The element whose name, in letters of either case, stands there; `units` are those of `html`. */
  at(html: string, units: Uint16Array, start: number, end: number): Element {
    let slot = 0;
    for (let at = start; at < end; at++) slot = step(slot, lower(units[at] as number));
    for (let element = slots[slot]; element; element = slots[slot]) {
      if (isNamed(element, units, start, end)) return element;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.named(html.slice(start, end).toLowerCase());
  }
}
