/** What an input holds. */
export type Kind = 'text' | 'html' | 'jsonl' | 'wet';

const ENDINGS: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/i, 'jsonl'],
  [/\.wet(?:\.gz)?$/i, 'wet'],
  [/\.x?html?(?:\.gz)?$/i, 'html'],
];

/** First bytes of files that people keep beside texts and that hold none. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\x03\x04', 'a ZIP archive or Office document'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['\xd0\xcf\x11\xe0', 'an Office document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['{\\rtf', 'RTF'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ', 'xz data'],
  ['\x28\xb5\x2f\xfd', 'zstd data'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
];

const PROLOGUE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*){0,5}/.source;
const ELEMENTS = 'html|head|body|title|meta|link|script|style|div|article|section|main|p|table|h[1-6]|ul|span';
const HTML = new RegExp(`${PROLOGUE}<(?:!doctype\\s+html|(?:${ELEMENTS})[\\s>/])`, 'i');
const JSON_LINE = /^\s*\{[\s\S]*?"(?:text|html)"\s*:\s*"/;
const WARC = /^\s*WARC\/\d/;

/** One character a byte, without byte order mark and zeros, so that UTF-16 reads like ASCII. */
function plain(head: Uint8Array): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096));
  const start = bytes.toString('latin1').replaceAll('\0', '');
  return start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}

/** Why these first bytes are no text, or `null` when they may be. `utf16`: whether their zeros are those of UTF-16. */
export function binaryReason(head: Uint8Array, utf16: boolean): string | null {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const signature = SIGNATURES.find(([bytes]) => start.startsWith(bytes));
  if (signature) return signature[1];
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'a WebP picture';
  if (/^[\s\S]{4}ftyp/.test(start)) return 'a film or picture';
  // UTF-16 and UTF-32 begin with a mark, or show their zeros in every second byte.
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff') || utf16) return null;
  return head.subarray(0, 8192).includes(0) ? 'binary data' : null;
}

/** What an input holds, from its name and, where that does not tell, from its first bytes. */
export function kindOf(path: string, head: Uint8Array): Kind {
  const named = ENDINGS.find(([ending]) => ending.test(path));
  if (named) return named[1];
  const start = plain(head);
  if (WARC.test(start)) return 'wet';
  if (HTML.test(start)) return 'html';
  return JSON_LINE.test(start) ? 'jsonl' : 'text';
}
