/**
 * What a passage is judged by when it is read again: all that the first reading weighed, and what the words in it look
 * like that could be the answer. Pure.
 */
import type { JudgedSpans } from './judged-spans.ts';
import type { Ranked } from './ranking.ts';
import { signals } from './signals.ts';
import { generalTraits, looks } from './span-traits.ts';

/** A passage and its spans. */
export interface Reread extends Ranked {
  readonly spans: JudgedSpans;
}

/** Where no span could be an answer, less speaks for one than anywhere else. */
const NO_PROMISE = -20;
/** Spans believed in less than this are not looked at: none of them moves a mean, and there are hundreds. */
const BELIEVABLE = 1e-3;

const traits = [...generalTraits, ...looks];
/** Where a passage stands is left to the first reading: of that, trees would learn what the texts are like that they were fitted to. */
const weighed = signals.filter(({ name }) => name !== 'early');

/** The names of the features, in the order in which a row holds them. */
export const rerankingFeatures: readonly string[] = [
  'score',
  ...weighed.map(({ name }) => name),
  'promise',
  'belief',
  'spans',
  'terseness',
  ...traits.map(({ name }) => `answer:${name}`),
];

/** A row of the features. Of single precision, as in training: no value may come to lie on the other side of a threshold. */
export function rerankingRow({ evidence, score, spans }: Reread): Float32Array {
  const row = new Float32Array(rerankingFeatures.length);
  row[0] = score;
  weighed.forEach(({ value }, place) => {
    row[1 + place] = value(evidence);
  });
  let column = 1 + weighed.length;
  row[column++] = Math.max(NO_PROMISE, spans.promise);
  row[column++] = spans.belief;
  row[column++] = Math.log1p(spans.all.length);
  row[column++] = evidence.inquiry.terseness;
  // A trait of the answer, whichever span that is: each span's, by how much that is believed in.
  const isBelievable = (_: unknown, place: number): boolean => (spans.beliefs[place] ?? 0) >= BELIEVABLE;
  const likely = spans.all.filter(isBelievable);
  const beliefs = spans.beliefs.filter(isBelievable);
  for (const { value } of traits) {
    let sum = 0;
    for (const [place, span] of likely.entries()) sum += (beliefs[place] ?? 0) * value(span, spans.reading);
    row[column++] = sum;
  }
  return row;
}
