/**
 * Indonesian words by their roots. A prefix takes the first letter of many roots away, "tulis" is in "menulis" and "kirim" in
 * "mengirim", and what looks like an affix is often part of a root, as in "kembali": only a list of roots tells. Pure.
 */

/** No root with its affixes is longer. */
const LONGEST = 24;
const SHORTEST_ROOT = 3;

const ENDING = /(?:nya|lah|kah|pun|ku|mu|k?an|i)$/;
/** "Naikan" may be "naik" and "an", or "nai" and "kan". */
const ENDING_BEHIND_K = /(?<=k)an$/;

/** What a word may begin with, and the letters in whose place the prefix may stand. */
const BEGINNINGS: readonly { readonly prefix: RegExp; readonly taken: readonly string[] }[] = [
  { prefix: /^[mp]em(?=[aeiou])/, taken: ['p', 'm'] },
  { prefix: /^[mp]en(?=[aeiou])/, taken: ['t', 'n'] },
  { prefix: /^[mp]eny(?=[aeiou])/, taken: ['s', 'ny'] },
  { prefix: /^[mp]eng(?=[aeiou])/, taken: ['k', ''] },
  { prefix: /^[mp]e(?:m(?=[bfpv])|n(?=[cdjstz])|ng(?=[ghk])|nge(?=[^aeiou])|(?=[lmnrwy]))/, taken: [''] },
  { prefix: /^(?:di|ke|se|ter|ber|per|pe|[bt]e(?=[lrk]))/, taken: [''] },
];

/**
 * A stemmer that finds roots, and leaves words that have none of them to another.
 *
 * @param stem The other stemmer.
 */
export function indonesianStemmer(
  stem: (word: string) => string,
  roots: readonly string[],
): (word: string) => string {
  const known = new Set(roots);
  return (word) => rootOf(word, known) ?? stem(word);
}

/** The root that a word has with the fewest affixes; null where it has none that is known. */
function rootOf(word: string, known: ReadonlySet<string>): string | null {
  if (word.length > LONGEST) return null;
  const forms = new Set([word]);
  // What is added while the set is walked through is walked through as well.
  for (const form of forms) {
    if (known.has(form)) return form;
    for (const shorter of withoutAffix(form)) if (shorter.length >= SHORTEST_ROOT) forms.add(shorter);
  }
  return null;
}

/** A word without one of its affixes, in each of the ways in which it may have been put on. */
function* withoutAffix(word: string): Generator<string> {
  for (const ending of [ENDING, ENDING_BEHIND_K]) if (ending.test(word)) yield word.replace(ending, '');
  for (const { prefix, taken } of BEGINNINGS) {
    if (prefix.test(word)) for (const letters of taken) yield word.replace(prefix, letters);
  }
}
