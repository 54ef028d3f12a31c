/**
 * Numerals: numbers written in several words, such as "ten thousand", "five and a half" or "2.5 million". Pure.
 */
import type { Language } from './languages.ts';

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
  { code, numbers, fractions }: Language,
): number {
  /** What a multiplier no longer reaches: the two million of "two million five hundred thousand". */
  let settled = 0;
  let current = value;
  let last = value;
  let wordEnd = end;
  for (let isFirst = true; ; isFirst = false) {
    for (const [phrase, part] of fractions) {
      const phraseEnd = wordEnd + 1 + phrase.length;
      if (LETTER.test(text.charAt(phraseEnd))) continue;
      if (text.slice(wordEnd + 1, phraseEnd).toLocaleLowerCase(code) === phrase)
        return settled + current + part;
    }
    NEXT_WORD.lastIndex = wordEnd;
    const word = NEXT_WORD.exec(text)?.[1];
    const next = word === undefined ? undefined : numbers.get(word.toLocaleLowerCase(code));
    if (next === undefined) break;
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
    wordEnd = NEXT_WORD.lastIndex;
  }
  return Number((settled + current).toPrecision(SIGNIFICANT));
}

function isMultiplier(value: number): boolean {
  return value >= SMALLEST_MULTIPLIER && Number.isInteger(Math.log10(value));
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}
