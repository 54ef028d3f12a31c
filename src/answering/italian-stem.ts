/**
 * A stemmer of Italian that makes one of the third persons, infinitive and participles of a verb, and of a noun's or an
 * adjective's genders and numbers. The library's, after Porter ("Snowball", 2001), looks for endings of verbs in any
 * word, and so makes two of "italiano" and "italiani" ("parlano") and of "militare" and "militari"; it parts "apre"
 * from "aprire", "comprende" from "comprendere", "oppone" from "opporre", "alto" from "alta". Pure.
 */
import { cutBehind, type Rewriting, rewritten, secondRegion } from './stem-rules.ts';

/** What is left of a word before an ending, at least: "usare" and "unire" are verbs, "mare" is none. */
const REST = '(?<=^[aeiou][^aeiou]|.{3})';

/** How stems end whose infinitive is in "-ere": nouns in "-era" have the same in the plural, "lettere" and "camere". */
const OF_ERE = `(?:${[
  'd|g|vinc|sc|[aiu]c|orc|viv|scriv|cev|uov|dov|^av|[^p]olv|batt|mett|flett|nett|pet|ist|uot|pot|cut|pr[ei]m|sum|tem',
  'man|ten|pon|sap|romp|corr|vol|val|dol|pell|[oe]gli|ompi|pegn|ngu',
].join('|')})`;
/** How stems end whose infinitive is in "-itare": "visita" is no participle, as "uscita" is. */
const OF_ITARE =
  '(?:^ab|dub|deb|[^s]c|susc|^ered|cred|med|facil|lim|^im|osp|cip|mer|irr|vis|cess|^es|ans|pos|(?:^|l)ev|nv|rav|vom)';

/** Pronouns behind an infinitive, a gerund or a participle: "trovarsi", "facendolo", "tenutasi". "Moderne" has none. */
const PRONOUN = new RegExp(
  `(?:${[
    '(?<=.{3}[ai]r|^[aeiou][^aeiou][ai]r)(?:si|ne|ci|gli|(?:glie|se|ce)?l[oaie])',
    '(?<=.{3}(?<!p|all|end|dis)[ai]r|^[aeiou][^aeiou][ai]r)[mtv]i',
    `(?<=${OF_ERE}er)(?:[smtcv]i|gli|(?:glie|se|ce)?l[oaie])`,
    '(?<=.[ae]ndo)(?:[smtcv]i|gli|ne|(?:glie|se|ce)?l[oaie])',
    '(?<=.{3}[aiu]t[oaie])si',
  ].join('|')})$`,
);
/** The same behind an infinitive that is short of a syllable then: "ridursi", "opporlo". */
const PRONOUN_OF_RRE = /(?<=(?:.du|.po|^(?:at|es|ri|con|sot|dis|as)?tra)r)(?:si|l[oaie])$/;
/** Futures that are short of one: "verrà" is "venire", "terrà" is "tenere", "rimarrà" is "rimanere". */
const FUTURE_OF_N = /(?<=[vt]e|ima)r(?=r(?:à|anno|ebbe(?:ro)?)$)/;
/** Who does something, as a woman: "attrice" is of "attore". "Elettrici" is of "elettrico". */
const WOMAN = /(?<=.t)rice$|(?<=.(?<!let|en|me|ia)t)rici$/;
const ADVERB = /(?<=.{3}[aelr])mente$/;

/** Endings of verbs, and of nouns and adjectives that look like them: "militare" and "militari", "volontario". */
const ENDINGS = new RegExp(
  `${REST}(?:${[
    '(?:[ei]|(?<=[dtpvn]))r(?:à|anno|ebbe(?:ro)?)|(?<=r)(?:anno|ebbe(?:ro)?)',
    '[ei]r(?:(?<!^oper)ai|ei|este|esti|emmo|emo|ete)|(?<!sid|lib|op|up|num|gen|oll|ag|sp)erò|(?<!rit|att|sp|mm)irò',
    '(?<=^(?:dov|pot|(?:pre)?ved|sap|av|and|viv))r(?:ò|ai|ei|este|esti|emmo|emo|ete)',
    '(?<!^chi|^app|omp)are|(?<!chi|doll|den|barb|zing|calam|bulg|ign|sig|^am|p)ari|ari[oae]|ire',
    `(?<=${OF_ERE})(?:e[rt]e|ess[ei])|essero`,
    'ano|(?<!f|tr|band|z|cr)ono|(?<!ch)iamo|isc(?:[aeoi]|[ao]no)',
    '[aei]rono|ettero|(?<=s|nn|qu|bb|dd|pp|arv|vid|fec)ero',
    '(?<!^ric|aggr|^schi)ava|avano|avamo|(?<!^ric|i|sl|ncl)av[oi]|(?<!(?<!vo|va)l|^ric|i)ev(?:[aoi]|ano|amo)',
    '(?<!arr|der|^pr|[aolt]t|ort|unt|int|^est|l|s)iva(?:no)?',
    '(?<!^(?:at|es|ri|con|sot|dis|as)?tr)asse(?:ro)?|isse(?:ro)?',
    '(?<!com|^dom|band)ando|(?<!ompr|^ripr|^int|^att|^dif|^stup|^orr)endo',
    `at[oaie]|(?<!${OF_ITARE})it[oaie]|(?<=d|v|[^i]n|sap|vol|tem|prem|pot|pet|batt|viss)ut[oaie]|(?<=c|mp)iut[oaie]`,
    'issim[oaie]',
  ].join('|')})$`,
);
/** What is left where no such ending is. */
const VOWELS = /(?<=.{2})[aeioàéèìò]$/;
const VOWEL_BEFORE = new RegExp(`${REST}i$`);

