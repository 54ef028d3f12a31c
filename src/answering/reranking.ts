/**
 * Reranking: the first few passages are read again, now for what in them could be the answer, and put in order anew by
 * trees, which see what a sum of signals cannot: that one of them matters where another holds. Pure.
 */
import rerankingData from '../../data/reranking.json' with { type: 'json' };
import { Forest } from './boosted-trees.ts';
import type { Reason } from './citation.ts';
import { type JudgedSpans, judgeSpans, type SpanJudge } from './judged-spans.ts';
import { bestFirst, type Ranked, reasonsFor } from './ranking.ts';
import { rerankingFeatures, rerankingRow } from './reranking-features.ts';

/** Passages that may come to be first: the one that answers seldom stands further behind. */
export const MOST_RERANKED = 8;
/** Points behind the first from which on no passage is read again: trees hardly ever add as many, and reading takes long. */
const FAR = 4;

/** A passage in its new place. Its score is that of the first reading and what the trees add. */
export interface Reranked extends Ranked {
  readonly added: number;
  /** Null where it stands too far behind to be read again. */
  readonly spans: JudgedSpans | null;
}

/** By what passages are read again. */
export interface Reader {
  readonly judge: SpanJudge;
  readonly forest: Forest;
}

/** Where a row tells how much of the question stands in the passage. */
const SHARE = rerankingFeatures.indexOf('share');

let fitted: Reader | undefined;

/** Made when a question first needs it: it takes more time than a start should. */
function fittedReader(): Reader {
  fitted ??= { judge: judgeSpans, forest: new Forest(rerankingData.trees) };
  return fitted;
}

/**
 * The first few of the ranked passages, in their new order, which is total; the others are left out.
 *
 * @param reader What was fitted, where no other is given.
 */
export function rerank(ranked: readonly Ranked[], { judge, forest } = fittedReader()): Reranked[] {
  const first = ranked[0]?.score ?? 0;
  return ranked
    .slice(0, MOST_RERANKED)
    .map((passage) => {
      const { evidence, values, score } = passage;
      if (isFar(score, first)) return { evidence, values, score, added: 0, spans: null };
      const spans = judge(evidence);
      const added = addedBy(forest, rerankingRow(passage, spans));
      return { evidence, values, score: score + added, added, spans };
    })
    .sort(bestFirst);
}

/** Whether a passage stands too far behind the first to be read again. */
export function isFar(score: number, first: number): boolean {
  return first - score > FAR;
}

/**
 * What the trees add to a passage's score, by its row. One that shares no word with the question gains nothing by being read again: it may
 * answer, but nobody who reads it sees why.
 */
export function addedBy(forest: Forest, row: ArrayLike<number>): number {
  const added = forest.sumOf(row);
  return (row[SHARE] ?? 0) > 0 ? added : Math.min(0, added);
}

/** What a passage's score is made of, most telling first. */
export function reasonsOf(passage: Reranked): Reason[] {
  const again: Reason = {
    signal: 'read-again',
    points: passage.added,
    because: 'Read again beside the next best, it looks like what answers.',
  };
  return [...reasonsFor(passage), again]
    .filter(({ points }) => points !== 0)
    .sort((a, b) => b.points - a.points);
}
