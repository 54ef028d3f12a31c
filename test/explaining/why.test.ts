import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { readConfig } from '../../src/config.ts';
import { explain } from '../../src/explaining/why.ts';
import { loadLibrary } from '../../src/library/library.ts';

const { library } = await loadLibrary(readConfig({}).articles);
const { indexes } = library;
const question = 'Who is the US State Department spokesman?';

describe('why a passage was chosen', () => {
  it('is told by the answer itself: its passages, their points, its confidence', () => {
    const why = explain(question, indexes);
    const given = answer(question, indexes);
    expect(why).toMatchObject({
      question,
      kind: 'person',
      outcome: given.outcome,
      confidence: given.confidence,
      strength: given.strength,
    });
    expect(why?.candidates.map(({ start, end, score }) => ({ start, end, score }))).toEqual(
      given.excerpts.map(({ start, end, score }) => ({ start, end, score })),
    );
  });

  it('gives each candidate as it stands in the article, with points that add up to its score', () => {
    const why = explain(question, indexes);
    expect(why?.candidates.length).toBeGreaterThan(1);
    for (const { text, start, end, score, reasons } of why?.candidates ?? []) {
      expect(text).toBe(why?.article.text.slice(start, end));
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
    }
  });

  it('brings the calibration curve, whose thresholds lie on edges of its bins', () => {
    const { bins = [], answered, strong } = explain(question, indexes)?.calibration ?? {};
    const edges = bins.map(({ from }) => from);
    expect(edges).toContain(answered);
    expect(edges).toContain(strong);
  });

  it('is plain JSON', () => {
    const why = explain(question, indexes);
    expect(JSON.parse(JSON.stringify(why))).toEqual(why);
  });

  it('is nothing where nothing was found, or nothing was asked', () => {
    expect(explain('xylophone zymurgy', indexes)).toBeNull();
    expect(explain(question, [])).toBeNull();
  });

  it('explains the answer at hand, not another', () => {
    const given = answer('When did the fighting begin?', indexes);
    expect(explain(question, indexes, given)?.candidates[0]?.start).toBe(given.excerpts[0]?.start);
  });
});