/** What makes nouns of verbs: "cambiamento". "Parlamento" is not of "parlare" to those who ask. */
const NOUN_OF_VERB = /(?<=.{3})(?<!parl|test)[ai]ment$/;
/** The same, behind the second syllable: "creazione", "formatore". */
const DERIVED = /(?:anz|ant|(?<!mun)is[mt]|[ai]bil|os|azion|at(?:or|ric)|(?:at)?iv)$/g;
const QUALITY = /(?:abil|ic|iv|ar)?ità$/g;
const ADJECTIVE = /(?<!mun)ic$/g;
/** Who is from somewhere: "italiano" looks like "parlano", and so what that leaves is left of "italiana" as well. */
const ORIGIN = new RegExp(`${REST}i?an$`);
/** Where they are from may be called alike: "Romania" is neither "romano" nor "Roma". */
const LAND = /ani[aeo]$/;

/** How letters of a stem change from form to form, and what makes one of them: "oppone", "opposto" and "opporre". */
const ALIKE: readonly Rewriting[] = [
  [/(?<=(?:om|op|im|es|dis|pro|sup|sotto|de|pre|ap|tras|ter|rap|stap)p)o(?:rr|ng|st?)$/, 'on'],
  [/(?<=.)d(?:urr|uss|ott)$/, 'duc'],
  [/(?<=^(?:at|es|ri|con|sot|dis|as)?tra)(?:rr|gg|ss)$|(?<=^(?:at|es|ri|con|sot|dis|as)tra)tt$/, ''],
  [/(?<=(?<!^an)t|v)(?:ien|eng|enn)$/, 'en'],
  [/(?<=ri)ma(?:s|st|ng)$/, 'man'],
  [/sied$/, 'sed'],
  [/(?<=ap|om)par[sv]$/, 'par'],
  [/(?<=scri)(?:ss|tt)$/, 'v'],
  [/(?<=v)iss$/, 'iv'],
  [/(?<=distru|sconfi|infli|affli)(?:ss|tt)$/, 'gg'],
  [/(?<=gi)un[st]$/, 'ung'],
  [/(?<=sp|dip|ostr)in[st]$|(?<=ostr|istr)ett$/, 'ing'],
  [/(?<=v)in[st]$/, 'inc'],
  [/(?<=sti)n[st]$/, 'ngu'],
  [/(?<=[ns]|ri|av|tra|po)vol[st]$/, 'volg'],
  [/(?<=m)ers$/, 'erg'],
  [/cors$/, 'corr'],
  [/(?<=t|(?<!s|fi|fa)c|sci)ol[stg]$/, 'ogl'],
  [/(?<=sc)el[stg]$/, 'egl'],
  [/(?<=[rs]i?s|ass)ol[st]$/, 'olv'],
  [/(?<=ap|op|ff)ert$/, 'r'],
  [/(?<=er|am|om|tras|^e|^di|^s|^ri|to|ro)m(?:is|ess)$/, 'mett'],
  [/(?<=s)un[st]$/, 'um'],
  [/(?<=es|im|op|re)press$/, 'prim'],
  [/(?<!im)pres$/, 'prend'],
  [/(?<=sc|f|^acc|att|int|pret|e?st|tt)es$/, 'end'],
  [/(?<=sos|^s|^ap)pes$/, 'pend'],
  [/(?<=dec|cc|div|inc|orr)is$/, 'id'],
  [/(?<=inv|^ev)as$/, 'ad'],
  [/(?<=chi|cl|el|ll)us$/, 'ud'],
  [/(?<=nf|ff)us$/, 'ond'],
  [/(?<=ri)spost?$/, 'spond'],
  [/(?<=asc)ost?$/, 'ond'],
  [/(?<=^r|[eoi]rr)upp$|(?<=[eoi]rr)ott$/, 'omp'],
  [/moss$/, 'muov'],
  [/cadd$/, 'cad'],
  [/(?<=cr)ebb$/, 'esc'],
  [/(?<=con)obb$/, 'osc'],
];

const beginningOf = secondRegion('aeiou');

/** @param word In small letters. */
export function italianStem(word: string): string {
  const whole = word
    .replace(PRONOUN_OF_RRE, 're')
    .replace(PRONOUN, '')
    .replace(FUTURE_OF_N, 'n')
    .replace(ADVERB, '')
    .replace(WOMAN, 'ore');
  const beginning = beginningOf(whole);
  const bare = cutBehind(whole, QUALITY, beginning);
  if (bare !== whole) return bare;
  let stem = withoutInflection(/r$/.test(whole) && whole !== word ? `${whole}e` : whole);
  if (stem === word) return word;
  stem = rewritten(stem, ALIKE);
  if (!LAND.test(whole)) stem = stem.replace(ORIGIN, '');
  for (const ending of [DERIVED, ADJECTIVE]) stem = cutBehind(stem, ending, beginning);
  return stem.replace(NOUN_OF_VERB, '').replace(VOWEL_BEFORE, '');
}

/** The stem that is left, without signs of how its last letter sounds before "e" and "i": "laghi" is of "lago". */
function withoutInflection(word: string): string {
  const rest = word.replace(ENDINGS, '');
  return (rest === word ? word.replace(VOWELS, '') : rest)
    .replace(VOWEL_BEFORE, '')
    .replace(/(?<=[cg])h$/, '');
}
