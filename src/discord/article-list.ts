/**
 * The list of articles to choose one from, by the page. Remembers what is to be done with the one that is chosen. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import type { ArticleIndex } from '../answering/article-index.ts';
import { ACCENT } from './accent.ts';
import { type Button, button, cardOf, withButtons } from './button.ts';
import { smallLine } from './caption.ts';
import { MOST_LINES, menuRow, menuWords } from './menu.ts';
import type { Opening } from './opened-article.ts';
import type { Say } from './wording.ts';

/** With 25 articles of the longest names, the list still fits into a message. */
const LONGEST_TITLE = 60;
const LONGEST_SOURCE = 40;

/** The page of the list that begins with an article, counted from 0; null where there is none. */
export function articleList(
  indexes: readonly ArticleIndex[],
  first: number,
  opening: Opening,
  say: Say,
): APIContainerComponent | null {
  const shown = indexes.slice(first, first + MOST_LINES);
  if (shown.length === 0) return null;
  const last = first + shown.length;
  const place = say('articles.shown', { first: first + 1, last, count: indexes.length });
  const card = cardOf(ACCENT.text, [
    say('articles.head'),
    ...(shown.length === indexes.length ? [] : [smallLine(place)]),
    menuRow({
      placeholder: say('articles.menu'),
      action: 'articles',
      article: null,
      numbers: listNumbers(first, opening),
      lines: shown.map(({ article }) => ({
        label: menuWords(article.title, LONGEST_TITLE),
        value: article.id,
        ...(article.source === null ? {} : { description: menuWords(article.source, LONGEST_SOURCE) }),
      })),
    }),
  ]);
  const turn = (label: string, to: number): Button =>
    button({ label, action: 'articles', article: null, numbers: listNumbers(to, opening) });
  return withButtons(card, [
    ...(first > 0 ? [turn(say('button.previous'), Math.max(0, first - MOST_LINES))] : []),
    ...(last < indexes.length ? [turn(say('button.next'), last)] : []),
  ]);
}

const PURPOSES: readonly Opening['purpose'][] = ['show', 'read'];

function listNumbers(first: number, { purpose, paragraph }: Opening): number[] {
  return [first, PURPOSES.indexOf(purpose), paragraph ?? 0];
}

/** What the numbers of a custom_id mean; null where they mean nothing. */
export function listOf(
  numbers: readonly number[],
): { readonly first: number; readonly opening: Opening } | null {
  const [first, place = -1, paragraph = 0, ...others] = numbers;
  const purpose = PURPOSES[place];
  if (first === undefined || purpose === undefined || others.length > 0) return null;
  return { first, opening: { purpose, paragraph: paragraph === 0 ? null : paragraph } };
}
