import { B, E, follows, LABELS, O, S, type Weights } from './weights.js';

const NEVER = -1e9;

/** Room for the longest stretch yet seen. */
export class Decoder {
  /** Features of each token, `width` a token; −1 for none. */
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
      let o = 0;
      let b = bias;
      let i = bias;
      let e = bias;
      let s = bias;
      for (let f = t * width; f < (t + 1) * width; f++) {
        const bucket = features[f] as number;
        if (bucket < 0) continue;
        const at = bucket * LABELS;
        o += emissions[at] as number;
        b += emissions[at + 1] as number;
        i += emissions[at + 2] as number;
        e += emissions[at + 3] as number;
        s += emissions[at + 4] as number;
      }
      const at = t * LABELS;
      scores[at] = o;
      scores[at + 1] = b;
      scores[at + 2] = i;
      scores[at + 3] = e;
      scores[at + 4] = s;
    }
    for (let t = 0; t < count; t++) {
      for (let label = 0; label < LABELS; label++) {
        let best = NEVER;
        let from = O;
        if (t === 0) best = follows(O, label) ? 0 : NEVER;
        else {
          for (let before = 0; before < LABELS; before++) {
            if (!follows(before, label)) continue;
            const score =
              (scores[(t - 1) * LABELS + before] as number) + (transitions[before * LABELS + label] as number);
            if (score > best) {
              best = score;
              from = before;
            }
          }
        }
        scores[t * LABELS + label] = Math.max(NEVER, (scores[t * LABELS + label] as number) + best);
        back[t * LABELS + label] = from;
      }
    }
    let label = O;
    let best = NEVER;
    for (const last of [O, E, S]) {
      const score = scores[(count - 1) * LABELS + last] as number;
      if (score > best) {
        best = score;
        label = last;
      }
    }
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
