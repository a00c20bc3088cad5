/** A line of a layout, and what stands indented below it. */
export interface Part {
  /** How often of a hundred pages it is there. */
  readonly chance: number;
  /** Below `{text}`: after which paragraph it stands. */
  readonly after: readonly [number, number] | null;
  /** `1` main text, `0` not, `null` either way. */
  readonly label: 0 | 1 | null;
  /** Elements that hold all of it, outermost first, and those that are repeated: `ul.menu` and `li a`. */
  readonly around: readonly string[];
  readonly elements: readonly string[];
  /** How often it is repeated when it is no list. */
  readonly times: readonly [number, number];
  /** What is written in each. */
  readonly items: readonly string[];
  readonly parts: readonly Part[];
}

export interface Layout {
  readonly name: string;
  readonly parts: readonly Part[];
}

const LINE = /^(?:%(\d+) )?(?:@(\d+)(?:-(\d+))? )?([+?]?)([^\s*]+)(?:(\*)(?:(\d+)(?:-(\d+))?)?)?(?: (.*))?$/;

/**
 * Reads one line: `%40 @2-4 ?ul.menu/li>a*3-5 {headline}`, that is in 40 of 100 pages, after the second to fourth paragraph,
 * either way (`+` text, nothing: none), once `ul.menu`, and in it three to five times `li` and `a`. `li>a* Home; News` is one of each.
 */
function part(line: string, parts: readonly Part[]): Part {
  const found = LINE.exec(line);
  if (!found) throw new Error(`not a line of a layout: ${line}`);
  const [, chance, after, until, mark, selector = '', star, least, most, words = ''] = found;
  const range = (from: string, to: string | undefined): [number, number] => [Number(from), Number(to ?? from)];
  const [outer = '', inner] = selector.includes('/') ? selector.split('/') : ['', selector];
  const split = (chain: string): string[] => chain.split('>').filter((element) => element !== '');
  return {
    chance: chance ? Number(chance) : 100,
    after: after ? range(after, until) : null,
    label: mark === '+' ? 1 : mark === '?' ? null : 0,
    around: split(outer),
    elements: split(inner ?? ''),
    times: least ? range(least, most) : [1, 1],
    items: star && !least ? words.split('; ') : [words],
    parts,
  };
}

function partsOf(lines: readonly string[]): Part[] {
  const depth = (line: string): number => line.length - line.trimStart().length;
  const found: Part[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const line = lines[from] as string;
    for (to = from + 1; to < lines.length && depth(lines[to] as string) > depth(line); ) to++;
    found.push(part(line.trim(), partsOf(lines.slice(from + 1, to))));
  }
  return found;
}

/** All layouts of a file: `== name`, then its lines. Names such as `&footer` are pieces that lines of that name draw from. */
export function layouts(text: string): Layout[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((piece) => {
      const [name = '', ...lines] = piece.split('\n').filter((line) => line.trim() !== '');
      return { name, parts: partsOf(lines) };
    });
}
