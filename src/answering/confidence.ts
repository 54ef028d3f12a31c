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

/** A longer lead makes an answer no more believable. */
const MOST_LEAD = 5;

/** Share of the question's weight for which a condition holds. */
function shareOf({ terms, totalWeight }: Inquiry, holds: (slot: number) => boolean): number {
  let sum = 0;
  terms.forEach(({ weight }, slot) => {
    if (holds(slot)) sum += weight;
  });
  return sum / totalWeight;
}

/** Sentences before and after that speak of the same. */
const REACH = 2;

/** Whether the very term stands in the sentence at a place or near it. */
function standsNear({ coverageOf }: Inquiry, place: number, slot: number): boolean {
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    if (coverageOf(place + offset).found[slot] === 1) return true;
  }
  return false;
}

/** A question without names is as good as one whose names are mostly known. */
const NO_NAMES = 0.7;

/** Share of the question's names and numbers that stand in the article, letter for letter. */
function knownNames({ terms }: Inquiry): number {
  const names = terms.filter(({ token }) => (token.classes & (WordClass.capital | WordClass.number)) !== 0);
  const known = names.filter(({ matches }) => matches.some(({ similarity }) => similarity === 1));
  return names.length === 0 ? NO_NAMES : known.length / names.length;
}

export const assurances: readonly Assurance[] = [
  {
    name: 'share',
    because: 'The passage holds much of what the question asks about, or words like it.',
    value: ([best], { totalWeight }) => (best?.evidence.weightFound ?? 0) / totalWeight,
  },
  {
    name: 'near-share',
    because: 'The passage and the sentences around it hold the very words.',
    value: ([best], inquiry) =>
      best === undefined ? 0 : shareOf(inquiry, (slot) => standsNear(inquiry, best.evidence.place, slot)),
  },
  {
    name: 'known-names',
    because: 'The article knows the question’s names and numbers.',
    value: (_, inquiry) => knownNames(inquiry),
  },
  {
    name: 'bm25',
    because: 'MiniSearch scores the passage high.',
    value: ([best]) => Math.log1p(best?.evidence.candidate.sentenceScore ?? 0),
  },
  {
    name: 'sentences',
    because: 'There are few other sentences to take it for.',
    value: (_, { index }) => Math.log(index.sentences.length),
  },
  {
    name: 'lead',
    because: 'The passage stands well ahead of the next.',
    value: ([best, next]) => Math.min(MOST_LEAD, (best?.score ?? 0) - (next?.score ?? 0)),
  },
  {
    name: 'words',
    because: 'The question gives many words to find it by.',
    value: (_, { terms }) => Math.log1p(terms.length),
  },
  {
    name: 'wanted',
    because: 'The passage holds the kind of answer wanted.',
    value: ([best]) => ((best?.evidence.wanted.length ?? 0) > 0 ? 1 : 0),
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
