/** A mention to be marked in a text; offsets in UTF-16 code units, end exclusive. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** A piece of a line: text, or the begin or end of a mark. */
export type Piece<Mark> =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** `rest`: the mark goes on here after it had to be closed. `below`: levels of marks that lie within it. */
  | { readonly kind: 'open'; readonly mark: Mark; readonly rest: boolean; readonly below: number }
  | { readonly kind: 'close' };

/** For each mark, how many levels of shorter marks it overlaps: so far below the text its line is drawn. */
function levels<Mark extends Marked>(marks: readonly Mark[]): Map<Mark, number> {
  const found = new Map<Mark, number>();
  // Groups of marks that hang together: `marks` is sorted by start, so that a group ends where all before it have ended.
  let group: Mark[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const settle = (): void => {
    const shortestFirst = [...group].sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const [index, mark] of shortestFirst.entries()) {
      const shorter = shortestFirst.slice(0, index).filter((other) => other.start < mark.end && mark.start < other.end);
      found.set(
        mark,
        shorter.reduce((level, other) => Math.max(level, 1 + (found.get(other) ?? 0)), 0),
      );
    }
  };
  for (const mark of marks) {
    if (mark.start >= end) {
      settle();
      group = [];
    }
    group.push(mark);
    end = Math.max(end, mark.end);
  }
  settle();
  return found;
}

/**
 * Cuts the stretch of a text into pieces in which every mark is closed in the reverse order of opening: of two that
 * cross, `[a (b] c)`, the second is opened twice. `marks` are sorted by start, the longer first, and all reach into the
 * stretch.
 */
export function piecesOf<Mark extends Marked>(start: number, end: number, marks: readonly Mark[]): Piece<Mark>[] {
  const below = levels(marks);
  const pieces: Piece<Mark>[] = [];
  const opened: Mark[] = [];
  let at = start;
  let next = 0;
  const textTo = (stop: number): void => {
    if (stop > at) pieces.push({ kind: 'text', start: at, end: stop });
    at = Math.max(at, stop);
  };
  const open = (mark: Mark, rest: boolean): void => {
    pieces.push({ kind: 'open', mark, rest, below: below.get(mark) ?? 0 });
    opened.push(mark);
  };
  const closeUpTo = (place: number): void => {
    for (;;) {
      const due = opened.reduce((first, mark) => Math.min(first, mark.end), Number.POSITIVE_INFINITY);
      if (due > place) return;
      textTo(Math.min(due, end));
      const lowest = opened.findIndex((mark) => mark.end === due);
      const crossed = opened.splice(lowest);
      for (const _ of crossed) pieces.push({ kind: 'close' });
      for (const mark of crossed) if (mark.end > due) open(mark, true);
    }
  };
  for (; next < marks.length; next++) {
    const mark = marks[next];
    if (mark === undefined) break;
    closeUpTo(mark.start);
    textTo(mark.start);
    open(mark, mark.start < start);
  }
  closeUpTo(end);
  textTo(end);
  for (const _ of opened) pieces.push({ kind: 'close' });
  return pieces;
}
