import { describe, expect, it } from 'vitest';
import { lookup } from '../../commands/lookup.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { libraryOf } from '../../src/library/library.ts';
import { buttonsOf, cardIn, libraryAbout, textsOf } from '../discord/actions/pressing.ts';
import { quotableOf } from '../discord/articles.ts';
import { Dice, randomArticle } from '../discord/odd-articles.ts';
import { asker, filled, type Values } from './asking.ts';

const TEXT = [
  'The ferry Aurora sank on Tuesday off Lund.',
  'Divers found the ferry. Ann Lee, the captain, met the divers in Lund.',
  'A “ferry” is a boat.',
].join('\n');
const { library } = libraryAbout(TEXT);
const tram = indexArticle(quotableOf('No ferry runs here.', { id: 'tram', title: 'Tram' }).article);
const both = libraryOf([...library.indexes, tram]);

const run = (values: Values, known = library) => lookup.execute(filled(values), asker({ library: known }));
const complete = (value: string, known = library, values: Values = {}) =>
  lookup.complete?.({ name: 'term', value }, asker({ library: known }), filled(values)) ?? [];

describe('/lookup', () => {
  it('shows the mentions, for all to see unless asked otherwise', () => {
    expect(run({ term: 'ferry' })).toMatchObject({ private: false });
    expect(run({ term: 'ferry', private: true })).toMatchObject({ private: true });
    expect(textsOf(cardIn(run({ term: 'ferry' })))[1]).toContain('3 mentions in 3 sentences');
  });

  it('looks through all articles, or the one that is named', () => {
    expect(textsOf(cardIn(run({ term: 'ferry' }, both)))[1]).toContain('4 mentions');
    expect(textsOf(cardIn(run({ term: 'ferry', article: 'tram' }, both)))[1]).toContain('One mention');
    expect(run({ term: 'ferry', article: 'ship' }, both)).toMatchObject({
      notice: expect.stringContaining('I know no article of that name'),
      private: true,
    });
  });

  it('says in private that a word stands nowhere', () => {
    expect(run({ term: 'zebra' })).toMatchObject({
      notice: expect.stringContaining('stands nowhere'),
      private: true,
    });
  });
});

describe('completion of the term', () => {
  it('begins with what the article talks about, counted as looking it up counts', () => {
    const choices = complete('');
    expect(choices[0]).toEqual({ name: 'ferry · 3', value: 'ferry' });
    expect(choices.map(({ value }) => value)).toEqual(expect.arrayContaining(['Lund', 'Ann Lee']));
  });

  it('suggests the same behind a quotation mark that is still open', () => {
    expect(complete('ferry au').length).toBeGreaterThan(0);
    for (const mark of ['"', '“', '„', '«'])
      expect(complete(`${mark}ferry au`)).toEqual(complete('ferry au'));
  });

  it('names no choice by 100 characters or more', () => {
    const long = libraryAbout(`The ferry ${'went on and on '.repeat(20)}to Lund.`).library;
    const lengths = complete('ferry', long).map(({ name }) => name.length);
    expect(Math.max(...lengths)).toBe(99);
  });

  it('suggests words that begin so, names that hold it, then sentences', () => {
    const [first, ...others] = complete('div');
    expect(first).toEqual({ name: 'Divers · 2', value: 'Divers' });
    expect(others.map(({ name }) => name)).toEqual([
      'Divers found the ferry.',
      'Ann Lee, the captain, met the divers in Lund.',
    ]);
    expect(complete('lee').map(({ value }) => value)).toEqual(expect.arrayContaining(['Lee', 'Ann Lee']));
  });

  it('opens a sentence that is chosen, with the ways on from it', () => {
    const [sentence] = complete('found the');
    const card = cardIn(run({ term: String(sentence?.value) }));
    expect(textsOf(card)[0]).toContain('**Divers found the ferry.**');
    expect(Object.keys(buttonsOf(card))).toEqual(['Context', 'Read on', 'Cite']);
  });

  it('says so where the sentence is there no more', () => {
    const [sentence] = complete('found the');
    const changed = libraryAbout(TEXT, { revision: '89abcdef' }).library;
    expect(run({ term: String(sentence?.value) }, changed)).toMatchObject({
      notice: expect.stringContaining('is gone or has changed'),
      private: true,
    });
  });

  it('takes a made-up sentence for none, and like words for words', () => {
    expect(run({ term: '1:sentence:harbour:0123abcd:1.5' })).toMatchObject({
      notice: expect.stringContaining('is gone or has changed'),
    });
    expect(run({ term: '1:sentence:harbour' })).toMatchObject({
      notice: expect.stringContaining('stands nowhere'),
    });
  });

  it('suggests a name that goes on across the end of a line as on one', () => {
    const wrapped = [
      'The captain of the ferry that sank off the harbour on Tuesday was Ann',
      'Lee, who has lived near the old pier for many years and knows it well.',
      'Nobody had thought that such a storm would come, and least of all Ann',
      'Lee, who had crossed the sound a thousand times with the old ferry.',
    ].join('\n');
    const values = complete('ann', libraryAbout(`${wrapped}\n\n${wrapped}`).library).map(
      ({ value }) => value,
    );
    expect(values).toContain('Ann Lee');
  });

  it('suggests from the article that is named', () => {
    expect(complete('', both, { article: 'tram' }).map(({ value }) => value)).not.toContain('Lund');
    expect(complete('runs', both, { article: 'tram' }).map(({ name }) => name)).toContain(
      'No ferry runs here.',
    );
  });

  it('completes the article, too', () => {
    const choices = lookup.complete?.({ name: 'article', value: 'tr' }, asker({ library: both }), filled({}));
    expect(choices?.map(({ value }) => value)).toEqual(['tram']);
  });

  it('suggests no more than Discord takes, each by another name of one line, whatever the articles', () => {
    const dice = new Dice(5);
    const typed = [
      '',
      ' ',
      'the',
      'w',
      'wo',
      'minister said',
      '*',
      '\\',
      '中',
      '“',
      '(',
      'a-b',
      '-',
      'x'.repeat(100),
      '\u202E',
      'Ä',
    ];
    for (let round = 0; round < 60; round += 1) {
      const odd = libraryOf(
        ['a0', 'a1'].map((id) => {
          const { article } = randomArticle(dice, id.padEnd(32, '0'));
          return indexArticle(article);
        }),
      );
      for (const value of typed) {
        const choices = complete(value, odd);
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
        for (const { name, value: chosen } of choices) {
          expect(name).toMatch(/^[^\n]{1,100}$/);
          expect(String(chosen)).toMatch(/^[^\n]{1,100}$/);
        }
      }
    }
  });
});
