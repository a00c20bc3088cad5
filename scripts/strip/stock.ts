import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, type Words, wordsIn } from './members.js';

/** Lines of a page before, in and after what repeats; each begins with its label: `+` text, `-` none, `?` either way. */
export interface Board {
  readonly name: string;
  readonly head: readonly string[];
  /** The first post where it looks unlike the others; the article where posts are comments. */
  readonly first: readonly string[];
  /** Whether `first` is an article, and the posts are no text. */
  readonly article: boolean;
  readonly post: readonly string[];
  /** What answers a post stands in, where it looks unlike the post. */
  readonly reply: readonly string[];
  readonly foot: readonly string[];
}

/** A title and what was written below it, one post after the other, each of some paragraphs. */
export interface Thread {
  readonly title: string;
  readonly posts: readonly (readonly string[])[];
}

/** What pages are written from. */
export interface Stock {
  readonly language: Language;
  readonly boards: readonly Board[];
  readonly threads: readonly Thread[];
  readonly articles: readonly Thread[];
  readonly words: Words;
}

const pieces = (text: string): string[] => text.split(/^== /m).slice(1);
const filled = (line: string): boolean => line !== '';
const MARK = /^\[(first|article|post|reply|end)\]$/;

function boards(text: string): Board[] {
  return pieces(text).map((piece) => {
    const [name = '', ...lines] = piece.split('\n').filter(filled);
    const parts: Record<string, string[]> = { head: [] };
    let part = 'head';
    for (const line of lines) {
      const mark = MARK.exec(line)?.[1];
      if (mark) part = mark;
      parts[part] ??= [];
      if (!mark) parts[part]?.push(line);
    }
    const { head = [], first, article, post = [], reply = [], end = [] } = parts;
    return { name, article: article !== undefined, head, first: article ?? first ?? [], post, reply, foot: end };
  });
}

function threads(text: string): Thread[] {
  return pieces(text).map((piece) => {
    const end = piece.indexOf('\n');
    const posts = piece.slice(end).split(/^--$/m);
    return { title: piece.slice(0, end), posts: posts.map((post) => post.split('\n').filter(filled)) };
  });
}

/** Reads the files of `folder` that are written in `language`. */
export function stockOf(folder: string, language: Language): Stock {
  const read = (name: string): string => readFileSync(join(folder, `${name}-${language}.txt`), 'utf8');
  return {
    language,
    boards: boards(read('boards')),
    threads: threads(read('threads')),
    articles: threads(read('articles')),
    words: wordsIn(read('words')),
  };
}
