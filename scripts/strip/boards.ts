import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOfText } from '../../src/decode/index.js';
import type { Example, Labels } from './examples.js';
import { numbers } from './random.js';

/** Lines of a page before, in and after what repeats; each begins with its label: `+` text, `-` none, `?` either way. */
interface Board {
  readonly name: string;
  readonly head: readonly string[];
  /** The first post where it looks unlike the others; the article where posts are comments. */
  readonly first: readonly string[];
  /** Whether `first` is an article, and the posts are no text. */
  readonly article: boolean;
  readonly post: readonly string[];
  readonly foot: readonly string[];
}

/** A title and what was written below it, one post after the other, each of some paragraphs. */
interface Thread {
  readonly title: string;
  readonly posts: readonly (readonly string[])[];
}

const pieces = (text: string): string[] => text.split(/^== /m).slice(1);
const filled = (line: string): boolean => line !== '';

function boards(text: string): Board[] {
  return pieces(text).map((piece) => {
    const [name = '', ...lines] = piece.split('\n').filter(filled);
    const at = (mark: string): number => lines.indexOf(mark);
    const article = at('[article]') >= 0;
    const first = article ? at('[article]') : at('[first]');
    const post = at('[post]');
    const end = at('[end]');
    return {
      name,
      article,
      head: lines.slice(0, first >= 0 ? first : post),
      first: first >= 0 ? lines.slice(first + 1, post) : [],
      post: lines.slice(post + 1, end),
      foot: lines.slice(end + 1),
    };
  });
}

function threads(text: string): Thread[] {
  return pieces(text).map((piece) => {
    const end = piece.indexOf('\n');
    const posts = piece.slice(end).split(/^--$/m);
    return { title: piece.slice(0, end), posts: posts.map((post) => post.split('\n').filter(filled)) };
  });
}

const USERS = {
  en: 'tinman rustyhinge Old_Salt mira.k quill77 BrookTrout xX_dave_Xx Hanna larch north_by_nine Bee admin'.split(' '),
  zh: '老木匠 爱喝茶的猫 清风徐来 小李飞刀 user_8842 北门阿陈 三月的雨 Kevin2020 云中漫步 管理员 不吃香菜 老王'.split(
    ' ',
  ),
};
const WORDS = {
  en: {
    Site: ['The Workbench', 'Harbour Talk', 'AskAnyhow', 'Hobby Corner'],
    section: ['General Discussion', 'Help', 'Workshop', 'Kitchen and Garden', 'Off Topic'],
    place: ['Leeds', 'Ohio', 'somewhere wet', 'Down Under'],
  },
  zh: {
    Site: ['木工之家', '海边社区', '问一问', '兴趣网'],
    section: ['综合讨论', '求助', '生活', '数码', '园艺'],
    place: ['上海', '成都', '广东', '沈阳'],
  },
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

type Language = 'en' | 'zh';

/** One page: the lines of a board with the words of a thread, and of an article where it has one. */
function page(board: Board, thread: Thread, article: Thread, language: Language, seed: number): Example {
  const random = numbers(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const of = (list: readonly string[]): string => list[whole(0, list.length)] ?? '';
  const lines: string[] = [];
  const labels: (0 | 1 | null)[] = [];
  const names = WORDS[language];
  const fixed: Record<string, string> = {
    Site: of(names.Site),
    section: of(names.section),
    title: board.article ? article.title : thread.title,
    count: String(thread.posts.length),
    replies: String(thread.posts.length - 1),
  };
  const put = (template: readonly string[], text: readonly string[], i: number): void => {
    const month = whole(0, 12);
    const two = (value: number): string => String(value).padStart(2, '0');
    const drawn: Record<string, string> = {
      user: of(USERS[language]),
      place: of(names.place),
      i: String(i),
      n: String(whole(10, random() < 0.3 ? 90000 : 900)),
      k: String(whole(0, 30)),
      y: String(whole(2, 12)),
      d: String(whole(1, 29)),
      m: String(month + 1),
      mm: two(month + 1),
      Mon: (MONTHS[month] ?? '').slice(0, 3),
      Month: MONTHS[month] ?? '',
      Ddd: of(DAYS),
      Y: String(whole(2006, 2025)),
      h: String(whole(1, 13)),
      M: two(whole(0, 60)),
    };
    for (const line of template) {
      const label = line[0] === '+' ? 1 : line[0] === '-' ? 0 : null;
      const written = line.slice(1).replace(/\{(\w+)\}/g, (whole, name: string) => drawn[name] ?? fixed[name] ?? whole);
      for (const one of written === '{text}' ? text : [written]) {
        lines.push(one);
        labels.push(label);
      }
    }
  };
  put(board.head, [], 1);
  const posts = board.article ? thread.posts : board.first.length > 0 ? thread.posts.slice(1) : thread.posts;
  if (board.first.length > 0) put(board.first, board.article ? article.posts.flat() : (thread.posts[0] ?? []), 1);
  for (const [i, text] of posts.entries()) put(board.post, text, i + 1);
  put(board.foot, [], 1);
  const id = `${board.name}, ${thread.title}`;
  const wide = random() < 0.3 ? '\n\n' : '\n';
  const spaced: Labels = wide === '\n' ? labels : labels.flatMap((label) => [label, null]).slice(0, -1);
  return { id, set: 'training/pages', group: board.name, page: pageOfText(id, lines.join(wide), ''), labels: spaced };
}

/** Pages as boards, question sites and papers with comments lay them out, in `folder`: `perBoard` of each. */
export function boardExamples(folder: string, perBoard: number): Example[] {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return (['en', 'zh'] as const).flatMap((language) => {
    const written = threads(read(`threads-${language}.txt`));
    const articles = threads(read(`articles-${language}.txt`));
    return boards(read(`boards-${language}.txt`)).flatMap((board, b) =>
      Array.from({ length: perBoard }, (_, n) =>
        page(
          board,
          written[(b * 5 + n * 3) % written.length] as Thread,
          articles[(b + n) % articles.length] as Thread,
          language,
          b * 100 + n,
        ),
      ),
    );
  });
}
