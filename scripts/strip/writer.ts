import type { Layout, Part } from './layouts.js';
import { type Dice, dice } from './members.js';

/** What was written for a page: `# ` heads a section, `- ` is one of a list, `> ` quoted, `| ` a row, `^ ` below a picture. */
export interface Piece {
  readonly title: string;
  readonly lines: readonly string[];
}

export type Label = 0 | 1 | null;
/** Stand behind words of each label until the page is decoded. */
export const MARKS: ReadonlyMap<Label, string> = new Map<Label, string>([
  [0, '\ue000'],
  [1, '\ue001'],
  [null, '\ue002'],
]);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const two = (value: number): string => String(value).padStart(2, '0');

/** What all pages of a language are made of. */
export interface Stock {
  readonly language: 'en' | 'zh';
  readonly pieces: readonly Piece[];
  readonly layouts: readonly Layout[];
  /** Lists of `site-words-{en,zh}.txt`: headlines, names, comments and the like. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Draws the words of one page, and writes it as HTML. */
export class Writer {
  readonly #stock: Stock;
  readonly #piece: Piece;
  readonly #dice: Dice;
  readonly #fixed = new Map<string, string>();
  /** Where the next word of a list is drawn from, so that none comes twice too soon. */
  readonly #next = new Map<string, number>();

  constructor(stock: Stock, piece: Piece, seed: number) {
    this.#stock = stock;
    this.#piece = piece;
    this.#dice = dice(seed);
    for (const name of ['date', 'time', 'author', 'Site', 'section', 'place']) this.#fixed.set(name, this.#drawn(name));
    this.#fixed.set('title', piece.title);
    this.#fixed.set('lead', piece.lines.find((line) => line.length > 30) ?? '');
  }

  /** A whole number from `from` to `to`. */
  whole(from: number, to: number): number {
    return this.#dice.whole(from, to + 1);
  }

  #of(list: readonly string[], name: string): string {
    const at = this.#next.get(name) ?? this.whole(0, list.length - 1);
    this.#next.set(name, at + 1);
    return list[at % list.length] ?? '';
  }

