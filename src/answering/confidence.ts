/**
 * Confidence: how likely the first passage answers, from how it stands, by a logistic model whose weights and
 * thresholds stand in `data/ranking.json` with the reliability table that justifies them. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { assurances, type Standing } from './assurances.ts';

const model = rankingData.confidence;
const weights: Readonly<Record<string, number>> = model.weights;

/** The chance, 0 to 1, that the first passage answers. */
export function confidenceOf(standing: Standing): number {
  let logit = model.intercept;
  for (const { name, value } of assurances) logit += (weights[name] ?? 0) * value(standing);
  return 1 / (1 + Math.exp(-logit));
}
