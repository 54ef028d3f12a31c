/**
 * Confidence: how likely the first passage answers, from what the ranking shows, by a logistic model whose
 * weights and thresholds stand in `data/ranking.json` with the reliability table that justifies them. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import type { Inquiry } from './inquiry.ts';
import type { Ranked } from './ranking.ts';
import { WordClass } from './word-classes.ts';

/** Something that makes an answer more or less believable; fitted like a signal. */
export interface Assurance {
  readonly name: string;
  readonly because: string;
  readonly value: (ranked: readonly Ranked[], inquiry: Inquiry) => number;
}

const best = (ranked: readonly Ranked[]) => ranked[0]?.evidence;

/** Share of the question's weight that the article knows. */
function knownShare(
  { terms, totalWeight }: Inquiry,
  only: (classes: number) => boolean = () => true,
): number {
  let all = 0;
  let known = 0;
  for (const { token, weight, matches } of terms) {
    if (!only(token.classes)) continue;
    all += weight;
    known += weight * Math.max(0, ...matches.map(({ similarity }) => similarity));
  }
  return all === 0 ? 1 : known / (all || totalWeight);
}

const isNameOrNumber = (classes: number): boolean => (classes & (WordClass.capital | WordClass.number)) !== 0;

export const assurances: readonly Assurance[] = [
  {
    name: 'share',
    because: 'The passage holds much of what the question asks about.',
    value: (ranked, { totalWeight }) => (best(ranked)?.weightFound ?? 0) / totalWeight,
  },
  {
    name: 'share-squared',
    because: 'The passage holds nearly all of it.',
    value: (ranked, { totalWeight }) => ((best(ranked)?.weightFound ?? 0) / totalWeight) ** 2,
  },
  {
    name: 'known',
    because: 'The article knows the question’s words.',
    value: (_, inquiry) => knownShare(inquiry),
  },
  {
    name: 'known-names',
    because: 'The article knows the question’s names and numbers.',
    value: (_, inquiry) => knownShare(inquiry, isNameOrNumber),
  },
  {
    name: 'lead',
    because: 'The passage stands well ahead of the next.',
    value: (ranked) => Math.min(5, (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0)),
  },
  {
    name: 'score',
    because: 'The passage scores high.',
    value: (ranked) => ranked[0]?.score ?? 0,
  },
  {
    name: 'words',
    because: 'The question gives many words to find it by.',
    value: (_, { terms }) => Math.log1p(terms.length),
  },
  {
    name: 'wanted',
    because: 'The passage holds the kind of answer wanted.',
    value: (ranked) => ((best(ranked)?.wanted.length ?? 0) > 0 ? 1 : 0),
  },
];

const model = rankingData.confidence;
const weights: Readonly<Record<string, number>> = model.weights;

/** The chance, 0 to 1, that the first of the ranked candidates answers. */
export function confidenceOf(ranked: readonly Ranked[], inquiry: Inquiry): number {
  if (ranked.length === 0) return 0;
  let logit = model.intercept;
  for (const { name, value } of assurances) logit += (weights[name] ?? 0) * value(ranked, inquiry);
  return 1 / (1 + Math.exp(-logit));
}
