/**
 * A stemmer of Swedish that makes one of a noun's forms with and without its article, of an adjective's, and of the
 * forms of a regular verb. Snowball's (Porter, "Snowball: A language for stemming algorithms", 2001) knows no "et":
 * "land" is "land", but "landet" is "landet". It leaves the "t" of neuters, "stort" and "stor", and the endings of
 * short pasts, "läste" and "läsa", and takes a syllable that comes and goes for an ending: "vacker" is "vack", but
 * "vackra" "vackr". It takes "lig" and "ig" off too, so that "farlig" is "far" and "vanlig" "van"; here "lig" stays but
 * behind a long word, as in "vetenskaplig". Pure.
 */

const VOWEL = /[aeiouyåäöé]/;

/** An "s" that is neither a genitive's nor a passive's: "plats", "gräns", "konferens", "balans", "provins". */
const OWN_S = new RegExp(
  `(?:^(?:kor|bör|ver|[ml]ar|fo[rn]|dan|hal|pul|gip|tip|resu?r)|kur|prin|chan|grän|svan|glan|` +
    `pla?t|sat|kret|llap|nnon|ovin|databa|` +
    `(?:fer|kv|[sx]ist|tend|lic|pet|lig|evid|kurr|es|val|flu|[^e]tr)en|` +
    `(?:[ae]l|bul|li|[sb]st|st|fin|ler|ver|ny|lev|leg|ss|son)an)s$`,
);
/** Behind other vowels an "s" is the word's own: "hus", "pris". */
const S = /(?<=[bdfgjklmnprtvé])s$/;
const S_OR_PASSIVE = /(?<=[bdfgjklmnprtvéaeå])s$/;

/** Words that look like others with an ending, before an article, a plural's ending or none: "modern", "roman", "byggnader". */
const WHOLE = new RegExp(
  `(?:(?:mod|^int|^ext|kas|konc)ern|(?:[jkhn]ist|kst|pl|rom|org|vulk|ork|sult|ir|jap|sud|jord|tit|oce|` +
    `balk|lak|kr|amerik|indi|tari|pont|likad|(?:[ls]|ste)m)an|` +
    `(?:mo|[aeiou]k|kon|iga|edi|vek|men|[^aeiou]..(?<!g)a)tor|dator|essor|nsor|llkor|humor|nior|` +
    `(?:h|it|[nse]kr|budg|alfab|mag?n|plan|rak|pak|stak|trump|po|kom)et|` +
    `(?:mån|ggn|arkn|illn|stn|evn|(?<!ka|te|la|ru|ko|gä|r[oö]|li|be|tä|fa)st|gr|bl)ad|` +
    `legend|dividend|trend|kommentar|exemplar|(?:[nr]s|för)var|[^aeioubmy]bar|(?:lv|^o)klar|dollar|radar|` +
    `februar|kapten|fenomen|examen)(?=(?:er(?:na)?|e[nt]|n?a|t)?$)`,
);

/** Endings of more than a noun's article or plural: those of agents, comparatives, participles and pasts. */
const LONG_ENDINGS = new RegExp(
  `(?:arnas?|are[ns]?|orna|erna|ades?|(?<=[kgt]|[^aeiou]d|pp)ert|ande|(?<!leg)ende|` +
    `(?<!str|[bg]r|(?:^|[^aeiuyåäöl])l|[hbs])and(?:en|et|ena)|(?<=.{2})end(?:en|et|ena)|aste?)$`,
);
/** With "er" those nouns that lose its "e" elsewhere: "papperet" beside "pappret". */
const ENDINGS = /(?:(?<=.{3})ena|(?:er)?(?:en|et)|ern|or|ar|er|an|(?<=i)um(?:et)?|a[td]|a|e)$/;
/** An article behind a vowel, "l" and "r": "energin", "armén", "regeln", "datorn". */
const N = new RegExp(
  `(?<=é|sjö|[aeiou]vå|byrå|vju|stru|meny|jury|el|(?:[aeiou]k?t|ss|ns)or|` +
    `(?:(?:[otd]|st)r|g|[oe]m|[oa]f|krat|rant|mat|ntas|on|ax|ap|pat)i)n$`,
);
/** Participles of which an ending is left, and nouns that end alike: "skadade", "resultatet". */
const AGAIN = /(?<=.{3})a(?:t|d|st)$/;
const DERIVED = [/(?<=.{4})het$/, /(?<=.{5})lig$/];

