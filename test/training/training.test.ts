import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assurances } from '../../src/answering/assurances.ts';
import { rerankingFeatures } from '../../src/answering/reranking-features.ts';
import { measures, signals } from '../../src/answering/signals.ts';
import { spanTraits } from '../../src/answering/span-traits.ts';
import { readOwnSet } from '../../src/evaluation/labelled-set.ts';
import { rankingFile } from '../../src/training/ranking-file.ts';
import { rerankingFile } from '../../src/training/reranking-file.ts';
import { ablation, train } from '../../src/training/training.ts';

const own = await readOwnSet();
const part = (name: string, length: number) => ({ ...own, name, questions: own.questions.slice(0, length) });
const sets = { ranking: [own], confidence: [own, part('again', 30)], measured: [part('measured', 20)] };

const numbers = z.record(z.string(), z.number());
const reachedBySet = z.record(z.string(), z.strictObject({ 'quote@1': z.number(), 'quote@3': z.number() }));
const fileSchema = z.strictObject({
  about: z.string(),
  fittedOn: z.array(z.strictObject({ set: z.string(), questions: z.int() })),
  reached: reachedBySet,
  weights: numbers,
  terseWeights: numbers,
  highlight: z.strictObject({
    reached: z.record(z.string(), z.strictObject({ questions: z.int(), f1: z.number().min(0).max(1) })),
    sure: z.number().min(0).max(1),
    weights: numbers,
  }),
  confidence: z.strictObject({
    fittedOn: z.array(z.strictObject({ set: z.string(), questions: z.int() })),
    intercept: z.number(),
    weights: numbers,
    answered: z.number().min(0).max(1),
    strong: z.number().min(0).max(1),
    reliability: z.array(
      z.strictObject({
        from: z.number(),
        to: z.number(),
        questions: z.int(),
        meanConfidence: z.number(),
        right: z.number(),
      }),
    ),
  }),
  other: z.string(),
});

const rerankingSchema = z.strictObject({
  about: z.string(),
  reached: reachedBySet,
  features: z.array(z.string()),
  trees: z.array(
    z.strictObject({
      features: z.array(z.int().min(0)),
      thresholds: z.array(z.number()),
      lower: z.array(z.int()),
      upper: z.array(z.int()),
      leaves: z.array(z.number()),
    }),
  ),
});

describe('training', () => {
  const training = train(sets, { keepsRanking: false });
  const content = rankingFile({ other: 'kept', weights: 'replaced' }, training);
  const file = fileSchema.parse(JSON.parse(content));

  it('gives everything that the file holds, and keeps what is not its own', () => {
    expect(Object.keys(file.weights)).toEqual(measures.map(({ name }) => name));
    const ofAnswers = measures.filter(({ isOfAnswer }) => isOfAnswer).map(({ name }) => name);
    expect(ofAnswers).toEqual(expect.arrayContaining(Object.keys(file.terseWeights)));
    expect(Object.keys(file.confidence.weights)).toEqual(assurances.map(({ name }) => name));
    const traits = spanTraits.map(({ name }) => name);
    expect(Object.keys(file.highlight.weights).filter((name) => !traits.includes(name))).toEqual([]);
    expect(file.fittedOn).toEqual([{ set: 'own', questions: own.questions.length }]);
    expect(file.confidence.fittedOn).toEqual([...file.fittedOn, { set: 'again', questions: 30 }]);
    expect(Object.keys(file.reached)).toEqual(['own', 'measured']);
    expect(file.confidence.answered).toBeLessThanOrEqual(file.confidence.strong);
    expect(content.endsWith('}\n')).toBe(true);
  });

  it('gives trees whose every split leads on to one other or to a leaf', () => {
    const { features, trees, reached } = rerankingSchema.parse(JSON.parse(rerankingFile(training.reranking)));
    expect(features).toEqual(rerankingFeatures);
    expect(Object.keys(reached)).toEqual(['own', 'measured']);
    expect(trees.length).toBeGreaterThan(0);
    for (const tree of trees) {
      expect(Math.max(...tree.features)).toBeLessThan(features.length);
      const reachedFromAbove = [...tree.lower, ...tree.upper].sort((a, b) => a - b);
      const leaves = tree.leaves.map((_, leaf) => leaf - tree.leaves.length);
      const splits = tree.features.slice(1).map((_, split) => split + 1);
      expect(reachedFromAbove).toEqual([...leaves, ...splits]);
    }
  });

  it('gives the same, to the byte, every time', () => {
    const again = train(sets, { keepsRanking: false });
    expect(rankingFile({ other: 'kept', weights: 'replaced' }, again)).toBe(content);
    expect(rerankingFile(again.reranking)).toBe(rerankingFile(training.reranking));
  });

  it('keeps the first reading as it stands where it is told to, and fits the rest to it', () => {
    const few = part('few', 20);
    const kept = train({ ranking: [few], confidence: [few], measured: [] }, { keepsRanking: true });
    const standing = { other: 'kept', fittedOn: [], reached: {}, weights: { share: 1 }, terseWeights: {} };
    const { highlight, confidence, ...rest } = fileSchema.parse(JSON.parse(rankingFile(standing, kept)));
    expect(rest).toEqual({ about: file.about, ...standing });
    expect(Object.keys(highlight.reached)).toEqual(['few']);
    expect(confidence.fittedOn).toEqual([{ set: 'few', questions: 20 }]);
  });

  it('tells what each signal is worth', () => {
    const few = { ranking: [part('few', 20)], confidence: [], measured: [] };
    expect([...ablation(few)].map(({ signal }) => signal)).toEqual(signals.map(({ name }) => name));
  });
});
