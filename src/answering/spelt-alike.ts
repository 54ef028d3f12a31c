/**
 * Words that people spell in several ways as one: with signs of vowels and without, and with letters that stand for one another. Pure.
 */
import { withoutVowelSigns } from './vowel-signs.ts';

/**
 * @param letters Letters, one or several, and what they are one with, in a language; a sign that may be left out is one with nothing.
 *   Of those that begin together, the longest counts.
 */
export function speltAlike(letters: Readonly<Record<string, string>>): (word: string) => string {
  const longestFirst = Object.keys(letters).sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return withoutVowelSigns;
  const anyOf = new RegExp(longestFirst.join('|'), 'gu');
  return (word) => withoutVowelSigns(word).replace(anyOf, (sign) => letters[sign] ?? sign);
}
