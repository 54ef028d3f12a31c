/**
 * A stemmer of Czech that makes one of a noun's and an adjective's cases and of the forms of a verb. The library has
 * none, and a list of endings makes two words of "život" and "života", whose "t" is that of an infinitive, of "část"
 * and "částmi", "čekal" and "čekají", and of all where a vowel comes and goes or a consonant changes: "počet" and
 * "počtu", "řeka" and "řece", "český" and "čeští". Accents that change ("hora", "hoře") are folded away behind it.
 * Pure.
 */
import { type Rewriting, rewritten } from './stem-rules.ts';

/** What stands before verbs. */
const PREFIX = '(?:do|nade?|na|obe?|ode?|pode?|po|přede?|pře|při|pro|roze?|se?|u|ve?|vy|vyna|vze?|za|ze?)';

/** What is written first as in another form, so that the same endings fit both. One behind the other. */
const REWRITTEN: readonly Rewriting[] = [
  // Superlatives are comparatives: "nejnovější", "nejčastěji"
  [/^nej(?=.{3,20}(?:[čš]í(?:ho|mu|mi?|ch)?|[eě]ji)$)/, ''],
  // What negates a verb is written with it: "neviděl" is of "vidět". "Nezávislý" is a word of its own, as "nechat" is
  [
    new RegExp(
      `^ne(?!j|ch[aáctě]|moc|bezpeč|sl[aoiy]?$|sou|př[áí]t|děl[eií]|návi|pál)(?=.{1,20}(?:${[
        '[aáeěiíuyý]l[aoiy]?|[aáiíeěý]t|out|[áí](?:m|me|te|š)|(?:[bdlpřsšzžjv]|(?<!s)t|(?<!pe)č)í|[^nktrsv]á',
        'uj(?:e|[ií]|eme)|[aeě]jí|šl[aoiy]|(?:jd|[šžc]|čn|stan|jm)(?:e|ou|u)',
      ].join('|')})$)`,
    ),
    '',
  ],
  [/(?<=.{2})(?<!^(?:zd|vn|tehd|někd|nad|kol|al|prod|hok|oblič)|lod)[eě](?:jší(?:ho|mu|mi?|ch)?|ji)$/, 'ý'],
  // "Pracuje" and "pracující" are of "pracovat", "dělají" of "dělat"
  [/(?<=.{2})uj(?:e|[ií]|u|ou|eme|ete|te|íc.{0,4})$/, 'oval'],
  [/(?<=.{2})(?:(?<!^(?:úd|kr|turn|tramv|výd|okr|náz|obyč|kol|nad|zlod))[aeě]jí|(?<!ř)ejte)$/, 'al'],
  // Verbs whose present has another stem: "přijde", "přišel", "přijel", "přijme", "začne", "vybere", "napíše", "přečte"
  [new RegExp(`^(${PREFIX}?|pů)(?:šel|(?<!^po)šl[aoiy]|jd(?:e|ou|u|eme|ete|i|ěte)|jít)$`), '$1jid'],
  [new RegExp(`^(${PREFIX}?)(?:jet|jel[aoiy]?|jed(?:e|ou|u|eme|ete))$`), '$1jet'],
  [new RegExp(`^(${PREFIX})(?:jm(?:out|e|ou|u|eme|ut.{0,2})|ja[lt].{0,2}|jetím?)$`), '$1jmu'],
  [/^(za|po)č(?:ít|n(?:e|ou|u|eme|ěte|i)|a(?:l[aoiy]?|t[aoyý]?))$/, '$1čnu'],
  [new RegExp(`^(${PREFIX}?)ber(?:e|ou|u|eme|ete)$`), '$1bral'],
  [new RegExp(`^(${PREFIX}?)p[ií]š(?:e|ou|u|í|i|eme|ete)?$`), '$1psal'],
  [new RegExp(`^(${PREFIX}?)č(?:íst|t(?:e|ou|u|eme|ete))$`), '$1četl'],
  [new RegExp(`(?<=^${PREFIX}?v)ést$`), 'edl'],
  [/(?<=n)ést$/, 'esl'],
  [/(?<=[lv])ézt$/, 'ezl'],
  // "Dostane" is of "dostat", "použije" of "použít", "hraje" of "hrát"
  [/(?<=^(?:do|při|pře|po|zů|[uv]|na|ob)sta)n(?:e|ou|u|eme|ete|eš)$/, 'l'],
  [/(?<=.{2}[^aeěioy][iy]|hra)j(?:e|í|ou|i|u|eme|ete|eš)$/, 'l'],
  // "Angličtí" is of "anglický", "čeští" of "český"
  [/(?<=.{2})čtí$/, 'cký'],
  [/(?<=.{2})(?<!^pří|pou)ští$/, 'ský'],
  // "Vznikne", "vzniknout" and "vzniknutí" are of one as "vznikl" is
  [/(?<=.{2}(?:h|(?<!pě)k)|(?<!pří)pad|lád|zved|hod|bíd|mít|[^ou]sed|kles|skyt|[yaí]p)n(?:e|ou|eme)$/, 'l'],
  [/(?<=.{2}[hptzkd])n(?:out|ul[aoiy]?|ut[aoiyéýí]?|utím)$/, 'l'],
  // "Tématu" is of "téma", "zvířata" and "zvířete" of "zvíře"
  [/(?<=[áé]m|^dram|^klim)at(?=(?:[auy]|em|ech|ům)?$)/, ''],
  [/(?<=^(?:zvíř|děvč|dvojč|kníž|kuř|koť|rajč|štěň|hrab|mláď))[aeě]t(?=(?:[aeiy]|em|ech|ům)?$)/, ''],
  // "Dům" and "domu", "virus" and "viru", "turismus" and "turismu"
  [/(?<=^d)ů(?=m$)|(?<=^(?:stv?|[^aeiouyp]{1,2}))(?<!^tr)ů(?=[^mt]$)/, 'o'],
  [/(?<=^(?:vir|mýt|rytm|krist)|cykl|i[sz]m)us$/, ''],
];

