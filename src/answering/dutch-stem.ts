/**
 * A stemmer of Dutch that makes one of all regular forms of a verb, of singular and plural, and of an adjective's forms. Snowball's
 * (Porter, "Snowball: A language for stemming algorithms", 2001) leaves the endings of third persons and pasts: "maken" is "mak", but
 * "maakt" and "maakte" are "maakt". It takes the "s" of "mens" for a plural's, and writes every long vowel once, so that "man" and
 * "maan" are one; here a stem is spelt as it is where no ending follows: "manen" is "maan", and "huizen" is "huis". Pure.
 */

/** How a stem ends before an ending that begins with a vowel: "zien" and "zee" have no ending. */
const OPEN = '(?<=[^aeiouéëï]|ij|aai|ooi|oei|[^aeiou]ui|[^aeiou]ei)';
const LONG = '(?:aa|ee|oo|uu|eu|oe|ie|ij|ui)';

const SMALL = /(?:(?<=mp?)pje|(?<=[lnrw])tje|(?<=[^aeiou])je)$/;
const PLURAL = /(?<=[bdfgw]|(?<!aa)m|[^e]nt)s$/;
/** In a word of one syllable, an "s" behind these is the stem's: "mens", "koers", "hals". */
const PLURAL_OF_LONG = /(?<=[klmnpr]|[^aeiou][aeiou]t|ert)s$/;
/** No "es" behind another letter: "proces", "adres" and "succes" are whole, and so are "verlies" and "advies". */
const PLURAL_AFTER_VOWEL = /(?<=[dgtmpnkjz]e|[^s]che|[iy]se|[iou]ve|ure|aire|ule|ië|é|(?<!rl|dv|rec|rk)ie)s$/;

/** Stems in "en", which is no ending there: "tekende" is "teken", but "stekende" is "steken". */
const IN_EN =
  /(?:(?<!s)teken|(?<![bpw])reken|^(?:ge|her)?open|^(?:be|ge)?oefen|^(?:be|ge|ont)?wapen|^(?:ver|her)?orden|^(?:toe)?eigen|^regen|^zegen|^reden)(?=(?:en)?(?:de?n?|[est])?$)/;

const SUPERLATIVE = /(?:(?<=[^aeiousy]|[ao]oi|aai)ste|(?<=ijk|ig|zaam|baar|loos)st)$/;
const COMPARATIVE = /(?<=ijk|..ig|[dghn]zam|[^aeiou]bar)ere?$/;
const PRESENT_PARTICIPLE = new RegExp(`${OPEN}ende?n?$`);
const WITH_VOWEL = new RegExp(`${OPEN}en?$|(?<=ee|ie)ën$|(?<=ië)n$`);

/** What third persons, pasts and participles add where no noun ends so: "hand", "woord" and "kant" are whole. */
const THIRD = new RegExp(
  `(?:(?<=[bfgkmpw]|[ao]oi|aai|oei|(?:${LONG}|ei)s|(?<!^m)aan|(?:ee|oo|eu|oe|ie|ij|ui)n|eer|eur|uur|[io]er)[dt]|(?<=l)t|` +
    `(?<=${LONG}l|tel|bel|vul|rol)d|(?<=(?:h|st|sp|sm|sc)oor|(?:kl|bew|sp|erv|ben|enb)aar)[dt])$`,
);
/** The same where an unstressed syllable stands before it: "wandelde" and "verandert", but "veld" and "hert". */
const THIRD_OF_LONG = /(?:(?<=l)d|(?<=[^aeiou]er)[dt])$/;

const VOWEL = /[aeiouyéëï]/;
const SYLLABLES = /[aeiouy][^aeiouy]+[aeiouy]/;

/** Vowels that are long where an ending follows one consonant: "straten". An "e" is so for sure in the first syllable alone. */
const LONG_WHERE_OPEN =
  /(?:(?<![ao])a|(?<!o|[ct]t|.[acdio]t|[ns]s)o|(?<![aeou])u|(?<=^[^aeiouy]*)e)(?=[^aeiouwxyjh]$)|(?<=^[^aeiou]{0,3}t)o(?=r$)/;
const DOUBLE = /([^aeiou])\1$/;

/** The stem of a word in small letters. */
export function dutchStem(word: string): string {
  const singular = isLong(word) ? cut(word, PLURAL_AFTER_VOWEL) : word;
  const bare = withoutPlural(cut(singular, SMALL));
  const inEn = IN_EN.exec(bare);
  if (inEn !== null) return bare.slice(0, inEn.index) + inEn[0];
  const positive = cut(bare, SUPERLATIVE);
  const stem = withoutThird(withoutPlural(withoutThird(positive === bare ? withoutVowel(bare) : positive)));
  // Whether "e" is long in an open syllable behind another is not to be told: "problemen" and "veranderen".
  return isLong(stem) ? stem.replace(/([eë])e(?=[^aeiouy]$)/, '$1') : stem;
}

function isLong(word: string): boolean {
  return SYLLABLES.test(word);
}

/** Without an ending, where a syllable is left. */
function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return VOWEL.test(rest) ? rest : word;
}

function withoutPlural(word: string): string {
  const rest = cut(word, PLURAL);
  return rest === word && isLong(word) ? cut(word, PLURAL_OF_LONG) : rest;
}

/** Without an ending that begins with a vowel, spelt as a word by itself is. */
function withoutVowel(word: string): string {
  let rest = word;
  for (const ending of [COMPARATIVE, PRESENT_PARTICIPLE, WITH_VOWEL])
    if (rest === word) rest = cut(word, ending);
  if (rest === word || /[eéë]$/.test(rest)) return rest;
  const single = rest.replace(DOUBLE, '$1');
  const closed = single === rest ? rest.replace(LONG_WHERE_OPEN, '$&$&') : single;
  return closed.replace(/v$/, 'f').replace(/z$/, 's');
}

function withoutThird(word: string): string {
  const present = word.replace(/dt$/, 'd');
  const rest = cut(present, THIRD);
  return rest === present && isLong(rest) ? cut(rest, THIRD_OF_LONG) : rest;
}
