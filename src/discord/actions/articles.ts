/**
 * The list of articles: its pages, and what was chosen from it. Remembers the first article of the page, and what to do with
 * the one that is chosen.
 */
import type { LibraryAction } from '../action.ts';
import { articleList, listOf } from '../article-list.ts';
import { opened } from '../opened-article.ts';
import { privately } from '../reply.ts';

export const articles: LibraryAction = {
  name: 'articles',
  actOnLibrary({ numbers, values: [chosen] }, { library, say }) {
    const list = listOf(numbers);
    if (list === null) return null;
    if (chosen === undefined) {
      const page = articleList(library.indexes, list.first, list.opening, say);
      return page === null ? null : { page };
    }
    const index = library.find(chosen);
    if (index === undefined) return privately(say('notice.articleGone'));
    const words = opened(index, list.opening, say);
    return 'card' in words ? { page: words.card } : privately(words.notice);
  },
};
