/**
 * A stemmer of Spanish that makes one of all regular forms of a verb, and of a noun's or an adjective's genders. It takes off what
 * words are made with where Snowball's does (Porter, "Snowball: A language for stemming algorithms", 2001), which parts the forms of
 * "usar", "entrar" and "cambiar", takes "declara" for a past and "demando" for a gerund with a pronoun. Pure.
 */
import { cutBehind, secondRegion } from './stem-rules.ts';

/** Pronouns behind an infinitive or a gerund: "utilizarse", "llamándolo". */
const PRONOUN = /(?<=.{3}[aeiáéí]r|[áé]ndo)(?:se|me|te|nos|(?:[mts]e|nos)?l[aeo]?)$/g;
const ADVERB = /mente$/g;

/** What nouns and adjectives are made with: "creación", "creador". */
const DERIVED =
  /(?:aci[óo]n|adora?|ante|ancia|anza|able|ible|is(?:mo|ta)|os[ao]|(?<=log)ía|(?<=[bnt]u)ci[óo]n|(?:abil|ic|iv)?idad|(?:at)?iv[ao])$/g;
const DERIVED_OF_VERB = /[ei]dora?$/g;
const ADJECTIVE = /ic$/g;

/** Endings of verbs, and of nouns like "nacimiento", that bear the stress, and so follow no stressed vowel: "líquido" and "líder" are no verbs. */
const STRESSED = new RegExp(
  `(?:${[
    '[ai]miento|a(?:r|mos|d[ao]|ban?|ron|ran?|rán?|rían?)|[aá]ndo|(?<=.{4})asen?',
    '(?:i[eé]|(?<=[aeu])y[eé])ndo',
    '[ií]d[ao]|[ei]r|[ei]mos|(?:[ei]r)?ían?|[ei]rán?|(?<=[bdr]r)án?',
    'ió|i[eé](?:ron|ran?|sen?)',
    '(?<=[aeu])y(?:ó|e(?:ron|ran?|sen?))|(?<=(?:di|du|tra)j)e(?:ron|ran?|sen?)',
    '[óé]',
  ].join('|')})$`,
  'g',
);

/** The other endings of verbs, and the gender of nouns. "Construye" is "constru" with a sign of its sound between. */
const UNSTRESSED = /(?:(?<=u)y)?(?:[aeo]|[ae]n|(?<=m)os)$/g;

const ACCENT = /[áéíóú]/;
/** What is left of a word before an ending, at least: "uso" and "vida" are whole. */
const SHORTEST = 3;
const beginningOf = secondRegion('aeiouáéíóúü');

/** The stem of a singular in small letters. */
export function spanishStem(word: string): string {
  const beginning = beginningOf(word);
  const bare = cut(cut(word, PRONOUN), ADVERB);
  const derived = cut(bare, DERIVED, beginning);
  if (derived !== bare) return cut(derived.replace(/qu$/, 'c'), ADJECTIVE, beginning);
  const verb = cut(bare, DERIVED_OF_VERB, beginning);
  return cut(spelt(verb === bare ? withoutInflection(bare) : verb, bare), ADJECTIVE, beginning);
}

function withoutInflection(word: string): string {
  const rest = cut(word, STRESSED);
  return rest !== word && !ACCENT.test(rest) ? rest : cut(word, UNSTRESSED);
}

function cut(word: string, ending: RegExp, shortest = SHORTEST): string {
  return cutBehind(word, ending, Math.max(shortest, SHORTEST));
}

/** The stem by its sound: what is spelt "c", "qu", "g" and "gu" before "e" and "i" is "z", "c", "j" and "g" before other letters. */
function spelt(stem: string, word: string): string {
  if (!/^[eiéí]/.test(word.slice(stem.length))) return stem.replace(/zc$/, 'z').replace(PRESENCE, 'ent');
  return stem.replace(/c$/, 'z').replace(/qu$/, 'c').replace(/g$/, 'j').replace(/gu$/, 'g');
}
/** "Presencia" is of "presente". */
const PRESENCE = /(?<=.{4})enci$/;
