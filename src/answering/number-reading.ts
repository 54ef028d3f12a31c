/**
 * Numbers in digits as they read by themselves: grouped, with decimals or a fraction, as an ordinal, in the digits of any script. Pure.
 */
import type { Language } from './languages.ts';
import { inPlainDigits } from './plain-digits.ts';
import { WordClass } from './word-classes.ts';
import type { Reading } from './word-reading.ts';

/** "5-1/2", "5 1/2", "5½"; the sign between the parts of "½", in compatibility form, is a slash of its own. */
const MIXED_NUMBER = /^(?:(\d+)[- ])?(\d+)([/⁄])(\d*[1-9]\d*)$/;
const FRACTION_SLASH = '⁄';
const COMMON_DENOMINATORS = new Set(['2', '3', '4', '8', '16']);
/** A vulgar fraction behind a number: its compatibility form would run into the number's digits. */
const FRACTION_BEHIND = /(?<=\p{Nd})(?=[¼-¾⅐-⅞])/u;
/** The sign that groups digits is the one that does not stand before decimals. India groups in twos: "12,34,567"; no more, or a long row costs its square. */
const GROUPING_COMMA = /,(?=(?:\d{2},){0,4}\d{3}(?!\d))/g;
const GROUPING_SPACE = /(?<=\p{Nd})\s(?=\p{Nd}{3}(?!\p{Nd}|[/⁄]))/gu;
const GROUPING_STOP = /\.(?=\d{3}(?!\d))/g;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
/** The signs by which Spanish, Italian and Portuguese write ordinals; their compatibility forms are letters. */
const ORDINAL_SIGN = /[ºª]$/;
const YEAR = /^(?:1\d|20)\d\ds?$/;

/** Reads a word that begins with a digit: its value, whichever signs it is written in. */
export function readNumber(word: string, { decimalSign }: Language): Reading {
  const digits = inPlainDigits(
    word
      .replace(ORDINAL_SIGN, '')
      .replace(GROUPING_SPACE, '')
      .replace(FRACTION_BEHIND, ' ')
      .normalize('NFKC')
      .toLowerCase(),
  );
  const classes = WordClass.number | (YEAR.test(digits) ? WordClass.calendar : 0);
  const mixed = MIXED_NUMBER.exec(digits);
  if (mixed !== null) {
    const [, whole, numerator = '', sign, denominator = ''] = mixed;
    // "9/11" is a day.
    if (whole !== undefined || sign === FRACTION_SLASH || COMMON_DENOMINATORS.has(denominator)) {
      const value = Number(whole ?? 0) + Number(numerator) / Number(denominator);
      return { term: String(value), classes, value, inDigits: true };
    }
  }
  const grouping = decimalSign === '.' ? GROUPING_COMMA : GROUPING_STOP;
  const term = digits.replace(grouping, '').replace(',', '.').replace(ORDINAL, '$1');
  return { term, classes, value: PLAIN_NUMBER.test(term) ? Number(term) : null, inDigits: true };
}
