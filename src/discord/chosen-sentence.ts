/**
 * A sentence chosen from the list that opens while a term is typed: Discord hands its value back as what was typed. Pure.
 */
import type { ArticleIndex } from '../answering/article-index.ts';
import type { Citation } from '../answering/citation.ts';
import type { Library } from '../library/library.ts';
import { numbersOf } from './button.ts';
import { customIdOf, readCustomId } from './custom-id.ts';
import { passagesAt } from './remembered-passages.ts';

const CHOSEN = 'sentence';

/** What a sentence is called in the value of a choice: at most 100 characters that nobody types by chance. */
export function valueOfSentence({ article }: ArticleIndex, sentence: { start: number; end: number }): string {
  return customIdOf({ action: CHOSEN, article, numbers: numbersOf(sentence) });
}

/** A passage with the article that it is from. */
export interface Chosen {
  readonly index: ArticleIndex;
  readonly passage: Citation;
}

/** The sentence that a value names; `'gone'` where it is there no more; null for whatever else somebody typed. */
export function sentenceChosen(value: string, library: Library): Chosen | 'gone' | null {
  const remembered = readCustomId(value);
  if (remembered?.action !== CHOSEN || remembered.article === null) return null;
  const index = library.find(remembered.article.id);
  if (index === undefined || index.article.revision !== remembered.article.revision) return 'gone';
  const [passage, ...others] = passagesAt(index, remembered.numbers) ?? [];
  return passage === undefined || others.length > 0 ? 'gone' : { index, passage };
}
