import { type Element, elementOf } from './html-elements.js';

/** How an attribute of an element is asked for: `undefined` where it has none of that name. */
export type AttributeOf = (name: string) => string | undefined;

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
  path: string | null;
  containers: readonly number[] | null;
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
