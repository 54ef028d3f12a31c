/**
 * The card of "Find in article": each claim of a message with the passage that bears on it. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import type { ArticleIndex } from '../answering/article-index.ts';
import type { Excerpt } from '../answering/citation.ts';
import { ACCENT } from './accent.ts';
import { type Button, cardOf, withButtons } from './button.ts';
import { sharedWords, smallLine } from './caption.ts';
import { inline, shorten } from './inline.ts';
import { shareButton } from './passage-buttons.ts';
import { passageSections } from './passage-sections.ts';
import { MOST_SIZE, sizeOf } from './size.ts';
import type { Say } from './wording.ts';

const LONGEST_CLAIM = 200;
const LONGEST_TITLE = 20;

/** A claim, and the passage that bears on it; null where none does. */
export interface Found {
  readonly claim: string;
  readonly passage: Excerpt | null;
}

/**
 * @param found At least one of them with a passage.
 * @param leftOut How many sentences of the message were not looked for.
 */
export function claimCard(
  found: readonly Found[],
  leftOut: number,
  indexes: readonly ArticleIndex[],
  say: Say,
): APIContainerComponent {
  const lines = found.map(({ claim }) => `**${inline(shorten(claim, LONGEST_CLAIM))}**`);
  const head = say('find.head');
  const rest = leftOut === 0 ? [] : [smallLine(say('find.leftOut', { sentences: leftOut }))];
  const nothing = smallLine(say('find.nothing'));
  const same = smallLine(say('find.same'));
  const overhead = [head, ...lines, ...rest, ...lines.map(() => nothing)];
  let room = MOST_SIZE - overhead.reduce((size, line) => size + sizeOf(line), 0);

  const shown: Excerpt[] = [];
  const parts = found.flatMap(({ passage }, place) => {
    const line = lines[place] ?? '';
    if (passage === null) return [line, nothing];
    if (shown.some((other) => isSame(other, passage))) return [line, same];
    const index = indexes.find(({ article }) => article.id === passage.article);
    if (index === undefined) throw new Error(`a passage is of ${passage.article}, which was not asked`);
    const words = sharedWords(passage, say);
    const remark = words === null ? null : say('card.sharedWords', { words });
    const each = Math.floor(room / (found.length - place));
    const { sections } = passageSections([{ index, passage, remark }], { room: each, say });
    for (const { components } of sections) {
      for (const { content } of components) room -= sizeOf(content);
    }
    shown.push(passage);
    return [line, ...sections];
  });
  return withButtons(cardOf(ACCENT.text, [head, ...parts, ...rest]), shareButtons(shown, indexes, say));
}

/** One for the passages of each article, as a custom_id remembers only one article. */
function shareButtons(shown: readonly Excerpt[], indexes: readonly ArticleIndex[], say: Say): Button[] {
  const cited = indexes.filter(({ article }) => shown.some((passage) => passage.article === article.id));
  return cited.map(({ article }) => {
    const button = shareButton(
      article,
      shown.filter((passage) => passage.article === article.id),
      say,
    );
    const title = shorten(article.title, LONGEST_TITLE);
    return cited.length === 1 ? button : { ...button, label: say('button.shareOf', { article: title }) };
  });
}

function isSame(one: Excerpt, other: Excerpt): boolean {
  return one.article === other.article && one.start === other.start;
}
