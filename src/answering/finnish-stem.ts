/**
 * A stemmer of Finnish that makes one of a noun's cases and of the forms of a verb. Snowball's (Porter, "Snowball: A
 * language for stemming algorithms", 2001) knows no gradation, so that "katu" and "kadun" are two words, as "Helsinki"
 * and "Helsingin" are, nor the vowels that change before a plural's "i" ("kirja" and "kirjoissa"), and it leaves the
 * endings of verbs: "sanoa", "sanoi", "sanonut", "sanovat" and "sanomaan" are five words. Here a stem loses its last
 * vowel, unless that is one which never changes, and its last consonants are written in one grade. Pure.
 */
import { type Rewriting, rewritten } from './stem-rules.ts';

/** Longer than any word: what is written without a space is not read for its endings. */
const LONGEST = 60;
const V = '[aeiouyäö]';
const C = '[^aeiouyäö]';
/** Two syllables before an ending, the second one open. */
const LONG = `${V}${C}+${V}`;
/** What stands before an ending of its own: a short vowel. */
const SHORT = `${C}${V}`;

/** A pattern of endings: A, O and U are the vowels that go by those of the word. */
function ending(source: string): RegExp {
  const harmonic = source.replaceAll('A', '[aä]').replaceAll('O', '[oö]').replaceAll('U', '[uy]');
  return new RegExp(`(?:${harmonic})$`);
}

/** "-kin" and "-kaan" behind a case, as "pankin" and "paikkaan" have none; "-ko" behind a person. */
const CLITIC = ending(
  `(?<=.{2}(?:[sl][stl]A|lle|${V}n|vAt)|.[aiuoeäöy]{2})k(?:in|AAn)|(?<=.(?:vAt|${V}{2}|isi))kO`,
);
/** Whose it is; "-an" behind a case alone. */
const POSSESSIVE = ending(
  '(?<=.{3})(?:nsA|mme)|(?<=(?:.[sl][stl]|.{3}n)A)An|(?<=.lle|.kse)en|(?<=[sl][stl]A|lle)ni',
);

/** Of verbs, with the cases of their participles. The leftmost that fits counts. */
const VERB_ENDING = ending(
  [
    // Participles
    `(?<=.{2})(?:(?<=${V})nUt|(?<=[nlrs])[nlrs]Ut)`,
    `(?<=${LONG})(?<!ko|huo|ai|i)nee(?:t|n|nA|[sl][stl]A|lle|ksi|seen)|(?<=${LONG})nei(?:tA|den|lle|llA|stA)`,
    `(?<=[nls])[nls]ee[nt]|(?<=${V}{2})neet`,
    '(?<=.{3}|[oa][tn]e)tt(?:U|Uja|Ujen|Uun)|(?<=.{3}[aäeiouy])tU(?:t|n|s?sA|l[lt]A|lle|i[sl][stl]A|ille)',
    '(?<=.{3}e|[aoeun]te)ttAv(?:A|AA|An|At|iA|ien|AksI|A[sl][stl]A|i[sl][stl]A)',
    // Passives
    `(?<=.${SHORT})(?:ttiin|tAAn)|(?<=[aeo]is|ell)tiin|(?<=${V}{2})(?:dAAn|tiin)|(?<=[nl])[nl]AAn|(?<=.{3})ttAisiin`,
    // Persons
    `(?<=.{3})isi(?:vAt|n|t)?|(?<=${LONG}|${V}{2})(?<!p[äa]i|lai|vii)vAt`,
    // "Ajatella" is of "ajattelee", "sanottaessa" of "sanoa", "voida" of "voi"
    `(?<=(?:t|nn|sk|[^o]j|lv)el)l(?:A|en|essA|UA)|(?<=.{3})ttAessA|(?<=^(?:saa|voi|jää|[tjl]uo|[ls]yö|myy|vie|käy))dA`,
  ].join('|'),
);

/** Cases, with the number that is told with them. */
const CASE = ending(
  [
    `(?<=.{3}|${V}{2}|^${V}.)(?:s[st]A|(?<!puo|huo|kie|mie)l[lt]A|lle|ks[ie])|(?<=.{3})ttA`,
    `(?<=${V}i|${V}{2})(?:den|tten|tA)|(?<=.[nlrs])ten|(?<=${C}[euy])(?:jen|jA)|(?<=${C}[oö]j)(?:en|A)`,
    '(?<=kiel|miel|puol|huol|suur|nuor|vuor|saar|mer|juur|pien|ään|sen|äin|vain|elin|(?:it|ht)in)tA',
    '(?<=s[ei]|[ou]i|.{2}(?:ee|aa|e[aä]))nA',
    `(?<=..${SHORT})(?<!so|ra|hä|pa|ri|hin|ran)tA|(?<=..${C}i)A`,
    `(?<=${V}{2})(?:h${V}n|seen|siin)|(?<=.{2}i)en|(?<=.{2}${V}|^${V}${C}${V})(?<!.[io]ne)[nt]`,
  ].join('|'),
);

