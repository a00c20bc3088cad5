import type { Hints } from '../types.js';

/** A page as a line of JSON Lines gives it. */
export interface JsonPage {
  /** `id`, else `url`; `null` when the line has neither. */
  readonly name: string | null;
  readonly form: 'text' | 'html';
  readonly text: string;
  readonly hints: Hints;
}

const word = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** `2020-02-03` of `2020-02-03` or `2020-02-03T08:00:00Z`, if there is such a day. */
export function dayOf(value: string): string | null {
  const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/.exec(value)?.slice(0).map(String) ?? [];
  if (day === undefined) return null;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(date) ? day.slice(0, 10) : null;
}

/** Reads one line; a string says what is wrong with it. */
export function jsonPage(line: string, nothing: Hints): JsonPage | string {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return 'is not valid JSON';
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'is no JSON object';
  const fields = given as Readonly<Record<string, unknown>>;
  const { text, html } = fields;
  const form = typeof text === 'string' ? 'text' : 'html';
  const content = form === 'text' ? text : html;
  if (typeof content !== 'string') return 'has neither a "text" nor an "html" that is a string';
  const language = /^(zh|en)(?![a-z])/i.exec(word(fields['lang']) ?? '')?.[1]?.toLowerCase();
  const url = word(fields['url']);
  return {
    name: word(fields['id']) ?? url,
    form,
    text: content,
    hints: {
      ...nothing,
      url,
      title: word(fields['title']),
      date: dayOf(word(fields['date']) ?? ''),
      language: language === 'zh' || language === 'en' ? language : null,
      country: /^[a-z]{2}$/i.exec(word(fields['country']) ?? '')?.[0]?.toUpperCase() ?? null,
    },
  };
}
