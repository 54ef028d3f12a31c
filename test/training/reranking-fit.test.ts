import { expect, it } from 'vitest';
import { rerankingFeatures } from '../../src/answering/reranking-features.ts';
import { foldOf } from '../../src/training/fold.ts';
import type { QuestionList } from '../../src/training/ranking-lists.ts';
import { fitReranking } from '../../src/training/reranking-fit.ts';

const FOLDS = 2;
const WIDTH = rerankingFeatures.length;
const SHARE = rerankingFeatures.indexOf('share');
/** An id of a document of each fold. */
const [first, second] = Array.from({ length: FOLDS }, (_, fold) => {
  const ids = Array.from({ length: 64 }, (_, number) => `document ${number}`);
  return ids.find((id) => foldOf(id, FOLDS) === fold) ?? '';
});

/** Sixty questions on a document, each with two passages: of the first stands all that is asked, of the second nothing. */
function listsOf(documentId = '', answer: 'first' | 'second' = 'first'): QuestionList[] {
  return Array.from({ length: 60 }, () => {
    const features = new Float32Array(2 * WIDTH);
    features[SHARE] = 1;
    const credits = answer === 'first' ? Float32Array.of(1, 0) : Float32Array.of(0, 1);
    return { set: 's', documentId, features, rows: 2, credits, weight: 1 };
  });
}

it('what trees say of a document does not hang on where it was found to answer', () => {
  const row = new Float32Array(WIDTH);
  row[SHARE] = 1;
  const as = (answer: 'first' | 'second') => {
    const { forestFor } = fitReranking([...listsOf(first, answer), ...listsOf(second)], FOLDS);
    return { seen: forestFor(second ?? '').sumOf(row), unseen: forestFor(first ?? '').sumOf(row) };
  };
  const right = as('first');
  const wrong = as('second');
  expect(right.unseen).toBeGreaterThan(0);
  expect(wrong.unseen).toBe(right.unseen);
  expect(wrong.seen).toBeLessThan(right.seen);
});
