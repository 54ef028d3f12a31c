/**
 * How a word reads by itself: its term, without inflection, case and accents, and its classes. Pure.
 */
import { baseFormOf } from './base-form.ts';
import { isArticle } from './counted-words.ts';
import { withoutElision } from './elision.ts';
import { fold, withoutUnseen } from './fold.ts';
import { spellsName, tailClasses } from './foreign-names.ts';
import type { Language } from './languages.ts';
import { readNumber } from './number-reading.ts';
import { signNumeral } from './sign-numerals.ts';
import { WordClass } from './word-classes.ts';
import { isUnspaced } from './words.ts';

/** A word as read, whatever stands around it. */
export interface Reading {
  readonly term: string;
  readonly classes: number;
  /** What number it is, 0 or more; null where it is none. */
  readonly value: number | null;
  /** Whether the number is written in digits. */
  readonly inDigits: boolean;
}

const POSSESSIVE = /'s?$/u;
const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

const PLAIN = /^[A-Za-z]+$/;
/** Languages whose small letters are not everybody's: Turkish writes "ı" for a small "I". */
const OWN_CASE = new Set(['tr', 'az', 'lt']);

/** Signs within an abbreviation: "U.S.", Hebrew "צה״ל". */
const WITHIN_ABBREVIATION = /["״.]/g;
/** Turkish "Ankara'da": a name, and what is said of it. */
const APOSTROPHE_ENDING = /'(?<=^\p{L}{2,}')\p{Ll}+$/u;

/** A word without signs that no list has, nor an ending that an apostrophe sets off. */
function bareWord(word: string, { data }: Language): string {
  const bare = withoutUnseen(word).replace(WITHIN_ABBREVIATION, '').replaceAll('’', "'").normalize('NFC');
  return data?.apostropheEndings === true ? bare.replace(APOSTROPHE_ENDING, '') : bare;
}

/** Reads one word, whatever stands around it. */
export function read(word: string, language: Language): Reading {
  // Most words are plain: what holds for other letters alone is not asked of them.
  const isPlain = PLAIN.test(word);
  if (!isPlain && DIGIT.test(word)) return readNumber(word, language);
  const bare = isPlain ? word : bareWord(word, language);
  const isCapital = CAPITAL.test(bare);
  const isAcronym = isCapital && ACRONYM.test(bare);
  let classes = isCapital ? WordClass.capital : 0;
  let lower = OWN_CASE.has(language.code) ? bare.toLocaleLowerCase(language.code) : bare.toLowerCase();
  if (!isPlain) lower = language.unify(lower);
  let isStop = language.stopWords.has(lower);
  if (!isPlain) {
    isStop ||= language.stopWords.has(lower.replaceAll("'", ''));
    lower = language.spelt(lower).replace(POSSESSIVE, '');
    lower = withoutElision(lower, language.code);
    isStop ||= language.stopWords.has(lower);
  }
  // "US" and "WHO" are names where "us" and "who" are not.
  const isNamed = isCapital && language.names.has(lower);
  if (isStop && !isAcronym && !isNamed) classes |= WordClass.stop;
  if (!isNamed) classes |= language.classes.get(lower) ?? 0;
  if (spellsName(lower, language)) {
    classes |= WordClass.name;
    // "卡罗琳" and "卡洛琳" are one name.
    lower = [...lower].map((sign) => language.soundSigns.get(sign) ?? sign).join('');
  }
  if (classes === 0 && !isPlain) classes |= tailClasses(lower, language);
  if (classes === 0 && isUnspaced(lower) && isArticle(lower, language)) classes |= WordClass.stop;
  const value = language.numbers.get(lower) ?? (isPlain ? null : signNumeral(lower, language));
  if (value !== null) classes |= WordClass.number;
  // "First" is not "one", and "second" may be a stretch of time: small values stay the words they are.
  if (value !== null && (value > 2 || value < 1))
    return { term: String(value), classes, value, inDigits: false };
  const base = isAcronym ? lower : baseFormOf(lower, isCapital, language);
  const term = isAcronym ? base : language.stem(base);
  if (!language.classes.has(lower)) classes |= language.classesOfStems.get(term) ?? 0;
  // Swedish "gick" is plain, but "gå" is not; nor is "connaître", whose stem that of "connaissait" is.
  const needsNoFolding = (isPlain && base === lower && PLAIN.test(term)) || language.data?.tones === true;
  return {
    term: needsNoFolding ? term : fold(term),
    classes,
    value,
    inDigits: false,
  };
}
