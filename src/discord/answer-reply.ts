/**
 * An Answer as a reply: its card, and the buttons that lead on from it. Pure.
 */
import type { Answer } from '../answering/answer.ts';
import type { Article } from '../answering/article.ts';
import { type Button, withButtons } from './button.ts';
import { answerCard, nearestOf, type Telling } from './card.ts';
import type { Quotable } from './passage.ts';
import { citeButton, contextButton, moreButtons, shareButton, sourceButtons } from './passage-buttons.ts';
import type { Words } from './reply.ts';

export interface AnswerTelling extends Telling {
  /** Seen by the asker alone. */
  readonly private: boolean;
}

/** @param asked The articles that were asked; every excerpt's article is among them. */
export function answerReply(
  answer: Answer,
  asked: readonly Quotable[],
  telling: AnswerTelling,
): Words & { readonly private: boolean } {
  const card = answerCard(answer, asked, telling);
  const article = asked.find(({ article: { id } }) => id === answer.excerpts[0]?.article)?.article;
  const buttons = article === undefined ? [] : buttonsFor(answer, article, telling);
  return { card: withButtons(card, buttons), private: telling.private };
}

function buttonsFor({ outcome, excerpts }: Answer, article: Article, telling: AnswerTelling): Button[] {
  const { say } = telling;
  const [best] = excerpts;
  if (best === undefined) return [];
  if (outcome === 'answered') {
    return [
      ...(telling.private ? [shareButton(article, [best], say)] : []),
      contextButton(article, best, 1, say),
      ...moreButtons(article, excerpts.slice(1), say),
      citeButton(article, best, say),
      ...sourceButtons(article, best, say),
    ];
  }
  const nearest = nearestOf(excerpts);
  return [
    ...(telling.private ? [shareButton(article, nearest, say)] : []),
    ...moreButtons(
      article,
      excerpts.filter((excerpt) => !nearest.includes(excerpt)),
      say,
    ),
  ];
}
