/**
 * Signs of vowels, of length and of doubled consonants, which Arabic and Hebrew write in few texts, and there in few words. Pure.
 */

export const VOWEL_SIGNS = /[\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640]/g;

/** A word as most people write it: "مُعَلِّم" without its signs. */
export function withoutVowelSigns(word: string): string {
  return word.replace(VOWEL_SIGNS, '');
}
