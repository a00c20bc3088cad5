import { callingCodeOf } from '../../lexicon/calling-codes.js';
import type { TelephoneNumber } from '../../types.js';
import { DASH } from './pieces.js';
import type { NumberRule } from './rule.js';
import { digitsOf, telephone } from './value.js';

const REST = `[\\d ()（）./~${DASH}\\n]`;

/** International digits as a number, where they are as many as a number may have and begin with a country's code. */
function international(text: string, prefix: string): TelephoneNumber | null {
  // Sizes to choose from are none: `12GB+128/256/512GB`.
  if (/ {3}|[./]{2}|^\+\d{1,4}(?:\/\d{1,4}){1,3}$/.test(text)) return null;
  const number = telephone(text, 'form');
  const digits = number.digits.replace(/^\+/, '').slice(prefix.length);
  if (digits.length < 7 || digits.length > 15 || callingCodeOf(digits) === null) return null;
  return { ...number, digits: `+${digits}` };
}

export const internationalNumbers: readonly NumberRule[] = [
  {
    // `+44 (0) 113-496-0009`, `(+45) 12-34-56-78`, `+1 (650) 333-6000`
    id: 'hotline.international',
    begins: '(（+',
    pattern: new RegExp(`^[(（]?\\+ ?[(（]?\\d${REST}{6,30}`),
    value: (match) => international(match[0], ''),
  },
  {
    // The prefix with which most countries dial abroad: `0086 020 82803159`, `(0045) 12 34 56 78`, `00852-69010858`.
    id: 'hotline.international.prefix',
    begins: '(（0',
    starts: ['00'],
    pattern: new RegExp(`^[(（]?00 ?[1-9]${REST}{7,30}`),
    value: (match, { word }) => {
      const number = international(match[0], '00');
      // Long codes of other kinds begin with 00 too; a separator or a word tells.
      return number && (word !== null || digitsOf(match[0]).length < match[0].length) ? number : null;
    },
  },
  {
    // From North America: `011 44 20 7946 0958`.
    id: 'hotline.international.prefix-011',
    begins: '0',
    starts: ['011'],
    pattern: new RegExp(`^011[ ${DASH}]?[1-9]${REST}{7,30}`),
    value: (match, { word }) => (word === null ? null : international(match[0], '011')),
  },
];
