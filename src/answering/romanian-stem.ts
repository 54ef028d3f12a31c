/**
 * A stemmer of Romanian that makes one of the forms of a verb, and of a noun's cases, with and without its article. The library's, after
 * Porter ("Snowball", 2001), makes two words of "proces" and "procese", of "deal" and "dealuri", of "sistem" and "sisteme", and parts
 * a third of the forms of common verbs from their infinitives: "construi" and "construiește". Pure.
 */
import { fold } from './fold.ts';
import { type Rewriting, rewritten } from './stem-rules.ts';

/** What is left of a word without its ending is two letters at least: "ani" is "an". */
const ENDINGS = new RegExp(
  `(?<=.{2})(?:${[
    // Verbs
    '[ai]ndu?|[aiu]ser(?:a|am|ati)|eaza|[ei]?au|(?<=.{4})ira',
    // Nouns and adjectives, and the other forms of verbs
    'uri(?:le|lor)?|i?i(?:le|lor)|e(?:le|lor)|[ue]lui|ul|iei|ei|ii|ia|ie|(?<=.{3})ea|[aeiou]',
  ].join('|')})$`,
);
/** What is left where an ending was no whole one: "construi", "război". */
const VOWELS = /(?<=.{3})[aeio]{1,3}$/;
/** What makes participles, who does something, presents, and nouns. */
const DERIVED = /(?:(?<=.{4})(?:[ai]tor|atur)|(?<=.{3})(?:[aiu]t|e(?:sc|asc|st)))$/;
/** How infinitives end that stand for a noun, "clădire", and what looks like an ending elsewhere: "temperaturi" and "poduri", "castele" and "case". */
const LIKE_ENDINGS = /(?<=.{4})(?:[aiu]r|(?<!i)er|[ue]l)$/;

/** How letters of a stem change from form to form, and what makes one of them: "seară" and "seri", "stradă" and "străzi". */
const ALIKE: readonly Rewriting[] = [
  [/ea(?=[^aeiou])/g, 'e'],
  [/ia(?=[^aeiou])/g, 'ie'],
  [/(?<=.{3})z$/, 'd'],
  [/(?<=.{2})sc$/, 'st'],
];

/** @param word In small letters. */
export function romanianStem(word: string): string {
  let stem = fold(word).replace(ENDINGS, '').replace(/oa/g, 'o');
  for (const part of [VOWELS, DERIVED, VOWELS, LIKE_ENDINGS, VOWELS]) stem = stem.replace(part, '');
  return rewritten(stem, ALIKE);
}