/** Of cases, genders and persons. "Ové" is of persons alone: "členové", but "světové". */
const ENDINGS = new RegExp(
  `(?<=.{2})(?:${[
    '[íé]ho|ímu|[íý](?:mi|m)|(?<!^h)[íý]ch|(?<!syst|probl|extr|zal)ému?|ách|(?<!posl|^(?:č|oř|pl|m))ech',
    '(?:[aeě]|(?<=st|d))mi|(?<!isl|chr|rekl|^sn)[áěů]m|ou|(?<=.{2})ovi',
    '(?<!^(?:(?:f[ai]|no|(?:re|plat|uni)?fo)r|pís|(?:ob|do|po|ná|proná|zá|pří|od)j))em',
    '(?<=člen|pán|syn|král|[tdvrpn]c|rus|arab|ital|žid|boh|log|děd|[dm]k|hrdin|srb|kelt|slovan|bratr)ové',
    '(?<=koleg|starost|vítěz|graf|muslim|brit|^rom)ové',
    '[áí](?:me|te)|(?<=.{2})e(?:me|te)|(?<=.{3}|.e|.i)(?<!zk|roz)um|[aáeéěiíoóuúůyý]',
  ].join('|')})$`,
);

const CASES = '(?:[aoiyýáéí]|ém|é[hm][ou]|[íý]mi?|[íý]ch|ou)?';
/** Nouns in "en" and "eň": "leden", "kořen". */
const NO_VERBS = 'led|dub|břez|květ|červ|srp|říj|koř|jel|kol|knihov|plam|pram|bláz';
/** What verbs make participles and nouns with, by what stands behind: "psán", "psaný", "psaní"; "strana" has none. */
const SUFFIX = new RegExp(
  [
    '(?<=.{2})(?<!^(?:rom|org|oce|vietn|mil|ír|st[rř]|pl|vatik|kapit|s?h|u?br|zabr)|chr)án(?=(?:[aoiyí]|ím|ích|ími)?$)',
    '(?<=.{2})(?<!str|chr|^(?:o|zá)?br|^hr|^[sp]|[čšťž])an(?=(?:[ýáé]|ého|ému|ém|ým|ých|ými|ou)$)',
    `(?<=.{3}[^gkhrtmd]|ved|čet|čt|nám|lom|[íi]st)(?<!^(?:${NO_VERBS})|jišťov)[eě]n(?=${CASES}$)`,
  ].join('|'),
);
/** So much is left of a word at least, unless it is one of those short verbs: "hrát", "znát". */
const SHORT = '(?<=.{3}|^(?:hr|zn|ps|sp|př|br|pr|zv|hn))';
/** What verbs make pasts with, and then infinitives and participles in "t". A noun with such an end loses it, too. */
const PAST = new RegExp(
  `${SHORT}(?:${[
    '(?<!^(?:chv|nás|ús|ob|tit|prof))[aáiíyýu]l|(?<=[cčřšžjlz]|mus|vis)el|(?<=[bpvmnt]|[áeěi]d)(?<!nd)ěl',
    '(?<=(?<!^ná)h|k|n[eé]s|vez|lez|ved|pad|k[rl]ad|jed|sed|bíd|rost|čet|kvet)(?<!ch)l',
  ].join('|')})$`,
);
const INFINITIVE = new RegExp(
  `${SHORT}(?:${[
    '[aiíuyý]|(?<=hr|br|zn|ps|sp|př)á|(?<=[cčřšžjlz])(?<!poč|úč|j|výl|odl|příl|stř|^bal)e|ou',
    '(?<!^(?:[oz]?p|sv|kv|předm|nám|podn|zán|ob))ě',
  ].join('|')})t$`,
);
const PARTICIPLE = new RegExp(`${SHORT}(?:(?<!^boh)a|(?<!^min)u|[iy])t$`);
const PARTICIPLE_NOUN = /(?<=.{3})it$/;

