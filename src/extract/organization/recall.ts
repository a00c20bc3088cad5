import type { OrganizationName } from '../../types.js';
import type { Weights } from './model/weights.js';
import { isHan } from './tokens.js';

/** A name in a sentence, its place counted from where that begins. */
export interface NameInSentence {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly value: OrganizationName;
}

const ENTRIES = 1 << 13;
/** Units of all sentences kept; when they are full, all are forgotten. */
const ROOM = 1 << 17;
/** Longer sentences hardly come again. */
const LONGEST = 250;

/**
 * Names of Chinese sentences read before: lines of menus and footers, notices and phrases come again and again, and nothing
 * outside of a Chinese sentence tells of its names (those of an English one depend on what the page says of its words).
 */
export class SentencesRead {
  private readonly units = new Uint16Array(ROOM);
  private used = 0;
  /** Of each entry the hash of its sentence, where that stands in `units`, its length (0: none), its names. */
  private readonly hashes = new Int32Array(ENTRIES);
  private readonly places = new Int32Array(ENTRIES);
  private readonly lengths = new Uint8Array(ENTRIES);
  private readonly names: (readonly NameInSentence[])[] = [];
  private weights: Weights | null = null;
  /** Hash of the sentence that was asked for last. */
  private hash = 0;

  /** The names that the model with these weights finds in a sentence; `null` when it was not read before. */
  find(weights: Weights, units: Uint16Array, start: number, end: number): readonly NameInSentence[] | null {
    const length = end - start;
    if (length > LONGEST) return null;
    if (weights !== this.weights) this.forget(weights);
    let hash = length;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
    this.hash = hash;
    const entry = (hash ^ (hash >>> 15)) & (ENTRIES - 1);
    if (this.lengths[entry] !== length || this.hashes[entry] !== hash || isWithin(units, start)) return null;
    const own = this.units;
    for (let i = start, at = this.places[entry] as number; i < end; i++, at++) if (own[at] !== units[i]) return null;
    return this.names[entry] as readonly NameInSentence[];
  }

  /** Keeps the names of the sentence that was asked for last; their places are those in the text. */
  keep(units: Uint16Array, start: number, end: number, names: readonly NameInSentence[]): void {
    const length = end - start;
    if (length > LONGEST || isWithin(units, start)) return;
    if (this.used + length > ROOM) this.forget(this.weights);
    const { hash, used } = this;
    const entry = (hash ^ (hash >>> 15)) & (ENTRIES - 1);
    for (let i = 0; i < length; i++) this.units[used + i] = units[start + i] as number;
    this.hashes[entry] = hash;
    this.places[entry] = used;
    this.lengths[entry] = length;
    this.names[entry] = names.map((name) => ({
      start: name.start - start,
      end: name.end - start,
      rule: name.rule,
      value: name.value,
    }));
    this.used += length;
  }

  private forget(weights: Weights | null): void {
    this.weights = weights;
    this.used = 0;
    this.lengths.fill(0);
    this.names.length = 0;
  }
}

/** Whether a sentence begins within a phrase, as none does that ends with a stop or a line: its names may begin before. */
const isWithin = (units: Uint16Array, start: number): boolean => start > 0 && isHan(units[start - 1] as number);
