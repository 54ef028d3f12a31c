import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import type { Answer } from '../../src/answering/answer.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { libraryOf } from '../../src/library/library.ts';
import { quotableOf } from '../discord/articles.ts';
import { asker, filled, type Values } from './asking.ts';

const harbour = indexArticle(
  quotableOf('The ferry sank.', { id: 'harbour', title: 'The harbour', source: null }).article,
);
const tram = indexArticle(
  quotableOf('The tram runs.', { id: 'tram', title: 'Straßenbahn', source: 'Café' }).article,
);
const library = libraryOf([harbour, tram]);

/** Runs the command with an engine that notes what it was asked and finds nothing. */
function run(values: Values) {
  const asked: unknown[] = [];
  const answer = (question: string, indexes: readonly { article: { id: string } }[]): Answer => {
    asked.push([question, indexes.map(({ article }) => article.id)]);
    return { outcome: 'not-found', confidence: 0, strength: 'weak', excerpts: [] };
  };
  return { reply: ask.execute(filled(values), asker({ library, answer })), asked };
}

function notFound(...lines: readonly string[]) {
  return { type: 17, accent_color: 0x99aab5, components: lines.map((content) => ({ type: 10, content })) };
}

describe('/ask', () => {
  it('asks all articles and answers for all to see', () => {
    expect(run({ question: 'Who?' })).toEqual({
      asked: [['Who?', ['harbour', 'tram']]],
      reply: {
        private: false,
        card: notFound(
          '**Who?**',
          'None of the words that matter in this question stands in any of the 2 articles: The harbour, Straßenbahn (Café).',
          '-# Try names, places, dates or other words that the text itself may use.',
        ),
      },
    });
  });

  it('answers the asker alone where that is wanted', () => {
    expect(run({ question: 'Who?', private: true }).reply).toMatchObject({ private: true });
    expect(run({ question: 'Who?', private: false }).reply).toMatchObject({ private: false });
  });

  it.each(['tram', ' TRAM ', 'strassenbahn', 'Straßenbahn'])('asks the article that %j names', (article) => {
    expect(run({ question: 'Who?', article }).asked).toEqual([['Who?', ['tram']]]);
  });

  it('says in private that it knows no such article, without repeating the name', () => {
    expect(run({ question: 'Who?', article: '@everyone' })).toEqual({
      asked: [],
      reply: {
        private: true,
        notice:
          'I know no article of that name: pick one from the list that opens while you type, or leave the article out.',
      },
    });
  });
});

describe('completion of the article', () => {
  const complete = (value: string, context = library) =>
    ask.complete?.({ name: 'article', value }, asker({ library: context }), filled({}));

  it('suggests every article at first', () => {
    expect(complete('')).toEqual([
      { name: 'The harbour', value: 'harbour' },
      { name: 'Straßenbahn (Café)', value: 'tram' },
    ]);
  });

  it.each(['tra', 'CAFE', 'bahn'])('finds by title, source or id what holds %j', (value) => {
    expect(complete(value)).toEqual([{ name: 'Straßenbahn (Café)', value: 'tram' }]);
  });

  it('suggests first what begins with the words typed', () => {
    const titles = ['On boats', 'Boats', 'Old boats'];
    const boats = libraryOf(
      titles.map((title, n) => indexArticle(quotableOf('A.', { id: `b${n}`, title, source: null }).article)),
    );
    expect(complete('boats', boats)?.map(({ name }) => name)).toEqual(['Boats', 'On boats', 'Old boats']);
  });

  it('suggests no more than Discord takes, nor longer names, nor the same name twice', () => {
    const title = 'An endless title '.repeat(10).trim();
    const many = libraryOf(
      Array.from({ length: 40 }, (_, n) => indexArticle(quotableOf('A.', { id: `a${n}`, title }).article)),
    );
    const choices = complete('endless', many) ?? [];
    expect(choices).toHaveLength(25);
    expect(new Set(choices.map(({ name }) => name)).size).toBe(25);
    expect(Math.max(...choices.map(({ name }) => name.length))).toBe(100);
    expect(choices[1]?.name).toBe(
      'An endless title An endless title An endless title An endless title An endless title An endles… · a1',
    );
  });

  it('suggests nothing where nothing fits', () => {
    expect(complete('zebra')).toEqual([]);
  });
});
