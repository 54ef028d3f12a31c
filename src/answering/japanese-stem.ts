/**
 * A light stemmer of Japanese: a verb or an adjective is told by the characters that it begins with, and what follows them in kana
 * changes from form to form, as "べる" and "べた" behind "食" do. Pure.
 */

const OKURIGANA = /(?<=^\p{Script=Han}+)\p{Script=Hiragana}+$/u;

/** A long vowel at the end, which some write and some do not: "コンピューター". Short words keep it: "スキー". */
const LAST_LONG = /(?<=^[\p{Script=Katakana}ー]{3,})ー$/u;

/** The characters that a word begins with, without the kana behind them; any other word as it is. */
export function japaneseStem(word: string): string {
  return word.replace(OKURIGANA, '').replace(LAST_LONG, '');
}

const BEHIND_KANA = /(?<=\p{Script=Hiragana})\p{Script=Han}/gu;

/**
 * Where the last word of a verb of several begins, 0 where it is one word: a segmenter keeps "受け取る" whole, but parts "受け取った".
 */
export function behindEnding(word: string): number {
  let joint = 0;
  for (const { index } of word.matchAll(BEHIND_KANA)) joint = index;
  return joint;
}
