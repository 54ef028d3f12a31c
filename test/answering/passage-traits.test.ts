import { describe, expect, it } from 'vitest';
import { judgeSpans } from '../../src/answering/judged-spans.ts';
import { passageTraits } from '../../src/answering/passage-traits.ts';
import { evidenceOf, indexOf } from './asked.ts';

const QUESTION = 'When did the ferry sink in the harbour of Vigo?';

/** What a trait says of each sentence of a text. */
function said(trait: string, text: string, question = QUESTION): number[] {
  const [found] = passageTraits.filter(({ name }) => name === trait);
  return evidenceOf(question, indexOf(text)).map((evidence) =>
    Math.round(found?.value(evidence, judgeSpans(evidence)) ?? Number.NaN),
  );
}

/** The same, of a trait that tells the logarithm of a count and one. */
const counted = (trait: string, text: string): number[] => {
  const [found] = passageTraits.filter(({ name }) => name === trait);
  return evidenceOf(QUESTION, indexOf(text)).map((evidence) =>
    Math.round(Math.expm1(found?.value(evidence, judgeSpans(evidence)) ?? Number.NaN)),
  );
};

describe('a trait of a passage tells', () => {
  it('how many words of the question stand in a row as in the question', () => {
    const text =
      'The ferry sank in the harbour of Vigo. In the harbour of Vigo, the ferry sank. Nobody was hurt. Vigo was still.';
    expect(said('in-order', text)).toEqual([4, 2, 0, 1]);
  });

  it('how many words stand before the first of them, behind the last, and between', () => {
    const text = 'Then, at noon, the old ferry sank within an hour. Nobody was hurt. Vigo.';
    expect(counted('words-before', text)).toEqual([5, 0, 0]);
    expect(counted('words-behind', text)).toEqual([3, 2, 0]);
    expect(counted('spread', text)).toEqual([1, 0, 0]);
  });

  it('by how many words the likeliest answer stands behind the first of them', () => {
    const [behind = 0, before = 0, without] = said(
      'answer-behind',
      'The ferry sank in May 2016. In May 2016, the ferry sank. It was May 2016.',
    );
    expect(behind).toBeGreaterThan(0);
    expect(before).toBeLessThan(0);
    expect(without).toBe(0);
  });

  it('whether the rarest of them is there', () => {
    const text = 'The ferry sank. The ferry was old. The ferry was slow. The harbour of Vigo was closed.';
    expect(said('rarest', text, 'Was the ferry in Vigo?')).toEqual([0, 0, 0, 1]);
  });

  it('how often words of the question stand there', () => {
    expect(said('sightings', 'The ferry hit a ferry. Nobody was hurt.')).toEqual([2, 0]);
  });

  it('how many words could be the answer', () => {
    expect(counted('answers', 'The ferry sank in May. Nobody was hurt.')).toEqual([1, 0]);
  });

  it('how many sentences of its paragraph stand before it, up to eight', () => {
    const paragraph = Array.from({ length: 11 }, (_, place) => `The ferry sank in ${1900 + place}.`).join(
      ' ',
    );
    expect(said('in-paragraph', `${paragraph}\n\nThe ferry sank again.`)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 0,
    ]);
  });
});
