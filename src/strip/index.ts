import type { Line, LineKind, Page, Zone } from '../types.js';

/** The zone and kind of every line of the page, in order. */
export function strip(page: Page): Line[] {
  const lines: Line[] = [];
  let titled = false;
  for (let start = 0; start <= page.text.length; ) {
    const newline = page.text.indexOf('\n', start);
    const end = newline < 0 ? page.text.length : newline;
    const text = page.text.slice(start, end).trim();
    let zone: Zone = text.length > 40 || /[。！？.!?:：]["”』」）)]?$/.test(text) ? 'body' : 'boilerplate';
    let kind: LineKind = zone === 'body' ? 'paragraph' : 'other';
    if (text === '') [zone, kind] = ['boilerplate', 'blank'];
    else if (/ICP备|公网安备|Copyright|©|cookie|许可证/i.test(text)) [zone, kind] = ['boilerplate', 'copyright'];
    else if (zone === 'body' && !titled) {
      titled = true;
    }
    lines.push({ start, end, zone, kind });
    start = end + 1;
  }
  return lines;
}
