/**
 * What there is of a language: its file in `data/languages/`, and a stemmer and stop words from a library. Each is loaded when
 * its language is first asked for: all of them together would take a fifth of the start, and most bots speak of one.
 */
import { createRequire } from 'node:module';
import { keptApart } from './apart.ts';
import { arabicConsonants, arabicStem } from './arabic-stem.ts';
import { ofBases } from './bases.ts';
import { czechStem } from './czech-stem.ts';
import { dutchStem } from './dutch-stem.ts';
import { familiesByBeginning, familiesOf } from './families.ts';
import { finnishStem } from './finnish-stem.ts';
import { fold } from './fold.ts';
import { frenchStem } from './french-stem.ts';
import { germanStem } from './german-stem.ts';
import { greekStem } from './greek-stem.ts';
import { hindiStemmer } from './hindi-stem.ts';
import { hungarianStemmer } from './hungarian-roots.ts';
import { hungarianStem } from './hungarian-stem.ts';
import { indonesianStemmer } from './indonesian-stem.ts';
import { italianStem } from './italian-stem.ts';
import { japaneseStem } from './japanese-stem.ts';
import { koreanStem } from './korean-stem.ts';
import { ofConjugated } from './korean-verbs.ts';
import type { LanguageData } from './language.ts';
import { lightStemmer } from './light-stem.ts';
import { danishStem, norwegianStem } from './norwegian-stem.ts';
import { polishStem } from './polish-stem.ts';
import { portugueseStem } from './portuguese-stem.ts';
import { romanianStem } from './romanian-stem.ts';
import { russianStemmer } from './russian-stem.ts';
import { ofSingulars } from './singular.ts';
import { spanishStem } from './spanish-stem.ts';
import { speltAlike } from './spelt-alike.ts';
import { swedishStem } from './swedish-stem.ts';
import { turkishStemmer } from './turkish-roots.ts';
import { turkishStem } from './turkish-stem.ts';
import { ukrainianStem } from './ukrainian-stem.ts';

export interface LanguageFiles {
  /** Gives back the word itself where there is no stemmer. */
  readonly stem: (word: string) => string;
  /** A word in the one spelling of those that it may have. */
  readonly spelt: (word: string) => string;
  /** What the words of one family have in common, by a stem of theirs; null where nothing tells. */
  readonly family: (stem: string) => string | null;
  readonly stopWords: readonly string[];
  readonly data: LanguageData | null;
}

/** An import would load them all, or make everything that asks for a language wait. */
const load = createRequire(import.meta.url);

/** The languages of `data/languages/`, by BCP 47 subtag, and what the library calls them. */
const LIBRARY_NAMES: Readonly<Record<string, { readonly stemmer?: string; readonly stopWords?: string }>> = {
  ar: { stopWords: 'arabic' },
  cs: {},
  da: { stopWords: 'danish' },
  de: { stopWords: 'german' },
  el: { stopWords: 'greek' },
  en: { stemmer: 'english', stopWords: 'english' },
  es: { stopWords: 'spanish' },
  fa: {},
  fi: { stopWords: 'finnish' },
  fr: { stopWords: 'french' },
  he: {},
  hi: { stemmer: 'indian', stopWords: 'indian' },
  hu: { stopWords: 'hungarian' },
  id: { stemmer: 'indonesian', stopWords: 'indonesian' },
  it: { stopWords: 'italian' },
  ja: { stopWords: 'japanese' },
  ko: {},
  nl: { stopWords: 'dutch' },
  no: { stopWords: 'norwegian' },
  pl: {},
  pt: { stopWords: 'portuguese' },
  ro: { stopWords: 'romanian' },
  ru: { stemmer: 'russian', stopWords: 'russian' },
  sv: { stopWords: 'swedish' },
  th: {},
  tr: { stopWords: 'turkish' },
  uk: { stopWords: 'ukrainian' },
  vi: {},
  zh: { stopWords: 'mandarin' },
};

