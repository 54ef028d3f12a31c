import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rerankingData from '../../data/reranking.json' with { type: 'json' };
import { answer } from '../../src/answering/answer.ts';
import { Forest, type Tree } from '../../src/answering/boosted-trees.ts';
import { judgeSpans } from '../../src/answering/judged-spans.ts';
import { type Ranked, rank } from '../../src/answering/ranking.ts';
import { addedBy, MOST_RERANKED, rerank } from '../../src/answering/reranking.ts';
import { rerankingFeatures, rerankingRow } from '../../src/answering/reranking-features.ts';
import { evidenceOf, indexOf } from './asked.ts';

const always = (leaf: number): Tree => ({
  features: [],
  thresholds: [],
  lower: [],
  upper: [],
  leaves: [leaf],
});
/** The longer a passage the less. */
const againstLength: Tree = {
  features: [rerankingFeatures.indexOf('length')],
  thresholds: [Math.log1p(6)],
  lower: [-1],
  upper: [-2],
  leaves: [0, -50],
};
const TEXT = [
  'The ferry sank in the harbour of Vigo in May 2016.',
  'The ferry was old.',
  'Nobody was hurt.',
  'The harbour was closed for three weeks because of the ferry and the oil that it lost.',
].join(' ');

const rowOf = (passage: Ranked) => rerankingRow(passage, judgeSpans(passage.evidence));

describe('the file of the reranking', () => {
  it('names the features that passages are read by, in their order', () => {
    expect(rerankingData.features).toEqual(rerankingFeatures);
  });
});

describe('reading again', () => {
  it('is of the first eight passages, and leaves out the others', () => {
    const text = Array.from({ length: 20 }, (_, place) => `The ferry sank in ${1900 + place}.`).join(' ');
    const ranked = rank(evidenceOf('When did the ferry sink?', indexOf(text)));
    const reranked = rerank(ranked);
    const places = (passages: readonly { evidence: { place: number } }[]) =>
      passages.map(({ evidence }) => evidence.place).sort((a, b) => a - b);
    expect(ranked.length).toBeGreaterThan(MOST_RERANKED);
    expect(places(reranked)).toEqual(places(ranked.slice(0, MOST_RERANKED)));
  });

  it('puts passages in the order of what they scored and what the trees add', () => {
    const ranked = rank(evidenceOf('Why was the harbour closed after the ferry sank?', indexOf(TEXT)));
    const reranked = rerank(ranked, { judge: judgeSpans, forest: new Forest([againstLength]) });
    expect(ranked[0]?.evidence.length).toBeGreaterThan(6);
    expect(reranked[0]?.evidence.place).toBe(1);
    for (const { evidence, score, added } of reranked)
      expect(score).toBe((ranked.find((one) => one.evidence === evidence)?.score ?? 0) + added);
  });

  it('leaves passages alone that stand more than four points behind', () => {
    const text = `Vigo closed its harbour in May 2016 because the ferry Rosa Marta lost oil there. ${TEXT}`;
    const question = 'When did Vigo close its harbour, in which the ferry Rosa Marta lost oil?';
    const ranked = rank(evidenceOf(question, indexOf(text)));
    const first = ranked[0]?.score ?? 0;
    const reranked = rerank(ranked, { judge: judgeSpans, forest: new Forest([always(0.5)]) });
    const isRead = new Map(reranked.map(({ evidence, spans }) => [evidence, spans !== null]));
    expect(new Set(isRead.values())).toEqual(new Set([true, false]));
    for (const { evidence, score } of ranked) expect(isRead.get(evidence)).toBe(first - score <= 4);
    for (const { added, spans } of reranked) if (spans === null) expect(added).toBe(0);
  });

  it('adds nothing to a passage that shares no word with the question', () => {
    const ranked = rank(evidenceOf('When did the ferry sink?', indexOf(TEXT)));
    const sharing = ranked.filter(({ evidence }) => evidence.sightings.length > 0);
    const others = ranked.filter(({ evidence }) => evidence.sightings.length === 0);
    expect(others.length).toBeGreaterThan(0);
    const added = (passages: readonly Ranked[], leaf: number) =>
      new Set(passages.map((passage) => addedBy(new Forest([always(leaf)]), rowOf(passage))));
    expect(added(sharing, 5)).toEqual(new Set([5]));
    expect(added(others, 5)).toEqual(new Set([0]));
    expect(added(others, -5)).toEqual(new Set([-5]));
  });

  it('gives each passage one finite number a feature', () => {
    const words = fc.constantFrom('ferry', 'Vigo', 'sank', '2016', 'in', ',', '"', '—', 'the');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (text) => {
        for (const passage of rerank(rank(evidenceOf('Where did the ferry sink?', indexOf(text.join(' '))))))
          expect([...rowOf(passage)].filter(Number.isFinite)).toHaveLength(rerankingFeatures.length);
      }),
    );
  });
});

describe('the reasons of an answer', () => {
  it('hold what reading again has added', () => {
    const { excerpts } = answer('When did the ferry sink?', [indexOf(TEXT)]);
    expect(excerpts[0]?.reasons.map(({ signal }) => signal)).toContain('read-again');
  });
});
