/**
 * A stemmer of Modern Greek that makes one of the forms of a verb, and of a noun's or an adjective's cases and genders. The library's,
 * after Ntais ("Development of a Stemmer for the Greek Language", 2006), makes two words of "ελληνικός" and "ελληνικό", of "κτίριο" and
 * "κτίρια", of "Γαλλία" and "Γαλλίας", and leaves pasts apart from their presents: "ονομάζει", "ονόμασε" and "ονομάστηκε". Pure.
 */
import { fold } from './fold.ts';
import { type Rewriting, rewritten } from './stem-rules.ts';

/** Ends like a past, and has a vowel before its last two: "έγραψε", "κατέστρεψαν". */
const PAST = /^.*[^αεηιουω][αεηιουω]+[^αεηιουω]+(?:ε|αν)$/;
/** What a past has before its stem where it would else be too short to bear the stress there. */
const AUGMENT = /^έ(?=[^αεηιουωϊϋύί])/;
/** By what stands before it in other verbs, what it is without it. */
const PREFIXES: Readonly<Record<string, string>> = {
  περι: 'περι',
  αντ: 'αντι',
  κατ: 'κατα',
  μετ: 'μετα',
  παρ: 'παρα',
  προ: 'προ',
  συν: 'συν',
  αν: 'ανα',
  απ: 'απο',
  δι: 'δια',
  εξ: 'εκ',
  επ: 'επι',
  υπ: 'υπο',
};
const INNER_AUGMENT = new RegExp(`^(${Object.keys(PREFIXES).join('|')})έ(?=[^αεηιουω])`);

/** Keeps its "ι": "Γαλλία" is no "Γάλλος". Behind fewer letters, the genitive is that of a neuter: "παιδιών". */
const FEMININE = /(?:ί(?:ας?|ες)|(?<=.{5})ιών)$/;

const ENDINGS = new RegExp(
  `(?:${[
    // Passives
    '(?:(?<!ο)ι)?ου?(?:μαστ(?:ε|αν)|σασταν|μουν|σουν|νταν|νται|ταν)|ωνται|(?:ι?ε|ει|α)ται|(?:ι?ε|ου?|α)μαι|(?:ι?ε|ει)σαι',
    // Participles that do not change, passive pasts, actives
    '[οω]ντασ|(?<=[^αεηιουω])ηκ(?:α(?:με|τε|ν)|ε)|ου(?:με|νε?)|ε?ιτε|ετε|α(?:με|τε|ει)|(?<=.{3})αν',
    // Nouns, adjectives and the other forms of verbs
    '(?<=μ)ατ(?:οσ|α|ων)|(?<=.{3})ε(?:ωσ|ων|ασ?)|ει?σ?|ου?σ?|οι|ω[σν]?|[αηυ]σ?|ι',
  ].join('|')})$`,
);
/** What is left of a word without its ending, at least. */
const SHORTEST = 2;
/** What neuters have before other endings than that of their first form: "παιδί", "παιδιά". */
const NEUTER = /(?<=.{4})(?<![εο])ι$/;

/** How stems end, and what makes one of those of a word: comparison, participle, past, passive. One behind the other. */
const ALIKE: readonly Rewriting[] = [
  [/(?<=.{3})(?:[οεύυ]στ|[οωυ]τ)[εα][ρτ]$/, ''],
  [/(?<=.{2})μμεν$/, 'φ'],
  [/(?<=.{2})γμεν$/, 'γ'],
  [/(?<=.{3})(?:ου?)?μεν$/, ''],
  [/(?<=.{3})ουσ$/, ''],
  [/(?<=.{3})χτ$/, 'γ'],
  [/(?<=.{3})φτ$/, 'φ'],
  [/(?<=.{2}[ηωυα]|.{3}[ρε])θ$/, ''],
  [/(?<=.{2}υ)τ$/, ''],
  [/(?<=.{2}[αειηυω])στ?$|(?<=.{2}[αι])ζ$/, ''],
  [/(?<=.{3})(?:ξ|σσ|ττ)$/, 'γ'],
  [/(?<=.{2})ψ$|(?<=.{5})π$/, 'φ'],
  [/(?<=.{4})σκ$|(?<=.{4})χ$/, 'γ'],
  [/(?<=.{3}ω)ν$/, ''],
  [/(?<=.{3})η$|(?<=.{4})ε$/, ''],
];

/** @param word In small letters, with its accents: some endings are told by them. */
export function greekStem(word: string): string {
  const bare = inOneSpelling(fold(withoutAugment(word)));
  const ending = ENDINGS.exec(bare);
  const rest = ending === null ? bare : bare.slice(0, ending.index);
  if (rest.length < SHORTEST) return bare;
  if (FEMININE.test(word)) return inOneVowel(rest);
  return inOneVowel(rewritten(rest.replace(NEUTER, ''), ALIKE));
}

function withoutAugment(word: string): string {
  if (!PAST.test(word)) return word;
  return word.replace(AUGMENT, '').replace(INNER_AUGMENT, (_, prefix: string) => PREFIXES[prefix] ?? prefix);
}

/** Learned words and those of every day spell the same sounds in two ways: "νύκτα" and "νύχτα", "φθάνω" and "φτάνω". */
function inOneSpelling(word: string): string {
  return word.replace(/ς$/, 'σ').replace(/κτ|χθ/g, 'χτ').replace(/πτ|φθ/g, 'φτ');
}

/** "Εταιρεία" is "εταιρία". */
function inOneVowel(stem: string): string {
  return stem.replace(/(?<=.{2})ει$/, 'ι');
}
