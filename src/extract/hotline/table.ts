import { isWhite } from '../../text/white-space.js';
import type { Document } from '../../types.js';
import { lastNumberWord } from './words.js';

const CELL = /\t| ?\| ?/;

/** A short line whose last word calls what follows a telephone number: \`Health questions hotline:\`, \`联系电话\`. */
function introduces(text: string): boolean {
  if (text.length > 60 || /[。；;!?！？]/.test(text)) return false;
  const found = lastNumberWord(text);
  if (found === null || found.kind === 'other') return false;
  // A headline may end in such a word: `… 还信用卡 买手机`.
  return /[:：]\s*$/.test(text) || (text.length <= 24 && text.length - found.end < 12);
}

const LIST_MARKS = [...':：·•*>-'].map((mark) => mark.charCodeAt(0));

/** Whether nothing but marks of a list stands between two places, or a border of cells among whatever else. */
function mayBegin(text: string, start: number, end: number): boolean {
  let ink = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x09 || unit === 0x7c) return true;
    ink ||= !isWhite(unit) && !LIST_MARKS.includes(unit);
  }
  return !ink;
}

/** No row of a table is longer. */
const LONGEST_ROW = 1000;

/** Text above a piece that introduces it: the line before, when the piece begins its line; the head of its column. */
export function introduction(document: Document, index: number, start: number): string {
  const { folded, lines } = document;
  const line = lines[index];
  if (!line || start - line.start > LONGEST_ROW) return '';
  if (!mayBegin(folded, line.start, start)) return '';
  const head = folded.slice(line.start, start);
  const column = head.split(CELL).length - 1;
  if (column > 0) {
    for (let above = index - 1; above >= 0 && index - above < 60; above--) {
      const row = lines[above];
      if (!row || row.kind === 'blank') continue;
      const cells = folded.slice(row.start, row.end).split(CELL);
      if (cells.length <= column) return '';
      const cell = cells[column] ?? '';
      if (!/\d{3}/.test(cell) && introduces(cell)) return cell;
    }
    return '';
  }
  if (!/^[\s:：·•*>|-]*$/.test(head)) return '';
  for (let above = index - 1; above >= 0 && index - above < 4; above--) {
    const row = lines[above];
    if (!row || folded.slice(row.start, row.end).trim() === '') continue;
    const text = folded.slice(row.start, row.end).trim();
    if (introduces(text)) return text;
    // A number alone on its line, below a sentence about calling: `call the hotline - open 24 hours.`
    const alone = !/[A-Za-z\u3400-\u9fff]/.test(folded.slice(start, line.end));
    return alone && text.length <= 120 ? (/^.*(?:hot ?line|help ?line|\bcall\b|拨打|热线)/i.exec(text)?.[0] ?? '') : '';
  }
  return '';
}
