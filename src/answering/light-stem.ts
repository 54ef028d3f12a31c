/**
 * A light stemmer of any language, by a list of its endings. Pure.
 */

/** So much of a word is left at least. */
const SHORTEST = 3;

/** Takes the longest ending off that leaves enough of a word. */
export function lightStemmer(endings: readonly string[]): (word: string) => string {
  const known = new Set(endings);
  const longest = Math.max(0, ...endings.map(({ length }) => length));
  return (word) => {
    for (let start = Math.max(SHORTEST, word.length - longest); start < word.length; start += 1)
      if (known.has(word.slice(start))) return word.slice(0, start);
    return word;
  };
}
