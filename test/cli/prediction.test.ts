import { describe, expect, it } from 'vitest';
import { predict } from '../../src/cli/prediction.ts';
import type { QuestionSet, SetDocument } from '../../src/cli/question-set.ts';

const documents: readonly SetDocument[] = [
  {
    doc_id: 'moon',
    text: 'Neil Armstrong walked on the Moon in 1969. The rocket was a Saturn V.',
    lang: 'en',
  },
  {
    doc_id: 'whale',
    title: 'Whales',
    text: 'The blue whale is the largest animal. It eats krill.',
    lang: 'en',
  },
];
const setOf = (asked: readonly (readonly [id: string, doc_id: string, question: string])[]): QuestionSet => ({
  documents: new Map(documents.map((document) => [document.doc_id, document])),
  questions: asked.map(([id, doc_id, question]) => ({ id, doc_id, question })),
});
/** A clock that goes on by a quarter of a millisecond each time it is read. */
const ticking = () => {
  let ticks = 0;
  return () => {
    ticks += 1;
    return ticks / 4;
  };
};

describe('predictions', () => {
  const set = setOf([
    ['q1', 'moon', 'Who walked on the Moon?'],
    ['q2', 'whale', 'What does the blue whale eat?'],
    ['q3', 'moon', 'Which rocket was it?'],
    ['q4', 'moon', 'What does the blue whale eat?'],
  ]);
  const predictions = [...predict(set, ticking())];

  it('come in the order of the questions, one each', () => {
    expect(predictions.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  it('quote the document that was asked, and no other, by its offsets', () => {
    for (const [place, { excerpts }] of predictions.entries()) {
      const document = set.documents.get(set.questions[place]?.doc_id ?? '');
      for (const { doc_id, start, end, quote } of excerpts) {
        expect(doc_id).toBe(document?.doc_id);
        expect(quote).toBe(document?.text.slice(start, end));
      }
    }
    expect(predictions[0]?.excerpts[0]?.quote).toBe('Neil Armstrong walked on the Moon in 1969.');
    expect(predictions[3]?.outcome).toBe('not-found');
  });

  it('tell the time of the question alone, on the given clock', () => {
    expect(predictions.map(({ ms }) => ms)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('hold nothing but what the format has', () => {
    for (const { excerpts, ...prediction } of predictions) {
      expect(Object.keys(prediction)).toEqual(['id', 'outcome', 'confidence', 'ms']);
      for (const { highlight, ...excerpt } of excerpts) {
        expect(Object.keys(excerpt)).toEqual(['doc_id', 'start', 'end', 'quote']);
        if (highlight !== undefined) expect(Object.keys(highlight).sort()).toEqual(['end', 'start']);
      }
    }
  });

  it('take the sentences of the document where it gives some', () => {
    const text = 'The blue whale is the largest animal. It eats krill.';
    const whole = { doc_id: 'whole', text, lang: 'en', sentences: [{ start: 0, end: text.length }] };
    const questions = [{ id: 'q', doc_id: 'whole', question: 'Which animal eats krill?' }];
    const [prediction] = predict({ documents: new Map([['whole', whole]]), questions }, ticking());
    expect(prediction?.excerpts.map(({ quote }) => quote)).toEqual([text]);
  });
});
