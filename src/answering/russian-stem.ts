/**
 * Snowball's stemmer of Russian, made to agree with itself. It takes the end of many nouns for an ending in one of their forms and
 * leaves it in the others: "систему" is "сист" and "система" is "систем", "канал" is "кана" and "каналом" is "канал". And it keeps
 * what the present of a verb such as "использует" has of its own. Pure.
 */

/** What is left of such nouns in the forms that keep their end. */
const KEPT_END = /(?:[аеио]м|[ое]в|[ая][лн]|[еио])$/;
/** "Использует" is of "использовать", "воюет" of "воевать"; a shorter word is of another kind: "дует". */
const PRESENT = /(?<=.{3})([ую])(?:ет|ют)(ся)?$/;

/** @param snowball The stemmer of the library. */
export function russianStemmer(snowball: (word: string) => string): (word: string) => string {
  return (word) => {
    const infinitive = word.replace(
      PRESENT,
      (_, vowel: string, self = '') => `${vowel === 'у' ? 'овать' : 'евать'}${self}`,
    );
    const stem = snowball(infinitive);
    return KEPT_END.test(stem) ? snowball(stem) : stem;
  };
}
