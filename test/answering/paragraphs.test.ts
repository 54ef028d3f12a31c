import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/answering/paragraphs.ts';
import { shippedArticle } from './asked.ts';

/** What a reader would see of the paragraphs: number or kind, and words. */
function paragraphsIn(
  text: string,
  captionLines: readonly number[] = [],
  sourceLines: readonly number[] = [],
) {
  return paragraphsOf({ text, captionLines, sourceLines }).map(({ start, end, kind, number }) => [
    number ?? kind,
    text.slice(start, end),
  ]);
}

describe('paragraphsOf', () => {
  it('takes every line that is not blank for a paragraph, without the white space around it', () => {
    expect(paragraphsIn('  One.\r\n\n\t\nTwo. Still two. \n')).toEqual([
      [1, 'One.'],
      [2, 'Two. Still two.'],
    ]);
  });

  it('does not count captions, headings and source lines', () => {
    expect(paragraphsIn('A crane.\n# News\nOne.\n## More news\n\nTwo.\nSource: us', [1], [7])).toEqual([
      ['caption', 'A crane.'],
      ['heading', '# News'],
      [1, 'One.'],
      ['heading', '## More news'],
      [2, 'Two.'],
      ['source', 'Source: us'],
    ]);
  });

  it('does not count a line without a word', () => {
    expect(paragraphsIn('One.\n* * *\nTwo.')).toEqual([
      [1, 'One.'],
      ['body', '* * *'],
      [2, 'Two.'],
    ]);
  });

  it('takes "#tag" for text, for a heading has a space behind its marks', () => {
    expect(paragraphsIn('#tag it')).toEqual([[1, '#tag it']]);
  });

  it('counts 13 paragraphs in the shipped article, of which the seventh names Mark Toner', () => {
    const article = shippedArticle();
    const body = paragraphsOf(article).filter(({ kind }) => kind === 'body');
    expect(body.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const seventh = body.find(({ number }) => number === 7);
    expect(article.text.slice(seventh?.start, seventh?.end)).toBe(
      '“Engagement remains,” US State Department spokesman Mark Toner said.',
    );
  });

  it('finds none in an empty text', () => {
    expect(paragraphsIn(' \n\r\n\u00a0')).toEqual([]);
  });
});

describe('paragraphsOf, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\t', '# ', '- ', '1. ', '* * *', '\u2028', '\ud800', '😀'),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){4,14}$/),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const lines = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 });

  it('orders them, parts them by white space alone and leaves no word out', () => {
    fc.assert(
      fc.property(text, lines, lines, (content, captionLines, sourceLines) => {
        const paragraphs = paragraphsOf({ text: content, captionLines, sourceLines });
        let end = 0;
        for (const paragraph of paragraphs) {
          expect(content.slice(end, paragraph.start).trim()).toBe('');
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          const words = content.slice(paragraph.start, paragraph.end);
          expect(words).toBe(words.trim());
          end = paragraph.end;
        }
        expect(content.slice(end).trim()).toBe('');
      }),
    );
  });

  it('counts body paragraphs from 1 without a gap', () => {
    fc.assert(
      fc.property(text, lines, (content, captionLines) => {
        const paragraphs = paragraphsOf({ text: content, captionLines, sourceLines: [] });
        const numbers = paragraphs.flatMap(({ number }) => (number === null ? [] : [number]));
        expect(numbers).toEqual(numbers.map((_, place) => place + 1));
        expect(paragraphs.every(({ kind, number }) => kind === 'body' || number === null)).toBe(true);
      }),
    );
  });
});
