/**
 * An article, opened: its card, or its text from some paragraph on. Pure.
 */
import type { ArticleIndex } from '../answering/article-index.ts';
import { countedOf } from '../answering/paragraphs.ts';
import { articleCard } from './article-card.ts';
import { nameOf } from './caption.ts';
import { readingCard } from './reading-card.ts';
import type { Words } from './reply.ts';
import type { Say } from './wording.ts';

export interface Opening {
  readonly purpose: 'show' | 'read';
  /** The number of the paragraph to read from; null for the beginning, and where nothing is read. */
  readonly paragraph: number | null;
}

/** The card, or a notice for whoever asked where there is no such paragraph. */
export function opened(index: ArticleIndex, { purpose, paragraph }: Opening, say: Say): Words {
  if (purpose === 'show') return { card: articleCard(index, say) };
  const start = paragraph === null ? 0 : index.paragraphs.find(({ number }) => number === paragraph)?.start;
  const card = start === undefined ? null : readingCard(index, start, say);
  return card === null ? { notice: noSuchParagraph(index, say) } : { card };
}

export function noSuchParagraph({ article, paragraphs }: ArticleIndex, say: Say): string {
  const values = { article: nameOf(article, say), paragraphs: countedOf(paragraphs) };
  return say('read.noSuchParagraph', values);
}
