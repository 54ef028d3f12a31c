/**
 * How alike two short answers are, as SQuAD scores them: without case, punctuation and English articles. Pure.
 */

export interface Likeness {
  /** Harmonic mean of precision and recall over the words, 0 to 1. */
  readonly f1: number;
  /** 1 where the words are the same in the same order, else 0. */
  readonly exact: 0 | 1;
}

/** Likeness to the gold answer that is most alike, for each measure on its own. */
export function bestLikeness(predicted: string, golds: readonly string[]): Likeness {
  const words = wordsOf(predicted);
  const goldWords = golds.map(wordsOf);
  return {
    f1: Math.max(0, ...goldWords.map((gold) => f1(words, gold))),
    exact: goldWords.some((gold) => gold.join(' ') === words.join(' ')) ? 1 : 0,
  };
}

function f1(predicted: readonly string[], gold: readonly string[]): number {
  if (predicted.length === 0 || gold.length === 0) return predicted.length === gold.length ? 1 : 0;
  const unmatched = [...gold];
  let shared = 0;
  for (const word of predicted) {
    const place = unmatched.indexOf(word);
    if (place === -1) continue;
    unmatched.splice(place, 1);
    shared += 1;
  }
  return (2 * shared) / (predicted.length + gold.length);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\b(a|an|the)\b/g, ' ')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
