import { hash } from 'node:crypto';
import { decode } from '../decode/encoding.js';
import { noHints, pageOfText } from '../decode/index.js';
import { ExtractError, type Report } from '../errors.js';
import type { RawInput, RawLines } from '../read/batches.js';
import { jsonPage } from '../read/json-page.js';
import { strictUtf8 } from '../read/utf8.js';
import type { Page } from '../types.js';

export const sha256 = (data: string | Uint8Array): string => hash('sha256', data);

/** A page that is still to be decoded, in its place among the pages of a batch. */
export interface PendingPage {
  /** How messages name it. */
  readonly name: string;
  /** `null` when it was reported as unreadable. */
  readonly page: (report: Report) => Promise<Page | null>;
}

async function htmlPage(...given: Parameters<typeof import('../decode/html.js').pageOfHtml>): Promise<Page> {
  const { pageOfHtml } = await import('../decode/html.js');
  return pageOfHtml(...given);
}

function* linesOf({ path, first, bytes }: RawLines): Generator<PendingPage> {
  const decoder = new TextDecoder('utf-8');
  let number = first;
  for (let start = 0; start < bytes.length; number++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    start = end + 1;
    const here = number;
    yield {
      name: `${path}:${here}`,
      page: async (report) => {
        const whole = strictUtf8(line);
        const text = whole ?? decoder.decode(line);
        if (text.trim() === '') return null;
        const given = jsonPage(text, noHints);
        if (typeof given === 'string') {
          report(new ExtractError('bad-line', path, here, given));
          return null;
        }
        const doc = given.name ?? `${path}#${here}`;
        // What is not UTF-8 within the line shows as replaced characters; those written as such are the text's own.
        const replaced = whole === null ? text.split('\ufffd').length - 1 : 0;
        return given.form === 'text'
          ? pageOfText(doc, given.text, sha256(given.text), given.hints, 'utf-8', replaced)
          : htmlPage(doc, given.text, sha256(given.text), given.hints, 'utf-8', replaced);
      },
    };
  }
}

/** The pages of one input, in order, each decoded when it is asked for. `encoding` when the user gave one. */
export function* pagesOf(input: RawInput, encoding: string | null): Generator<PendingPage> {
  if (input.form === 'lines') {
    yield* linesOf(input);
    return;
  }
  const { form, doc, url, bytes } = input;
  yield {
    name: doc,
    page: async (report) => {
      const decoded = await decode(bytes, form === 'html', input.encoding ?? encoding, strictUtf8);
      if (!decoded.sure) report(new ExtractError('too-short', doc, decoded.encoding));
      const hints = { ...noHints, url };
      return form === 'html'
        ? htmlPage(doc, decoded.text, sha256(bytes), hints, decoded.encoding, decoded.replaced)
        : pageOfText(doc, decoded.text, sha256(bytes), hints, decoded.encoding, decoded.replaced);
    },
  };
}
