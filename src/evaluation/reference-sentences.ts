/**
 * The sentences that quotes are judged by. Deliberately not the ones that answering cuts: a splitter must not be
 * the judge of its own quotes. Pure.
 */
import type { Span } from '../answering/article.ts';
import type { SetDocument } from '../cli/question-set.ts';

const ENDS_WITH_ABBREVIATION =
  /(?:\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Prof|Sen|Rep|Gov|vs|No|Inc|Ltd|Co|Jr|Sr|e\.g|i\.e|ca?|cf|approx|Fig|al|etc)\.)$/u;
const GOES_ON = /^[a-z,;)]/;
/** A segment shorter than this, in UTF-16 code units, belongs to the one before it. */
const SHORTEST = 3;

/** The document's own sentences where it fixes them; else those of `Intl.Segmenter`, a line at a time, with a few joins. */
export function referenceSentences({
  text,
  lang,
  sentences,
}: Pick<SetDocument, 'text' | 'lang' | 'sentences'>): Span[] {
  if (sentences !== undefined && sentences.length > 0) return sentences;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => sentencesOfLine(line[0], line.index, segmenter));
}

function sentencesOfLine(line: string, lineStart: number, segmenter: Intl.Segmenter): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const last = found.at(-1);
    const end = lineStart + index + segment.length;
    if (last !== undefined && continues(segment, line.slice(last.start - lineStart, index))) last.end = end;
    else found.push({ start: lineStart + index, end });
  }
  return found;
}

function continues(segment: string, before: string): boolean {
  return (
    ENDS_WITH_ABBREVIATION.test(before.trimEnd()) || GOES_ON.test(segment) || segment.trim().length < SHORTEST
  );
}
