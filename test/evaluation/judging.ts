import type { Prediction } from '../../src/cli/prediction.ts';
import type { LabelledQuestion, LabelledSet } from '../../src/evaluation/labelled-set.ts';

export const TEXT = 'Ann came. Bob went. Cyd stayed.';
export const SENTENCES = {
  ann: { start: 0, end: 9 },
  bob: { start: 10, end: 19 },
  cyd: { start: 20, end: 31 },
} as const;

/** A question on `TEXT`, answered by the name given; by null, not at all. */
export function questionOn(id: string, answer: 'Ann' | 'Bob' | 'Cyd' | null): LabelledQuestion {
  return {
    id,
    doc_id: 'd',
    question: `${id}?`,
    answerable: answer !== null,
    answers: answer === null ? [] : [{ text: answer, start: TEXT.indexOf(answer) }],
    goldSpans: [],
  };
}

export function setOf(questions: readonly LabelledQuestion[]): LabelledSet {
  return { name: 'set', documents: new Map([['d', { doc_id: 'd', text: TEXT, lang: 'en' }]]), questions };
}

/** A prediction that quotes these sentences of `TEXT`. */
export function predictionOf(
  id: string,
  quoted: readonly (keyof typeof SENTENCES)[],
  more: Partial<Prediction> = {},
): Prediction {
  const excerpts = quoted.map((name) => {
    const { start, end } = SENTENCES[name];
    return { doc_id: 'd', start, end, quote: TEXT.slice(start, end) };
  });
  return { id, outcome: 'answered', confidence: 0.5, excerpts, ms: 1, ...more };
}
