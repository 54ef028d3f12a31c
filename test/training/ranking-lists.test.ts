import { describe, expect, it } from 'vitest';
import { measures, signals } from '../../src/answering/signals.ts';
import { tersenessOf } from '../../src/answering/terseness.ts';
import { indexDocument } from '../../src/evaluation/document-index.ts';
import { readOwnSet } from '../../src/evaluation/labelled-set.ts';
import { rankingLists, withoutSignal } from '../../src/training/ranking-lists.ts';

const set = await readOwnSet();
const lists = rankingLists(set, { isFitted: true });
/** Places of the measures that weigh otherwise in a terse question. */
const ofAnswers = [...measures.keys()].filter((place) => measures[place]?.isOfAnswer);
const answerable = set.questions.filter((question) => question.answerable);

describe('the lists of a set', () => {
  it('are one for each answerable question, a row a candidate and a column a measure, or two where it is terse', () => {
    expect(lists).toHaveLength(answerable.length);
    for (const { features, rows, credits, documentId, columns = [] } of lists) {
      expect([documentId, features.length, credits.length]).toEqual(['aleppo', rows * columns.length, rows]);
      expect([measures.length, measures.length + ofAnswers.length]).toContain(columns.length);
      expect(features.every(Number.isFinite)).toBe(true);
    }
    expect(lists.filter(({ credits }) => credits.includes(1)).length).toBeGreaterThan(
      answerable.length * 0.9,
    );
  });

  it('weigh one by the root of their number, and nothing where the set is only measured', () => {
    const weights = (isFitted: boolean) =>
      new Set(rankingLists(set, { isFitted }).map(({ weight }) => weight));
    expect(weights(true)).toEqual(new Set([1 / Math.sqrt(answerable.length)]));
    expect(weights(false)).toEqual(new Set([0]));
  });

  it('of a terse question tell apart what its terseness adds to each measure', () => {
    const terse = {
      ...set,
      questions: answerable.slice(0, 1).map((one) => ({ ...one, question: 'who is toner' })),
    };
    const [list] = rankingLists(terse, { isFitted: true });
    const width = measures.length + ofAnswers.length;
    const added = ofAnswers.map((place) => measures.length + place);
    expect(list?.columns).toEqual(Int32Array.from([...measures.keys(), ...added]));
    const [index] = [...set.documents.values()].map(indexDocument);
    const terseness = tersenessOf({ text: 'who is toner', isAsked: true }, index?.sentences.length ?? 0);
    const features = [...(list?.features ?? [])];
    for (let row = 0; row * width < features.length; row += 1) {
      ofAnswers.forEach((place, part) => {
        const always = features[row * width + place] ?? 0;
        expect(features[row * width + measures.length + part]).toBeCloseTo(terseness * always, 4);
      });
    }
    expect(features.some((value, place) => place % width >= measures.length && value > 0)).toBe(true);
  });

  it.each(signals)('can do without a signal and all its measures: $name', (signal) => {
    const values = Array.from({ length: 2 * measures.length }, (_, place) => place);
    const list = {
      set: 's',
      documentId: 'd',
      features: Float32Array.from([...values, ...values]),
      columns: Int32Array.from(values),
      rows: 2,
      credits: Float32Array.of(0, 1),
      weight: 1,
    };
    const own = signal.measures.map((measure) => measures.indexOf(measure));
    const kept = values.filter((place) => !own.includes(place % measures.length));
    expect(withoutSignal([list], signal)).toEqual([
      { ...list, features: Float32Array.from([...kept, ...kept]), columns: Int32Array.from(kept) },
    ]);
    const none = { ...list, features: Float32Array.of(), columns: Int32Array.of(), rows: 0 };
    expect(withoutSignal([none], signal)).toEqual([none]);
  });
});
