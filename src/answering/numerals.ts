/**
 * Numerals: numbers written in several words, such as "ten thousand", "five and a half" or "2.5 million". Pure.
 */
import type { Span } from './article.ts';
import type { Language } from './languages.ts';
import { listedAt } from './listed-words.ts';
import { multipliedFrom } from './sign-numerals.ts';

const NEXT_WORD = /[\s\p{Pd}](\p{L}[\p{L}\p{M}]*)/uy;
const LETTER = /\p{L}/u;
const SMALLEST_MULTIPLIER = 100;
/** Digits beyond these are what multiplying in binary leaves behind. */
const SIGNIFICANT = 12;

/**
 * The value of the numeral that a number word or a number in digits begins.
 *
 * @param end Where that word ends in the text.
 * @param value Its own value, 0 or more.
 * @param inDigits Whether it is written in digits: "20 five" is no numeral, "twenty five" is.
 */
export function numeralFrom(
  text: string,
  end: number,
  value: number,
  inDigits: boolean,
  language: Language,
): number {
  const multiplied = inDigits ? multipliedFrom(text, end, value, language) : null;
  if (multiplied !== null) return rounded(multiplied);
  /** What a multiplier no longer reaches: the two million of "two million five hundred thousand". */
  let settled = 0;
  let current = value;
  let last = value;
  let wordEnd = end;
  for (let isFirst = true; ; isFirst = false) {
    const word = wordBehind(text, wordEnd, language);
    if (word === undefined) break;
    const next = numberOf(text.slice(word.start, word.end), language);
    if (next === undefined) {
      settled += fractionAt(text, wordEnd + 1, language);
      break;
    }
    if (isMultiplier(next)) {
      if (current >= next) break;
      current *= next;
    } else if (isMultiplier(last) && next >= 1 && next < last && !(isFirst && inDigits)) {
      if (last > SMALLEST_MULTIPLIER) {
        settled += current;
        current = next;
      } else current += next;
    } else if (isTens(last) && next >= 1 && next < 10 && !(isFirst && inDigits)) {
      current += next;
    } else break;
    last = next;
    wordEnd = word.end;
  }
  return rounded(settled + current);
}

/** The word behind a place, one sign between; where no spaces are written, one that the lists hold, with a space between or none. */
function wordBehind(text: string, place: number, language: Language): Span | undefined {
  if (language.data?.wholeWords === true) {
    const start = text.charAt(place) === ' ' ? place + 1 : place;
    const listed = listedAt(text, start, language);
    if (listed !== undefined) return { start, end: start + listed.length };
  }
  NEXT_WORD.lastIndex = place;
  const word = NEXT_WORD.exec(text)?.[1];
  if (word === undefined) return undefined;
  const end = NEXT_WORD.lastIndex;
  const start = end - word.length;
  // "Hai mươi", twenty, is one number, within a longer one as well.
  if (language.data?.syllables === true && NEXT_WORD.test(text)) {
    const pairEnd = NEXT_WORD.lastIndex;
    if (numberOf(text.slice(start, pairEnd), language) !== undefined) return { start, end: pairEnd };
  }
  return { start, end };
}

function numberOf(written: string, { numbers, spelt }: Language): number | undefined {
  return numbers.get(spelt(written.toLowerCase().normalize('NFC')));
}

function rounded(sum: number): number {
  return Number.isInteger(sum) && sum < 10 ** SIGNIFICANT ? sum : Number(sum.toPrecision(SIGNIFICANT));
}

/** The part of a number that is said at a place in the text, 0 where none is. */
function fractionAt(text: string, start: number, { fractions }: Language): number {
  for (const [phrase, part] of fractions) {
    const end = start + phrase.length;
    if (text.slice(start, end).toLowerCase() === phrase && !LETTER.test(text.charAt(end))) return part;
  }
  return 0;
}

function isMultiplier(value: number): boolean {
  return value >= SMALLEST_MULTIPLIER && Number.isInteger(Math.log10(value));
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}
