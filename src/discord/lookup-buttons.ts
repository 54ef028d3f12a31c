/**
 * The buttons that turn the pages of a word that was looked up. They remember the page and the articles; the word itself
 * stands at the head of the card, and comes back with whoever presses them. Pure.
 */
import type { ArticleIndex } from '../answering/article-index.ts';
import { type Button, button } from './button.ts';
import type { LookedUp } from './looked-up.ts';
import type { Say } from './wording.ts';

export interface Turns {
  /** The first sentence of the page before, counted from 0; null where there is none. */
  readonly before: number | null;
  readonly next: number | null;
}

export function turnButtons({ indexes }: LookedUp, { before, next }: Turns, say: Say): Button[] {
  const turn = (label: string, first: number | null) =>
    first === null ? [] : [turnButton(label, first, indexes)];
  return [...turn(say('button.previous'), before), ...turn(say('button.next'), next)];
}

function turnButton(label: string, first: number, indexes: readonly ArticleIndex[]): Button {
  const [only] = indexes;
  return only !== undefined && indexes.length === 1
    ? button({ label, action: 'lookup', article: only.article, numbers: [first] })
    : button({ label, action: 'lookupall', article: null, numbers: [first, revisionOf(indexes)] });
}

const REVISIONS = 2 ** 32;

/** Tells one state of several articles from the next: a whole number below 2^32, made of their revisions in their order. */
export function revisionOf(indexes: readonly ArticleIndex[]): number {
  return indexes.reduce(
    (sum, { article }) => (sum * 31 + Number.parseInt(article.revision, 16)) % REVISIONS,
    indexes.length,
  );
}
