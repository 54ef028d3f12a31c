/**
 * Related terms: a country, its people and its capital stand for one another in the news. Pure.
 */
import countries from '../../data/related/countries.json' with { type: 'json' };
import countriesInGerman from '../../data/related/countries-de.json' with { type: 'json' };
import type { Language } from './languages.ts';
import { read } from './word-reading.ts';

interface Group {
  readonly words: readonly string[];
  /** Those of the words that name the country itself or its capital. */
  readonly places?: readonly string[];
  readonly acronyms?: readonly string[];
}

/** By language, the groups of terms whose members stand for one another. */
const groups: Readonly<Record<string, readonly Group[]>> = {
  en: countries.groups,
  de: countriesInGerman.groups,
};

const relatedByLanguage = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The terms that a term is related to, itself not among them; phrases of several words have none. */
export function relatedTerms(term: string, language: Language): readonly string[] {
  let related = relatedByLanguage.get(language.code);
  if (related === undefined) {
    related = relationsOf(groups[language.code] ?? [], language);
    relatedByLanguage.set(language.code, related);
  }
  return related.get(term) ?? [];
}

function relationsOf(ofLanguage: readonly Group[], language: Language): Map<string, readonly string[]> {
  const related = new Map<string, Set<string>>();
  for (const { words, acronyms = [] } of ofLanguage) {
    const terms = [...words, ...acronyms]
      .filter((word) => !word.includes(' '))
      .map((word) => read(word, language).term);
    for (const term of terms) {
      const others = related.get(term) ?? new Set();
      for (const other of terms) if (other !== term) others.add(other);
      related.set(term, others);
    }
  }
  return new Map([...related].map(([term, others]) => [term, [...others]]));
}

interface CountryTerms {
  /** Names, short forms and capitals. */
  readonly places: ReadonlySet<string>;
  /** Those, and what is called after them: "Syrian", "Syrians". */
  readonly all: ReadonlySet<string>;
}

const countriesByLanguage = new Map<string, CountryTerms>();

/** Whether a term names a country, its people or its capital. */
export function isOfCountry(term: string, language: Language): boolean {
  return countryTerms(language).all.has(term);
}

/** Whether a term names a country or its capital. */
export function isCountryOrCapital(term: string, language: Language): boolean {
  return countryTerms(language).places.has(term);
}

function countryTerms(language: Language): CountryTerms {
  let terms = countriesByLanguage.get(language.code);
  if (terms === undefined) {
    const termOf = (word: string) => read(word, language).term;
    const places = new Set<string>();
    const all = new Set<string>();
    for (const group of groups[language.code] ?? []) {
      const acronyms = (group.acronyms ?? []).map(termOf);
      if (group.places === undefined) continue;
      for (const term of [...group.words.map(termOf), ...acronyms]) all.add(term);
      for (const term of [...group.places.map(termOf), ...acronyms]) places.add(term);
    }
    terms = { places, all };
    countriesByLanguage.set(language.code, terms);
  }
  return terms;
}
