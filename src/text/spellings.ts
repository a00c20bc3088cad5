/**
 * All that a small pattern matches, in the order in which it would try them: of `hot ?lines?` these are `hot lines`, `hot line`,
 * `hotlines`, `hotline`. It may hold units, escaped ones, `[…]`, `(?:…|…)`, and `?` or `{0,n}` behind any of these.
 */
export function spellings(source: string): string[] {
  const [texts, end] = choices(source, 0);
  if (end < source.length) throw new Error(`no plain word: ${source}`);
  return [...new Set(texts)];
}

type Read = readonly [texts: readonly string[], end: number];

const each = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

/** Alternatives, up to the end or a closing bracket. */
function choices(source: string, start: number): Read {
  const all: string[] = [];
  let texts: readonly string[] = [''];
  let at = start;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      all.push(...texts);
      texts = [''];
      at++;
      continue;
    }
    const [found, behind] = atom(source, at);
    const [most, end] = times(source, behind);
    at = end;
    let repeated: readonly string[] = most < 0 ? found : [''];
    for (let i = 0; i < most; i++) repeated = [...each(found, repeated), ''];
    texts = each(texts, repeated);
  }
  return [[...all, ...texts], at];
}

function atom(source: string, at: number): Read {
  if (source.startsWith('(?:', at)) {
    const [texts, end] = choices(source, at + 3);
    return [texts, end + 1];
  }
  if (source[at] === '[') {
    const end = source.indexOf(']', at);
    return [[...source.slice(at + 1, end)], end + 1];
  }
  if (source[at] === '\\') return [[source.charAt(at + 1)], at + 2];
  if ('(.*+^$'.includes(source.charAt(at))) throw new Error(`no plain word: ${source}`);
  return [[source.charAt(at)], at + 1];
}

/** How often what stands before may be there, besides not at all; -1: it stands there once. */
function times(source: string, at: number): readonly [most: number, end: number] {
  if (source[at] === '?') return [1, at + 1];
  const match = /^\{0,(\d)\}/.exec(source.slice(at, at + 5));
  return match ? [Number(match[1]), at + match[0].length] : [-1, at];
}