/** How stems end, and what is one with it. One behind the other. */
const ALIKE: readonly Rewriting[] = [
  [/(?<=[aeiouyáéěíóúůýrl][^aeiouyáéěíóúůý]{1,3})(?<!^šíl)(?:e(?=[bcčklmnňrřtv]$)|ě(?=k$))/, ''],
  [/(?<!^(?:vě|no|mo))c$|(?<!^ře)č$/, 'k'],
  [/(?<=(?:^|[aeo]|ři)(?:pr|dr|sn|v)[aá]|lo|^kni|^no|^tou)z$/, 'h'],
];

/** @param word In small letters, with its accents: some endings are told by them. */
export function czechStem(word: string): string {
  const form = rewritten(word, REWRITTEN);
  const bare = form.replace(ENDINGS, '');
  const at = form.search(SUFFIX);
  const stem =
    at < 0 ? withoutVerbs(bare, form.slice(bare.length)) : hardened(form.slice(0, at), form.slice(at));
  return rewritten(stem, ALIKE);
}

/** "Posílá" and "chválí" are no pasts, and "platí" holds no participle. */
function withoutVerbs(bare: string, ending: string): string {
  const rest = /(?:[áí]lí|ílá)$/.test(bare + ending) ? bare : bare.replace(PAST, '');
  if (rest !== bare) return rest;
  if (ending === '') return bare.replace(INFINITIVE, '');
  return bare.replace(ending === 'í' ? PARTICIPLE_NOUN : PARTICIPLE, '');
}

/** With the consonant that its last one comes of: "ztracen" is of "ztratit", "narozen" of "narodit". */
function hardened(rest: string, ending: string): string {
  if (!/^[eě]/.test(ending)) return rest;
  return rest.replace(/(?<=.)c$/, 't').replace(/(?<!me|le|ve|^přiro|žele)z$/, 'd');
}