/** The "t" of neuters, pasts and supines where few nouns end so: "hjälpt", "stort"; "fest", "punkt" and "procent" are whole. */
const T = new RegExp(
  `(?:${[
    '(?<!(?:s[av]|[ft]ä|sfa|svä|sto|^ma|bä|^ä|[kp]u|nsu|^fa)l)(?<=l)',
    '(?<=[lrgmd]n|(?:k|m|br|sp|er)än|[rk]ön|[rb]run|uin|dan|^ren|^fin)',
    '(?<=[^ ][åöy]r|(?:kl|[^st]b|r)ar|sto?r|(?:l|eg|^k|it|im|ul|on)är|^sur|rr)',
    '(?<=[srlc]k|[äa]nk|[sr]ök|[is]juk|mjuk|^åk|if?ik|^unik|^(?:o|dy)?lik|[sd]rik|klok|^stek|^kok|^elak)',
    '(?<=g|v|j|sch|bb|ff|vä?x|(?<!sk|h)[aäöy]rm|arm|orm|um|(?<!sk|h)[äöy]m|(?<!^s)am|pp|[lrm]p|köp|djup|döp)',
    '(?<=[iuvl]ös|^läs|lys|^frys|^lås|blås|jus|ttvis)',
  ].join('|')})t$`,
);
/** The "d" of pasts and participles: "ställd", "byggd"; "bild", "bygd" and "mängd" are whole. */
const D = new RegExp(
  `(?<=ll|gg|[öäy]m|(?<!hä)v|öj|yr|(?<!sk|^b|m)ör|(?:st|h|pr|tr|sl|rl)äng|` +
    `vig|ring|(?:k|br|sp)än|skil|mäl|[^f]lj|^lär|egär|^äg)d$`,
);
/** The past of verbs in a vowel: "trodde". */
const DDE = /(?<=[^aeiouyåäö][oåeyi])ddes?$/;

/** What is left of a syllable that comes and goes: "enkel" is "enkl", and "vackra" has no "r", as "vacker" has no "er". */
const EL = /(?<=[^aeiouyåäö])el$/;
const R = /(?<=[bgkptvfm]|[^n]d|alend|ylind)r$/;
/** The "n" of "öppna" and "skrivna", which have "en" and "et" in other forms, but not that of "ordna", "sakna" and "vittne". */
const N_OF_STEM = new RegExp(
  `(?<=ck|[aeiouyåäö]d|us|(?<!vi|s)t|v|p|[ux]x|^eg|[^v]ag|ig|ung|ll|tul|` +
    `^(?:gal|nak|sug|krist)|leds|lägs|^mog|trog|fik|kom)n$`,
);

/** Words whose "n" is double before an ending: "vän" and "vänner", "kände", "talman" and "talmannen". */
const N_DOUBLED = /(?:än|(?:[ls]|ste)man)$/;

/** @param word In small letters. */
export function swedishStem(word: string): string {
  const bare = withoutS(word);
  const verb = bare.replace(DDE, '');
  if (verb !== bare) return verb;
  let stem = withoutEnding(cut(bare, N));
  for (const ending of [T, D, ...DERIVED]) stem = cut(stem, ending);
  if (VOWEL.test(stem.replace(EL, ''))) stem = stem.replace(EL, 'l');
  for (const ending of [R, N_OF_STEM]) stem = cut(stem, ending);
  return stem.replace(/mm(?=l?$)/, 'm').replace(N_DOUBLED, '$&n');
}

function withoutS(word: string): string {
  if (OWN_S.test(word)) return word;
  // "Kallas" is of "kalla", but "glas" is whole.
  return VOWEL.test(word.slice(0, -2)) ? cut(word, S_OR_PASSIVE) : cut(word, S);
}

function withoutEnding(word: string): string {
  const whole = WHOLE.exec(word);
  if (whole !== null) return word.slice(0, whole.index) + whole[0];
  for (const ending of [LONG_ENDINGS, ENDINGS]) {
    const stem = cut(word, ending);
    if (stem !== word) return WHOLE.test(stem) ? stem : cut(stem, AGAIN);
  }
  return word;
}

/** Without an ending, where a syllable is left. */
function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length > 1 && VOWEL.test(rest) ? rest : word;
}
