/**
 * What a passage is judged by when it is read again: all that the first reading weighed, how it holds the question's words, and
 * what the words in it look like that could be the answer. Pure.
 */
import type { JudgedSpans } from './judged-spans.ts';
import { passageTraits } from './passage-traits.ts';
import type { Ranked } from './ranking.ts';
import { measures } from './signals.ts';
import { traits } from './span-traits.ts';

/** Where no span could be an answer, less speaks for one than anywhere else. */
const NO_PROMISE = -20;

/** Where a passage stands is left to the first reading: of that, trees would learn what the texts are like that they were fitted to. */
const weighed = [...measures.keys()].filter((measure) => measures[measure]?.name !== 'early');

/** The names of the features, in the order in which a row holds them. */
export const rerankingFeatures: readonly string[] = [
  'score',
  ...weighed.map((measure) => measures[measure]?.name ?? ''),
  'promise',
  'belief',
  'spans',
  'terseness',
  ...passageTraits.map(({ name }) => name),
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
  weighed.forEach((measure, place) => {
    row[1 + place] = values[measure] ?? 0;
  });
  let column = 1 + weighed.length;
  row[column++] = Math.max(NO_PROMISE, spans.promise);
  row[column++] = spans.belief;
  row[column++] = Math.log1p(spans.count);
  row[column++] = evidence.inquiry.terseness;
  for (const { value } of passageTraits) row[column++] = value(evidence, spans);
  row.set(spans.means, column);
  return row;
}
