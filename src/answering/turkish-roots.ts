/**
 * Turkish words by their roots. Endings pile up on a root, and many roots end as if they had some: "kapı" is nothing
 * of a "kap", "para" no dative, "insan" no participle. Only a list of roots tells. The library's stemmer makes "in" of
 * "insan" and "insa" of "insanın", and "kullandik" of "kullandıkları". Pure.
 */

import type { Rewriting } from './stem-rules.ts';
import { ending } from './turkish-stem.ts';

/** No root is longer. */
const LONGEST_ROOT = 16;
const SHORTEST_ROOT = 2;
/** Longer than a root with its endings: what is written without a space is not read for them. */
const LONGEST = 40;

/** How the list tells a verb. */
const INFINITIVE = /m[ae]k$/u;
/** What the last letter of a noun becomes before a vowel: "kitap" and "kitabı", "renk" and "rengi". */
const SOFT: readonly Rewriting[] = [
  [/p$/u, 'b'],
  [/ç$/u, 'c'],
  [/(?<=[aeıioöuü].+a|[cm]u|[ğy]ı)t$/u, 'd'],
  [/nk$/u, 'ng'],
  [/k$/u, 'ğ'],
];
/**
 * "Şehir" is "şehri", "akıl" is "aklı". Nouns in "m" are mostly made of a verb: "durma" is not of "durum", though
 * "ismi" is of "isim".
 */
const LOST_VOWEL =
  /(?<=^\p{L}?[aeıioöuü][^aeıioöuü])[ıiuü](?=[^aeıioöuüdlmt]$|(?<=[ky].)[dt]$|(?<=[ğks].)l$|(?<=[sz].)m$)/u;
/** "Hak" is "hakkı", "his" is "hissi". */
const DOUBLED = /(?<=^[^aeıioöuü][aeıioöuü])[kst]$/u;
/** "Etmek" is "eden", "gitmek" is "giden"; so is what is put together with the first, as "kaybetmek". */
const SOFT_VERB = /(?<=^g[iü]|^ta|^e|[^aeıioöuü]e)t$/u;
/** "Demek" is "diyen" and "diyecek". */
const CLOSED = /(?<=^[dy])e$/u;
/** Before this a verb loses its last vowel: "başlamak" is "başlıyor". */
const GOES_ON = /^[ıiuü]yor/u;

const VOWEL = /[aeıioöuüâîû]/u;
const BACK = /^[aıouâû]$/u;
/** The vowels of these are the same behind all others. */
const UNHARMONIC = /^(?:yor|ki|[rz]?y?ken)/u;
/** Behind these, loan words with back vowels may take front ones: "saati", "rolü", "harfi". */
const FRONT_LOAN = /(?:[lt]|[lr][bfkp])$/u;
const VOICELESS = /[fstkçşhp]$/u;

/** "-dir", "-ydi", "-ymiş", and who it is. */
const COPULA = ending(
  '(?:y?[dt]I(?:m|n(?:Iz)?|k|lAr)?|y?mIş(?:lAr)?|y?sA(?:m|n(?:Iz)?|k|lAr)?|[dt]Ir(?:lAr)?|y?ken|y?Im|sIn(?:Iz)?|y?Iz|lAr(?:dIr?)?)',
);
const CASE = ending('(?:[dt]An?|n?In|y?(?:A|I)|y?lA|[cç]A)');
/** Of mine, ours and yours. */
const OWNED = ending('(?:I?m(?:Iz)?|I?nIz)');
/** Plural, whose it is, case, "-deki" and what may follow that, each of which may be missing. */
const NOUN = ending(
  `(?:lAr)?(?:${OWNED}?${CASE}?|s?I(?:n(?:dAn?|In|A|I|cA)|ylA)?)(?:ki(?:lAr)?(?:n(?:dAn?|In|A|I)|A|I|In|dAn?)?)?${COPULA}?`,
);
/** What makes a noun or an adjective of another: "güçlü", "güçsüz", "futbolcu", "bölgesel". */
const OF_NOUN = ending('(?:(?:lI|sIz|[cç]I)?(?:lI[kğ])?|sAl)');
const NOUN_ENDINGS = new RegExp(`^${OF_NOUN}${NOUN}$`, 'u');

/** Causative and passive: what was done is found by who did it. */
const VOICE = ending('(?:(?:[dt]Ir|t|Ir)?(?:I?[ln](?:I[ln])?)?)');
const ABLE = ending('(?:y?A(?:bil|mA|m(?=Iyor)))?');
const NOT = ending('(?:mA|m(?=Iyor))?');
const VERB_ENDINGS = new RegExp(
  `^${VOICE}${ABLE}${NOT}(?:${[
    ending(`I?yor${COPULA}?${COPULA}?`),
    ending(`(?:y?AcA[kğ]|[dt]I[kğ]|mA[kğ]|mA|y?Im|mIş|y?An|y?Iş|y?IcI(?:lI[kğ])?)${NOUN}`),
    ending(`(?:(?:A|I)?[rz]|mAlI|sA(?:m|n(?:Iz)?|k|lAr)?)${COPULA}?`),
    ending(
      '[dt]I(?:m|n(?:Iz)?|k|lAr)?(?:y?sA|ydI)?|[dt]IkçA|sIn(?:lAr)?|y?In(?:Iz)?|y?A(?:lIm|yIm|rAk|lI)|y?Ip|y?IncA',
    ),
  ].join('|')})$`,
  'u',
);

