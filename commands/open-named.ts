/**
 * What two commands have in common: they open the article that was named, or give a list where it might be one of several. Pure.
 */
import { articleList } from '../src/discord/article-list.ts';
import type { CommandContext, FilledOptions } from '../src/discord/command.ts';
import { type Opening, opened } from '../src/discord/opened-article.ts';
import { privately, type Spoken } from '../src/discord/reply.ts';
import { indexesNamed } from './article-option.ts';
import { isPrivate } from './private-option.ts';

/** Opens the article that the option `article` names; the library's only one where it names none. */
export function openNamed(
  options: FilledOptions,
  opening: Opening,
  { library, say }: CommandContext,
): Spoken {
  const indexes = indexesNamed(options.getString('article'), library) ?? [];
  const [only] = indexes;
  if (only === undefined) return privately(say('notice.noSuchArticle'));
  if (indexes.length > 1) {
    const card = articleList(indexes, 0, opening, say);
    return card === null ? privately(say('notice.noSuchArticle')) : { card, private: isPrivate(options) };
  }
  const words = opened(only, opening, say);
  return 'card' in words ? { ...words, private: isPrivate(options) } : privately(words.notice);
}
