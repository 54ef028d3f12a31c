import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalMentions } from '../../src/answering/literal-mentions.ts';
import { mentionsOf } from '../../src/answering/mentions.ts';
import { indexOf } from './asked.ts';

/** The words of each mention, as they stand in the text. */
function found(text: string, term: string, language = 'en'): string[] {
  const index = indexOf(text, { language });
  return mentionsOf(index, term).map(({ start, end }) => text.slice(start, end));
}

describe('mentionsOf', () => {
  it('finds a word in all its forms, whatever its case and accents', () => {
    const text = 'They bombed Zürich. Bombs fell on Zurich. No bomber came.';
    expect(found(text, 'bomb')).toEqual(['bombed', 'Bombs']);
    expect(found(text, 'zürich')).toEqual(['Zürich', 'Zurich']);
  });

  it('finds a phrase where its words stand beside each other, in one sentence', () => {
    const text = 'The old ferry sank. Old ferries sink. The ferry is old. It is old. Ferry lines end.';
    expect(found(text, 'old ferry')).toEqual(['old ferry', 'Old ferries']);
  });

  it('finds no mention inside of another one', () => {
    expect(found('Bora Bora Bora.', 'Bora Bora')).toEqual(['Bora Bora']);
  });

  it('takes words in quotation marks just as they are written, but for case and spaces', () => {
    const text = 'Bombs fell.  They bombed it. BOMBS, and old 	 bombs, and a "bombs" sign.';
    expect(found(text, '"bombs"')).toEqual(['Bombs', 'BOMBS', 'bombs', 'bombs']);
    expect(found(text, '“old bombs”')).toEqual(['old \t bombs']);
    expect(found(text, '„bomb“')).toEqual([]);
    expect(found('A cease-fire, a cease fire and 5-1/2 more.', '"cease-fire"')).toEqual(['cease-fire']);
  });

  it('tells an acronym from the word that is spelt so', () => {
    const text = 'The US told us so. The U.S. used it.';
    expect(found(text, 'US')).toEqual(['US', 'U.S.']);
    expect(found(text, 'us')).toEqual(['us']);
  });

  it('finds what is written without spaces between words', () => {
    expect(found('渡轮沉没。旧渡轮在港口。', '渡轮', 'zh')).toEqual(['渡轮', '渡轮']);
  });

  it('finds the same name with a possessive', () => {
    expect(found('Lund’s harbour is old. Lund is older.', 'Lund')).toEqual(['Lund’s', 'Lund']);
  });

  it.each(['', ' ', '""', '“ ”', '!?', 'zebra', '"zebra"', '(', '"[a-"'])(
    'finds nothing where nothing stands: %j',
    (term) => {
      expect(found('The ferry sank.', term)).toEqual([]);
    },
  );
});

/** Texts in which words come again, in forms, in quotes and beside marks that patterns take for their own. */
const piece = fc.constantFrom(
  ...'ferry ferries Ferry The the old sank. US U.S. us it’s 1,200 5-1/2 café CAFÉ “old ferry” ( [a] * \\ ? . ! \n 渡轮 沉没。 קרה العبّارة'.split(
    ' ',
  ),
);
const texts = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(' '));
const terms = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { minLength: 1, maxLength: 2 }).map((pieces) => `"${pieces.join(' ')}"`),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe('mentions, whatever text and term', () => {
  it('lie inside of their sentences, in order, and disjoint', () => {
    fc.assert(
      fc.property(texts, terms, (text, term) => {
        const index = indexOf(text);
        let last = 0;
        for (const { start, end, sentence } of mentionsOf(index, term)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const home = index.sentences[sentence];
          expect(home?.start).toBeLessThanOrEqual(start);
          expect(home?.end).toBeGreaterThanOrEqual(end);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are found of every word of the text, where it stands', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = indexOf(text);
        index.tokens.start.forEach((start, place) => {
          const end = index.tokens.end[place] ?? start;
          const spans = mentionsOf(index, text.slice(start, end));
          expect(spans.some((span) => span.start <= start && span.end >= end)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('in quotation marks are the very words', () => {
    const alike = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
    fc.assert(
      fc.property(texts, fc.array(piece, { minLength: 1, maxLength: 2 }), (text, pieces) => {
        const words = pieces.join(' ').trim();
        for (const { start, end } of literalMentions(indexOf(text), words)) {
          expect(alike(text.slice(start, end))).toBe(alike(words));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('literalMentions of the beginning of a word', () => {
  it('take the last word for half typed', () => {
    const index = indexOf('The ferry sank. Old ferries sink.');
    const words = literalMentions(index, 'ferr', 'beginning').map(({ start, end }) => [start, end]);
    expect(words).toEqual([
      [4, 8],
      [20, 24],
    ]);
    expect(literalMentions(index, 'ferr')).toEqual([]);
  });
});
