/**
 * Whether a browser that looks for some words in a text could find them elsewhere. Pure.
 *
 * Browsers compare without case, accents, white space's kind and the shape of quotation marks, and find whole words alone.
 * Here, still less counts as a difference, and words count inside of others, too: what is unique here surely is there.
 */

/** Letters that browsers take for others, though Unicode does not decompose them. */
const ALIKE: Readonly<Record<string, string>> = { Æ: 'AE', Œ: 'OE', Ø: 'O', Đ: 'D', Ł: 'L', Þ: 'TH', Ħ: 'H' };

const SINGLE_QUOTES = /[\u2018-\u201B\u2039\u203A`\u00B4]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB]/g;

/** Hiragana stands this far before the katakana of the same sound. */
const KANA_DISTANCE = 0x60;

/** The text as it is compared. Parts of a text that begin and end with whole words are parts of it so, too. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/[ÆŒØĐŁÞĦ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_DISTANCE))
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\s+/g, ' ');
}

/** Whether the words stand once in a text. Both are given as `comparable` gives them. */
export function standsOnce(words: string, text: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}
