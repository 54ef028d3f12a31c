/**
 * Words without what people leave out or write in another way: accents, signs of vowels, signs that are not seen. Pure.
 */
import { VOWEL_SIGNS } from './vowel-signs.ts';

/** Soft hyphens, and signs that join or part letters to the eye alone. */
const UNSEEN = /[\u00ad\u200c\u200d]/g;
/** Those, accents and signs of vowels, in one pass: whole sentences are folded. */
const LEFT_OUT = new RegExp(`${UNSEEN.source}|[\\u0300-\\u036f]|${VOWEL_SIGNS.source}`, 'g');
/** Letters with a stroke or without a dot, which Unicode does not part into a letter and a mark. */
const STROKED = /[ıłŁđĐ]/g;
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' };

/** Without accents, signs of vowels and signs that are not seen, in compatibility form: "Ĉ" and "ｃ" are "c". */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(STROKED, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

/** A word as it reads, without signs that are not seen. */
export function withoutUnseen(word: string): string {
  return word.replace(UNSEEN, '');
}
