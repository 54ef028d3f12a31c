/**
 * Synonyms: words of one meaning by the lists of `data/synonyms/`, each of which is read when a question first needs its language.
 * Pure.
 */
import { createRequire } from 'node:module';
import type { ArticleIndex } from './article-index.ts';
import { groupedBy } from './grouped.ts';
import { compoundsOf } from './hyphenated.ts';
import { keptWith } from './kept-with.ts';
import type { Language } from './languages.ts';
import { matchWith, type TermMatch } from './term-match.ts';
import { read } from './word-reading.ts';

/**
 * What a synonym counts beside the very word: little, as most words have several meanings and no list tells which of them is meant.
 * From a tenth to three tenths, the question sets come to the same within .003.
 */
export const SYNONYM_SIMILARITY = 0.2;
/**
 * What a synonym counts where both words have many meanings, as "hit" and "make": enough to tell passages apart, too little to call
 * the word found.
 */
export const VAGUE_SIMILARITY = 0.15;
/** Groups that a word of many meanings is in, at least. */
const MANY_MEANINGS = 6;

/** A file of `data/synonyms/`. */
interface SynonymFile {
  /** Words of one meaning in each, with spaces between. */
  readonly groups: readonly string[];
}

/** The languages of `data/synonyms/`, by BCP 47 subtag. */
export const languagesWithSynonyms: readonly string[] = ['de', 'en', 'es'];

/** An import would load them all, or make everything that asks for a word wait. */
const load = createRequire(import.meta.url);

/**
 * The article's terms that mean the same as a term in one of its senses; none where the language has no list. Of a compound with a hyphen,
 * which the article reads as two words, the rarer one stands for it.
 */
export function synonymsOf(term: string, index: ArticleIndex): TermMatch[] {
  const groups = groupsOf(index.language);
  const isVague = (word: string): boolean => (groups.get(word)?.length ?? 0) >= MANY_MEANINGS;
  const synonyms = new Set(groups.get(term)?.flatMap(({ group }) => group));
  synonyms.delete(term);
  return [...synonyms].flatMap((synonym) => {
    const similarity = isVague(term) && isVague(synonym) ? VAGUE_SIMILARITY : SYNONYM_SIMILARITY;
    const found = [...matchWith(synonym, similarity, index), ...compoundsOf(synonym, [], index)];
    return found.map((match) => ({ ...match, similarity, isOtherWord: true }));
  });
}

/** Whether a language's list has a term: whoever writes it has not misspelt another. False where the language has no list. */
export function isListed(term: string, language: Language): boolean {
  return groupsOf(language).has(term);
}

/** A term in one of its groups. */
interface Member {
  readonly term: string;
  /** All terms of the group. */
  readonly group: readonly string[];
}

/** By term, its part in each of the groups that it is in. */
const groupsOf = keptWith((language: Language): ReadonlyMap<string, readonly Member[]> => {
  const terms = new Map<string, string>();
  /** The list writes "cease-fire"; an article's compounds are known by what they are as one word. */
  const termOf = (word: string): string => {
    const term = terms.get(word) ?? read(word.replaceAll('-', ''), language).term;
    terms.set(word, term);
    return term;
  };
  const members = synonymGroups(language.code).flatMap((words) => {
    const group = words.split(' ').map(termOf);
    return group.map((term) => ({ term, group }));
  });
  return groupedBy(members, ({ term }) => term);
});

function synonymGroups(code: string): readonly string[] {
  if (!languagesWithSynonyms.includes(code)) return [];
  const file: SynonymFile = load(`../../data/synonyms/${code}.json`);
  return file.groups;
}
