/**
 * Words: where they stand in a text. One pattern parts every script; plain words in ASCII letters, which are most of an
 * English text, are told without it, in a fraction of its time. Pure.
 */

import { eachSpelt } from './foreign-names.ts';
import { languageOf } from './languages.ts';
import { segmentsByListed } from './listed-words.ts';
import type { NumberColumn } from './number-column.ts';
import { mended } from './segment-mending.ts';
import { wordSegments } from './word-segments.ts';

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Scripts in which what is said of a number runs into it, as an ending: Korean "1945년에", Hindi "18वीं", Bengali "১০টি". */
const RUNS_INTO_NUMBERS =
  '\\p{Script=Hangul}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';
/** Spaces that group the digits of a number: the plain one does so where a comma stands before decimals. */
const GROUPING = { narrow: '[\\u00a0\\u2009\\u202f]', any: '[ \\u00a0\\u2009\\u202f]' } as const;
const wordsGroupedBy = (space: string): RegExp =>
  new RegExp(
    [
      `[${UNSPACED}]+`,
      // 5-1/2, 5 1/2 and 1/2, 10,000 and 3.5, 3.5.1: one number each, without what runs into it
      String.raw`\p{Nd}+[- ]\p{Nd}+[/⁄]\p{Nd}+(?!\p{N})|(?:(?<!\p{N})\p{Nd}{1,3}(?:${space}\p{Nd}{3}(?!\p{N}))+|\p{N}+)(?:[.,٫٬:/⁄]\p{N}+)*(?:(?![${UNSPACED}${RUNS_INTO_NUMBERS}])\p{L})*`,
      String.raw`(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{M}])`,
      // A soft hyphen and a joiner part no word; what looks like a space in Persian does. Hebrew abbreviations: צה"ל.
      String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+(?:['’](?:(?![${UNSPACED}])[\p{L}\p{M}])+|(?:[\u00ad\u200d]|\u200c(?!\p{Script=Arabic}))(?=\p{L})(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+|(?<=\p{Script=Hebrew})["״]\p{Script=Hebrew}(?!\p{L}))*`,
    ].join('|'),
    'gu',
  );
const WORD = wordsGroupedBy(GROUPING.narrow);
const WORD_WHERE_SPACES_GROUP = wordsGroupedBy(GROUPING.any);

const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const HOLDS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** Whether some of a text is in a script that is written without spaces between words, such as Chinese or Thai. */
export function isUnspaced(text: string): boolean {
  return HOLDS_UNSPACED.test(text);
}

/**
 * Finds every word of a text, in order.
 *
 * @param code Subtag of the language, by which scripts without spaces are parted.
 * @param places Gets where each word starts and, behind it, where it ends.
 */
export function placeWords(text: string, code: string, places: NumberColumn): void {
  let place = 0;
  while (place < text.length) {
    const kind = kindAt(text, place);
    if (kind === Kind.between) {
      place += 1;
      continue;
    }
    const plainEnd = kind === Kind.letter ? plainWordEnd(text, place) : -1;
    const end = plainEnd === -1 ? placePatterned(text, place, code, places) : plainEnd;
    if (end === -1) return;
    if (plainEnd !== -1) {
      places.push(place);
      places.push(end);
    }
    place = end;
  }
}

/** Finds the first word that the pattern finds, or those that are written there without spaces; gives where they end, -1 where none is. */
function placePatterned(text: string, from: number, code: string, places: NumberColumn): number {
  const language = languageOf(code);
  const pattern = language.decimalSign === ',' ? WORD_WHERE_SPACES_GROUP : WORD;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return -1;
  const { 0: word, index: start } = match;
  if (STARTS_UNSPACED.test(word)) {
    const unified = language.unify(word);
    const segments =
      language.data?.wholeWords === true ? segmentsByListed(unified, language) : wordSegments(unified, code);
    eachSpelt(mended(segments, language), language, (part, index) => {
      place(start + index, part.length, places);
    });
  } else place(start, word.length, places);
  return start + word.length;
}

function place(start: number, length: number, places: NumberColumn): void {
  places.push(start);
  places.push(start + length);
}

/** What a code unit may be to the quick reading. */
const Kind = { between: 0, letter: 1, other: 2 } as const;

const ASCII = 128;
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return Kind.letter;
  return /\d/.test(character) ? Kind.other : Kind.between;
});

function kindAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code < ASCII ? (KINDS[code] ?? Kind.other) : Kind.other;
}

/** Where a word of ASCII letters ends that the pattern would part in the same way; -1 where only the pattern knows. */
function plainWordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === Kind.letter) end += 1;
  if (end === text.length) return end;
  if (kindAt(text, end) !== Kind.between) return -1;
  const next = text.charAt(end);
  // An apostrophe may go on the word, and a full stop the dotted abbreviation whose first letter this is.
  return next === "'" || (next === '.' && end === start + 1) ? -1 : end;
}
