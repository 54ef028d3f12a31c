/**
 * Related terms: a country, its people and its capital stand for one another in the news. The lists of `data/related/` are read when
 * their language is first needed. Pure.
 */
import { createRequire } from 'node:module';
import { keptWith } from './kept-with.ts';
import type { Language } from './languages.ts';
import { tokensOf } from './terms.ts';

/** A file of `data/related/`. */
interface CountryFile {
  readonly groups: readonly Group[];
}

interface Group {
  readonly name: string;
  readonly words: readonly string[];
  /** Those of the words that name the country itself or its capital. */
  readonly places?: readonly string[];
  readonly acronyms?: readonly string[];
}

/** The languages of `data/related/`, by BCP 47 subtag. */
export const languagesWithCountries: readonly string[] = [
  'ar',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh',
];

/** An import would load them all, or make everything that asks for a word wait. */
const load = createRequire(import.meta.url);

const groupsOf = keptWith(({ code }: Language): readonly Group[] => {
  if (!languagesWithCountries.includes(code)) return [];
  const file: CountryFile = load(`../../data/related/countries-${code}.json`);
  return file.groups;
});

/** What stands for a country: the terms of a word, or of a name of several. */
export interface Relative {
  readonly terms: readonly string[];
  /** Whether it names the very same: "US" and "United States", but not "American". */
  readonly isSame: boolean;
}

/** By the terms of a word or a name, with spaces between, what else stands for its countries. */
const relativesByTerms = keptWith((language: Language): ReadonlyMap<string, readonly Relative[]> => {
  const related = new Map<string, Relative[]>();
  for (const { name, words, acronyms = [] } of groupsOf(language)) {
    const full = name.toLocaleLowerCase(language.code);
    const members = new Map<string, { readonly terms: readonly string[]; readonly isName: boolean }>();
    for (const word of [...acronyms, ...words]) {
      const terms = tokensOf(word, language).map(({ term }) => term);
      const key = terms.join(' ');
      if (!members.has(key)) members.set(key, { terms, isName: word === full || acronyms.includes(word) });
    }
    for (const [key, { isName }] of members) {
      const others = related.get(key) ?? [];
      for (const [other, { terms, isName: isOtherName }] of members)
        if (other !== key) others.push({ terms, isSame: isName && isOtherName });
      related.set(key, others);
    }
  }
  return related;
});

/** What a term, or the terms of a name in their order, is related to. */
export function relativesOf(terms: readonly string[], language: Language): readonly Relative[] {
  return relativesByTerms(language).get(terms.join(' ')) ?? [];
}

interface CountryTerms {
  /** Names, short forms and capitals. */
  readonly places: ReadonlySet<string>;
  /** Those, and what is called after them: "Syrian", "Syrians". */
  readonly all: ReadonlySet<string>;
}

/** Whether a term names a country, its people or its capital. */
export function isOfCountry(term: string, language: Language): boolean {
  return countryTerms(language).all.has(term);
}

/** Whether a term names a country or its capital. */
export function isCountryOrCapital(term: string, language: Language): boolean {
  return countryTerms(language).places.has(term);
}

const countryTerms = keptWith((language: Language): CountryTerms => {
  const places = new Set<string>();
  const all = new Set<string>();
  const add = (to: Set<string>, words: readonly string[]): void => {
    for (const word of words) {
      const [token, ...rest] = tokensOf(word, language);
      if (token !== undefined && rest.length === 0) to.add(token.term);
    }
  };
  for (const { words, places: named, acronyms = [] } of groupsOf(language)) {
    if (named === undefined) continue;
    add(all, [...words, ...acronyms]);
    add(places, [...named, ...acronyms]);
  }
  return { places, all };
});
