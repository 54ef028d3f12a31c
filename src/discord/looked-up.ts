/**
 * A word or phrase, looked up in articles: the sentences that hold it, each with where it stands in them. Pure.
 */
import type { Span } from '../answering/article.ts';
import type { ArticleIndex, Sentence } from '../answering/article-index.ts';
import { mentionsOf } from '../answering/mentions.ts';

/** A sentence that holds the term. */
export interface Holding {
  readonly index: ArticleIndex;
  readonly sentence: Sentence;
  /** Where the term stands in it: at least one span, ordered and disjoint. */
  readonly mentions: readonly Span[];
}

/** What was found: the sentences of all articles, in the order of the articles and of their texts. */
export interface LookedUp {
  readonly term: string;
  /** The articles that were looked through. */
  readonly indexes: readonly ArticleIndex[];
  readonly holdings: readonly Holding[];
}

export function lookUp(term: string, indexes: readonly ArticleIndex[]): LookedUp {
  return { term, indexes, holdings: indexes.flatMap((index) => holdingsIn(index, term)) };
}

/** How often the term stands in these sentences. */
export function mentionsIn(holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

function holdingsIn(index: ArticleIndex, term: string): Holding[] {
  const bySentence = new Map<number, Span[]>();
  for (const { sentence, start, end } of mentionsOf(index, term)) {
    const spans = bySentence.get(sentence) ?? [];
    spans.push({ start, end });
    bySentence.set(sentence, spans);
  }
  return [...bySentence].flatMap(([place, mentions]) => {
    const sentence = index.sentences[place];
    return sentence === undefined ? [] : [{ index, sentence, mentions }];
  });
}
