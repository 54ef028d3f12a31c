/**
 * Languages, made ready of their stemmers, stop words and word lists. Pure.
 */
import { type Asking, askingOf } from './asking.ts';
import { groupedBy } from './grouped.ts';
import type { LanguageData } from './language.ts';
import { languageFiles } from './language-files.ts';
import { type Unify, unifyOf } from './variants.ts';
import { classesOfStems, wordClassesOf } from './word-classes.ts';
import { isUnspaced } from './words.ts';

export interface Language {
  /** BCP 47 language subtag. */
  readonly code: string;
  readonly data: LanguageData | null;
  /** Writes each sign of a text in one way: traditional Chinese in simplified characters. */
  readonly unify: Unify;
  /** Reduces an inflected word to its stem; the word itself where the language has no stemmer. */
  readonly stem: (word: string) => string;
  /** What the words of one family have in common, by a stem of theirs; null where nothing tells. */
  readonly family: (stem: string) => string | null;
  /** A word as the lists below spell it, where people spell it in several ways. */
  readonly spelt: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  /** Bits of `WordClass` by lower-case word. */
  readonly classes: ReadonlyMap<string, number>;
  /** The same by stem, where a word has more forms than a list could hold; empty in most languages. */
  readonly classesOfStems: ReadonlyMap<string, number>;
  /** How the language asks. */
  readonly asking: Asking;
  readonly frame: ReadonlySet<string>;
  /** Words of the lists that are words wherever a segmenter parts them, in scripts that are written without spaces. */
  readonly listed: ReadonlySet<string>;
  /** Signs that are words of their own wherever a segmenter leaves them at the end of another, in such scripts. */
  readonly particles: ReadonlySet<string>;
  /** Written numbers and their values. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What is said behind a number to add a part of one: "and a half". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Irregular forms and their base form. */
  readonly irregular: ReadonlyMap<string, string>;
  /** Words that are names where they have a capital, and something else where they have none. */
  readonly names: ReadonlySet<string>;
  /** What may stand before a verb as part of it, by its first letter; the longest first. */
  readonly verbPrefixes: ReadonlyMap<string, readonly string[]>;
  /** Nouns that are spelt like a form of a verb, where a capital tells them. */
  readonly nounsLikeVerbs: ReadonlySet<string>;
  /** Signs that spell names of other languages by their sound, and those of them that do little else; none in most languages. */
  readonly nameSigns: ReadonlySet<string>;
  readonly tellingSigns: ReadonlySet<string>;
  /** Signs that make a name of the word that they end: "河" is "river". */
  readonly tailSigns: ReadonlySet<string>;
  /** By such a sign, the one that stands for all of its sound. */
  readonly soundSigns: ReadonlyMap<string, string>;
  /** Whether its script has capital letters: where it has none, a capital says that a word is of another language. */
  readonly hasCapitals: boolean;
  /** The sign before decimals: "." in English, "," in German. */
  readonly decimalSign: '.' | ',';
}

/** Some of the library's lists hold numbers, but "two" and "third" say something, as do words that the language's file names. */
function hasContent(word: string, data: LanguageData | null): boolean {
  return data !== null && (Object.hasOwn(data.numbers, word) || data.contentWords?.includes(word) === true);
}

/** Words of several signs. "上将" is a general, but both of its signs may be words without content: "会上将" is "will at the meeting". */
function listedWords(
  data: LanguageData,
  stopWords: ReadonlySet<string>,
  classes: ReadonlyMap<string, number>,
): string[] {
  if (data.wholeWords === true)
    return [
      ...Object.values(data.focus).flat(),
      ...data.frame,
      ...classes.keys(),
      ...stopWords,
      ...Object.entries(data.families ?? {}).flat(),
    ].filter((word) => isUnspaced(word) && /^[\p{L}\p{M}]{2,}$/u.test(word));
  const { focus, personTitles, groupWords, placeWords, units, timeUnits, numbers } = data;
  const words = [Object.values(focus), personTitles, groupWords, placeWords, units, timeUnits].flat(2);
  return [...words, ...Object.keys(numbers)].filter(
    (word) => word.length > 1 && isUnspaced(word) && [...word].some((sign) => !stopWords.has(sign)),
  );
}

function verbPrefixesOf(data: LanguageData | null): Map<string, string[]> {
  const { parted = [], unparted = [] } = data?.verbs ?? {};
  const longestFirst = [...new Set([...parted, ...unparted])].sort((a, b) => b.length - a.length);
  return groupedBy(longestFirst, (prefix) => prefix.charAt(0));
}

function speltKeys<Value>(
  entries: Iterable<readonly [string, Value]>,
  spelt: (word: string) => string,
): ReadonlyMap<string, Value> {
  return new Map([...entries].map(([word, value]) => [spelt(word), value]));
}

const NO_CLASSES: ReadonlyMap<string, number> = new Map();

const languages = new Map<string, Language>();

/** The language of a BCP 47 subtag; one without resources still splits words and folds case and accents. */
export function languageOf(code: string): Language {
  const known = languages.get(code);
  if (known !== undefined) return known;
  const { stem, spelt, family, stopWords, data } = languageFiles(code);
  const classes = speltKeys(wordClassesOf(data, code), spelt);
  const ownStopWords = new Set(
    [...stopWords.filter((word) => !hasContent(word, data)), ...(data?.stopWords ?? [])].map(spelt),
  );
  const language: Language = {
    code,
    data,
    unify: unifyOf(data?.variants),
    stem,
    family,
    spelt,
    stopWords: ownStopWords,
    classes,
    classesOfStems: data?.agglutinates === true ? classesOfStems(classes, stem) : NO_CLASSES,
    asking: askingOf(data, stem, spelt),
    frame: new Set(data?.frame ?? []),
    listed: new Set(data === null ? [] : listedWords(data, ownStopWords, classes)),
    particles: new Set(data?.particles),
    numbers: speltKeys(Object.entries(data?.numbers ?? {}), spelt),
    fractions: new Map(Object.entries(data?.fractions ?? {})),
    irregular: speltKeys(
      Object.entries(data?.irregular ?? {}).map(([form, base]) => [form, spelt(base)]),
      spelt,
    ),
    names: new Set(data?.names),
    verbPrefixes: verbPrefixesOf(data),
    nounsLikeVerbs: new Set(data?.verbs?.nouns),
    nameSigns: new Set(`${data?.nameSigns?.telling ?? ''}${data?.nameSigns?.others ?? ''}`),
    soundSigns: new Map(
      (data?.nameSigns?.alike ?? []).flatMap((signs) => [...signs].map((sign) => [sign, signs[0] ?? sign])),
    ),
    tellingSigns: new Set(data?.nameSigns?.telling),
    tailSigns: new Set(data?.nameSigns?.tails),
    hasCapitals: data?.pronouns.some((word) => word.toUpperCase() !== word) ?? true,
    decimalSign: new Intl.NumberFormat(code).format(1.5).includes(',') ? ',' : '.',
  };
  languages.set(code, language);
  return language;
}
