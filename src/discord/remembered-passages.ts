/**
 * Passages that a custom_id remembers by their spans, looked up again in the article. Pure.
 */
import type { ArticleIndex } from '../answering/article-index.ts';
import type { Citation } from '../answering/citation.ts';
import { firstPlace } from '../answering/first-place.ts';

/**
 * The passages at these numbers, as `numbersOf` wrote them; null where one of them is not a sentence of the article, so
 * that no made-up id cuts a text in the middle of its words, or where one comes twice, as no id of ours has it.
 */
export function passagesAt(index: ArticleIndex, numbers: readonly number[]): Citation[] | null {
  if (numbers.length === 0 || numbers.length % 2 !== 0) return null;
  const passages: Citation[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const passage = passageAt(index, numbers[at] ?? 0, numbers[at + 1] ?? 0);
    if (passage === null || passages.some(({ start }) => start === passage.start)) return null;
    passages.push(passage);
  }
  return passages;
}

function passageAt(index: ArticleIndex, start: number, length: number): Citation | null {
  const { sentences } = index;
  const sentence = sentences[sentenceAt(index, start)];
  if (sentence?.start !== start || sentence.end !== start + length) return null;
  return citationOf(index, sentence);
}

/** The sentence as a passage that is cited for itself, without an answer in it. */
export function citationOf(
  { article, paragraphs }: ArticleIndex,
  { start, end, paragraph }: ArticleIndex['sentences'][number],
): Citation {
  const home = paragraphs[paragraph];
  return {
    article: article.id,
    revision: article.revision,
    paragraph: home?.number ?? null,
    part: home?.kind ?? 'body',
    start,
    end,
    highlight: null,
    lead: null,
  };
}

/** Place among the sentences of the last one that starts at an offset or before it; 0 where all start after it. */
export function sentenceAt({ sentences }: Pick<ArticleIndex, 'sentences'>, offset: number): number {
  return Math.max(0, firstPlace(sentences.length, (place) => (sentences[place]?.start ?? 0) > offset) - 1);
}
