import { pageOfHtml } from '../../src/decode/html.js';
import { noHints, pageOfText } from '../../src/decode/index.js';
import type { Example, Labels } from './examples.js';
import { htmlOf, labelsOf, type Place, type PlacedLine } from './markup.js';
import { AGO, type Dice, dice, type Member, membersOf, values } from './members.js';
import { mixed, remadeBoard, resized } from './remaking.js';
import { type Board, type Stock, stockOf, type Thread } from './stock.js';

/** One page: the lines of a board with the words of a thread, and of an article where it has one. */
function linesOf(board: Board, thread: Thread, article: Thread, stock: Stock, roll: Dice): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let part = 0;
  const members = membersOf(stock.words, roll);
  const fixed: Record<string, string> = {
    Site: roll.of(stock.words.sites),
    section: roll.of(stock.words.sections),
    notice: roll.of(stock.words.blurbs),
    title: board.article ? article.title : thread.title,
    count: String(thread.posts.length),
    replies: String(thread.posts.length - 1),
  };
  const start = { month: roll.whole(0, 12), year: roll.whole(2004, 2025), day: roll.whole(1, 12) };
  const ago = (): string => roll.of(AGO[stock.language]);
  const lists: Record<string, () => string> = {
    menu: () => roll.of(stock.words.menu),
    titles: () => roll.of(stock.threads).title,
    users: () => roll.of(stock.words.users),
    ads: () => roll.of(stock.words.ads),
    blurbs: () => roll.of(stock.words.blurbs),
    listing: () => {
      const { title } = roll.of(stock.threads);
      return roll.of([title, title, `${title} ${roll.whole(0, 40)}`, ago(), `${roll.of(members).name} · ${ago()}`]);
    },
  };
  const put = (place: Place, text: readonly string[], i: number, member: Member, quote = ''): void => {
    part++;
    const drawn: Record<string, string | undefined> = {
      ...values(stock.language, member, roll, start, i),
      other: roll.of(members).name,
      quoted: quote && roll.of(members).name,
      quote,
      ad: roll.random() < 0.15 ? roll.of(stock.words.ads) : '',
      blurb: roll.of(stock.words.blurbs),
    };
    for (const line of board[place]) {
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
          lines.push({ text: one, label, part, place, listed: list !== undefined });
        }
    }
  };
  const starter = members[0] as Member;
  put('head', [], 1, starter);
  const posts = board.article || board.first.length === 0 ? thread.posts : thread.posts.slice(1);
  if (board.first.length > 0) put('first', board.article ? article.posts.flat() : (thread.posts[0] ?? []), 1, starter);
  for (const [i, text] of posts.entries()) {
    const asked = i === 0 && board.first.length === 0;
    const member = asked || roll.random() < 0.2 ? starter : roll.of(members);
    const quote = !asked && roll.random() < 0.3 ? (roll.of(roll.of(thread.posts.slice(0, i + 1))) ?? '') : '';
    const nested = board.reply.length > 0 && !asked && roll.random() < 0.5;
    put(nested ? 'reply' : 'post', text, i + 1, member, quote);
  }
  put('foot', [], 1, starter);
  return lines;
}

/** The page as text was copied off it. */
function textExample(id: string, group: string, lines: readonly PlacedLine[], roll: Dice): Example {
  const wide = roll.random() < 0.3;
  const text = lines.map((line) => line.text).join(wide ? '\n\n' : '\n');
  const labels: Labels = lines.flatMap(({ label }) => (wide ? [label, null] : [label]));
  return { id, set: 'training/pages', group, page: pageOfText(id, text, ''), labels };
}

/** The page as it is sent to browsers. */
async function htmlExample(id: string, group: string, lines: readonly PlacedLine[], roll: Dice): Promise<Example> {
  const page = await pageOfHtml(id, htmlOf(lines, roll), '', noHints, 'utf-8', 0);
  return { id, set: 'training/pages', group, page, labels: labelsOf(page.text.split('\n'), lines) };
}

/**
 * Pages as boards, question sites and papers with comments lay them out, from the files in `folder`: of each board one as it
 * stands, `made` made over, and one whose head and foot are those of other boards.
 */
export async function boardExamples(folder: string, made: number, html: boolean): Promise<Example[]> {
  const examples: Example[] = [];
  for (const language of ['en', 'zh'] as const) {
    const stock = stockOf(folder, language);
    for (const [b, board] of stock.boards.entries())
      for (let n = 0; n < made + 2; n++) {
        const roll = dice(b * 100 + n);
        const own = stock.threads[(b * 5 + n * 3) % stock.threads.length] as Thread;
        const article = stock.articles[(b + n) % stock.articles.length] as Thread;
        const like = n === 0 ? board : remadeBoard(n <= made ? board : mixed(stock, roll), roll);
        const thread = n === 0 ? own : resized(own, stock, roll);
        const lines = linesOf(like, thread, article, stock, roll);
        const id = `${like.name}, ${thread.title}`;
        examples.push(html ? await htmlExample(id, like.name, lines, roll) : textExample(id, like.name, lines, roll));
      }
  }
  return examples;
}
