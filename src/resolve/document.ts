import type { DateFields, Document, DocumentFacts, Mention } from '../types.js';

export function resolveDocument(document: Document, dates: readonly Mention<DateFields>[]): DocumentFacts {
  const published = dates.find((date) => date.value.role === 'published')?.value.from ?? null;
  const { hints, title } = document;
  return {
    title: title ? document.text.slice(title.start, title.end).trim() : hints.title,
    published: hints.published ?? published,
    publisher: hints.publisher,
    url: hints.url,
  };
}
