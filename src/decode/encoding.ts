import { plausibility } from './plausibility.js';
import { decodeStrictly, looksLikeUtf16 } from './utf16.js';

/** A decoded text. */
export interface Decoded {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard, lower case; all of the GB family is `gb18030`. */
  readonly encoding: string;
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
  /** False when the text is too short to be sure of its encoding. */
  readonly sure: boolean;
}

/** How much of an input is decoded in several ways to find its encoding. */
const SAMPLE = 1 << 16;
/** Characters beyond ASCII from which on a text tells its encoding. */
const TELLING = 20;
/** By how much the best decoding of a text with fewer must be more plausible than the next; and in Latin text around them. */
const CLEAR = 1.2;
const CLEAR_IN_LATIN = 0.3;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** The encoding a label stands for, such as `gb18030` for `GB2312`; `null` when there is none of that name. */
export function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/** U+FFFD in a text decoded leniently. */
function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/**
 * Encodings that Node's own decoder gets wrong: it knows no Hong Kong characters, and takes “ for a control character.
 */
const FOREIGN: ReadonlySet<string> = new Set(['big5', 'windows-1252']);

async function textOf(bytes: Uint8Array, encoding: string): Promise<string> {
  if (!FOREIGN.has(encoding)) return new TextDecoder(encoding).decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(bytes, encoding);
}

async function decodeAs(bytes: Uint8Array, encoding: string, sure: boolean): Promise<Decoded> {
  const text = await textOf(bytes, encoding);
  const written = !FOREIGN.has(encoding) && text.includes('\ufffd') && decodeStrictly(bytes, encoding) !== null;
  return { text, encoding, replaced: written ? 0 : countReplaced(text), sure };
}

/** The label that an HTML page states in its first kilobytes. */
function statedLabel(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const label =
    /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:.-]{2,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w:.-]{2,30})/i.exec(head)?.[1];
  const encoding = label === undefined ? null : encodingOf(label);
  // A page whose head reads as ASCII is not UTF-16, whatever it states.
  return encoding?.startsWith('utf-16') || encoding === 'x-user-defined' ? null : encoding;
}

interface Candidate {
  readonly encoding: string;
  readonly score: number;
  /** Characters beyond ASCII. */
  readonly beyond: number;
  /** Most of the text is ASCII. */
  readonly plain: boolean;
}

async function candidate(bytes: Uint8Array, encoding: string): Promise<Candidate> {
  const whole = await textOf(bytes.subarray(0, SAMPLE), encoding);
  // The last bytes of a sample may be half a character.
  const text = bytes.length > SAMPLE ? whole.replace(/\ufffd$/, '') : whole;
  const beyond = text.replace(/[\0-\x7f]+/g, '').length;
  return { encoding, score: plausibility(text), beyond, plain: beyond * 2 < text.length };
}

/** Whether most of what is beyond ASCII is whole UTF-8, which no other encoding gives by chance. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  const replaced = countReplaced(text);
  const whole = text.replace(/[\0-\x7f\ufffd]+/g, '');
  return whole.length > 2 * replaced && (whole.length >= TELLING || plausibility(text.replaceAll('\ufffd', '')) > 0.2);
}

/** Decodes bytes that are no strict UTF-8 by what each encoding would have them say. */
async function decodeBySense(bytes: Uint8Array): Promise<Decoded> {
  if (isDamagedUtf8(bytes.subarray(0, SAMPLE))) return decodeAs(bytes, 'utf-8', true);
  const encodings = ['gb18030', 'big5', 'windows-1252', 'utf-8'];
  if (bytes.length % 2 === 0) encodings.push('utf-16le', 'utf-16be');
  const candidates = await Promise.all(encodings.map((encoding) => candidate(bytes, encoding)));
  // Latin text read as UTF-16 gives Han characters too, though hardly ever a common one.
  const sensible = candidates.filter(({ encoding, score }) => !encoding.startsWith('utf-16') || score > 0.3);
  const [best, next] = sensible.sort((a, b) => b.score - a.score);
  const clear = bytes.length >= 2 * TELLING && best?.plain ? CLEAR_IN_LATIN : CLEAR;
  const sure = best !== undefined && (best.beyond >= TELLING || best.score - (next?.score ?? -3) > clear);
  return decodeAs(bytes, best?.encoding ?? 'utf-8', sure);
}

/**
 * Bytes → text: byte order mark, strict UTF-8, what an HTML page states, then what the text says in each encoding.
 * `label` settles it; it must be one that `encodingOf` knows. `utf8` decodes what is UTF-8 throughout, by default as any
 * engine can.
 */
export async function decode(
  bytes: Uint8Array,
  html: boolean,
  label: string | null,
  utf8: (bytes: Uint8Array) => string | null = strictUtf8,
): Promise<Decoded> {
  if (label !== null) {
    const encoding = encodingOf(label) ?? 'utf-8';
    const text = encoding === 'utf-8' ? utf8(bytes) : null;
    return text === null ? decodeAs(bytes, encoding, true) : { text, encoding, replaced: 0, sure: true };
  }
  const mark = MARKS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return decodeAs(bytes, mark[0], true);
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) return decodeAs(bytes, utf16, bytes.length >= 2 * TELLING);
  const text = utf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', replaced: 0, sure: !(await mayBeOther(bytes, text)) };
  const stated = html ? statedLabel(bytes) : null;
  // Pages copied from one encoding into another still state the old one.
  if (stated !== null && stated !== 'utf-8' && (await candidate(bytes, stated)).score > 0.2)
    return decodeAs(bytes, stated, true);
  return decodeBySense(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A few Han characters may by chance be whole UTF-8 too: 中 in UTF-16 is `-N`. */
async function mayBeOther(bytes: Uint8Array, text: string): Promise<boolean> {
  if (bytes.length >= 2 * TELLING || (/[^\0-\x7f]/.test(text) && plausibility(text) > 0.5)) return false;
  const encodings = bytes.length % 2 === 0 ? ['gb18030', 'utf-16le', 'utf-16be'] : ['gb18030'];
  const others = await Promise.all(encodings.map((encoding) => candidate(bytes, encoding)));
  return others.some(({ score, beyond }) => beyond > 0 && score > 0.2);
}
