/**
 * Words of several syllables that are written apart, as in Vietnamese: "phần trăm" is percent, and holds no hundred. The language's
 * lists tell them; what stands in none is read syllable by syllable. Pure.
 */
import { groupedBy } from './grouped.ts';
import type { LanguageData } from './language.ts';
import type { Language } from './languages.ts';
import type { NumberColumn } from './number-column.ts';
import { WordClass } from './word-classes.ts';
import { read } from './word-reading.ts';

/** A word that is written as several. */
export interface SyllableWord {
  /** The terms that its syllables are by themselves, two or more. */
  readonly terms: readonly string[];
  /** Bits of `WordClass` of the word as a whole. */
  readonly classes: number;
  /** Whether its syllables keep what they are by themselves: those of "trước khi" are words without content as well, those of "thế giới" are not. */
  readonly isPhrase: boolean;
  /** What number it is; null where it is none. */
  readonly value: number | null;
}

/** By the term of the first syllable; the longest first. */
type SyllableWords = ReadonlyMap<string, readonly SyllableWord[]>;

const known = new WeakMap<Language, SyllableWords>();

/**
 * The longest word of several syllables that begins with a word of a text; null where none does.
 *
 * @param language One that writes its syllables apart.
 * @param places Where each word starts and ends in the text.
 * @param step Where among the places that first word stands.
 * @param first The term of that word by itself.
 * @param termOf The term of the word that stands at a step by itself.
 */
export function syllableWordAt(
  text: string,
  places: NumberColumn,
  step: number,
  first: string,
  termOf: (step: number) => string,
  language: Language,
): SyllableWord | null {
  const stands = ({ terms }: SyllableWord): boolean =>
    terms.every((term, place) => {
      if (place === 0) return true;
      const at = step + 2 * place;
      if (at >= places.length || termOf(at) !== term) return false;
      return /^\s$/.test(text.slice(places.at(at - 1), places.at(at)));
    });
  return syllableWordsOf(language).get(first)?.find(stands) ?? null;
}

/** What the syllables of a word are where it stands. */
export function classesWithin(word: SyllableWord | null, own: number): number {
  if (word === null) return own;
  return word.classes | (word.isPhrase ? own : own & WordClass.capital);
}

function syllableWordsOf(language: Language): SyllableWords {
  let words = known.get(language);
  if (words === undefined) {
    words = language.data === null ? new Map() : wordsIn(language.data, language);
    known.set(language, words);
  }
  return words;
}

function wordsIn(data: LanguageData, language: Language): SyllableWords {
  const wholes = new Set(namedIn(data));
  const listed = new Set([...wholes, ...language.classes.keys(), ...language.stopWords]);
  const words = [...listed]
    .filter((written) => written.includes(' '))
    .map((written): SyllableWord => {
      const stop = language.stopWords.has(written) ? WordClass.stop : 0;
      return {
        terms: written.split(' ').map((syllable) => read(syllable, language).term),
        classes: (language.classes.get(written) ?? 0) | stop,
        isPhrase: !wholes.has(written),
        value: language.numbers.get(written) ?? null,
      };
    })
    .sort((a, b) => b.terms.length - a.terms.length);
  return groupedBy(words, ({ terms }) => terms[0]);
}

/** Words of the lists that name something. The other lists hold phrases, whose words stay what they are. */
function namedIn(data: LanguageData): string[] {
  const { focus, timeUnits, units, personTitles, groupWords, placeWords, numbers, syllableWords = [] } = data;
  const nouns = [Object.values(focus), timeUnits, units, personTitles, groupWords, placeWords].flat(2);
  return [...nouns, ...Object.keys(numbers), ...syllableWords];
}
