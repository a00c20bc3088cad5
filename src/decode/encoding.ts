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

function decodeAs(bytes: Uint8Array, encoding: string, sure: boolean): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const clean = !text.includes('\ufffd') || decodeStrictly(bytes, encoding) !== null;
  return { text, encoding, replaced: clean ? 0 : countReplaced(text), sure };
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
  readonly beyond: number;
}

function candidate(sample: Uint8Array, encoding: string): Candidate {
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  return { encoding, score: plausibility(text), beyond: text.replace(/[\0-\x7f]+/g, '').length };
}

/** Decodes bytes that are no strict UTF-8 by what each encoding would have them say. */
function decodeBySense(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const encodings = ['gb18030', 'big5', 'windows-1252', 'utf-8'];
  if (bytes.length % 2 === 0) encodings.push('utf-16le', 'utf-16be');
  const [best, next] = encodings.map((encoding) => candidate(sample, encoding)).sort((a, b) => b.score - a.score);
  const sure = best !== undefined && (best.beyond >= TELLING || best.score - (next?.score ?? -3) > 1.2);
  return decodeAs(bytes, best?.encoding ?? 'utf-8', sure);
}

/**
 * Bytes → text: byte order mark, strict UTF-8, what an HTML page states, then what the text says in each encoding.
 * `label` settles it; it must be one that `encodingOf` knows.
 */
export function decode(bytes: Uint8Array, html: boolean, label: string | null): Decoded {
  if (label !== null) return decodeAs(bytes, encodingOf(label) ?? 'utf-8', true);
  const mark = MARKS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return decodeAs(bytes, mark[0], true);
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) return decodeAs(bytes, utf16, bytes.length >= 2 * TELLING);
  try {
    return strictUtf8(bytes);
  } catch {
    const stated = html ? statedLabel(bytes) : null;
    // Pages copied from one encoding into another still state the old one.
    if (stated !== null && stated !== 'utf-8' && candidate(bytes.subarray(0, SAMPLE), stated).score > 0.2)
      return decodeAs(bytes, stated, true);
    return decodeBySense(bytes);
  }
}

function strictUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  // A few Han characters in UTF-16 may all be made of ASCII bytes: "中文" is `-N` and a byte more.
  const doubtful = bytes.length < 2 * TELLING && bytes.length % 2 === 0 && bytes.length > 0 && !/[^\0-\x7f]/.test(text);
  const sure = !doubtful || !['utf-16le', 'utf-16be'].some((other) => candidate(bytes, other).score > 0.9);
  return { text, encoding: 'utf-8', replaced: 0, sure };
}
