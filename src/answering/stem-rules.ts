/**
 * What stemmers have in common: how a stem is rewritten by rules, one behind the other, and how an ending is cut off that must not
 * begin too early. Pure.
 */

/** What is rewritten, and as what. */
export type Rewriting = readonly [part: RegExp, other: string];

/** The word with each of the rewritings done to what those before it have left. */
export function rewritten(word: string, rewritings: readonly Rewriting[]): string {
  let rest = word;
  for (const [part, other] of rewritings) rest = rest.replace(part, other);
  return rest;
}

/**
 * The word without an ending that begins at a place or behind it; the word itself where it has none.
 *
 * @param ending With the flag `g`: it is looked for from there on.
 */
export function cutBehind(word: string, ending: RegExp, place: number): string {
  ending.lastIndex = place;
  const at = ending.exec(word)?.index;
  return at === undefined ? word : word.slice(0, at);
}

/**
 * Where in a word begins what Snowball calls R2: behind the second consonant that follows a vowel; the word's end where nothing does.
 *
 * @param vowels All of them, in small letters.
 */
export function secondRegion(vowels: string): (word: string) => number {
  const syllable = `.*?[${vowels}][^${vowels}]`;
  const before = new RegExp(`^${syllable}${syllable}`);
  return (word) => before.exec(word)?.[0].length ?? word.length;
}
