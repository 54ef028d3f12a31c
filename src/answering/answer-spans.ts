/**
 * Answer spans: the stretches of a sentence that could be an answer. Pure.
 */
import { MOST_WORDS, type SpanReading } from './span-reading.ts';
import { WordClass } from './word-classes.ts';

/** A stretch of whole words of one sentence: tokens `first` up to and including `last` of the index. */
export interface AnswerSpan {
  readonly first: number;
  readonly last: number;
}

/** The spans of a sentence: of each, the place of its first and its last word. Columns are read several times as fast as a list of spans. */
export interface SpanColumns {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/** Words that a span may hold: an answer of more is a sentence. */
export const LONGEST = 12;
/** No sentence has more spans than this. */
export const MOST_SPANS = MOST_WORDS * LONGEST;

/** Whether a word may stand at either end of an answer: "the" and "of" may not. */
function isEdge(classes: number): boolean {
  return (classes & WordClass.stop) === 0 || (classes & (WordClass.number | WordClass.calendar)) !== 0;
}

/** Whether a word of these classes is a name's. */
export function isName(classes: number): boolean {
  return (classes & WordClass.capital) !== 0 && (classes & (WordClass.stop | WordClass.calendar)) === 0;
}

/**
 * The spans of a sentence that could be an answer, by their first word and then by their last. None begins or ends
 * with a word without content, cuts a name (but between a word of the question and one that is not), or is nothing but
 * words of the question.
 */
export function answerSpans(reading: SpanReading): SpanColumns {
  const { length, classes, asked } = reading;
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (let first = 0; first < length; first += 1) {
    // The first word's capital makes no name of it, unless the question names it, too.
    const isBehindName = first > 1 || asked[0] === 1;
    if (!isEdge(classes[first] ?? 0) || (isBehindName && cutsName(first, reading))) continue;
    let isNew = false;
    for (let last = first; last < Math.min(length, first + LONGEST); last += 1) {
      isNew ||= asked[last] === 0 && isEdge(classes[last] ?? 0);
      if (!isNew || !isEdge(classes[last] ?? 0)) continue;
      if (last + 1 < length && cutsName(last + 1, reading)) continue;
      firsts.push(first);
      lasts.push(last);
    }
  }
  return { firsts, lasts };
}

/** One of the spans, by its number; null where there is none. */
export function spanAt(
  { firsts, lasts }: SpanColumns,
  span: number,
  reading: SpanReading,
): AnswerSpan | null {
  const first = firsts[span];
  const last = lasts[span];
  if (first === undefined || last === undefined) return null;
  return { first: reading.firstToken + first, last: reading.firstToken + last };
}

/** Whether a span that begins at a place, or ends before it, cuts a name there. */
function cutsName(place: number, reading: SpanReading): boolean {
  return isWithinName(place, reading) && reading.asked[place] === reading.asked[place - 1];
}

/** Whether the span begins or ends in the midst of a name: "President Bashar" of "President Bashar Assad". */
export function isCutFromName({ first, last }: AnswerSpan, reading: SpanReading): boolean {
  return (
    isWithinName(first - reading.firstToken, reading) || isWithinName(last + 1 - reading.firstToken, reading)
  );
}

/** Whether the word at a place and the one before it are words of one name. */
function isWithinName(place: number, { classes, marks }: SpanReading): boolean {
  return isName(classes[place - 1] ?? 0) && isName(classes[place] ?? 0) && marks[place] === marks[place - 1];
}
