/**
 * Numerals that run into what they count, as they do where no spaces are written: "三次" is "three times". Pure.
 */
import type { Language } from './languages.ts';
import { signNumeral } from './sign-numerals.ts';
import { WordClass } from './word-classes.ts';

/** No numeral with its unit is longer; other words may be as long as a text. */
const LONGEST = 12;

/** "This" stands before the measure word of its noun as a numeral does. */
const COUNTING = WordClass.number | WordClass.pronoun;
const COUNTED = WordClass.unit | WordClass.timeUnit;

/**
 * Where the unit or the measure word begins that ends a word; 0 where none does. "One" of a thing is often no more than an article, but
 * one of a time is a stretch of it.
 */
export function countedFrom(word: string, language: Language): number {
  return jointOf(word, language, (count) => (isOne(count, language) ? WordClass.timeUnit : COUNTED));
}

/** Whether a word is "one" with a measure word: "一项" is "a". */
export function isArticle(word: string, language: Language): boolean {
  return jointOf(word, language, (count) => (isOne(count, language) ? WordClass.unit : 0)) > 0;
}

function isOne(count: string, { numbers }: Language): boolean {
  return numbers.get(count) === 1;
}

/** @param wanted Classes of which the word behind a count has at least one. */
function jointOf(word: string, language: Language, wanted: (count: string) => number): number {
  if (word.length > LONGEST) return 0;
  const { classes } = language;
  for (let joint = word.length - 1; joint > 0; joint -= 1) {
    const count = word.slice(0, joint);
    const counts = ((classes.get(count) ?? 0) & COUNTING) !== 0 || signNumeral(count, language) !== null;
    if (counts && ((classes.get(word.slice(joint)) ?? 0) & wanted(count)) !== 0) return joint;
  }
  return 0;
}
