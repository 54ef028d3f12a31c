/**
 * A stemmer of Turkish: Snowball's, which knows nouns alone, with the endings of verbs, so that "kullandı", "kullanılan" and
 * "kullanıyor" are one word. Endings that many nouns have by chance, such as the "an" of "insan", are left to a list. Pure.
 */

const VOWEL = '[aeıioöuü]';
/** What makes a verb a noun or an adjective, or says when: the longest ways to end, each with what may follow. */
const VERB_ENDING = new RegExp(
  [
    'm[ae](?:k|kt[ae](?:d[ıi]r|yd[ıi])?(?:l[ae]r)?)',
    'm[ıiuü]ş(?:t[ıiuü]r?)?(?:l[ae]r(?:d[ıi]r?)?)?',
    'y?[ae]c[ae](?:k(?:t[ıi]r?|l[ae]r)?|ğ[ıi](?:n[ıiae])?)',
    '[ıiuü]?yor(?:du|dur|lar|lardı)?',
    '(?<=.{3})m[ae](?:l[ae]r)?(?:y[ıiae]|yl[ae]|s?[ıi](?:n(?:[ıiae]|[ıi]n|d[ae]n?)?)?|n[ıi]n|d[ae]n?)?',
    '[dt][ıiuü]ğ[ıiuü](?:n(?:[ıiuüae]|d[ae]n?|[ıiuü]n)?)?',
    'y?[ae]r[ae]k',
    // Nouns end in a "t" or a "d" before a vowel as well, as "devleti" does: the past is told by the letters before.
    String.raw`(?<=[çhkpşt])t[ıiuü](?:l[ae]r)?|(?<=[^aeıioöuüd])d[ıiuü](?:l[ae]r)?|(?<=${VOWEL}\p{L}+${VOWEL})d[ıiuü](?:l[ae]r)?`,
    'y[ae]n|(?<=[ıiuü]l|[ae]n|l[ıiuü]n|[dt][ıiuü]r)[ae]n',
    '(?<=[ıiuü]l|[ae]n|l[ıiuü]n|[dt][ıiuü]r|[ıiuü]ş)[ıiuü]r(?:l[ae]r)?',
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
  'u',
);
/** What makes a verb passive: what was done is found by who did it. */
const PASSIVE = /(?<=\p{L}{2})(?:(?<=[^aeıioöuül])[ıiuü]l|(?<=l)[ıiuü]n)$/u;
/** "Tasarlandı" is "tasarladı" by whomever, and so is what a passive ends as well: "kullanıldı". */
const REFLEXIVE = /(?<=l[ae])n$/u;
/** "Şirkete" has the "t" of "şirket": "in" begins with a "d" behind a vowel. */
const DATIVE = /(?<=\p{L}[aeıioöuü]t)[ae]$/u;
/** "Takım" is no "tak" of mine: articles seldom say what is whose so. */
const ENDS_IN_M = /(?<=^\p{L}+[aeıioöuü]\p{L}*[aeıioöuü]m)(?:[ıiuü]n?)?$/u;
/** What is left of "ülkesi" without its last letter, but also of "nüfus": both lose it in every form. */
const BUFFER = /(?<=^\p{L}{2,}[aeıioöuü])s$/u;
/** "Başla" loses its vowel in "başlıyor". */
const LOST_VOWEL = /(?<=[^aeıioöuü]{2})[aeıiuü]$/u;
const HOLDS_VOWEL = new RegExp(VOWEL, 'u');
/** What is left of a verb, at least: "al", "et". */
const SHORTEST = 2;
/** Longer than any word: what is written without a space is not read for its endings. */
const LONGEST = 60;

/** A stemmer of verbs as well as nouns, made of one of nouns. */
export function turkishStemmer(stem: (word: string) => string): (word: string) => string {
  return (word) => (word.length > LONGEST ? word : (verbStem(word) ?? nounStem(word, stem)));
}

function nounStem(word: string, stem: (word: string) => string): string {
  if (ENDS_IN_M.test(word)) return word.replace(ENDS_IN_M, '');
  return stem(word.replace(DATIVE, '')).replace(BUFFER, '');
}

/** The stem of a verb without what makes it passive; null where the word ends as no verb does. */
function verbStem(word: string): string | null {
  const rest = word.replace(VERB_ENDING, '');
  if (rest === word || rest.length < SHORTEST || !HOLDS_VOWEL.test(rest)) return null;
  // "Ediyor" is of "etmek".
  return rest.replace(PASSIVE, '').replace(REFLEXIVE, '').replace(LOST_VOWEL, '').replace(/d$/u, 't');
}
