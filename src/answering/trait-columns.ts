/**
 * Columns of traits: what one trait says of every answer span of a sentence. A sentence has a hundred spans and a span two dozen
 * traits; to call a function for each of them took most of the time of judging. So what hangs on where a span begins or ends is
 * asked once a word, and the rest is read in plain loops. Pure.
 */
import { type AnswerSpan, LONGEST, MOST_WORDS, type SpanReading, type WordCounts } from './answer-spans.ts';

/**
 * Writes what a trait says of each span.
 *
 * @param from Where among the values the column begins.
 */
export type TraitColumn = (
  spans: readonly AnswerSpan[],
  reading: SpanReading,
  values: Float64Array,
  from: number,
) => void;

/** What is said of a place in the sentence. */
type OfPlace = (place: number, reading: SpanReading) => number;

/** By where the span begins. */
export function ofFirst(value: OfPlace): TraitColumn {
  return (spans, reading, values, from) => {
    const firsts = valuesAt(value, reading);
    for (let at = 0; at < spans.length; at += 1)
      values[from + at] = firsts[(spans[at]?.first ?? 0) - reading.firstToken] ?? 0;
  };
}

/** By where the span ends. */
export function ofLast(value: OfPlace): TraitColumn {
  return (spans, reading, values, from) => {
    const lasts = valuesAt(value, reading);
    for (let at = 0; at < spans.length; at += 1)
      values[from + at] = lasts[(spans[at]?.last ?? 0) - reading.firstToken] ?? 0;
  };
}

/** By where the span begins, and by where it ends, summed. */
export function ofEnds(first: OfPlace, last: OfPlace): TraitColumn {
  const begins = ofFirst(first);
  return (spans, reading, values, from) => {
    begins(spans, reading, values, from);
    const lasts = valuesAt(last, reading);
    for (let at = 0; at < spans.length; at += 1) {
      const ending = lasts[(spans[at]?.last ?? 0) - reading.firstToken] ?? 0;
      values[from + at] = (values[from + at] ?? 0) + ending;
    }
  };
}

/** Room to work in: to make an array for each column of each sentence takes longer than to fill it. */
const room = new Float64Array(MOST_WORDS);

/** By place in the sentence; good until the next are asked for. */
function valuesAt(value: OfPlace, reading: SpanReading): Float64Array {
  for (let place = 0; place < reading.length; place += 1) room[place] = value(place, reading);
  return room;
}

/** By how many words the span has. */
export function ofLength(value: (words: number) => number): TraitColumn {
  const byLength = Float64Array.from({ length: LONGEST + 1 }, (_, words) => value(words));
  return (spans, _, values, from) => {
    for (let at = 0; at < spans.length; at += 1)
      values[from + at] = byLength[lengthOf(spans[at] ?? EMPTY)] ?? 0;
  };
}

/** By how many of the span's words are of a kind, so many at most. */
export function countOf(kind: keyof WordCounts, most: number): TraitColumn {
  return (spans, reading, values, from) => {
    const counts = reading.counts[kind];
    for (let at = 0; at < spans.length; at += 1)
      values[from + at] = Math.min(most, countWithin(spans[at] ?? EMPTY, counts, reading));
  };
}

/** By what share of the span's words is of a kind. */
export function shareOf(kind: keyof WordCounts): TraitColumn {
  return (spans, reading, values, from) => {
    const counts = reading.counts[kind];
    for (let at = 0; at < spans.length; at += 1) {
      const span = spans[at] ?? EMPTY;
      values[from + at] = countWithin(span, counts, reading) / lengthOf(span);
    }
  };
}

/** By the nearer of the words beside the span. */
export function nearestOf(kind: 'near' | 'nearFirst'): TraitColumn {
  return (spans, reading, values, from) => {
    const nearness = reading[kind];
    for (let at = 0; at < spans.length; at += 1) {
      const { first, last } = spans[at] ?? EMPTY;
      const left = first === reading.firstToken ? 0 : (nearness[first - reading.firstToken - 1] ?? 0);
      const right =
        last === reading.firstToken + reading.length - 1 ? 0 : (nearness[last - reading.firstToken + 1] ?? 0);
      values[from + at] = Math.max(left, right);
    }
  };
}

/** By how rare the span's words are on average. */
export const rarityOf: TraitColumn = (spans, { rarities, firstToken }, values, from) => {
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at] ?? EMPTY;
    let sum = 0;
    for (let token = span.first; token <= span.last; token += 1) sum += rarities[token - firstToken] ?? 0;
    values[from + at] = sum / lengthOf(span);
  }
};

const EMPTY: AnswerSpan = { first: 0, last: -1 };

function lengthOf({ first, last }: AnswerSpan): number {
  return last - first + 1;
}

function countWithin(
  { first, last }: AnswerSpan,
  counts: readonly number[],
  { firstToken }: SpanReading,
): number {
  return (counts[last + 1 - firstToken] ?? 0) - (counts[first - firstToken] ?? 0);
}
