import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionOn } from '../../src/discord/asked-question.ts';
import { cardOf } from '../../src/discord/button.ts';
import { headOf } from '../../src/discord/card.ts';

describe('the question on a card', () => {
  it('is read back as it is shown, whatever was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 280 }), (question) => {
        const [head] = headOf(question);
        const shown = question
          .replace(/\p{Bidi_Control}/gu, '')
          .replace(/\s+/g, ' ')
          .trim();
        const read = questionOn([cardOf(0, [...headOf(question), '> Quote.'])]);
        if (head === undefined) expect(read).toBeNull();
        else if (!/\p{Cc}|\p{Cs}/u.test(shown)) expect(read).toBe(shown);
      }),
    );
  });

  it.each<[string, readonly unknown[]]>([
    ['a message without components', []],
    ['a card that begins with a quote', [cardOf(0, ['> **Quote.**'])]],
    ['another kind of message', [{ type: 1, components: [{ type: 2 }] }]],
    ['nonsense', [null]],
  ])('is not there in %s', (_, components) => {
    expect(questionOn(components)).toBeNull();
  });
});
