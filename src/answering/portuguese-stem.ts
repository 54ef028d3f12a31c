/**
 * A stemmer of Portuguese, as Brazil and Portugal write it, that makes one of all regular forms of a verb, and of a
 * noun's or an adjective's genders. Snowball's (Porter, "Snowball: A language for stemming algorithms", 2001) leaves
 * verbs that begin with a vowel as they are ("achar" and "achou"), parts "construir" and "construído", "ficar" and
 * "fiquei", takes "francês" for a plural, "próprio" and "confia" for past tenses of other words than "própria" and
 * "confiar", and knows no "difíceis" nor "irmã". Pure.
 */
import { cutBehind, secondRegion } from './stem-rules.ts';

const VOWELS = 'aeiouáéíóúâêôãõü';
const VOWEL = `[${VOWELS}]`;
const CONSONANT = `[^${VOWELS}]`;

/** What verbs and adjectives make adverbs, and what stands between: "politicamente" is of "político". */
const ADVERB_OF_DERIVED = /(?:(?:at)?iv|ic|os)amente$/g;
/** "Aumente" and "experimente" are forms of verbs. */
const ADVERB = /(?<=.{3}(?:a|[aeiu]l|[aeo]r|[ai]z|m|[cdntv]e|vre|ês))mente$/g;
const SUPERLATIVE = /íssim(?:[ao]|os)$/g;

/**
 * What nouns and adjectives are made with: "comunicação", "trabalhador". An adjective in "-ico" has its accent before,
 * "econômica", and a verb in "-ica" has none.
 */
const DERIVED = new RegExp(
  `(?:${[
    'ação|(?<=u)ção|[aei]dora?|ante|ância|[ai]mento|eza',
    '[áí]vel|ismos?|(?<!ev)ista|os[ao]|(?:at)?iv[ao]|(?<=log)ia|(?:abil|ic|iv)?idade',
    `(?<=[áéíóúâêô]${CONSONANT}{1,3})ic[ao]`,
  ].join('|')})$`,
  'g',
);
/** "Frequência" is of "frequente", and "violência" of "violento". */
const PRESENCE = /(?<=.{4})ência$/g;

/** Endings that bear the stress, and so follow no accent: "líquido" and "açúcar" are no verbs, "notícia" no past. */
const STRESSED = new RegExp(
  `(?:${[
    'a(?:r(?:em(?:os)?|mos|am|ão|á|iam?|íamos)?|mos|d[ao]|ndo|vam?)|á(?:mos|vamos)|(?<!p)assem?',
    'e(?:r(?:emos|mos|am|ão|á|íamos)?|mos|ndo)|(?<!f)er(?:em|iam?)|(?<!inter|r)essem?',
    '[ií](?:r(?:em(?:os)?|mos|am|ão|á|iam?|íamos)?|mos|d[ao]|ndo)|(?<!d)[ií]ssem?|í(?:a(?:m|mos)?)?',
    // "Apoia" is of "apoiar", and "fria" of "frio": a past has a consonant before.
    `(?<=.{3}${CONSONANT}|.{2}[gq]u|^${CONSONANT}${VOWEL}${CONSONANT})iam?`,
    '[eio]u|ei',
    // What is left of an infinitive before a pronoun: "encontrá-lo".
    '(?<=.{3})á|(?<=ec|[dvz])ê',
  ].join('|')})$`,
  'g',
);
/** The other endings of verbs, and what makes genders. */
const UNSTRESSED = /(?:(?<!ã)[ao]|(?<![ãõ])em?|am|(?<=m)os|(?<=.{3})i)$/g;

const ACCENT = /[áéíóúâêô]/;
const ANY_VOWEL = new RegExp(VOWEL);
/** What is left of a word before an ending, at least: "usar" is "us", and "lado" is whole. */
const SHORTEST = 2;
const beginningOf = secondRegion(VOWELS);

/** @param word A singular in small letters. */
export function portugueseStem(word: string): string {
  const beginning = beginningOf(word);
  const adjective = cut(cut(cut(word, ADVERB_OF_DERIVED, beginning), ADVERB), SUPERLATIVE, SHORTEST + 1);
  if (adjective !== word) return alike(cut(adjective, UNSTRESSED), word);
  const present = cut(word, PRESENCE);
  if (present !== word) return `${present}ent`;
  const derived = cut(word, DERIVED, beginning);
  return alike(derived === word ? withoutInflection(word) : derived, word);
}

function withoutInflection(word: string): string {
  const rest = cut(word, STRESSED);
  return rest !== word && !ACCENT.test(rest) ? rest : cut(word, UNSTRESSED);
}

function cut(word: string, ending: RegExp, shortest = SHORTEST): string {
  const rest = cutBehind(word, ending, shortest);
  return ANY_VOWEL.test(rest) ? rest : word;
}

/**
 * The stem by its sound: what is spelt "qu", "gu" and "g" before "e" and "i" is "c", "g" and "j" before other letters.
 * "Anuncia" looks like a past, so that "anunciar" may not keep its "i" either, nor may "nomeia" beside "nomear".
 * "Úteis", by its ending of "útel", is of "útil", and "irmã" is one with "irmão".
 */
function alike(stem: string, word: string): string {
  const bare = stem.replace(/(?<=.{4}|.{3}e)i$/, '').replace(/(?<=.{2})ã$/, 'ão');
  const spelt = /^[eiéíê]/.test(word.slice(bare.length))
    ? bare.replace(/qu$/, 'c').replace(/g$/, 'j').replace(/gu$/, 'g')
    : bare;
  return ACCENT.test(spelt) ? spelt.replace(/el$/, 'il') : spelt;
}
