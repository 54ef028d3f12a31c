/**
 * Where phrases stand in scripts that are written without spaces, where any sign may begin or end a word. Pure.
 */

const MARK = /^\p{M}/u;
const VOWEL_BEFORE = /^[\u0e40-\u0e44\u0ec0-\u0ec4]/;

/**
 * Where a phrase first stands, -1 where it does not: a sign above its last letter makes another word of it, Thai "ไหม้" of "ไหม", and so
 * does a vowel that is written before its first, "เกี่" of "กี่".
 */
export function placeOfPhrase(question: string, words: string, from = 0): number {
  let start = question.indexOf(words, from);
  while (
    start !== -1 &&
    (MARK.test(question.charAt(start + words.length)) || VOWEL_BEFORE.test(question.charAt(start - 1)))
  )
    start = question.indexOf(words, start + 1);
  return start;
}