/** Forms of roots, each with its root; a verb's is the infinitive, as "yaşa" would be "yasa" without its accents. */
interface Roots {
  readonly nouns: ReadonlyMap<string, string>;
  readonly verbs: ReadonlyMap<string, string>;
}

/**
 * A stemmer that finds roots, and leaves words that have none of them to another.
 *
 * @param stem The other stemmer.
 * @param roots Nouns, adjectives, and verbs in the infinitive.
 */
export function turkishStemmer(
  stem: (word: string) => string,
  roots: readonly string[],
): (word: string) => string {
  const known = formsOf(roots);
  return (word) => rootOf(word, known) ?? stem(word);
}

function formsOf(roots: readonly string[]): Roots {
  const nouns = new Map<string, string>();
  const verbs = new Map<string, string>();
  for (const root of roots) {
    if (!INFINITIVE.test(root)) nouns.set(root, root);
  }
  for (const root of roots) {
    const stem = root.replace(INFINITIVE, '');
    if (stem !== root) verbs.set(stem, nouns.has(stem) ? stem : root);
  }
  // A root is no form of another: "oda" is none of "ot".
  const add = (forms: Map<string, string>, form: string, root: string) => {
    if (!nouns.has(form) && !verbs.has(form)) forms.set(form, root);
  };
  for (const root of [...nouns.keys()]) {
    const soft = SOFT.reduce(
      (form, [hard, letter]) => (form === root ? root.replace(hard, letter) : form),
      root,
    );
    const doubled = root.replace(DOUBLED, '$&$&');
    for (const form of [soft, doubled, root.replace(LOST_VOWEL, ''), soft.replace(LOST_VOWEL, '')]) {
      add(nouns, form, root);
    }
  }
  for (const [stem, root] of [...verbs]) {
    for (const form of [stem.replace(SOFT_VERB, 'd'), stem.replace(CLOSED, 'iy')]) add(verbs, form, root);
  }
  return { nouns, verbs };
}

/** The longest root that what is left of a word may stand behind; null where there is none. */
function rootOf(word: string, { nouns, verbs }: Roots): string | null {
  if (word.length > LONGEST) return null;
  for (let end = Math.min(word.length, LONGEST_ROOT); end >= SHORTEST_ROOT; end--) {
    const beginning = word.slice(0, end);
    const rest = word.slice(end);
    const noun = nouns.get(beginning);
    if (noun !== undefined && followsNoun(beginning, rest)) return noun;
    const verb = verbs.get(beginning);
    if (verb !== undefined && followsVerb(beginning, rest)) return verb;
    if (!GOES_ON.test(rest)) continue;
    const open = verbs.get(`${beginning}a`) ?? verbs.get(`${beginning}e`);
    if (open !== undefined && VERB_ENDINGS.test(rest)) return open;
  }
  // Nobody is told in an article to do something: "taşı" is a stone's case, where "taş" is known, and no "carry".
  return verbs.get(word) ?? null;
}

function followsNoun(root: string, rest: string): boolean {
  if (rest === '') return true;
  if (!sounds(root, rest) || !NOUN_ENDINGS.test(rest)) return false;
  return endsInVowel(root) ? !/^[ıiuüae]/u.test(rest) : !/^(?:y|n|s[ıiuü](?![zn]))/u.test(rest);
}

function followsVerb(root: string, rest: string): boolean {
  if (!VERB_ENDINGS.test(rest)) return false;
  if (endsInVowel(root)) return !/^[ıiuüae]/u.test(rest) && harmonizes(root, rest);
  return !/^[ynlrz]/u.test(rest) && sounds(root, rest);
}

const endsInVowel = (root: string): boolean => VOWEL.test(root.slice(-1));

/** Whether the sounds of an ending go with those before it. */
function sounds(root: string, rest: string): boolean {
  if (VOICELESS.test(root) ? /^[cd]/u.test(rest) : /^(?:ç|t[aeıiuü])/u.test(rest) && !/[lr]$/u.test(root))
    return false;
  return harmonizes(root, rest);
}

function harmonizes(root: string, rest: string): boolean {
  const vowel = VOWEL.exec(rest)?.[0];
  const last = [...root].findLast((letter) => VOWEL.test(letter));
  if (vowel === undefined || last === undefined || UNHARMONIC.test(rest)) return true;
  return BACK.test(last) === BACK.test(vowel) || (BACK.test(last) && FRONT_LOAN.test(root));
}