/** Stemmers of our own, where one is known that finds more than the library's. */
const OWN_STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ar: arabicStem,
  cs: czechStem,
  da: danishStem,
  de: germanStem,
  el: greekStem,
  es: spanishStem,
  fi: finnishStem,
  fr: frenchStem,
  hu: hungarianStem,
  it: italianStem,
  ja: japaneseStem,
  ko: koreanStem,
  nl: dutchStem,
  no: norwegianStem,
  pl: polishStem,
  pt: portugueseStem,
  ro: romanianStem,
  sv: swedishStem,
  tr: turkishStem,
  uk: ukrainianStem,
};
/** Stemmers of the library, with what they miss. */
const MENDED: Readonly<Record<string, (stem: (word: string) => string) => (word: string) => string>> = {
  hi: hindiStemmer,
  ru: russianStemmer,
};
/** Stemmers that go by a list of roots, and leave other words to what they are given. */
const ROOTED: Readonly<
  Record<string, (stem: (word: string) => string, roots: readonly string[]) => (word: string) => string>
> = { hu: (_, roots) => hungarianStemmer(roots), id: indonesianStemmer, tr: turkishStemmer };
const FAMILIES: Readonly<Record<string, LanguageFiles['family']>> = { ar: arabicConsonants, vi: fold };

/** The codes of the languages of which there is something. */
export const languageCodes: readonly string[] = Object.keys(LIBRARY_NAMES);

const UNKNOWN: LanguageFiles = {
  stem: (word) => word,
  spelt: speltAlike({}),
  family: () => null,
  stopWords: [],
  data: null,
};

export function languageFiles(code: string): LanguageFiles {
  const names = Object.hasOwn(LIBRARY_NAMES, code) ? LIBRARY_NAMES[code] : undefined;
  if (names === undefined) return UNKNOWN;
  const data = dataOf(code);
  const stem = stemmerOf(code, data);
  const spelt = speltAlike(data.letters ?? {});
  return {
    stem,
    spelt,
    family: FAMILIES[code] ?? familyIn(data, (word) => stem(spelt(word))),
    stopWords: names.stopWords === undefined ? [] : stopWordsCalled(names.stopWords),
    data,
  };
}

function familyIn(
  { families = {}, familyBeginnings }: LanguageData,
  stem: LanguageFiles['stem'],
): LanguageFiles['family'] {
  const family = familiesOf(stem, families);
  return familyBeginnings === undefined ? family : familiesByBeginning(family, familyBeginnings);
}

/** The stemmer of a language, with what its file adds to it. */
export function stemmerOf(
  code: string,
  data: Pick<LanguageData, 'plurals' | 'apart' | 'changed' | 'conjugated' | 'endings' | 'letters' | 'roots'>,
): LanguageFiles['stem'] {
  const { plurals, changed, conjugated, roots, apart } = data;
  const name = LIBRARY_NAMES[code]?.stemmer;
  const stem = OWN_STEMMERS[code] ?? (name === undefined ? withoutEnding(data) : librarysFor(code, name));
  const rooted = roots === undefined ? stem : (ROOTED[code]?.(stem, roots) ?? stem);
  const parted = apart === undefined ? rooted : keptApart(rooted, apart);
  const singular = plurals === undefined ? parted : ofSingulars(parted, plurals);
  const based = changed === undefined ? singular : ofBases(singular, changed);
  return conjugated === undefined ? based : ofConjugated(based, conjugated);
}

/** The library's stemmer, with what it misses in a language. */
function librarysFor(code: string, name: string): LanguageFiles['stem'] {
  const stem = stemmerCalled(name);
  return MENDED[code]?.(stem) ?? stem;
}

function withoutEnding({
  endings,
  letters = {},
}: Pick<LanguageData, 'endings' | 'letters'>): (word: string) => string {
  return endings === undefined ? UNKNOWN.stem : lightStemmer(endings.map(speltAlike(letters)));
}

function dataOf(code: string): LanguageData {
  return load(`../../data/languages/${code}.json`);
}

function stemmerCalled(name: string): (word: string) => string {
  const library: { readonly stemmer: (word: string) => string } = load(`@orama/stemmers/${name}`);
  return library.stemmer;
}

function stopWordsCalled(name: string): readonly string[] {
  const library: { readonly stopwords: readonly string[] } = load(`@orama/stopwords/${name}`);
  return library.stopwords;
}
