import { Sums, type Templates } from './sums.js';
import { B, E, I, LABELS, O, S, type Weights } from './weights.js';

const NEVER = -1e9;

/** Finds the likeliest names of a stretch. */
export class Decoder {
  /** What the model sees of each token. */
  readonly seen: Sums;
  /** Of the names that `decode` found their first and last tokens. */
  firsts: Int32Array = new Int32Array(0);
  lasts: Int32Array = new Int32Array(0);
  private labels = new Uint8Array(0);
  private scores = new Int32Array(0);
  private back = new Uint8Array(0);

  constructor(templates: Templates) {
    this.seen = new Sums(templates);
  }

  /** Makes room for so many tokens. */
  reserve(count: number): void {
    if (this.labels.length >= count) return;
    const room = count * 2;
    this.seen.reserve(room);
    this.labels = new Uint8Array(room);
    this.firsts = new Int32Array(room);
    this.lasts = new Int32Array(room);
    this.scores = new Int32Array(room * LABELS);
    this.back = new Uint8Array(room * LABELS);
  }

  /** Finds the names among the first `count` tokens, by their best labels: how many there are. */
  decode(count: number, weights: Weights): number {
    const { transitions } = weights;
    const { scores, back, labels } = this;
    this.seen.score(count, weights, scores);
    const move = (a: number, b: number): number => transitions[a * LABELS + b] as number;
    const oo = move(O, O);
    const ob = move(O, B);
    const os = move(O, S);
    const bi = move(B, I);
    const be = move(B, E);
    const ii = move(I, I);
    const ie = move(I, E);
    const eo = move(E, O);
    const eb = move(E, B);
    const es = move(E, S);
    const so = move(S, O);
    const sb = move(S, B);
    const ss = move(S, S);
    let o = 0;
    let b = scores[B] as number;
    let i = NEVER;
    let e = NEVER;
    let s = scores[S] as number;
    for (let t = 1; t < count; t++) {
      const at = t * LABELS;
      // A name begins, or none is, after O, E or S; it goes on after B or I.
      let lastO = O;
      let nextO = o + oo;
      let nextB = o + ob;
      let nextS = o + os;
      let lastB = O;
      let lastS = O;
      if (e + eo > nextO) {
        nextO = e + eo;
        lastO = E;
      }
      if (s + so > nextO) {
        nextO = s + so;
        lastO = S;
      }
      if (e + eb > nextB) {
        nextB = e + eb;
        lastB = E;
      }
      if (s + sb > nextB) {
        nextB = s + sb;
        lastB = S;
      }
      if (e + es > nextS) {
        nextS = e + es;
        lastS = E;
      }
      if (s + ss > nextS) {
        nextS = s + ss;
        lastS = S;
      }
      const goesOn = i + ii > b + bi;
      const ends = i + ie > b + be;
      const nextI = goesOn ? i + ii : b + bi;
      const nextE = ends ? i + ie : b + be;
      o = nextO;
      b = nextB + (scores[at + B] as number);
      i = nextI + (scores[at + I] as number);
      e = nextE + (scores[at + E] as number);
      s = nextS + (scores[at + S] as number);
      back[at] = lastO;
      back[at + B] = lastB;
      back[at + I] = goesOn ? I : B;
      back[at + E] = ends ? I : B;
      back[at + S] = lastS;
    }
    let label = o >= e && o >= s ? O : e >= s ? E : S;
    for (let t = count - 1; t >= 0; t--) {
      labels[t] = label;
      label = back[t * LABELS + label] as number;
    }
    return this.readNames(count);
  }

  private readNames(count: number): number {
    const { labels, firsts, lasts } = this;
    let found = 0;
    for (let t = 0; t < count; t++) {
      const label = labels[t] as number;
      if (label === B || label === S) firsts[found] = t;
      if (label === E || label === S) lasts[found++] = t;
    }
    return found;
  }
}
