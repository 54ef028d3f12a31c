/**
 * Terms: the one tokeniser of index and question. A term is a word without its inflection, case and accents;
 * a number is its value, however it is written. Pure.
 */
import type { Span } from './article.ts';
import { baseFormOf } from './base-form.ts';
import { isArticle } from './counted-words.ts';
import { fold, withoutUnseen } from './fold.ts';
import { spellsName, tailClasses } from './foreign-names.ts';
import type { Language } from './languages.ts';
import { NumberColumn } from './number-column.ts';
import { numeralFrom } from './numerals.ts';
import { inPlainDigits } from './plain-digits.ts';
import { signNumeral } from './sign-numerals.ts';
import { Spellings } from './spellings.ts';
import { WordClass } from './word-classes.ts';
import { isUnspaced, placeWords } from './words.ts';

export interface Token extends Span {
  /** What index and question are compared by. */
  readonly term: string;
  /** Bits of `WordClass`. */
  readonly classes: number;
}

/** A word as read, whatever stands around it. */
export interface Reading {
  readonly term: string;
  readonly classes: number;
  /** What number it is, 0 or more; null where it is none. */
  readonly value: number | null;
  /** Whether the number is written in digits. */
  readonly inDigits: boolean;
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
  if (value === null || (classes & WordClass.calendar) !== 0) return term;
  const whole = numeralFrom(text, end, value, reading.inDigits, language);
  return whole === value ? term : String(whole);
}

/** The tokens of a text. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const readings = readingsIn(language);
  const places = new NumberColumn();
  placeWords(text, language.code, places);
  for (let step = 0; step < places.length; step += 2) {
    const start = places.at(step);
    const end = places.at(step + 1);
    const reading = readings.of(readings.numberOf(text, start, end));
    tokens.push({ start, end, term: termAt(text, end, reading, language), classes: reading.classes });
  }
  return tokens;
}

const POSSESSIVE = /'s?$/u;
const ELISION =
  /^(?:[\p{L}]|(?:jus|lors|puis|quoi)?qu|dell|all|nell|sull|dall|un|quest|quell|bell|sant|tutt|mezz|nessun|alcun)'(?=\p{L}{2})/u;
const ELIDING = new Set(['fr', 'it', 'ca']);
const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

const PLAIN = /^[A-Za-z]+$/;
/** Languages whose small letters are not everybody's: Turkish writes "ı" for a small "I". */
const OWN_CASE = new Set(['tr', 'az', 'lt']);

/** Signs within an abbreviation: "U.S.", Hebrew "צה״ל". */
const WITHIN_ABBREVIATION = /["״.]/g;
/** Turkish "Ankara'da": a name, and what is said of it. */
const APOSTROPHE_ENDING = /(?<=^\p{L}{2,})'\p{Ll}+$/u;

/** A word without signs that no list has, nor an ending that an apostrophe sets off. */
function bareWord(word: string, { data }: Language): string {
  const bare = withoutUnseen(word).replace(WITHIN_ABBREVIATION, '').replaceAll('’', "'").normalize('NFC');
  return data?.apostropheEndings === true ? bare.replace(APOSTROPHE_ENDING, '') : bare;
}

/** Reads one word. */
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
    if (ELIDING.has(language.code)) lower = lower.replace(ELISION, '');
    isStop ||= language.stopWords.has(lower);
  }
  // "US" and "WHO" are names where "us" and "who" are not.
  if (isStop && !isAcronym) classes |= WordClass.stop;
  classes |= language.classes.get(lower) ?? 0;
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
  // Swedish "gick" is plain, but "gå" is not.
  const needsNoFolding = (isPlain && base === lower) || language.data?.tones === true;
  return {
    term: needsNoFolding ? term : fold(term),
    classes,
    value,
    inDigits: false,
  };
}

/** "5-1/2", "5 1/2", "5½"; the sign between the parts of "½", in compatibility form, is a slash of its own. */
const MIXED_NUMBER = /^(?:(\d+)[- ])?(\d+)([/⁄])(\d*[1-9]\d*)$/;
const FRACTION_SLASH = '⁄';
const COMMON_DENOMINATORS = new Set(['2', '3', '4', '8', '16']);
/** A vulgar fraction behind a number: its compatibility form would run into the number's digits. */
const FRACTION_BEHIND = /(?<=\p{Nd})(?=[¼-¾⅐-⅞])/u;
/** The sign that groups digits is the one that does not stand before decimals. */
const GROUPING_COMMA = /,(?=\d{3}(?!\d))/g;
const GROUPING_SPACE = /(?<=\p{Nd})\s(?=\p{Nd}{3}(?!\p{Nd}|[/⁄]))/gu;
const GROUPING_STOP = /\.(?=\d{3}(?!\d))/g;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
/** The signs by which Spanish, Italian and Portuguese write ordinals; their compatibility forms are letters. */
const ORDINAL_SIGN = /[ºª]$/;
const YEAR = /^(?:1\d|20)\d\ds?$/;

function readNumber(word: string, { decimalSign }: Language): Reading {
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
