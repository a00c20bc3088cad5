import type { Dice } from './members.js';

/** Where on a page a line stands. */
export type Place = 'head' | 'first' | 'post' | 'reply' | 'foot';

/** A line of a page that was written for training. */
export interface PlacedLine {
  readonly text: string;
  readonly label: 0 | 1 | null;
  /** Number of the head, post or foot that it belongs to. */
  readonly part: number;
  readonly place: Place;
  /** One of a list: of a menu, of other threads. */
  readonly listed: boolean;
}

/** Ids and classes that pages give to their parts; what says nothing is among them, as it is on many pages. */
const NAMES: Readonly<Record<'top' | 'menu' | 'posts' | 'post' | 'author' | 'text' | 'tools' | 'side', string>> = {
  top: 'header topbar page-header navbar css-1a2b wrap_head hd',
  menu: 'menu nav navigation linklist tabs css-9f3 links',
  posts: 'posts topic thread comments question-page answers main block-body pbody css-77x postlist',
  post: 'post message comment answer item reply topic-post row plhin css-4kd cell',
  author: 'author postprofile user user-info message-user poster pls member-meta css-02k side',
  text: 'content postbody message-body post-text t_f answer-content markdown body css-m1n comment-body',
  tools: 'actions postfoot buttons post-menu toolbar controls footer-actions css-8s po',
  side: 'sidebar related footer side-box widget copyright similar css-5t bottom',
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const CRUMBS = / [›»>|•] | -> /;

/** Lines of HTML, of each line of the page an element: so that its label is found again. */
export function htmlOf(lines: readonly PlacedLine[], roll: Dice): string {
  const name = (kind: keyof typeof NAMES): string => roll.of(NAMES[kind].split(' '));
  const names = {
    top: name('top'),
    menu: name('menu'),
    post: name('post'),
    author: name('author'),
    text: name('text'),
    tools: name('tools'),
    side: name('side'),
  };
  const apart = roll.random() < 0.5 ? 'p' : 'div';
  const row = roll.random() < 0.2;
  /** Whether lines alike but for their digits are links: the same in each post. */
  const links = new Map<string, boolean>();
  const linked = (text: string): string => `<a href="#">${escaped(text)}</a>`;
  const item = ({ text, listed }: PlacedLine): string => {
    if (listed) return `<li>${linked(text)}</li>`;
    if (CRUMBS.test(text)) return `<div class="breadcrumb">${text.split(CRUMBS).map(linked).join(' › ')}</div>`;
    const shape = text.replace(/\d+/g, '0');
    if (!links.has(shape)) links.set(shape, text.length < 25 && roll.random() < 0.6);
    return `<div>${links.get(shape) ? linked(text) : escaped(text)}</div>`;
  };
  const box = (kind: string, inner: readonly string[]): string =>
    inner.length === 0 ? '' : `<div class="${kind}">${inner.join('\n')}</div>`;
  const furniture = (kind: string, part: readonly PlacedLine[]): string => {
    const written: string[] = [];
    for (const [i, line] of part.entries()) {
      if (line.listed && !part[i - 1]?.listed) written.push(`<ul class="${names.menu}">`);
      if (!line.listed && part[i - 1]?.listed) written.push('</ul>');
      written.push(line.label === 0 ? item(line) : `<h1>${escaped(line.text)}</h1>`);
    }
    if (part.at(-1)?.listed) written.push('</ul>');
    return box(kind, written);
  };
  const post = (part: readonly PlacedLine[]): string => {
    const first = part.findIndex(({ label }) => label === 1);
    const last = part.findLastIndex(({ label }) => label === 1);
    const text = part.slice(first, last + 1).map((line) => `<${apart}>${escaped(line.text)}</${apart}>`);
    const above = box(names.author, part.slice(0, Math.max(0, first)).map(item));
    const below = box(names.tools, part.slice(last + 1).map(item));
    const inner = box(names.text, text);
    if (row) return `<table class="${names.post}"><tr><td>${above}</td><td>${inner}${below}</td></tr></table>`;
    return box(names.post, [above, inner, below]);
  };
  const parts = [...new Set(lines.map((line) => line.part))].map((part) => lines.filter((line) => line.part === part));
  const body = parts.map((part) => {
    const place = part[0]?.place;
    if (place === 'head') return `${furniture(names.top, part)}<div id="${name('posts')}">`;
    return place === 'foot' ? `</div>${furniture(names.side, part)}` : post(part);
  });
  const title = escaped(lines.find(({ label }) => label !== 0)?.text ?? '');
  return `<html><head><title>${title}</title></head><body><div id="page">${body.join('\n')}</div></body></html>`;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Labels of the lines that were read from the HTML: those of the lines that they were written from, in the same order. */
export function labelsOf(read: readonly string[], lines: readonly PlacedLine[]): (0 | 1 | null)[] {
  let next = 0;
  return read.map((line) => {
    if (bare(line) === '') return null;
    for (let i = next; i < Math.min(lines.length, next + 5); i++)
      if (bare(lines[i]?.text ?? '') === bare(line)) {
        next = i + 1;
        return lines[i]?.label ?? null;
      }
    return null;
  });
}
