/**
 * The buttons by which a text is read. They remember where in the text, and which way they lead. Pure.
 */
import type { Article } from '../answering/article.ts';
import { type Button, button } from './button.ts';

/** What the second number of a custom_id means: its place in this list. */
const WAYS = ['open', 'turn', 'jump', 'land'] as const;

/**
 * `open` shows a page for itself, `turn` the one that follows on another, `jump` asks for a paragraph, and `land` goes to the
 * one that was given.
 */
export type Way = (typeof WAYS)[number];

/** @param offset Where the page begins, in UTF-16 code units of the text. */
export function readingNumbers(offset: number, way: Way): number[] {
  return [offset, WAYS.indexOf(way)];
}

/** What the numbers of a custom_id mean; null where they mean nothing. */
export function readingOf(numbers: readonly number[]): { readonly offset: number; readonly way: Way } | null {
  const [offset, place = -1, ...others] = numbers;
  const way = WAYS[place];
  return offset === undefined || way === undefined || others.length > 0 ? null : { offset, way };
}

export function readButton(
  label: string,
  article: Pick<Article, 'id' | 'revision'>,
  offset: number,
  way: Way,
): Button {
  return button({ label, action: 'read', article, numbers: readingNumbers(offset, way) });
}
