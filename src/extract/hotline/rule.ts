import type { Language, TelephoneNumber } from '../../types.js';
import type { Piece } from './pieces.js';
import type { Surroundings } from './surroundings.js';

/** What a rule may look at beside its match. */
export interface NumberContext extends Surroundings {
  readonly piece: Piece;
  /** The number before it on the line is a short code. */
  readonly afterShort: boolean;
  /** Language of the sentence. */
  readonly language: Language;
}

/**
 * One form of telephone number. Unlike the rules of other record types it is tried on pieces of the text that hold digits
 * and separators alone, from their start; the first rule that takes a piece has it.
 */
export interface NumberRule {
  readonly id: string;
  /** Units that what it matches may begin with: a digit, a bracket, a plus. */
  readonly begins: string;
  /** With which of these it begins behind a bracket; where nothing is said, with whatever its pattern tells. */
  readonly starts?: readonly string[];
  /** Sticky at the start of the piece, linear. */
  readonly pattern: RegExp;
  readonly value: (match: RegExpExecArray, context: NumberContext) => TelephoneNumber | null;
}
