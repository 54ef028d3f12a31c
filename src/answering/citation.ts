/**
 * Citation: the only place where text is cut from an article, and the shapes that carry a cut. Pure.
 */
import type { Article, Span } from './article.ts';
import type { ParagraphKind } from './paragraphs.ts';

/** Why a passage ranks where it does: one signal's share of the score. */
export interface Reason {
  readonly signal: string;
  /** The signal's value times its weight; the score is the sum of all points. */
  readonly points: number;
  /** The reason in words. */
  readonly because: string;
}

/** A passage, cited: a span of one revision of one article, never a copy of its words. */
export interface Citation extends Span {
  /** The id of the article. */
  readonly article: string;
  /** The revision of the text that the span points into. */
  readonly revision: string;
  /** The body paragraph that holds the span, from 1; null in a caption, a heading or a source line. */
  readonly paragraph: number | null;
  readonly part: ParagraphKind;
  /** The shortest span that answers, inside this one; null where none is sure. */
  readonly highlight: Span | null;
  /**
   * The sentence before, to be read with a passage that begins with a pronoun, because it says whom that stands for;
   * null where there is no need. It ends before the passage begins, and is no part of the quote.
   */
  readonly lead: Span | null;
}

/** A passage that bears on a question. */
export interface Excerpt extends Citation {
  readonly score: number;
  /** Words of the question that stand in the passage, as the question has them, in its order, each once. */
  readonly matched: readonly string[];
  /** Words of the question for which another stands there, by its meaning or its spelling, each with the nearest, as the passage has it. */
  readonly meant: readonly { readonly word: string; readonly other: string }[];
  readonly reasons: readonly Reason[];
}

/**
 * The words of a span, exactly as stored.
 *
 * @throws RangeError where the span does not lie inside the text, or is empty: a citation that cannot be
 * verified must not be sent.
 */
export function quote(article: Pick<Article, 'id' | 'text'>, { start, end }: Span): string {
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end <= start ||
    end > article.text.length
  ) {
    throw new RangeError(
      `span ${start}..${end} does not lie in article ${article.id} (${article.text.length} characters)`,
    );
  }
  return article.text.slice(start, end);
}