/** What nouns and adjectives are made with, as it stands when a case is off. One behind the other. */
const SUFFIXES: readonly Rewriting[] = [
  // "Suomalainen", "suomalaisen", "hevosia"
  [ending('(?<=.{2})nen|(?<=.[io])s[ei]?'), ''],
  // "Oikeus", "oikeuden", "oikeuksien"; "yritys", "yritykset", "päätöksen"
  [ending('(?<=.{2}[oöuy])ks[ei]?|(?<=.{2}(?:uu|yy|[eo][uy]))[dt]e?|(?<=.{3}[uy]|.{2}[oöaäi])s'), ''],
  // "Nuorempi", "nuoremman", "nuorimmat"
  [ending('(?<=.{2}[eaäiou])m[mp][aäi]{1,2}'), ''],
  // "Tekevä"
  [ending(`(?<=${LONG}.?)(?<!päi|ku|lai|hy|tä)v[aäi]{1,2}`), ''],
  // "Tekemään", "tekeminen"; "puhelimen" beside "puhelin"
  [ending(`(?<=.{3}${V})(?<!^muuta)m[aäei]{0,2}`), ''],
];

/**
 * Vowels that change, or are an ending's. "U" and "y" never change, nor does "o" in the singular; before a plural's "i"
 * it may be of an "a", "kirjoja" of "kirja", but not behind a first syllable with a round vowel, where "a" is lost.
 */
const KEPT = `(?<=${C}[uy]|^${C}*[ouyö]${V}?${C}+[oö]|${C}(?<!j)ö|.{2}(?:st|kk|er|m)o)`;
const LAST_VOWELS = new RegExp(
  [
    `${KEPT}(?:[aäij]|i[aä])$`,
    `(?<=${V}${C}+o)[aäe]$`,
    `(?<=${V}${C}+i)[oö][ij]?$`,
    `(?<=${V}${C}+)[oö][ij]$`,
    `(?<=${V}${C}+)[aeiä]$`,
    `(?<=.{2}${C}|${V}${C}${V})(?<=${V}${C}.*)(?!.*[oö])[aeiä]{1,3}$`,
  ].join('|'),
);
/** An essive's "n" or a past's "s", a name's, or what is left of a suffix, behind one vowel. */
const LAST_SOUND = new RegExp(`(?<=..${SHORT})n$|(?<=.${SHORT})s$`);

/** How stems end, and what is one with it, before a vowel that stays or "-el". */
const GRADES: readonly Rewriting[] = [
  [/(?<=.)([kpt])\1/g, '$1'],
  // "Valitsee" is of "valita"
  [/(?<=.{2})its$/, ''],
  [/(?<=[nlr])s$/, 't'],
  [/ng(?=(?:[uyoö]|el)?$)/, 'nk'],
  [/([nlr])t(?=(?:[uyoö]|el)?$)/, '$1$1'],
  [/mp(?=[uyoö]?$)/, 'mm'],
  [/d(?=(?:[uyoö]|el)?$)/, 't'],
  // "Luvun" is of "luku", "saavun" of "saapua"
  [/(?<=[uy])v(?=[uy]$)/, 'k'],
  [/(?<=[aä])v(?=[uy]$)/, 'p'],
];

/** @param word In small letters. */
export function finnishStem(word: string): string {
  if (word.length > LONGEST) return word;
  const bare = word.replace(CLITIC, '').replace(POSSESSIVE, '');
  const verb = bare.replace(VERB_ENDING, '');
  const stem = verb === bare ? bare.replace(CASE, '') : verb;
  const sounds = withoutVowels(rewritten(stem, SUFFIXES));
  const rest = sounds.replace(LAST_SOUND, '');
  return rewritten(rest === sounds ? sounds : withoutVowels(rest), GRADES);
}

function withoutVowels(stem: string): string {
  return stem.replace(/([aeiouyäö])\1$/, '$1').replace(LAST_VOWELS, '');
}
