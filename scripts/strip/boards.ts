import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOfText } from '../../src/decode/index.js';
import type { Example, Labels } from './examples.js';
import { type Dice, dice, type Language, type Member, membersOf, values, type Words, wordsIn } from './members.js';

/** Lines of a page before, in and after what repeats; each begins with its label: `+` text, `-` none, `?` either way. */
interface Board {
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
interface Thread {
  readonly title: string;
  readonly posts: readonly (readonly string[])[];
}

/** What pages are written from. */
interface Stock {
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

/** Cells of one line, as they come apart in other dumps: `3 replies · 120 views`. */
const CELLS = / (?:[|·•»›∙])+ |\t/;

/** The lines of a part of a page, some left out, cells each on a line of their own or several on one: another make of board. */
function remade(lines: readonly string[], roll: Dice, loss: number, split: boolean, join: boolean): string[] {
  const result: string[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (line[0] !== '-') result.push(line);
    else if (roll.random() < loss) continue;
    else if (split && CELLS.test(line))
      result.push(
        ...line
          .slice(1)
          .split(CELLS)
          .map((cell) => `-${cell}`),
      );
    else if (join && last?.[0] === '-' && last.length + line.length < 50 && !/\{\w+ \d/.test(last + line))
      result[result.length - 1] = `${last} ${line.slice(1)}`;
    else result.push(line);
  }
  return result;
}

function remadeBoard(board: Board, roll: Dice): Board {
  const loss = roll.random() * 0.35;
  const split = roll.random() < 0.5;
  const join = roll.random() < 0.25;
  const again = (lines: readonly string[]): string[] => remade(lines, roll, loss, split, join);
  return {
    ...board,
    head: again(board.head),
    first: again(board.first),
    post: again(board.post),
    reply: again(board.reply),
    foot: again(board.foot),
  };
}

/** A thread of another length: its beginning alone, one more thread's posts below, an essay as its first post. */
function resized(thread: Thread, stock: Stock, roll: Dice): Thread {
  const chance = roll.random();
  const { posts } = thread;
  if (chance < 0.2) return { ...thread, posts: posts.slice(0, roll.whole(1, 3)) };
  if (chance < 0.35) return { ...thread, posts: [...posts, ...roll.of(stock.threads).posts] };
  if (chance < 0.4) {
    const more = [1, 2, 3].flatMap(() => roll.of(stock.threads).posts);
    return { ...thread, posts: [...posts, ...more] };
  }
  if (chance < 0.5) return { ...thread, posts: [roll.of(stock.articles).posts.flat(), ...posts.slice(1)] };
  return thread;
}

/** One page: the lines of a board with the words of a thread, and of an article where it has one. */
function page(board: Board, thread: Thread, article: Thread, stock: Stock, roll: Dice): Example {
  const lines: string[] = [];
  const labels: (0 | 1 | null)[] = [];
  const members = membersOf(stock.words, roll);
  const fixed: Record<string, string> = {
    Site: roll.of(stock.words.sites),
    section: roll.of(stock.words.sections),
    title: board.article ? article.title : thread.title,
    count: String(thread.posts.length),
    replies: String(thread.posts.length - 1),
  };
  const start = { month: roll.whole(0, 12), year: roll.whole(2004, 2025), day: roll.whole(1, 12) };
  const lists: Record<string, () => string> = {
    menu: () => roll.of(stock.words.menu),
    titles: () => roll.of(stock.threads).title,
    users: () => roll.of(stock.words.users),
    ads: () => roll.of(stock.words.ads),
  };
  const put = (template: readonly string[], text: readonly string[], i: number, member: Member, quote = ''): void => {
    const drawn: Record<string, string | undefined> = {
      ...values(stock.language, member, roll, start, i),
      other: roll.of(members).name,
      quoted: quote && roll.of(members).name,
      quote,
      ad: roll.random() < 0.15 ? roll.of(stock.words.ads) : '',
    };
    for (const line of template) {
      const label = line[0] === '+' ? 1 : line[0] === '-' ? 0 : null;
      const [, kind = '', most = ''] = /^.\{(\w+) (\d+)\}$/.exec(line) ?? [];
      const list = lists[kind];
      let empty = false;
      const fill = (whole: string, name: string): string => {
        const value = drawn[name] ?? fixed[name] ?? whole;
        if (value === '') empty = true;
        return value;
      };
      const written = line.slice(1).replace(/\{(\w+)\}/g, fill);
      const all = list ? Array.from({ length: roll.whole(2, Number(most) + 1) }, list) : [written];
      if (!empty)
        for (const one of written === '{text}' ? text : all) {
          lines.push(one);
          labels.push(label);
        }
    }
  };
  const starter = members[0] as Member;
  put(board.head, [], 1, starter);
  const posts = board.article || board.first.length === 0 ? thread.posts : thread.posts.slice(1);
  if (board.first.length > 0)
    put(board.first, board.article ? article.posts.flat() : (thread.posts[0] ?? []), 1, starter);
  for (const [i, text] of posts.entries()) {
    const asked = i === 0 && board.first.length === 0;
    const member = asked || roll.random() < 0.2 ? starter : roll.of(members);
    const quote = !asked && roll.random() < 0.3 ? (roll.of(roll.of(thread.posts.slice(0, i + 1))) ?? '') : '';
    const nested = board.reply.length > 0 && i > 0 && roll.random() < 0.5;
    put(nested ? board.reply : board.post, text, i + 1, member, quote);
  }
  put(board.foot, [], 1, starter);
  const id = `${board.name}, ${thread.title}`;
  const wide = roll.random() < 0.3 ? '\n\n' : '\n';
  const spaced: Labels = wide === '\n' ? labels : labels.flatMap((label) => [label, null]).slice(0, -1);
  return { id, set: 'training/pages', group: board.name, page: pageOfText(id, lines.join(wide), ''), labels: spaced };
}

/** Head, posts and foot of three boards: one of which only some is known. */
function mixed(stock: Stock, roll: Dice): Board {
  const body = roll.of(stock.boards);
  const like = stock.boards.filter(({ article }) => article === body.article);
  return { ...body, name: `mixed ${roll.whole(0, 1000)}`, head: roll.of(like).head, foot: roll.of(like).foot };
}

/**
 * Pages as boards, question sites and papers with comments lay them out, from the files in `folder`: of each board one as it
 * stands, `made` made over, and one whose head and foot are those of other boards.
 */
export function boardExamples(folder: string, made: number): Example[] {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return (['en', 'zh'] as const).flatMap((language) => {
    const stock: Stock = {
      language,
      boards: boards(read(`boards-${language}.txt`)),
      threads: threads(read(`threads-${language}.txt`)),
      articles: threads(read(`articles-${language}.txt`)),
      words: wordsIn(read(`words-${language}.txt`)),
    };
    return stock.boards.flatMap((board, b) =>
      Array.from({ length: made + 2 }, (_, n) => {
        const roll = dice(b * 100 + n);
        const own = stock.threads[(b * 5 + n * 3) % stock.threads.length] as Thread;
        const article = stock.articles[(b + n) % stock.articles.length] as Thread;
        if (n === 0) return page(board, own, article, stock, roll);
        const like = n <= made ? board : mixed(stock, roll);
        return page(remadeBoard(like, roll), resized(own, stock, roll), article, stock, roll);
      }),
    );
  });
}
