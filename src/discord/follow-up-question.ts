/**
 * A question written as a reply to an answer: completed with what that one was about. Pure.
 */
import { ComponentType } from 'discord.js';
import { z } from 'zod';
import type { Span } from '../answering/article.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import { quote } from '../answering/citation.ts';
import { followUp } from '../answering/follow-up.ts';
import type { Library } from '../library/library.ts';
import { ACCENT } from './accent.ts';
import { questionOn } from './asked-question.ts';
import type { Workings } from './command.ts';
import { readCustomId } from './custom-id.ts';

/** An answer of ours, as Discord gives it back. */
export interface EarlierAnswer {
  /** The components of the message, as Discord sends them. */
  readonly components: readonly unknown[];
  /** The question that it replied to, where it does not stand on the card itself; null where nobody can tell. */
  readonly question: string | null;
}

/** What to ask, and where. */
export interface Asked {
  readonly question: string;
  readonly indexes: readonly ArticleIndex[];
  /** The question as it was understood, where that is not how it was written; otherwise null. */
  readonly completed: string | null;
}

/** The question as it stands where it needs nothing of the earlier one, or nothing is known of that. */
export function asFollowUp(question: string, earlier: EarlierAnswer | null, workings: Workings): Asked {
  const { library, answer } = workings;
  const alone: Asked = { question, indexes: library.indexes, completed: null };
  const components = earlier?.components ?? [];
  const before = questionOn(components) ?? earlier?.question ?? null;
  const asked = articlesAskedOn(components, library);
  const [first] = asked;
  if (before === null || first === undefined) return alone;

  // The same question has the same answer: nothing of it need have been kept.
  const [best] = answer(before, asked).excerpts;
  const home = asked.find(({ article }) => article.id === best?.article);
  const indexes = home === undefined ? asked : [home];
  const wordsAt = (span: Span | null | undefined) =>
    home === undefined || span == null ? null : quote(home.article, span);
  const told = {
    question: before,
    passage: wordsAt(best) ?? '',
    highlight: wordsAt(best?.highlight),
  };
  const completed = followUp(question, told, (home ?? first).article.language);
  return completed === question ? alone : { question: completed, indexes, completed };
}

/** The article that an answer's buttons are about, where it still is; all of them where nothing was found. */
function articlesAskedOn(components: readonly unknown[], library: Library): readonly ArticleIndex[] {
  const id = articleOn(components);
  if (id !== null) return library.indexes.filter(({ article }) => article.id === id);
  const read = nothingFound.safeParse(components[0]);
  return read.success ? library.indexes : [];
}

const nothingFound = z.object({
  type: z.literal(ComponentType.Container),
  accent_color: z.literal(ACCENT['not-found']),
});

/** The id of the article that a card's buttons are about; null where it has none of our buttons. */
export function articleOn(components: readonly unknown[]): string | null {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    if ('custom_id' in component && typeof component.custom_id === 'string') {
      const id = readCustomId(component.custom_id)?.article?.id;
      if (id !== undefined) return id;
    }
    const children = [
      ...('components' in component && Array.isArray(component.components) ? component.components : []),
      ...('accessory' in component ? [component.accessory] : []),
    ];
    const id = articleOn(children);
    if (id !== null) return id;
  }
  return null;
}
