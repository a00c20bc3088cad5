import { tables } from './tables.js';
import { traditionalCharacters } from './traditional-characters.js';
import { ownUnits, textOf } from './units.js';

/** Code unit → code unit that rules see in its place. One character for one, so that offsets stay true. */
let table: Uint16Array | null = null;

function build(): { readonly units: Uint16Array } {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  // Full-width forms ！ to ～ are the ASCII characters ! to ~, 0xFEE0 higher. Chinese punctuation keeps its width:
  // ，（） tell clauses and brackets of Chinese prose from those of numbers such as 1,204.
  for (let unit = 0xff01; unit <= 0xff5e; unit++)
    if (/[0-9A-Za-z+%.\-/:～]/.test(String.fromCharCode(unit - 0xfee0))) units[unit] = unit - 0xfee0;
  for (const unit of [
    0x00a0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000,
  ])
    units[unit] = 0x20;
  for (const unit of [0x2018, 0x2019, 0x02bc]) units[unit] = 0x27;
  for (let i = 0; i + 1 < traditionalCharacters.length; i += 2) {
    while (traditionalCharacters[i] === '\n') i++;
    if (i + 1 < traditionalCharacters.length)
      units[traditionalCharacters.charCodeAt(i)] = traditionalCharacters.charCodeAt(i + 1);
  }
  return { units };
}

/** Code unit → the one that stands in its place. */
export function foldingTable(): Uint16Array {
  table ??= tables('text.folding', build).units;
  return table;
}

/**
 * The text as rules read it: full-width letters and digits narrow, traditional characters simplified, every kind of
 * space a plain one, ’ an apostrophe. Same length as the text, character for character.
 */
export function fold(text: string): string {
  const folded = foldingTable();
  let first = 0;
  for (; first < text.length; first++) {
    const unit = text.charCodeAt(first);
    if (folded[unit] !== unit) break;
  }
  if (first === text.length) return text;
  const units = ownUnits(text);
  for (let i = first; i < units.length; i++) units[i] = folded[units[i] as number] as number;
  return textOf(units);
}
