/**
 * A stemmer of Turkish for words whose root no list has. Snowball's knows nouns alone, so that "kullandı",
 * "kullanılan" and "kullanıyor" are three words, and parts the forms of many nouns: "insan" is "in" and "insanın"
 * "insa", "günü" is "g". Nothing but a list tells the vowel of "komünü" from that of "konu": a long word loses both.
 * Pure.
 */
import { type Rewriting, rewritten } from './stem-rules.ts';

/** Longer than any word: what is written without a space is not read for its endings. */
const LONGEST = 60;
const VOWEL = /[aeıioöuü]/gu;
/** What is left of a noun or a verb, at least: "gün", "et". */
const SHORTEST_NOUN = 3;
const SHORTEST_VERB = 2;
/** What is left of a word without vowels that may be its own, at least. */
const SHORTEST_BARE = 4;

/** A pattern of endings: I is any close vowel and A any open one, as the vowel before decides; V is any vowel. */
export function ending(source: string): string {
  return source.replaceAll('I', '[ıiuü]').replaceAll('A', '[ae]').replaceAll('V', '[aeıioöuü]');
}

const CASE_OF_OWNED = 'n(?:A|I|In|dAn?)';
/** The endings of verbs, with those of nouns that may follow them. */
const VERB_ENDING = new RegExp(
  ending(
    [
      'mA(?:k|ktA(?:dIr|ydI)?(?:lAr)?)',
      '(?:mA)?mIş(?:tIr?)?(?:lAr(?:dIr?)?)?',
      '(?:mA)?y?AcA(?:k(?:tIr?|lAr)?|ğI(?:n(?:I|A))?)',
      'm?I?yor(?:du|dur|lar|lardı)?',
      `(?<=^V[^aeıioöuü]|.{3})mA(?:lAr)?(?:y(?:I|A|lA)|s?I(?:${CASE_OF_OWNED}?)?|nIn|dAn?)?`,
      `(?:mA)?[dt]I(?:k(?:çA|tAn|lArI(?:${CASE_OF_OWNED})?)|ğI(?:${CASE_OF_OWNED})?)`,
      'y?ArAk|y?Ip|(?:mA)?(?:Ar|Ir|yor|mAz)ken',
      'y?Abil(?:Ir(?:lAr)?|en|ecek|diği|mek(?:tedir)?|mesi|di)?',
      'mAlI(?:dIr)?|mAz(?:lAr)?',
      // Nouns end in a "t" or a "d" before a vowel as well, as "devleti" does: the past is told by the letters before.
      String.raw`(?<=[çhkpşt])tI(?:lAr)?|(?<=[^aeıioöuüd])dI(?:lAr)?|(?<=V\p{L}+V|\p{L}{2}mA)dI(?:lAr)?`,
      String.raw`(?<=\p{L}{2})mAyAn|yAn|(?<=Il|An|lIn|[dt]Ir)An`,
      '(?<=Il|An|lIn|[dt]Ir|Iş)Ir(?:lAr)?',
    ]
      .map((each) => `(?:${each})$`)
      .join('|'),
  ),
  'u',
);
/** What makes a verb passive: what was done is found by who did it. */
const PASSIVE = new RegExp(ending(String.raw`(?<=\p{L}{2})(?:(?<=[^aeıioöuül])Il|(?<=l)In)$`), 'u');
/** "Tasarlandı" is "tasarladı" by whomever. */
const REFLEXIVE = /(?<=l[ae])n$/u;

/** "-dir", "-ydi". */
const COPULA = new RegExp(
  ending(String.raw`(?<=\p{L}{3})(?:[dt]Ir(?:lAr)?|(?<=V)y(?:dI(?:lAr)?|mIş|sA|ken))$`),
  'u',
);
/** "-deki", "-ninki". */
const WHICH = new RegExp(ending('(?<=[dt]A|nIn)ki(?:lAr(?:In?|A|dAn?)?|n(?:In?|dAn?|A))?$'), 'u');
/**
 * What nouns end in, last to first: a case, whose it is, and the plural. Of each, the first that leaves enough counts.
 */
const NOUN_ENDINGS: readonly (readonly RegExp[])[] = [
  ['ndAn?', '(?<=[fstkçşhp])tAn?|(?<=[^fstkçşhp])dAn?', 'In', 'y?lA', 'n?cA', 'A', 'I'],
  // "Kitabını" is "kitabı" before its case.
  [String.raw`(?<=V\p{L}*V)n`],
  ['mIz', 'InIz', 'I'],
  ['lAr'],
].map((endings) => endings.map((each) => new RegExp(`(?:${ending(each)})$`, 'u')));
/** A vowel, and what may stand between it and an ending. */
const LAST_SOUND = /(?<=[aeıioöuü])[nsy]$|[aeıioöuü]$/u;
/** "Şehir" is "şehri". */
const LOST_VOWEL = /(?<=[aeıioöuü][^aeıioöuü])[ıiuü](?=[^aeıioöuü]$)/u;
/** "Kitap" is "kitabı", "etmek" is "ediyor". */
const HARD: readonly Rewriting[] = [
  [/(?<=.{3})b$/u, 'p'],
  [/(?<=.{3})c$/u, 'ç'],
  [/(?<=.{3})d$/u, 't'],
  [/(?<=.{3})g$|ğ$/u, 'k'],
];

/** @param word In small letters. */
export function turkishStem(word: string): string {
  if (word.length > LONGEST) return word;
  const stem = verbStem(word) ?? nounStem(word);
  return rewritten(bare(stem).replace(LOST_VOWEL, ''), HARD);
}

/** The stem of a verb without what makes it passive; null where the word ends as no verb does. */
function verbStem(word: string): string | null {
  const rest = word.replace(VERB_ENDING, '');
  if (rest === word || rest.length < SHORTEST_VERB || syllables(rest) === 0) return null;
  return rest.replace(PASSIVE, '').replace(REFLEXIVE, '');
}

function nounStem(word: string): string {
  let stem = word.replace(COPULA, '').replace(WHICH, '');
  for (const endings of NOUN_ENDINGS) {
    const rests = endings.map((each) => stem.replace(each, ''));
    stem = rests.find((rest) => rest !== stem && rest.length >= SHORTEST_NOUN && syllables(rest) > 0) ?? stem;
  }
  return stem;
}

/** Without the vowels at the end, which may be an ending's or its own. */
function bare(stem: string): string {
  let rest = stem;
  while (syllables(rest) > 1) {
    const shorter = rest.replace(LAST_SOUND, '');
    if (shorter === rest || shorter.length < SHORTEST_BARE) break;
    rest = shorter;
  }
  return rest;
}

function syllables(word: string): number {
  return word.match(VOWEL)?.length ?? 0;
}
