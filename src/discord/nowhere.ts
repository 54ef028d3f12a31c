/**
 * What to say of a word that stands nowhere: so, and which words there are spelt nearly so. Pure.
 */
import type { ArticleIndex } from '../answering/article-index.ts';
import { similarWords } from '../answering/similar-words.ts';
import { namesOf } from './caption.ts';
import { inline } from './inline.ts';
import type { LookedUp } from './looked-up.ts';
import type { Say } from './wording.ts';

const MOST_SIMILAR = 5;

/** @param found A term without any sentence that holds it. */
export function nowhere({ term, indexes }: LookedUp, say: Say): string {
  const shown = inline(term);
  const articles = indexes.map(({ article }) => article);
  const statement =
    articles.length === 1
      ? say('lookup.nowhere', { term: shown, article: namesOf(articles, say) })
      : say('lookup.nowhereInMany', { term: shown, articles: articles.length });
  const similar = similarIn(term, indexes).slice(0, MOST_SIMILAR);
  if (similar.length === 0) return statement;
  return `${statement} ${say('lookup.similar', { words: similar.map(inline).join(say('list.separator')) })}`;
}

function similarIn(term: string, indexes: readonly ArticleIndex[]): string[] {
  return [...new Set(indexes.flatMap((index) => similarWords(index, term)))];
}
