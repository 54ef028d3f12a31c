import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceSentences } from '../../src/evaluation/reference-sentences.ts';

const cut = (text: string, lang = 'en') =>
  referenceSentences({ text, lang }).map(({ start, end }) => text.slice(start, end));

describe('reference sentences', () => {
  it.each([
    ['end with a line', 'One\nTwo. Three.', ['One', 'Two. ', 'Three.']],
    [
      'go on after an abbreviation or an initial',
      'Dr. Who met J. Smith. He left.',
      ['Dr. Who met J. Smith. ', 'He left.'],
    ],
    [
      'go on where the next begins small',
      'It cost 5 Mio. dollars. True.',
      ['It cost 5 Mio. dollars. ', 'True.'],
    ],
    ['take along a number of a list', 'He left. 1. She stayed.', ['He left. 1. ', 'She stayed.']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('follow the language', () => {
    expect(cut('他来了。她走了。', 'zh')).toEqual(['他来了。', '她走了。']);
  });

  it('are the document’s own where it has some, but not where it has an empty list', () => {
    const sentences = [{ start: 0, end: 9 }];
    expect(referenceSentences({ text: 'One. Two.', lang: 'en', sentences })).toEqual(sentences);
    expect(referenceSentences({ text: 'One. Two.', lang: 'en', sentences: [] })).toHaveLength(2);
  });

  it('hold every character but line feeds, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '?', 'é') }), (text) => {
        expect(cut(text).join('')).toBe(text.replaceAll('\n', ''));
      }),
    );
  });
});
