/**
 * The pages of a word that was looked up, in one article or in all. Remembers the first sentence of the page and, for all, the
 * state of the library; the word comes from the card.
 */
import type { ArticleIndex } from '../../answering/article-index.ts';
import type { ArticleAction, LibraryAction, Press, Pressed } from '../action.ts';
import { lookUp } from '../looked-up.ts';
import { revisionOf } from '../lookup-buttons.ts';
import { lookupCard } from '../lookup-card.ts';
import { privately } from '../reply.ts';
import type { Say } from '../wording.ts';

export const lookup: ArticleAction = {
  name: 'lookup',
  act({ question, numbers }, index, { say }) {
    return numbers.length === 1 ? pageOf(question, numbers[0], [index], say) : null;
  },
};

export const lookupAll: LibraryAction = {
  name: 'lookupall',
  actOnLibrary({ question, numbers }, { say, library: { indexes } }) {
    const [first, revision] = numbers;
    if (numbers.length !== 2) return null;
    if (revision !== revisionOf(indexes)) return privately(say('notice.libraryChanged'));
    return pageOf(question, first, indexes, say);
  },
};

function pageOf(
  term: Press['question'],
  first: number | undefined,
  indexes: readonly ArticleIndex[],
  say: Say,
): Pressed {
  if (term === null || first === undefined) return null;
  const page = lookupCard(lookUp(term, indexes), first, say);
  return page === null ? null : { page };
}
