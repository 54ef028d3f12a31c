/**
 * Terms: the one tokeniser of index and question. A term is a word without its inflection, case and accents;
 * a number is its value, however it is written. Pure.
 */
import type { Span } from './article.ts';
import type { Language } from './languages.ts';
import { WordClass } from './word-classes.ts';

export interface Token extends Span {
  /** What index and question are compared by. */
  readonly term: string;
  /** Bits of `WordClass`. */
  readonly classes: number;
}

/** A word as read: its term and its classes. Kept by the word as written, so that a text's words are read once. */
export interface Reading {
  readonly term: string;
  readonly classes: number;
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const TOKEN = new RegExp(
  [
    `[${UNSPACED}]+`,
    // 5-1/2 and 1/2, 10,000 and 3.5, 3.5.1: one number each
    String.raw`\p{N}+-\p{N}+\/\p{N}+|\p{N}+(?:[.,:/]\p{N}+)*(?:(?![${UNSPACED}])\p{L})*`,
    String.raw`(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{M}])`,
    String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+(?:['’](?:(?![${UNSPACED}])[\p{L}\p{M}])+)*`,
  ].join('|'),
  'gu',
);
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const HOLDS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** Whether some of a text is in a script that is written without spaces between words, such as Chinese or Thai. */
export function isUnspaced(text: string): boolean {
  return HOLDS_UNSPACED.test(text);
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(code: string): Intl.Segmenter {
  let segmenter = segmenters.get(code);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(code, { granularity: 'word' });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}

/** Calls `visit` with every word of a text, in order, and its place. */
export function eachWord(
  text: string,
  language: Language,
  visit: (word: string, start: number) => void,
): void {
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    if (STARTS_UNSPACED.test(word)) {
      for (const { segment, index } of segmenterOf(language.code).segment(word))
        visit(segment, match.index + index);
    } else visit(word, match.index);
  }
}

/** The tokens of a text. `readings` may be kept from call to call to read each word once. */
export function tokensOf(
  text: string,
  language: Language,
  readings: Map<string, Reading> = new Map(),
): Token[] {
  const tokens: Token[] = [];
  eachWord(text, language, (word, start) => {
    let reading = readings.get(word);
    if (reading === undefined) {
      reading = read(word, language);
      readings.set(word, reading);
    }
    tokens.push({ start, end: start + word.length, term: reading.term, classes: reading.classes });
  });
  return tokens;
}

const POSSESSIVE = /'s?$/u;
const ELISION = /^(?:[\p{L}]|qu|dell|all|nell|sull|dall|un|quest)'(?=\p{L}{2})/u;
const ELIDING = new Set(['fr', 'it', 'ca']);
const DIACRITICS = /[\u0300-\u036f\u064b-\u0652\u0670\u0640]/gu;
const DIGIT = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

const PLAIN = /^[A-Za-z]+$/;
/** Languages whose small letters are not everybody's: Turkish writes "ı" for a small "I". */
const OWN_CASE = new Set(['tr', 'az', 'lt']);

/** Reads one word. */
export function read(word: string, language: Language): Reading {
  if (DIGIT.test(word)) return readNumber(word, language);
  const isPlain = PLAIN.test(word);
  const bare = isPlain ? word : word.replaceAll('.', '').replaceAll('’', "'").normalize('NFC');
  const isAcronym = ACRONYM.test(bare);
  let classes = CAPITAL.test(bare) ? WordClass.capital : 0;
  let lower = OWN_CASE.has(language.code) ? bare.toLocaleLowerCase(language.code) : bare.toLowerCase();
  let isStop = language.stopWords.has(lower);
  if (!isPlain) {
    isStop ||= language.stopWords.has(lower.replaceAll("'", ''));
    lower = lower.replace(POSSESSIVE, '');
    if (ELIDING.has(language.code)) lower = lower.replace(ELISION, '');
    isStop ||= language.stopWords.has(lower);
  }
  // "US" and "WHO" are names where "us" and "who" are not.
  if (isStop && !isAcronym) classes |= WordClass.stop;
  classes |= language.classes.get(lower) ?? 0;
  const value = language.numbers.get(lower);
  if (value !== undefined) classes |= WordClass.number;
  // "First" is not "one", and "second" may be a stretch of time: small values stay the words they are.
  if (value !== undefined && (value > 2 || value < 1)) return { term: String(value), classes };
  const term = isAcronym ? lower : language.stem(language.irregular.get(lower) ?? lower);
  return { term: isPlain ? term : fold(term), classes };
}

/** Without accents and Arabic vowel signs, in compatibility form: "Ĉ" and "ｃ" are "c". */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(DIACRITICS, '').normalize('NFC');
}

const MIXED_NUMBER = /^(\d+)-(\d+)\/(\d+)$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const YEAR = /^(?:1\d|20)\d\ds?$/;

function readNumber(word: string, { decimalSign }: Language): Reading {
  const classes = WordClass.number | (YEAR.test(word) ? WordClass.calendar : 0);
  const digits = word.normalize('NFKC').toLowerCase();
  const mixed = MIXED_NUMBER.exec(digits);
  if (mixed !== null) {
    const [, whole, numerator, denominator] = mixed.map(Number);
    return { term: String((whole ?? 0) + (numerator ?? 0) / (denominator ?? 1)), classes };
  }
  const groupSign = decimalSign === '.' ? ',' : '.';
  const grouped = new RegExp(`\\${groupSign}(?=\\d{3}(?!\\d))`, 'g');
  const term = digits.replace(grouped, '').replace(',', '.').replace(ORDINAL, '$1');
  return { term, classes };
}
