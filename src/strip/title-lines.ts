import { small } from '../text/letters.js';
import type { LineKind } from '../types.js';
import { Memory } from './memory.js';
import { metaKind } from './meta-lines.js';
import { noWords, type Shares } from './shares.js';
import type { Surroundings } from './surroundings.js';

/** `By Jane Roe, Staff Writer`. */
const AUTHOR = /^(?:written |posted |story )?by:? +[A-Z]/i;

/** Whether the first unit is one of a pattern's, which must stand in small letters: most patterns never run. */
export function begins(text: string, units: string): boolean {
  const unit = small(text.charCodeAt(0));
  for (let n = 0; n < units.length; n++) if (units.charCodeAt(n) === unit) return true;
  return false;
}

export const isAuthor = (text: string): boolean => begins(text, 'bwps') && AUTHOR.test(text);

/** Where the reader is on the site: what stands above is its masthead. */
const POSITION = /^(?:home *(?:[>›»/|]|::)|skip to|(?:您?(?:现在|当前)?的?(?:所在)?位置|首页 *[>›»/]))/i;

export const furniture = (page: Shares): number =>
  page === noWords
    ? 0
    : Math.max(
        page.navigation,
        page.share,
        page.copyright,
        page.licence,
        page.cookie,
        page.contact,
        page.related,
        page.comment,
        page.widget,
      );

const BYLINE = 2;
const DATE = 2.5;

/** The columns of the page that is read now. */
const memory = new Memory();

/** What the lines of a page say of a headline near them: each is read once, of however many headlines it is asked. One page at a time. */
export class Lines {
  private readonly worths: Float64Array;
  private readonly weights: Float64Array;
  private readonly positions: Float64Array;
  private readonly metas: (LineKind | null | undefined)[] = [];

  constructor(readonly page: Surroundings) {
    const count = page.blocks.length;
    memory.begin(count);
    this.worths = memory.column();
    this.weights = memory.column();
    this.positions = memory.column();
    for (let i = 0; i < count; i++) this.worths[i] = this.weights[i] = this.positions[i] = -1;
  }

  /** Kind of the line where it says who wrote the text, where it came from, or when. */
  meta(i: number): LineKind | null {
    let kind = this.metas[i];
    if (kind !== undefined) return kind;
    const fact = this.page.facts[i];
    kind = fact ? metaKind(fact, this.page.blocks[i]?.text ?? '') : null;
    this.metas[i] = kind;
    return kind;
  }

  /** How much it says that the line says when or by whom the text was written. */
  worth(i: number): number {
    const known = this.worths[i] as number;
    if (known >= 0) return known;
    const fact = this.page.facts[i];
    const text = this.page.blocks[i]?.text ?? '';
    let worth = 0;
    if (fact && !fact.prose) {
      const kind = fact.size < 100 ? this.meta(i) : null;
      worth = kind === 'byline' || isAuthor(text) ? BYLINE : kind === 'date' ? DATE : 0;
    }
    this.worths[i] = worth;
    return worth;
  }

  /** How far the line parts what stands above it from what stands below. */
  weight(i: number): number {
    const known = this.weights[i] as number;
    if (known >= 0) return known;
    const fact = this.page.facts[i];
    let weight = 0;
    if (fact) {
      const empty = furniture(fact.page) > 0.3 || fact.size < 8 || (this.page.copies[i] ?? 1) > 1;
      if (empty) weight = 0.03;
      else weight = fact.size < 100 && this.meta(i) ? 0.05 : 0.15;
    }
    this.weights[i] = weight;
    return weight;
  }

  /** Whether the line says where on the site the reader is. */
  isPosition(i: number): boolean {
    if (this.positions[i] === -1) this.positions[i] = POSITION.test(this.page.blocks[i]?.text ?? '') ? 1 : 0;
    return this.positions[i] === 1;
  }
}
