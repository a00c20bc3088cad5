import { type Element, elementOf } from './html-elements.js';

/** How an attribute of an element is asked for: `undefined` where it has none of that name. */
export type AttributeOf = (name: string) => string | undefined;

/** The elements down to one, from the outside in, as `describe` gives them. */
export interface Path {
  readonly outer: Path | null;
  readonly own: string;
  readonly text: string;
  /** `text` as lines give it, always the same string: to hash it once is enough. */
  readonly shown: string;
}

const LONGEST_PATH = 600;

export function pathOf(outer: Path | null, own: string): Path {
  const whole = outer === null ? own : `${outer.text} ${own}`;
  const text = whole.length > LONGEST_PATH ? whole.slice(-LONGEST_PATH / 2) : whole;
  return { outer, own, text, shown: text.trim() };
}

/** An open element. Those of one depth share one frame, one after the other. */
export interface Frame {
  element: Element;
  /** Where its attributes are to be read. */
  place: number;
  /** Its number in the order of the page. */
  number: number;
  /** Name of the nearest block, itself included. */
  block: string;
  preformatted: boolean;
  /** Of `tr`: where its lines begin, and in which lines its cells. */
  row: { readonly line: number; readonly cells: number[] } | null;
  /** What its lines say of the elements around them; `null` until one needs it, as most elements have no line. */
  path: Path | null;
  containers: readonly number[] | null;
  /** Of the element here that had a path last: the next is often its like, as in a list. */
  last: Path | null;
}

/** A frame for an element that opens at a depth where none was open before. */
export const frameOf = (element: Element): Frame => ({
  element,
  place: -1,
  number: 0,
  block: 'body',
  preformatted: false,
  row: null,
  path: null,
  containers: null,
  last: null,
});

/** What stands around the outermost elements. */
export const NOTHING: Element = elementOf('', -1);

/** `div id="main" class="Text wide"` → `div main text wide`; what is marked as hidden says so. */
export function describe(name: string, attribute: AttributeOf): string {
  let text = name;
  for (const key of ['id', 'class', 'role', 'itemprop']) {
    const value = attribute(key);
    if (value) text += ` ${value}`;
  }
  if (attribute('hidden') !== undefined || /display:\s*none/i.test(attribute('style') ?? '')) text += ' hidden';
  return text.slice(0, 160).toLowerCase();
}
