/**
 * What a passage is judged by when it is read again: all that the first reading weighed, and what the words in it look
 * like that could be the answer. Pure.
 */
import type { JudgedSpans } from './judged-spans.ts';
import type { Ranked } from './ranking.ts';
import { signals } from './signals.ts';
import { traits } from './span-traits.ts';

/** Where no span could be an answer, less speaks for one than anywhere else. */
const NO_PROMISE = -20;
/** Spans believed in less than this are not looked at: none of them moves a mean, and there are hundreds. */
const BELIEVABLE = 1e-3;

/** Where a passage stands is left to the first reading: of that, trees would learn what the texts are like that they were fitted to. */
const weighed = [...signals.keys()].filter((signal) => signals[signal]?.name !== 'early');

/** The names of the features, in the order in which a row holds them. */
export const rerankingFeatures: readonly string[] = [
  'score',
  ...weighed.map((signal) => signals[signal]?.name ?? ''),
  'promise',
  'belief',
  'spans',
  'terseness',
  ...traits.map(({ name }) => `answer:${name}`),
];

/**
 * A row of the features. Of single precision, as in training: no value may come to lie on the other side of a threshold.
 *
 * @param spans The passage's.
 */
export function rerankingRow({ evidence, values, score }: Ranked, spans: JudgedSpans): Float32Array {
  const row = new Float32Array(rerankingFeatures.length);
  row[0] = score;
  weighed.forEach((signal, place) => {
    row[1 + place] = values[signal] ?? 0;
  });
  let column = 1 + weighed.length;
  row[column++] = Math.max(NO_PROMISE, spans.promise);
  row[column++] = spans.belief;
  row[column++] = Math.log1p(spans.all.length);
  row[column++] = evidence.inquiry.terseness;
  // A trait of the answer, whichever span that is: each span's, by how much that is believed in.
  const { beliefs, values: traitValues } = spans;
  const believable = believableIn(beliefs);
  for (let from = 0; column < row.length; column += 1, from += beliefs.length) {
    let sum = 0;
    for (const span of believable) sum += (beliefs[span] ?? 0) * (traitValues[from + span] ?? 0);
    row[column] = sum;
  }
  return row;
}

/** The few spans of hundreds that move a mean, in order. */
function believableIn(beliefs: Float64Array): number[] {
  const believable: number[] = [];
  for (let span = 0; span < beliefs.length; span += 1)
    if ((beliefs[span] ?? 0) >= BELIEVABLE) believable.push(span);
  return believable;
}
