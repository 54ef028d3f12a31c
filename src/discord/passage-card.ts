/**
 * The card of one passage, shown for itself, with the buttons that lead on from it. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import type { ArticleIndex } from '../answering/article-index.ts';
import type { Citation } from '../answering/citation.ts';
import { ACCENT } from './accent.ts';
import { cardOf, withButtons } from './button.ts';
import { nameOf, placeOf, smallLine, withNote } from './caption.ts';
import { cutPassage, wholePassage } from './passage.ts';
import { citeButton, contextButton, readOnButton, sourceButtons } from './passage-buttons.ts';
import { MOST_SIZE, sizeOf } from './size.ts';
import type { Say } from './wording.ts';

/** @throws Error where the passage does not stand in this very text. */
export function passageCard(index: ArticleIndex, passage: Citation, say: Say): APIContainerComponent {
  const { article } = index;
  const caption = (whole: boolean) =>
    smallLine(placeOf(passage, { whole, from: null }, say), nameOf(article, say));
  const options = { room: MOST_SIZE - sizeOf(caption(false)), asAnswer: true, say };
  const shown = wholePassage(index, passage, options) ?? cutPassage(index, passage, options);
  const card = cardOf(ACCENT.text, [shown.markdown, withNote(caption(shown.whole), shown.note)]);
  return withButtons(card, [
    contextButton(article, passage, 1, say),
    readOnButton(article, passage, say),
    citeButton(article, passage, say),
    ...sourceButtons(article, passage, say),
  ]);
}
