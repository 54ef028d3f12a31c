/**
 * What stands around a passage: whole paragraphs before and after it or, where those are too long for a message, sentences.
 * Pure.
 */
import type { Span } from '../answering/article.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import { sentenceAt } from './remembered-passages.ts';

export interface Surroundings extends Span {
  /** Both ends are ends of paragraphs. */
  readonly whole: boolean;
}

/**
 * The passage with `width` paragraphs before and after it, as far as the text has them; where that does not fit, with as
 * many sentences on either side as do.
 *
 * @param fits Whether a span can be shown; where it holds of a span it holds of what lies inside.
 */
export function surroundings(
  index: ArticleIndex,
  passage: Span,
  width: number,
  fits: (span: Span) => boolean,
): Surroundings {
  const paragraphs = paragraphsAround(index, passage, width);
  return fits(paragraphs)
    ? { ...paragraphs, whole: true }
    : { ...sentencesAround(index, passage, fits), whole: false };
}

/** The passage with `width` paragraphs before and after it, whether or not they can be shown. */
export function paragraphsAround({ paragraphs }: ArticleIndex, { start, end }: Span, width: number): Span {
  const first = paragraphs.findIndex((paragraph) => start < paragraph.end);
  const last = paragraphs.findLastIndex((paragraph) => paragraph.start < end);
  return {
    start: paragraphs[Math.max(0, first - width)]?.start ?? start,
    end: paragraphs[Math.min(paragraphs.length - 1, last + width)]?.end ?? end,
  };
}

/** Grows by a sentence at a time, after the passage and before it in turns. */
function sentencesAround(index: ArticleIndex, passage: Span, fits: (span: Span) => boolean): Span {
  const { sentences } = index;
  let first = sentenceAt(index, passage.start);
  let last = sentenceAt(index, passage.end - 1);
  let shown: Span = { start: passage.start, end: passage.end };
  for (let after = true, refused = 0; refused < 2; after = !after) {
    const sentence = sentences[after ? last + 1 : first - 1];
    const wider = sentence && {
      start: Math.min(shown.start, sentence.start),
      end: Math.max(shown.end, sentence.end),
    };
    if (wider === undefined || !fits(wider)) {
      refused += 1;
      continue;
    }
    refused = 0;
    shown = wider;
    if (after) last += 1;
    else first -= 1;
  }
  return shown;
}
