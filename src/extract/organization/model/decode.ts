import { B, E, I, LABELS, O, S, type Weights } from './weights.js';

const NEVER = -1e9;

/** Room for the longest stretch yet seen. */
export class Decoder {
  /** Features of each token, `width` a token; `ABSENT` for none. */
  features: Int32Array = new Int32Array(0);
  labels: Uint8Array = new Uint8Array(0);
  private scores = new Int32Array(0);
  private back = new Uint8Array(0);

  constructor(readonly width: number) {}

  /** Makes room for so many tokens. */
  reserve(count: number): void {
    if (this.labels.length >= count) return;
    const room = count * 2;
    this.features = new Int32Array(room * this.width);
    this.labels = new Uint8Array(room);
    this.scores = new Int32Array(room * LABELS);
    this.back = new Uint8Array(room * LABELS);
  }

  /** The best labels of the first `count` tokens, into `labels`. */
  decode(count: number, weights: Weights): void {
    const { emissions, transitions, bias } = weights;
    const { features, width, scores, back, labels } = this;
    for (let t = 0; t < count; t++) {
      let even = 0;
      let odd = 0;
      for (let f = t * width; f < (t + 1) * width; f++) {
        const row = emissions[features[f] as number] as number;
        even += row & 0x00ff00ff;
        odd += (row >>> 8) & 0x00ff00ff;
      }
      const at = t * LABELS;
      const zero = bias - 128 * width;
      scores[at + B] = (even & 0xffff) + zero;
      scores[at + I] = (odd & 0xffff) + zero;
      scores[at + E] = (even >>> 16) + zero;
      scores[at + S] = (odd >>> 16) + zero;
    }
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
    let b = 0;
    let i = NEVER;
    let e = NEVER;
    let s = 0;
    for (let t = 0; t < count; t++) {
      const at = t * LABELS;
      if (t === 0) {
        b = scores[1] as number;
        s = scores[4] as number;
        continue;
      }
      // A name begins, or none is, after O, E or S; it goes on after B or I.
      let lastO = O;
      let nextO = o + oo;
      let nextB = o + ob;
      let nextS = o + os;
      let lastB = O;
      let lastS = O;
      if (e + eo > nextO) [nextO, lastO] = [e + eo, E];
      if (s + so > nextO) [nextO, lastO] = [s + so, S];
      if (e + eb > nextB) [nextB, lastB] = [e + eb, E];
      if (s + sb > nextB) [nextB, lastB] = [s + sb, S];
      if (e + es > nextS) [nextS, lastS] = [e + es, E];
      if (s + ss > nextS) [nextS, lastS] = [s + ss, S];
      const goesOn = i + ii > b + bi;
      const ends = i + ie > b + be;
      const nextI = goesOn ? i + ii : b + bi;
      const nextE = ends ? i + ie : b + be;
      o = nextO;
      b = nextB + (scores[at + 1] as number);
      i = nextI + (scores[at + 2] as number);
      e = nextE + (scores[at + 3] as number);
      s = nextS + (scores[at + 4] as number);
      back[at] = lastO;
      back[at + 1] = lastB;
      back[at + 2] = goesOn ? I : B;
      back[at + 3] = ends ? I : B;
      back[at + 4] = lastS;
    }
    let label = o >= e && o >= s ? O : e >= s ? E : S;
    for (let t = count - 1; t >= 0; t--) {
      labels[t] = label;
      label = back[t * LABELS + label] as number;
    }
  }

  /** The names among the first `count` tokens: first and last token of each. */
  *names(count: number): Generator<readonly [number, number]> {
    let first = 0;
    for (let t = 0; t < count; t++) {
      const label = this.labels[t];
      if (label === B || label === S) first = t;
      if (label === E || label === S) yield [first, t];
    }
  }
}
