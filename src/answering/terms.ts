/**
 * Terms: the one tokeniser of index and question. A term is a word without its inflection, case and accents;
 * a number is its value, however it is written. Pure.
 */
import type { Span } from './article.ts';
import type { Language } from './languages.ts';
import { NumberColumn } from './number-column.ts';
import { numeralFrom } from './numerals.ts';
import { multipliedFrom } from './sign-numerals.ts';
import { Spellings } from './spellings.ts';
import { classesWithin, type SyllableWord, syllableWordAt } from './syllable-words.ts';
import { WordClass } from './word-classes.ts';
import { type Reading, read } from './word-reading.ts';
import { placeWords } from './words.ts';

export interface Token extends Span {
  /** What index and question are compared by. */
  readonly term: string;
  /** Bits of `WordClass`. */
  readonly classes: number;
}

/** Words as they read by themselves, each read once. */
export class Readings {
  readonly #language: Language;
  readonly #spellings = new Spellings();
  readonly #readings: Reading[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** How many words were read. */
  get size(): number {
    return this.#spellings.size;
  }

  /** The number of the word that stands between two places of a text, less than `size`. */
  numberOf(text: string, start: number, end: number): number {
    const number = this.#spellings.numberOf(text, start, end);
    if (number === this.#readings.length) this.#readings.push(read(text.slice(start, end), this.#language));
    return number;
  }

  /** How the word with a number reads. */
  of(number: number): Reading {
    return this.#readings[number] ?? NO_READING;
  }
}

const NO_READING: Reading = { term: '', classes: 0, value: null, inDigits: false };

/** Words kept as read, at most, for each language; then it begins anew. A long article has some ten thousand. */
const MOST_KEPT = 50_000;
const kept = new WeakMap<Language, Readings>();

/** The words that were read of a language so far, or of late. */
export function readingsIn(language: Language): Readings {
  let readings = kept.get(language);
  if (readings === undefined || readings.size >= MOST_KEPT) {
    readings = new Readings(language);
    kept.set(language, readings);
  }
  return readings;
}

/** How a word reads by itself. */
export function readingOf(word: string, language: Language): Reading {
  const readings = readingsIn(language);
  return readings.of(readings.numberOf(word, 0, word.length));
}

/**
 * The term of a word where it stands: the first word of "ten thousand" is 10000, the others read as they do alone.
 *
 * @param end Where the word ends in the text.
 */
export function termAt(text: string, end: number, reading: Reading, language: Language): string {
  const { term, classes, value } = reading;
  if (value === null) return term;
  // What reads like a year is one, but not in "1500万".
  const isYear = (classes & WordClass.calendar) !== 0;
  const whole = isYear
    ? (multipliedFrom(text, end, value, language) ?? value)
    : numeralFrom(text, end, value, reading.inDigits, language);
  return whole === value ? term : String(whole);
}

/** How the words of a text read one by one where they stand, of which several may be one word of several syllables. */
export class PlacedReadings {
  readonly #text: string;
  readonly #places: NumberColumn;
  readonly #language: Language;
  readonly #readings: Readings;
  readonly #mayBeWhole: boolean;
  #whole: SyllableWord | null = null;
  #wholeStart = -1;
  #wholeEnd = 0;

  /** @param places Where each word starts and ends in the text. */
  constructor(text: string, places: NumberColumn, language: Language, readings: Readings) {
    this.#text = text;
    this.#places = places;
    this.#language = language;
    this.#readings = readings;
    this.#mayBeWhole = language.data?.syllables === true;
  }

  /**
   * The classes of the next word, in the order of the text.
   *
   * @param step Where among the places the word stands.
   */
  classesAt(step: number, reading: Reading): number {
    if (!this.#mayBeWhole) return reading.classes;
    if (step >= this.#wholeEnd) {
      const places = this.#places;
      this.#whole = syllableWordAt(
        this.#text,
        places,
        step,
        reading.term,
        (at) => this.#termOf(at),
        this.#language,
      );
      this.#wholeStart = step;
      this.#wholeEnd = step + 2 * (this.#whole?.terms.length ?? 0);
    }
    return classesWithin(this.#whole, reading.classes);
  }

  /** The term of the word whose classes were read last; null for the one that is its own. */
  termAt(step: number, reading: Reading): string | null {
    const value = this.#wholeStart === step ? (this.#whole?.value ?? null) : null;
    if (value !== null) {
      const end = this.#places.at(this.#wholeEnd - 1);
      return String(numeralFrom(this.#text, end, value, false, this.#language));
    }
    if (reading.value === null) return null;
    return termAt(this.#text, this.#places.at(step + 1), reading, this.#language);
  }

  #termOf(step: number): string {
    const places = this.#places;
    return this.#readings.of(this.#readings.numberOf(this.#text, places.at(step), places.at(step + 1))).term;
  }
}

/** The tokens of a text. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const readings = readingsIn(language);
  const places = new NumberColumn();
  placeWords(text, language.code, places);
  const placed = new PlacedReadings(text, places, language, readings);
  for (let step = 0; step < places.length; step += 2) {
    const start = places.at(step);
    const end = places.at(step + 1);
    const reading = readings.of(readings.numberOf(text, start, end));
    const classes = placed.classesAt(step, reading);
    tokens.push({ start, end, term: placed.termAt(step, reading) ?? reading.term, classes });
  }
  return tokens;
}
