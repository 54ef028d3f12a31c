/**
 * A stemmer of German that takes off the endings of verbs as it does those of nouns: "speichert" and "speichern" are one, and so are
 * "Wald" and "Wälder" (Weissweiler and Fraser, "Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available
 * Stemmers", 2017: their CISTEM, without regard to case, written anew from its description, without its rule for "ge-", which makes one
 * of "Gewalt" and "Wal", and without that for the "nd" of nouns). Pure.
 */

/** The "nd" of a participle: nouns keep theirs, or "Bundesland" would be no "Land". */
const LONG_ENDING = /(?:em|er|(?<=e)nd)$/;
const ENDING = /[tesn]$/;
/** A stem has three signs at least, where "sch", "ei" and "ie" are one each; before a long ending four. */
const SHORTEST = 3;
const SHORTEST_BEFORE_LONG = 5;

/** The stem of a word in small letters. */
export function germanStem(word: string): string {
  let stem = word
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('ü', 'u')
    .replaceAll('ß', 'ss')
    .replace(/(.)\1/g, '$1*')
    .replaceAll('sch', '$')
    .replaceAll('ei', '%')
    .replaceAll('ie', '&');
  while (stem.length > SHORTEST) {
    if (stem.length > SHORTEST_BEFORE_LONG && LONG_ENDING.test(stem)) stem = stem.slice(0, -2);
    else if (ENDING.test(stem)) stem = stem.slice(0, -1);
    else break;
  }
  return stem.replaceAll('&', 'ie').replaceAll('%', 'ei').replaceAll('$', 'sch').replace(/(.)\*/g, '$1$1');
}