  #drawn(name: string): string {
    const { words, pieces } = this.#stock;
    const list = words.get(name === 'author' ? 'name' : name);
    if (list) return this.#filled(this.#of(list, name === 'author' ? 'name' : name));
    const [year, month, day] = [this.whole(2008, 2025), this.whole(1, 12), this.whole(1, 28)];
    const english = this.#stock.language === 'en';
    const Month = MONTHS[month - 1] ?? '';
    const dates = english
      ? [
          `${Month} ${day}, ${year}`,
          `${day} ${Month} ${year}`,
          `${Month.slice(0, 3)} ${day}, ${year}`,
          `${month}/${day}/${year}`,
        ]
      : [
          `${year}-${two(month)}-${two(day)}`,
          `${year}年${month}月${day}日`,
          `${year}/${month}/${day}`,
          `${year}年${two(month)}月${two(day)}日`,
        ];
    const other = pieces[this.whole(0, pieces.length - 1)] as Piece;
    const long = other.lines.filter((line) => /^[^#|~^>-]/.test(line));
    const first = long[0] ?? '';
    const drawn: Readonly<Record<string, () => string>> = {
      date: () => dates[this.whole(0, dates.length - 1)] ?? '',
      day: () => `${year}-${two(month)}-${two(day)}`,
      Ddd: () => (DAYS[this.whole(0, 6)] ?? '').slice(0, 3),
      Month: () => Month,
      Y: () => String(year),
      time: () => `${two(this.whole(0, 23))}:${two(this.whole(0, 59))}`,
      n: () => String(this.whole(10, this.#dice.random() < 0.3 ? 90000 : 900)),
      k: () => String(this.whole(1, 30)),
      i: () => String(this.whole(1, 9)),
      teaser: () => `${long.join(' ').slice(0, this.whole(40, english ? 220 : 110))}${english ? '…' : '...'}`,
      summary: () => first.match(english ? /^.*?[.!?](?= |$)/ : /^.*?[。！？]/)?.[0] ?? first,
      more: () => long[this.whole(0, long.length - 1)] ?? '',
      other: () => other.title,
    };
    return drawn[name]?.() ?? `{${name}}`;
  }

  #filled(words: string): string {
    return words.replace(/\{(\w+)\}/g, (_, name: string) => this.#fixed.get(name) ?? this.#drawn(name));
  }

  /** Words that stand in an element, marked: `[Home] | [News]` are links. */
  #words(words: string, label: Label): string {
    if (words === '') return '';
    const written = this.#filled(words).replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return written.replace(/\[([^\]]*)\]/g, '<a href="#">$1</a>') + MARKS.get(label);
  }

  #element(chain: readonly string[], content: string): string {
    return chain.reduceRight((inner, element) => {
      const [, name = 'div', id, classes = ''] = /^([\w-]*)(?:#([\w-]+))?((?:\.[\w-]+)*)$/.exec(element) ?? [];
      const attributes = `${id ? ` id="${id}"` : ''}${classes ? ` class="${classes.slice(1).replaceAll('.', ' ')}"` : ''}`;
      return name === 'br' ? inner : `<${name || 'div'}${attributes}>${inner}</${name || 'div'}>`;
    }, content);
  }

  /** The lines of the piece, each as the element its beginning asks for, with what the layout puts between them. */
  #text({ elements, label, parts }: Part): string {
    const joined = elements.at(-1) === 'br';
    const outer = joined ? elements.slice(0, -1) : [];
    const inserts = parts.map((one) => ({ one, at: one.after ? this.whole(...one.after) : 999 }));
    const found: string[] = [];
    const { lines } = this.#piece;
    for (let i = 0, count = 0; i < lines.length; i++) {
      const line = lines[i] as string;
      const kind = /^([#>|^~-]) /.exec(line)?.[1] ?? '';
      const own = kind === '' ? line : line.slice(2);
      const mark = kind === '^' ? null : label;
      const words = kind === '|' ? '' : this.#words(own, mark);
      if (joined) found.push(`${kind === '|' ? this.#words(own, mark) : words}<br>`);
      else if (kind === '|') {
        const cells = own.split(' | ').map((cell) => `<td>${this.#words(cell, mark)}</td>`);
        const [open, shut] = [lines[i - 1]?.startsWith('| '), lines[i + 1]?.startsWith('| ')];
        found.push(`${open ? '' : '<table>'}<tr>${cells.join('')}</tr>${shut ? '' : '</table>'}`);
      } else if (kind === '-') {
        const [open, shut] = [lines[i - 1]?.startsWith('- '), lines[i + 1]?.startsWith('- ')];
        found.push(`${open ? '' : '<ul>'}<li>${words}</li>${shut ? '' : '</ul>'}`);
      } else if (kind === '') found.push(this.#element(elements, words));
      else
        found.push(
          this.#element([{ '#': 'h3', '>': 'blockquote', '^': 'figcaption', '~': 'pre' }[kind] ?? 'p'], words),
        );
      count++;
      if (/^[|-] /.test(lines[i + 1] ?? '')) continue;
      for (const { one, at } of inserts) if (at === count && i < lines.length - 1) found.push(this.part(one));
    }
    return this.#element(outer, found.join('\n'));
  }

  part(part: Part): string {
    if (this.#dice.random() * 100 >= part.chance) return '';
    const [name = ''] = part.elements;
    if (name.startsWith('&')) {
      const choice = this.#stock.layouts.filter((layout) => layout.name === name);
      if (choice.length === 0) throw new Error(`no piece of a layout is named ${name}`);
      return this.parts(choice[this.whole(0, choice.length - 1)]?.parts ?? []);
    }
    const repeated = Array.from({ length: this.whole(...part.times) }, () =>
      part.items.map((item) =>
        item === '{text}'
          ? this.#text(part)
          : this.#element(part.elements, this.#words(item, part.label) + this.parts(part.parts)),
      ),
    );
    return this.#element(part.around, repeated.flat().join('\n'));
  }

  parts(parts: readonly Part[]): string {
    return parts.map((part) => this.part(part)).join('\n');
  }

  #held(name: string, parts: readonly Part[]): string {
    return parts.length === 0 ? '' : `<div class="${this.#drawn(name)}">${this.parts(parts)}</div>`;
  }

  /** All of a page. Where its text stands beside the rest without an element around it, it gets one, and so do title and rest. */
  page(parts: readonly Part[]): string {
    const at = parts.findIndex(({ items }) => items.includes('{text}'));
    if (at < 0) return this.parts(parts);
    const title = parts.findIndex(({ items }) => items.includes('{title}'));
    const from = title < 0 || title > at ? at : title;
    const end = Math.min(parts.length, at + 1 + this.whole(0, 3));
    const article = `${this.parts(parts.slice(from, at))}${this.#held('holder', parts.slice(at, at + 1))}`;
    const found = [
      this.#held('above', parts.slice(0, from)),
      `<div class="${this.#drawn('around')}">${article}${this.parts(parts.slice(at + 1, end))}</div>`,
    ];
    for (let next = end; next < parts.length; ) {
      const size = this.whole(1, 5);
      found.push(this.#held('below', parts.slice(next, next + size)));
      next += size;
    }
    return found.join('\n');
  }

  /** What browsers show in the tab. */
  tab(): string {
    const ends = [' - ', ' | ', '_', ' – '].map((dash) => `${dash}${this.#fixed.get('Site')}`);
    return `${this.#piece.title}${ends[this.whole(0, 3)]}`;
  }
}
