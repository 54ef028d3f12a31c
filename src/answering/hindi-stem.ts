/**
 * Hindi stems: the library's, but for words of which its stemmer leaves one letter. It takes "भाई", brother, for the very common "भी", and
 * "माता", mother, "माँ" and "मई", May, for the still more common "में". Pure.
 */

/** What is left of a word, at least; one letter tells no word from others. */
const SHORTEST = 2;
/** The sign of a vowel that ends a form, as that of a nasal may behind it. */
const LAST_VOWEL = /[\u093e-\u094c]\u0902?$/u;

/** A stemmer that takes but the last vowel off a word of which another leaves too little, and nothing where that is too much. */
export function hindiStemmer(stem: (word: string) => string): (word: string) => string {
  return (word) => {
    const own = stem(word);
    if (own.length >= SHORTEST) return own;
    const shorter = word.replace(LAST_VOWEL, '');
    return shorter.length >= SHORTEST ? shorter : word;
  };
}
