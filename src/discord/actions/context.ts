/**
 * Context: the paragraphs before and after a passage, and on from there. Remembers the passage and how many paragraphs.
 */
import type { Span } from '../../answering/article.ts';
import type { ArticleIndex } from '../../answering/article-index.ts';
import type { Citation } from '../../answering/citation.ts';
import { ACCENT } from '../accent.ts';
import type { ArticleAction } from '../action.ts';
import { type Button, cardOf, withButtons } from '../button.ts';
import { nameOf, placeOf, rangeOf, smallLine, withNote } from '../caption.ts';
import { cutPassage } from '../passage.ts';
import { citeButton, contextButton, readOnButton, sourceButtons } from '../passage-buttons.ts';
import { blockQuote } from '../quotation.ts';
import { passagesAt } from '../remembered-passages.ts';
import { MOST_SIZE, sizeOf } from '../size.ts';
import { paragraphsAround, surroundings } from '../surroundings.ts';
import type { Say } from '../wording.ts';

const WIDEST = 1000;

/** Kept free for the line that says where the passage stands. */
const ROOM_FOR_CAPTION = 500;
const ROOM = MOST_SIZE - ROOM_FOR_CAPTION;

export const context: ArticleAction = {
  name: 'context',
  act({ numbers }, index, { say }) {
    const [start = 0, length = 0, width = 0] = numbers;
    const [passage] = passagesAt(index, [start, length]) ?? [];
    if (passage === undefined || numbers.length !== 3 || width < 1 || width > WIDEST) return null;

    const buttons = [
      ...wider(index, passage, width, say),
      readOnButton(index.article, passage, say),
      citeButton(index.article, passage, say),
      ...sourceButtons(index.article, passage, say),
    ];
    const card = withButtons(cardOf(ACCENT.text, textsOf(index, passage, width, say)), buttons);
    return width === 1 ? { card, private: true } : { page: card };
  },
};

/** The passage with what stands around it; where it is too long by itself, as much of it as there is room for. */
function textsOf(index: ArticleIndex, passage: Citation, width: number, say: Say): string[] {
  const name = nameOf(index.article, say);
  if (!fits(index, passage, passage)) {
    const cut = cutPassage(index, passage, { room: ROOM, asAnswer: false, say });
    return [cut.markdown, withNote(smallLine(placeOf(passage, cut, say), name), cut.note)];
  }
  const shown = surroundings(index, passage, width, (span) => fits(index, span, passage));
  return [quotedIn(index, shown, passage), smallLine(rangeOf(index, shown, say), name)];
}

/** Another button where there is more to see and room to show it. */
function wider(index: ArticleIndex, passage: Citation, width: number, say: Say): Button[] {
  const now = paragraphsAround(index, passage, width);
  const next = paragraphsAround(index, passage, width + 1);
  const isMore = next.start < now.start || next.end > now.end;
  return isMore && fits(index, next, passage) ? [contextButton(index.article, passage, width + 1, say)] : [];
}

/** Escaping only lengthens: what is too long as it stands need not be escaped to know. */
function fits(index: ArticleIndex, span: Span, passage: Span): boolean {
  return span.end - span.start <= ROOM && sizeOf(quotedIn(index, span, passage)) <= ROOM;
}

function quotedIn({ article }: ArticleIndex, span: Span, passage: Span): string {
  const isAlone = span.start === passage.start && span.end === passage.end;
  return blockQuote(article, span, isAlone ? [] : [{ ...passage, style: 'bold' }]);
}
