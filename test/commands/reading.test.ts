import { describe, expect, it } from 'vitest';
import { article } from '../../commands/article.ts';
import { read } from '../../commands/read.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { libraryOf } from '../../src/library/library.ts';
import { cardIn, libraryAbout, menusOf, textsOf } from '../discord/actions/pressing.ts';
import { quotableOf } from '../discord/articles.ts';
import { asker, filled, type Values } from './asking.ts';

const TEXT = ['The ferry sank.', 'Divers found the wreck.', `${'It was old. '.repeat(20)}`, 'The end.'].join(
  '\n',
);
const harbour = indexArticle(quotableOf(TEXT).article);
const tram = indexArticle(quotableOf('The tram runs.', { id: 'tram', title: 'Tram', source: null }).article);
const one = libraryOf([harbour]);
const two = libraryOf([harbour, tram]);

const show = (values: Values, library = one) => article.execute(filled(values), asker({ library }));
const open = (values: Values, library = one) => read.execute(filled(values), asker({ library }));

describe('/article', () => {
  it('shows the only article, for all to see unless asked otherwise', () => {
    const reply = show({});
    expect(reply).toMatchObject({ private: false });
    expect(textsOf(cardIn(reply))[0]).toMatch(/^## The harbour\n/);
    expect(show({ private: true })).toMatchObject({ private: true });
  });

  it('shows the one that is named', () => {
    expect(textsOf(cardIn(show({ article: 'tram' }, two)))[0]).toMatch(/^## Tram\n/);
  });

  it('gives a list where there are several and none is named', () => {
    const [menu] = menusOf(cardIn(show({}, two)));
    expect(menu?.options).toEqual([
      { label: 'The harbour', value: 'harbour', description: 'Town Courier' },
      { label: 'Tram', value: 'tram' },
    ]);
  });

  it('says in private that it knows no such article', () => {
    expect(show({ article: 'ship' })).toEqual({
      notice: expect.stringContaining('I know no article of that name'),
      private: true,
    });
  });

  it('completes the article', () => {
    const choices = article.complete?.({ name: 'article', value: 'tr' }, asker({ library: two }), filled({}));
    expect(choices).toEqual([{ name: 'Tram', value: 'tram' }]);
  });
});

describe('/read', () => {
  it('shows the text from its beginning, or from a paragraph', () => {
    expect(textsOf(cardIn(open({})))[0]).toMatch(/^-# ¶ 1\n> The ferry sank\.\n-# ¶ 2\n/);
    expect(textsOf(cardIn(open({ paragraph: 4 })))[0]).toBe('-# ¶ 4\n> The end.');
    expect(open({ private: true })).toMatchObject({ private: true });
  });

  it.each([-1, 0, 5, 1e9])('says in private which paragraphs there are where there is no %i', (paragraph) => {
    expect(open({ paragraph })).toEqual({
      notice: 'The harbour (Town Courier) has paragraphs 1 to 4: give me a number of those.',
      private: true,
    });
  });

  it('keeps the paragraph in mind where the article is still to be chosen', () => {
    const [menu] = menusOf(cardIn(open({ paragraph: 2 }, two)));
    expect(menu?.customId).toBe('1:articles:::0.1.2');
  });

  it('says so of a text without paragraphs that are counted', () => {
    const { library } = libraryAbout('Fog', { captionLines: [1] });
    expect(open({ paragraph: 1 }, library)).toMatchObject({
      notice: 'The harbour (Town Courier) has no paragraphs that are counted: leave the number out.',
    });
    expect(textsOf(cardIn(open({}, library)))[0]).toBe('-# Picture caption\n> Fog');
  });
});

describe('completion of the paragraph', () => {
  const complete = (value: string, library = one, values: Values = {}) =>
    read.complete?.({ name: 'paragraph', value }, asker({ library }), filled(values));

  it('suggests the paragraphs that begin with the number, with their first words', () => {
    expect(complete('2')).toEqual([{ name: '2 · Divers found the wreck.', value: 2 }]);
    expect(complete('')?.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(complete('7')).toEqual([]);
  });

  it('finds a paragraph by its words', () => {
    expect(complete('WRECK')).toEqual([{ name: '2 · Divers found the wreck.', value: 2 }]);
  });

  it('suggests no more than Discord takes, nor longer names, nor the same name twice', () => {
    const { library } = libraryAbout(
      Array.from({ length: 60 }, () => 'The very same words. '.repeat(9)).join('\n'),
    );
    const choices = complete('same', library) ?? [];
    expect(choices).toHaveLength(25);
    expect(new Set(choices.map(({ name }) => name)).size).toBe(25);
    expect(Math.max(...choices.map(({ name }) => name.length))).toBe(100);
  });

  it('knows which article is meant, and suggests nothing where it may be any', () => {
    expect(complete('', two)).toEqual([]);
    expect(complete('', two, { article: 'tram' })).toEqual([{ name: '1 · The tram runs.', value: 1 }]);
  });
});
