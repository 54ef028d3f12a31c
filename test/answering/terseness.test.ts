import { describe, expect, it } from 'vitest';
import { tersenessOf } from '../../src/answering/terseness.ts';

const asked = (text: string) => ({ text, isAsked: true });

describe('how terse a question is', () => {
  it.each(['who wrote jaws', '  airport bombed when ', '"jaws" author', 'кто написал роман'])(
    'is told by a small letter and no question mark: %s',
    (question) => {
      expect(tersenessOf(asked(question), 8)).toBe(0.5);
    },
  );

  it.each(['Who wrote Jaws?', 'who wrote jaws?', 'Who wrote Jaws', 'من كتب الرواية؟', '谁写的', '2016', ''])(
    'is nothing where it is written out, or where letters have one size: %s',
    (question) => {
      expect(tersenessOf(asked(question), 8)).toBe(0);
    },
  );

  it('is nothing for words to look for, which ask for nothing', () => {
    expect(tersenessOf({ text: 'jaws author', isAsked: false }, 8)).toBe(0);
  });

  it('is less, the longer the text', () => {
    const among = [1, 2, 20, 2000].map((sentences) => tersenessOf(asked('who wrote jaws'), sentences));
    expect(among).toEqual([...among].sort((a, b) => b - a));
    expect(among.every((terseness) => terseness > 0 && terseness < 1)).toBe(true);
  });
});
