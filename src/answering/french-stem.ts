/**
 * A stemmer of French that makes one of the forms of a verb, and of a noun's and an adjective's genders. The library's (Porter,
 * "Snowball: A language for stemming algorithms", 2001) leaves the "-ent" of "ils donnent" on, and takes endings for others:
 * "français" is "franc" there and "française" "francais", "petit" is "pet", "dépasse" "dep", "entier" "enti" and "entière" "entier".
 * What it takes off to find the word that another is made of is taken off here as well, where little else ends so. Pure.
 */
import { cutBehind, type Rewriting, rewritten, secondRegion } from './stem-rules.ts';

/** Verbs of several stems and many prefixes, by how their forms end, and a form that the rules below know. */
const OF_SEVERAL_STEMS: readonly Rewriting[] = [
  // "Tient", "devint" and "obtiendra", but not "patient", "teint" and "égyptienne"
  [/(?<!pa|quo)([vt])i(?:ennent|ent|nrent|nt|endr(?:a|ont|ait|aient))$/, '$1enir'],
  [/(?<=ap|com|sur|re|entre)pri(?:se?|t|rent)?$/, 'prendre'],
  [/(?<=per|ad|com|pro|sou|trans|re|^[éo])mi(?:se?|t|rent)?$/, 'mettre'],
];

/** Nouns and adjectives that end as the third person of the plural does: "moment", "différent", "client". */
const NOUN_IN_ENT = new RegExp(
  `(?:${[
    '(?:[oég]|[cgnr]u|^ju|^ser|(?<!cl)a|(?<!a|n|pr|st)i)m|n[eo]n|tin|[éim]min|man',
    '(?:^|^ar|évi|[rs][ée]si|ssi|[ué]|fi|[^é]ci)d|(?:[éo]|es|ti|ja|^ac|^)c|(?:^a|^ar|tin|[^b]li|ré|l|ur|ser|ver|mer)g',
    '[ér]és|bs|(?:^|vio|so|va|^ta|cel|opu|[ri][bp]?u|ccu)l|(?:équ|éloqu|flu)|(?:(?:^|é)con|pé|mit|^la|^pa)t',
    '(?:^|ap|ns)par|ér|[uo]rr|(?:^|^sou|^cou|^é|fer|para)v|serp',
    '(?:cl|^or|sc|vén|gr?éd|cip|ffic|^pat|mpat|quot|^grad)i',
  ].join('|')})ent$`,
);
/** Those that end as one of the singular does, in the past: "parfait", "portrait". */
const NOUN_IN_AIT = /(?:f|ouh|^l|(?:^|[^nt])tr)ait$/;

/** "Constamment" is "constant". */
const ADVERB = /(?<=.{2})([ae])mment$/;
/** "Changement", and adverbs: "rapidement". */
const FROM_VERB = /(?<=.{3})[eé]ment$/;

/** Endings of persons, participles and feminines; what is left of a future is its infinitive, "donner" of "donnera". */
const PERSON = new RegExp(
  `(?:${[
    '(?<=.{2})(?:aient|ait|ent|ez|[eé])|(?<=.{3}r)(?:ont|ai)|(?<=.{3})a|(?<=.[^r]|.{3})ée',
    // "Préfèrent" is a present, "donnèrent" a past
    '(?<=.{2})(?<!f|sid|sp|op|lib|gén|ccél|gg|tol|dh|cup|^g|^dig)èrent',
  ].join('|')})$`,
);
const INFINITIVE = /(?<=.{2})(?:er|(?<=i|ll|ch)èr)$/;
const PRESENT_PARTICIPLE = /(?<=.{3})ant$/;

/** How one stem is spelt before its several endings, and what makes one of them, in order. */
const ALIKE: readonly Rewriting[] = [
  [/(?<=.{4})anc$/, ''],
  // "Employer", "mangeait"
  [/y$/, 'i'],
  [/(?<=g)e$/, ''],
  // "Finissent", "finir", "finira" and "finit" are "fini", as "organise" is "organi" and "petite" "peti".
  [/(?<=[aeiouyéèêâô][^aeiouyéèêâô]{1,4}|é|u)i(?:ss|[rst])$/, 'i'],
  [/(?<=.{2}[ao]i)s$/, ''],
  // "Construisit"
  [/(?<=ui)si$/, ''],
  // "Heureuse" and "heureux", "chanteuse" and "chanteur", "jalouse" and "jaloux", the last without its "x"
  [/(?<=.{2}eu)[rs]$|(?<=.{2}ou)s$/, ''],
  // "Rendre", "rendu" and "rendit"; "venir" and "venu"
  [/(?<=[nr]d|mp|tt)r$/, ''],
  [/(?<=[nr]d|mp|tt|[vt]en|our)u$/, ''],
  [/(?<=[vt]en|end|pond|perd|mord|omp)i$/, ''],
  // "Prennent", "craignent" and "craint", "reçoit", "connaît" and "connu"
  [/(?<=pr)enn?$/, 'end'],
  [/(?<=[aeo]i)(?:gni?|nt)$/, 'nd'],
  [/ç(?:oi[tv]?|u[tr]?)$|cev(?:oir|r)$/, 'cev'],
  [/(?<=conn|par)(?:a[iî](?:tr?)?|u[tr]?)$/, 'aiss'],
  // "Ancienne", "active", "publique", "directrice"
  [/(?<=.{3}([lnt]))\1$/, ''],
  [/(?<=.{2})iv$/, 'if'],
  [/iqu$/, 'ic'],
  [/(?<=.{2})tric$/, 'teu'],
  [/ism$/, 'ist'],
];

/** Told while its accent stands: "limite" is no "lim". */
const QUALITY = /ité$/g;
/** What else words are made with, and what is left of it. */
const DERIVED: readonly Rewriting[] = [
  [/at(?:ion|eu[rs]|ric|i[fv]|oir)$|abl$|(?<=[st])i(?:on|[fv])$/g, ''],
  [/enc$/g, 'ent'],
  [/i(?:c|qu)$/g, 'i'],
];
const beginningOf = secondRegion('aeiouyéèêâîôûëï');

/** @param word A singular in small letters. */
export function frenchStem(word: string): string {
  const beginning = beginningOf(word);
  const quality = cutBehind(rewritten(word, OF_SEVERAL_STEMS), QUALITY, beginning);
  const bare = withoutPerson(quality.replace(ADVERB, '$1nt').replace(FROM_VERB, ''));
  let stem = bare;
  for (const [ending, other] of DERIVED) {
    const rest = cutBehind(stem, ending, beginning);
    if (rest !== stem) stem = rest + other;
  }
  return rewritten(stem, ALIKE);
}

function withoutPerson(word: string): string {
  const isNoun = NOUN_IN_ENT.test(word) || NOUN_IN_AIT.test(word);
  return (isNoun ? word : word.replace(PERSON, '')).replace(INFINITIVE, '').replace(PRESENT_PARTICIPLE, '');
}
