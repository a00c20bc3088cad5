import { type Piece, piece } from './json-bytes.js';

/** Values of a field that are remembered: what few values it has, or the last of many. */
const REMEMBERED = 1000;

export type Value = string | number | boolean | null;

/** A field as it is written. */
export class Field {
  readonly #name: string;
  readonly #known: Map<Value, Piece> = new Map();
  /** `,"name":` */
  readonly key: Piece;
  /** The value that was written last, which mostly comes again, and its piece. */
  #last: Value = null;
  #piece: Piece;

  constructor(name: string) {
    this.#name = name;
    this.key = piece(`,"${name}":`);
    this.#piece = piece(`,"${name}":null`);
    this.#known.set(null, this.#piece);
  }

  /** `,"name":value` */
  with(value: Value): Piece {
    if (value === this.#last) return this.#piece;
    this.#last = value;
    this.#piece = this.#known.get(value) ?? this.#remember(value);
    return this.#piece;
  }

  #remember(value: Value): Piece {
    const made = piece(`,"${this.#name}":${JSON.stringify(value)}`);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(value, made);
    return made;
  }
}

export function fieldsOf<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Field>> {
  return Object.fromEntries(names.map((name) => [name, new Field(name)])) as Record<Name, Field>;
}
