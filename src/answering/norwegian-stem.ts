/**
 * Stemmers of Norwegian and Danish, one with what differs between them. Snowball's (Porter, "Snowball: A language for stemming
 * algorithms", 2001) take no ending off a short word: "by", "byen" and "byer" are three, and so are "uke", "uken" and "uker". They
 * leave pasts and the neuter of an adjective: "bruke" is "bruk", but "brukt" is "brukt", and "høyt" is not "høy". They take off "lig",
 * which makes one of "bil" and "billig". And they leave what is contracted: "artikkel" and "artikler", "sommer" and "somre". Pure.
 */

/** What tells the one language from the other. */
interface Differences {
  /** The "t" of pasts and neuters, and the "d" of pasts, where the letters before it tell it from a noun's: "vekt", "kraft". */
  readonly past: RegExp;
  /** A consonant that is written once at a word's end and twice before an ending: "rom" and "rommet", Danish "kat" and "katten". */
  readonly doubled: RegExp;
  /** What is written twice at the end of a word and once before a "t": "kalle" and "kalt". */
  readonly single: RegExp | null;
}

const VOWEL = /[aeiouyæøåéôóü]/;
const SYLLABLES = /[aeiouyæøå][^aeiouyæøå]+[aeiouyæøå]/;

/** In a word of one syllable, an "s" behind other letters is the stem's: "pris", "dans", "kurs". */
const GENITIVE_OF_SHORT = /(?<=[^s][gvm]|[lrn][kd]|nn|rn|^år|[aeiouyæøå]d)s$/;
/** "Konsekvens", and Danish "proces", have an "s" of their own. */
const GENITIVE = /(?<=[^s])(?<!(?:kv|tend|llig|li[sc]|int|sist|ess)en|(?:proc|succ|kongr)e)s$/;

/** Stems that end as endings begin: "anvende" is of "vend", and "interne" of "intern". */
const KEPT = new RegExp(
  '^(?:an(?:er)?|er|a[vf]|be|for|gen|gjen|god|inn?d?|om|op|opp|over|til|u[dt]|under)?' +
    '(?:[vhsplt][eæ]nd|(?:br|kj|sk?|k)[eæ]nd|tj?en|tren|' +
    '(?:konkr|kompl|budg|[lr])et(?!t)|(?:b|be)?red|led|sc?en|(?:int|ekst|mod)ern)' +
    '(?=(?:e(?:[nrts]|de|nde|ne|rne)?|te?)?$)',
);

/** With the "er" or "en" of the stem, if it has any, which falls off by itself as well: "læreren", "våpenet". */
const ENDINGS = new RegExp(
  `(?:${[
    '(?<=.{5})(?:het|hed)(?:e(?:n|r|ne|rne))?',
    '(?<=.{3})else(?:n|r|t|ne|rne)?',
    '(?<=.{3}it)et(?:e(?:t|n|r|ne|rne))?',
    '(?<=[ie])um(?:met|mer|mene)?',
    'er(?:ne|ene|en|et|ede|ende|er|este?|e|t(?:e[nr]?|ene|erne)?)',
    'en(?:ede|ende|ene|en|et|er|e)|(?<=å[pbkg]|voks|sj[eæ]ld|krist|sult|mod|n[aø][kg]|dov)ent',
    '(?<=ig|som)ste?',
    '(?<!(?:^|[^aeiouyæøårm])m)est(?:e[nrt]?|ene|erne)?',
    '(?<!kal)end(?:e[nr]?|ene|erne)?',
    'a(?:et|en|er|ene|erne)?',
    'ede|(?<!h)et|e(?:ne|rne|[nr])?',
  ].join('|')})$`,
);
/** Where a longer one leaves no syllable: "benene" and "fester" have these. */
const SHORTER_ENDINGS = [/ene$/, /(?:e[nr]?|(?<!h)et)$/];

/** Behind two syllables, where hardly a noun ends so without a "t" in all of its forms. */
const PAST_OF_LONG = /(?<=[lr]|[^e]n)t$/;

