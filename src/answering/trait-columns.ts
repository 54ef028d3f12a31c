/**
 * Columns of traits: what one trait says of every answer span of a sentence. A sentence has a hundred spans and a span two dozen
 * traits; to call a function for each of them took most of the time of judging. So what hangs on where a span begins or ends is
 * asked once a word, and the rest is read in plain loops. Pure.
 */
import { LONGEST, type SpanColumns } from './answer-spans.ts';
import { MOST_WORDS, type SpanReading, type WordCounts } from './span-reading.ts';

/**
 * Writes what a trait says of each span.
 *
 * @param from Where among the values the column begins.
 */
export type TraitColumn = (
  spans: SpanColumns,
  reading: SpanReading,
  values: Float64Array,
  from: number,
) => void;

/** What is said of a place in the sentence. */
type OfPlace = (place: number, reading: SpanReading) => number;

/** By where the span begins. */
export function ofFirst(value: OfPlace): TraitColumn {
  return ({ firsts }, reading, values, from) => {
    const byPlace = valuesAt(value, reading);
    for (let at = 0; at < firsts.length; at += 1) values[from + at] = byPlace[firsts[at] ?? 0] ?? 0;
  };
}

/** By where the span ends. */
export function ofLast(value: OfPlace): TraitColumn {
  return ({ lasts }, reading, values, from) => {
    const byPlace = valuesAt(value, reading);
    for (let at = 0; at < lasts.length; at += 1) values[from + at] = byPlace[lasts[at] ?? 0] ?? 0;
  };
}

/** By where the span begins, and by where it ends, summed. */
export function ofEnds(first: OfPlace, last: OfPlace): TraitColumn {
  const begins = ofFirst(first);
  return (spans, reading, values, from) => {
    begins(spans, reading, values, from);
    const byPlace = valuesAt(last, reading);
    const { lasts } = spans;
    for (let at = 0; at < lasts.length; at += 1)
      values[from + at] = (values[from + at] ?? 0) + (byPlace[lasts[at] ?? 0] ?? 0);
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
  return ({ firsts, lasts }, _, values, from) => {
    for (let at = 0; at < firsts.length; at += 1)
      values[from + at] = byLength[1 + (lasts[at] ?? 0) - (firsts[at] ?? 0)] ?? 0;
  };
}

/** By how many of the span's words are of a kind, so many at most. */
export function countOf(kind: keyof WordCounts, most: number): TraitColumn {
  return ({ firsts, lasts }, reading, values, from) => {
    const before = reading.counts[kind];
    for (let at = 0; at < firsts.length; at += 1)
      values[from + at] = Math.min(
        most,
        (before[1 + (lasts[at] ?? 0)] ?? 0) - (before[firsts[at] ?? 0] ?? 0),
      );
  };
}

/** By what share of the span's words is of a kind. */
export function shareOf(kind: keyof WordCounts): TraitColumn {
  return ({ firsts, lasts }, reading, values, from) => {
    const before = reading.counts[kind];
    for (let at = 0; at < firsts.length; at += 1) {
      const first = firsts[at] ?? 0;
      const end = 1 + (lasts[at] ?? 0);
      values[from + at] = ((before[end] ?? 0) - (before[first] ?? 0)) / (end - first);
    }
  };
}

/** By the nearer of the words beside the span. */
export function nearestOf(kind: 'near' | 'nearFirst'): TraitColumn {
  return ({ firsts, lasts }, reading, values, from) => {
    const nearness = reading[kind];
    for (let at = 0; at < firsts.length; at += 1) {
      const first = firsts[at] ?? 0;
      const end = 1 + (lasts[at] ?? 0);
      const left = first === 0 ? 0 : (nearness[first - 1] ?? 0);
      const right = end === nearness.length ? 0 : (nearness[end] ?? 0);
      values[from + at] = Math.max(left, right);
    }
  };
}

/** By how rare the span's words are on average. */
export const rarityOf: TraitColumn = ({ firsts, lasts }, { rarities }, values, from) => {
  for (let at = 0; at < firsts.length; at += 1) {
    const first = firsts[at] ?? 0;
    const end = 1 + (lasts[at] ?? 0);
    let sum = 0;
    for (let place = first; place < end; place += 1) sum += rarities[place] ?? 0;
    values[from + at] = sum / (end - first);
  }
};
