/**
 * Letters without what stands above and below them. Pure.
 */

const DIACRITICS = /[\u0300-\u036f\u064b-\u0652\u0670\u0640]/gu;

/** Without accents and Arabic vowel signs, in compatibility form: "Ĉ" and "ｃ" are "c". */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(DIACRITICS, '').normalize('NFC');
}
