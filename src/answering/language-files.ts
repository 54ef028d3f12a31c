/**
 * What there is of a language: its file in `data/languages/`, and a stemmer and stop words from a library. Each is loaded when
 * its language is first asked for: all of them together would take a fifth of the start, and most bots speak of one.
 */
import { createRequire } from 'node:module';
import type { LanguageData } from './language.ts';

export interface LanguageFiles {
  /** Gives back the word itself where there is no stemmer. */
  readonly stem: (word: string) => string;
  readonly stopWords: readonly string[];
  readonly data: LanguageData | null;
}

/** An import would load them all, or make everything that asks for a language wait. */
const load = createRequire(import.meta.url);

/** The languages of `data/languages/`, by BCP 47 subtag, and what the library calls them. */
const LIBRARY_NAMES: Readonly<Record<string, { readonly stemmer?: string; readonly stopWords?: string }>> = {
  ar: { stemmer: 'arabic', stopWords: 'arabic' },
  cs: {},
  da: { stemmer: 'danish', stopWords: 'danish' },
  de: { stemmer: 'german', stopWords: 'german' },
  el: { stemmer: 'greek', stopWords: 'greek' },
  en: { stemmer: 'english', stopWords: 'english' },
  es: { stemmer: 'spanish', stopWords: 'spanish' },
  fa: {},
  fi: { stemmer: 'finnish', stopWords: 'finnish' },
  fr: { stemmer: 'french', stopWords: 'french' },
  he: {},
  hi: { stemmer: 'indian', stopWords: 'indian' },
  hu: { stemmer: 'hungarian', stopWords: 'hungarian' },
  id: { stemmer: 'indonesian', stopWords: 'indonesian' },
  it: { stemmer: 'italian', stopWords: 'italian' },
  ja: { stopWords: 'japanese' },
  ko: {},
  nl: { stemmer: 'dutch', stopWords: 'dutch' },
  no: { stemmer: 'norwegian', stopWords: 'norwegian' },
  pl: {},
  pt: { stemmer: 'portuguese', stopWords: 'portuguese' },
  ro: { stemmer: 'romanian', stopWords: 'romanian' },
  ru: { stemmer: 'russian', stopWords: 'russian' },
  sv: { stemmer: 'swedish', stopWords: 'swedish' },
  th: {},
  tr: { stemmer: 'turkish', stopWords: 'turkish' },
  uk: { stemmer: 'ukrainian', stopWords: 'ukrainian' },
  vi: {},
  zh: { stopWords: 'mandarin' },
};

/** The codes of the languages of which there is something. */
export const languageCodes: readonly string[] = Object.keys(LIBRARY_NAMES);

const UNKNOWN: LanguageFiles = { stem: (word) => word, stopWords: [], data: null };

export function languageFiles(code: string): LanguageFiles {
  const names = Object.hasOwn(LIBRARY_NAMES, code) ? LIBRARY_NAMES[code] : undefined;
  if (names === undefined) return UNKNOWN;
  return {
    stem: names.stemmer === undefined ? UNKNOWN.stem : stemmerCalled(names.stemmer),
    stopWords: names.stopWords === undefined ? [] : stopWordsCalled(names.stopWords),
    data: dataOf(code),
  };
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
