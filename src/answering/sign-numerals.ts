/**
 * Numerals of which each sign is a number, as in Chinese and Japanese: "三百五十" is three hundreds and five tens. Pure.
 */
import type { Language } from './languages.ts';
import { WordClass } from './word-classes.ts';

const SMALLEST_MULTIPLIER = 10;
/** From here on, a multiplier counts all that stands before it back to a greater one: "三百五十万". */
const SMALLEST_GROUP = 10_000;
/** Fewer digits side by side are a guess, "五六个" is five or six; so many are a year or a number that is spelt out: "一九四九". */
const FEWEST_DIGITS = 4;

/** Whether every sign is a whole number. */
function isSignNumeral(word: string, { numbers }: Language): boolean {
  for (const sign of word) if (!Number.isInteger(numbers.get(sign) ?? Number.NaN)) return false;
  return word.length > 0;
}

/** What the signs say together; null where they say no number. */
export function signNumeral(word: string, language: Language): number | null {
  if (!isSignNumeral(word, language)) return null;
  const values = [...word].map((sign) => language.numbers.get(sign) ?? 0);
  if (values.some((value) => value >= SMALLEST_MULTIPLIER)) return sumOf(values);
  return values.length < FEWEST_DIGITS ? null : Number(values.join(''));
}

/**
 * What digits say with the multipliers behind them: "50万", "3.5 亿", "1億2000万". Null where none stands there.
 *
 * @param place Where the digits end in the text.
 * @param value What they say alone.
 */
export function multipliedFrom(
  text: string,
  place: number,
  value: number,
  language: Language,
): number | null {
  let sum: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let digits = value;
  let mustBeMultiplied = true;
  for (let end = place; ; ) {
    const multiplier = multiplierAt(text, end, language);
    const part = digits * (multiplier?.value ?? 1);
    if ((mustBeMultiplied && multiplier === null) || part >= smallest) return sum;
    sum = (sum ?? 0) + part;
    if (multiplier === null) return sum;
    smallest = multiplier.value;
    DIGITS.lastIndex = multiplier.end;
    const [, space, more] = DIGITS.exec(text) ?? [];
    if (more === undefined) return sum;
    // Behind a space, another number begins, but not in "5억 500만".
    mustBeMultiplied = space !== undefined;
    digits = Number(more.normalize('NFKC').replaceAll(',', ''));
    end = DIGITS.lastIndex;
  }
}

const DIGITS = /([ \u00a0])?([0-9０-９](?:[0-9０-９]|,(?=[0-9]{3}))*)/uy;

/** A multiplier behind digits, and where it ends. None where it belongs to a unit, as in "50千米". */
function multiplierAt(
  text: string,
  place: number,
  language: Language,
): { readonly value: number; readonly end: number } | null {
  MULTIPLIER.lastIndex = place;
  const signs = MULTIPLIER.exec(text)?.[1];
  if (signs === undefined) return null;
  const start = MULTIPLIER.lastIndex - signs.length;
  let length = 0;
  while (length < signs.length && (language.numbers.get(signs.charAt(length)) ?? 0) >= SMALLEST_MULTIPLIER)
    length += 1;
  const value = signNumeral(signs.slice(0, length), language);
  const isUnit = LONGER.some(
    (more) => ((language.classes.get(text.slice(start, start + length + more)) ?? 0) & WordClass.unit) !== 0,
  );
  return value === null || isUnit ? null : { value, end: start + length };
}

/** Signs of a unit behind one that is a number as well: "千米", "千瓦时". */
const LONGER = [1, 2];
const MULTIPLIER = /\s?([\p{Script=Han}\p{Script=Hangul}]{1,6})/uy;

function sumOf(values: readonly number[]): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const value of values) {
    // A multiplier with nothing before it stands for one of its kind: "十五".
    if (value < SMALLEST_MULTIPLIER) digit = value;
    else if (value < SMALLEST_GROUP) {
      group += Math.max(digit, 1) * value;
      digit = 0;
    } else {
      const counted = Math.max(group + digit, total === 0 ? 1 : 0);
      total = total < value ? (total + counted) * value : total + counted * value;
      group = 0;
      digit = 0;
    }
  }
  return total + group + digit;
}
