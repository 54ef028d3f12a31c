/**
 * The buttons that lead on from a passage. Pure.
 */
import type { Article, Span } from '../answering/article.ts';
import { type Button, button, linkButton, numbersOf } from './button.ts';
import { LONGEST_URL, passageLink } from './passage-link.ts';
import { readButton } from './reading-buttons.ts';
import type { Say } from './wording.ts';

type Cited = Pick<Article, 'id' | 'revision'>;

/** How many passages a custom_id remembers beside the longest id of an article and the farthest offsets. */
const MOST_REMEMBERED = 4;

/** @param width Paragraphs to show before and after the passage. */
export function contextButton(article: Cited, passage: Span, width: number, say: Say): Button {
  const label = say(width === 1 ? 'button.context' : 'button.wider');
  return button({ label, action: 'context', article, numbers: [...numbersOf(passage), width] });
}

/** None where there are no more passages. */
export function moreButtons(article: Cited, passages: readonly Span[], say: Say): Button[] {
  if (passages.length === 0) return [];
  const numbers = numbersOf(...passages.slice(0, MOST_REMEMBERED));
  return [button({ label: say('button.more'), action: 'more', article, numbers })];
}

export function citeButton(article: Cited, passage: Span, say: Say): Button {
  return button({ label: say('button.cite'), action: 'cite', article, numbers: numbersOf(passage) });
}

/** @param passages At most four: as many as a custom_id surely remembers. */
export function shareButton(article: Cited, passages: readonly Span[], say: Say): Button {
  const numbers = numbersOf(...passages.slice(0, MOST_REMEMBERED));
  return button({ label: say('button.share'), action: 'share', article, numbers, primary: true });
}

/** Opens the pages of the text where the passage stands. */
export function readOnButton(article: Cited, passage: Span, say: Say): Button {
  return readButton(say('button.readOn'), article, passage.start, 'open');
}

/** None where the article has no address, or one that is longer than Discord lets a button open. */
export function sourceButtons(article: Article, passage: Span, say: Say): Button[] {
  const url = passageLink(article, passage);
  return url === null || url.length > LONGEST_URL ? [] : [linkButton(say('button.source'), url)];
}
