/**
 * Misses: predictions that were wrong, put so that a person sees why. Pure.
 */
import { isRight, type Judgement } from './judgement.ts';

/** `passage`: another sentence came first than one that answers. `false-answer`: nothing answers, and it was claimed. */
export type MissKind = 'passage' | 'false-answer';

export interface Miss {
  readonly kind: MissKind;
  readonly question: string;
  /** The first quote; null where there was none. */
  readonly got: string | null;
  /** Place of the first quote that answers among those given, from 1; null where none does. */
  readonly rank: number | null;
  /** What should have been found; null where nothing should. */
  readonly wanted: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** BCP 47 language subtag of quote and question. */
  readonly language: string;
  readonly why: string | null;
}

/** Every miss, in the set's order. */
export function missesAmong(judgements: readonly Judgement[]): Miss[] {
  return judgements.flatMap((judgement) => {
    const kind = missKind(judgement);
    return kind === null ? [] : [describe(kind, judgement)];
  });
}

/** At most so many, evenly spread over the whole list: the first ones alone would all be of one document. */
export function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return items.filter(
    (_, place) =>
      Math.floor((place * most) / items.length) !== Math.floor(((place - 1) * most) / items.length),
  );
}

function missKind(judgement: Judgement): MissKind | null {
  if (judgement.question.answerable) return isRight(judgement) ? null : 'passage';
  return judgement.prediction.outcome === 'answered' ? 'false-answer' : null;
}

function describe(kind: MissKind, { question, document, prediction, credits }: Judgement): Miss {
  const [span] = question.goldSpans;
  const [answer] = question.answers;
  const rank = credits.findIndex((credit) => credit > 0);
  return {
    kind,
    question: question.question,
    got: prediction.excerpts[0]?.quote ?? null,
    rank: rank === -1 ? null : rank + 1,
    wanted: span ? document.text.slice(span.start, span.end) : (answer?.text ?? null),
    confidence: prediction.confidence,
    language: document.lang,
    why: question.why ?? null,
  };
}
