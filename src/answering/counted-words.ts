/**
 * Numerals that run into what they count, as they do where no spaces are written: "三次" is "three times". Pure.
 */
import type { Language } from './languages.ts';
import { WordClass } from './word-classes.ts';

const COUNTED = WordClass.unit | WordClass.timeUnit;

/** Bits of `WordClass` of a word that begins with a numeral and ends with a unit or a measure word; 0 of any other. */
export function countedClasses(word: string, { numbers, classes }: Language): number {
  for (let end = word.length - 1; end > 0; end -= 1) {
    const value = numbers.get(word.slice(0, end));
    // "One" of a thing is often no more than an article.
    if (value === undefined || value === 1) continue;
    const unit = (classes.get(word.slice(end)) ?? 0) & COUNTED;
    if (unit !== 0) return unit | WordClass.number;
  }
  return 0;
}
