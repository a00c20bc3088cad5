/** Texts of more units than this have their array for themselves: it is let go with them. */
const KEPT = 1 << 20;

/** So many units more has an array than its text: readers look ahead. */
const AHEAD = 8;

/** Whether units are stored with their lower half first, as `utf16le` writes them. */
const littleEndian: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

const { charCodeAt } = String.prototype;

let units = new Uint16Array(1 << 14);
let bytes = Buffer.from(units.buffer);
/** The text whose units stand in the array. */
let held = '';

function write(text: string): void {
  if (littleEndian) bytes.write(text, 0, text.length * 2, 'utf16le');
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units[text.length] = 0;
}

/**
 * The UTF-16 units of a text, and a 0 behind them: a loop over these takes a third of the time of one over `charCodeAt`,
 * and to copy them next to none. The array is longer than the text, and the same for all texts: it holds until those of
 * another text are asked for. What is read behind the end is of no text.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === held) return units;
  const least = text.length + AHEAD;
  if (least > units.length || units.length > KEPT) {
    let length = 1 << 14;
    while (length < least) length *= 2;
    if (length !== units.length) {
      units = new Uint16Array(length);
      bytes = Buffer.from(units.buffer);
    }
  }
  write(text);
  held = text;
  return units;
}

/**
 * The unit at a place in a text, 0 where it has none: `charCodeAt` gives `NaN` there, and V8, which has compiled the function for
 * places in the text, compiles it again, with all into which it was put. Texts of all inner forms come by, and `text.charCodeAt` would
 * be looked up in each.
 */
export const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? charCodeAt.call(text, at) : 0;

/** The units of a text in an array of their own. */
export function ownUnits(text: string): Uint16Array {
  const own = new Uint16Array(text.length);
  if (littleEndian) Buffer.from(own.buffer).write(text, 'utf16le');
  else for (let at = 0; at < own.length; at++) own[at] = text.charCodeAt(at);
  return own;
}

/** The text of code units. */
export function textOf(own: Uint16Array): string {
  if (littleEndian) return Buffer.from(own.buffer, own.byteOffset, own.byteLength).toString('utf16le');
  let text = '';
  for (let at = 0; at < own.length; at++) text += String.fromCharCode(own[at] as number);
  return text;
}