/** Contracted where an ending follows: "artikkel" and "artikler", "vinter" and "vintre", "åpen" and "åpne". */
const BEFORE_L = /([^aeiouyæøå])\1?el$/;
const WITHOUT_VOWEL = /(?:(?<=[aeiouyæøå](?:[nslka]t|ng|eld))r|(?<=[aeiouyæøå](?:[pb]|ld|ks)|nøg|nak)n)$/;

/** How stems end that have a "t" in pasts and neuters alone. */
const BEFORE_T = [
  '[vbpm]|(?<!kri)d|[øæaeo]y|øj|ej|ei|sk|[lr]g|ng|[øo][kg]|bruk|brug|smuk|syk|syg|tryg|bag|ræk|[lmt]yk|(?<!f)ryk',
  '(?<![pf])lik|(?<!st)rik|[fn]ik|stek|pek|kjek|s[mv]a[kg]|(?<!u)nk|rk|tøf|stif',
  '(?<!s[ao]|[fbtm]e|fi|bo|to|h[eo]|va)l|^hel|ør|(?<!st)yr|(?<!^v)ær|stor|klar|rar|spar|[lsp]ur',
  '(?:kj?|m|br|tj|^s|sp|l|sk|d|p)en|[øæ]n|fin|tyn|vn|sun|ein|fjern|ån',
  '(?:(?<!k)v|sp|[cs])is|reis|rejs|l[eæ]s|[liv]øs',
].join('|');

const NORWEGIAN: Differences = {
  past: new RegExp(`(?:(?<=${BEFORE_T}|g)t|(?<=(?<!^he)v|byg|lag|tyg)d|(?<=[oåu]|[tb]y|skje)dd)$`),
  doubled: /(m)\1$/,
  single: new RegExp(
    '(?:(?<![io])kal|[^g]ful|fyl|spil|stil|skil|[tinrue]el|[^m]mel|^vil|snil|rul|kjen|bren|skjøn|grøn|tyn|sun|hen|' +
      'tryg|styg|byg|slip|k(?:jek|jap|nap)|tr?yk|fik|tøf|stif|^tør)$',
  ),
};
const DANISH: Differences = {
  past: new RegExp(`(?<=${BEFORE_T}|(?<!^d|pl|[^s]s)ig)t$`),
  doubled: /([^aeiouyæøå])\1$/,
  single: null,
};

/** The stem of a Norwegian word in small letters. */
export function norwegianStem(word: string): string {
  return stemOf(word, NORWEGIAN);
}

/** The stem of a Danish word in small letters. */
export function danishStem(word: string): string {
  return stemOf(word, DANISH);
}

function stemOf(word: string, { past, doubled, single }: Differences): string {
  const bare = withoutGenitive(word);
  const kept = KEPT.exec(bare)?.[0];
  if (kept !== undefined) return kept;
  const inflected = withoutEnding(bare);
  const present = isLong(inflected) ? cut(inflected, PAST_OF_LONG) : inflected;
  const untensed = present === inflected ? cut(inflected, past) : present;
  const whole = untensed !== inflected && single?.test(untensed) ? untensed + untensed.slice(-1) : untensed;
  const stem = whole.replace(doubled, '$1');
  return withoutGenitive((isLong(stem) ? stem.replace(BEFORE_L, '$1l') : stem).replace(WITHOUT_VOWEL, ''));
}

/** Without the first of the endings that leaves a syllable. */
function withoutEnding(word: string): string {
  for (const ending of [ENDINGS, ...SHORTER_ENDINGS]) {
    const rest = cut(word, ending);
    if (rest !== word) return rest;
  }
  return word;
}

function isLong(word: string): boolean {
  return SYLLABLES.test(word);
}

function withoutGenitive(word: string): string {
  return cut(word, isLong(word) ? GENITIVE : GENITIVE_OF_SHORT);
}

/** Without an ending, where a syllable of two letters is left. */
function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length > 1 && VOWEL.test(rest) ? rest : word;
}
