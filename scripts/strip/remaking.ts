import type { Dice } from './members.js';
import type { Board, Stock, Thread } from './stock.js';

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

/** What stands beside the text of many pages. */
const BESIDE = ['-{titles 8}', '-{blurb}', '-{titles 1}', '-{blurbs 3}', '-{users 6}', '-{listing 14}'];

/** A board as another of its make may look. */
export function remadeBoard(board: Board, roll: Dice): Board {
  const loss = roll.random() * 0.35;
  const split = roll.random() < 0.5;
  const join = roll.random() < 0.25;
  const again = (lines: readonly string[]): string[] => remade(lines, roll, loss, split, join);
  const more = (...kinds: readonly string[]): string[] => kinds.filter(() => roll.random() < 0.3);
  const notice = roll.random() < 0.12 ? ['-{notice}'] : [];
  return {
    ...board,
    head: [...more('-{menu 60}', '-{blurbs 2}'), ...again(board.head)],
    first: again(board.first),
    post: [...again(board.post), ...notice],
    reply: [...again(board.reply), ...(board.reply.length > 0 ? notice : [])],
    foot: [...more(...BESIDE), ...again(board.foot), ...more(...BESIDE, '-{menu 40}')],
  };
}

/** A thread of another length: its beginning alone, one more thread's posts below, an essay as its first post. */
export function resized(thread: Thread, stock: Stock, roll: Dice): Thread {
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

/** Head, posts and foot of three boards: one of which only some is known. */
export function mixed(stock: Stock, roll: Dice): Board {
  const body = roll.of(stock.boards);
  const like = stock.boards.filter(({ article }) => article === body.article);
  return { ...body, name: `mixed ${roll.whole(0, 1000)}`, head: roll.of(like).head, foot: roll.of(like).foot };
}
