import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { type ArticleIndex, indexArticle } from '../../src/answering/article-index.ts';
import { quote } from '../../src/answering/citation.ts';
import { indexOf, shippedArticle } from './asked.ts';

const aleppo = indexArticle(shippedArticle());

function highlightOf(question: string, index: ArticleIndex): string | null {
  const highlight = answer(question, [index]).excerpts[0]?.highlight ?? null;
  return highlight && quote(index.article, highlight);
}

describe('the highlight', () => {
  it.each([['Who is the US State Department spokesman?', 'Mark Toner']])('of %j is %j', (question, words) => {
    expect(highlightOf(question, aleppo)).toBe(words);
  });

  it.each([
    [
      'When did the ferry Almada sink?',
      'The ferry Almada sank off the coast on 14 March 2011.',
      '14 March 2011',
    ],
    ['How much did the bridge cost?', 'The bridge cost the town $5 in tolls.', '$5'],
    ['Who built the lighthouse?', 'The lighthouse was built by Anna Duarte’s firm.', 'Anna Duarte'],
    [
      'Who built the Siemens railway?',
      'The Siemens railway was built by Werner von Siemens.',
      'Werner von Siemens',
    ],
    ['Who annexed Alsace?', 'In 1871 Otto von Bismarck annexed Alsace for the empire.', 'Otto von Bismarck'],
    ['How high is the tower ranked?', 'The tower is ranked second-tallest in Europe.', 'second-tallest'],
    ['Who drafted the plan?', 'The French-drafted plan was refused.', 'French'],
    ['Wer traf Lawrow?', 'Am Montag traf Jean Ayrault Lawrow.', 'Jean Ayrault'],
  ])('of %j in %j is %j', (question, text, words) => {
    expect(highlightOf(question, indexOf(text, { language: question.startsWith('Wer') ? 'de' : 'en' }))).toBe(
      words,
    );
  });

  it.each(['What did Assad say?', 'Who is Lars Bromley?'])(
    'of %j is no part of the name that it holds',
    (question) => {
      expect(highlightOf(question, aleppo) ?? '').not.toMatch(/^President Bashar$|^Bromley/);
    },
  );

  it('is none where the question wants yes or no', () => {
    expect(highlightOf('Did Kerry call Lavrov?', aleppo)).toBeNull();
  });

  it('is none where the passage says nothing but the question’s words', () => {
    expect(highlightOf('Who sank the ferry?', indexOf('The ferry sank.'))).toBeNull();
  });

  it('is given for the first passage alone', () => {
    const { excerpts } = answer('Who called Sergei Lavrov?', [aleppo]);
    expect(excerpts.length).toBeGreaterThan(1);
    expect(excerpts.slice(1).every(({ highlight }) => highlight === null)).toBe(true);
  });

  it('is whole words of the passage, whatever the text and the question', () => {
    const words = fc.constantFrom(
      'Ann',
      'Lee',
      'sank',
      'the',
      '5%',
      '$7',
      'in',
      '2016',
      '“',
      ',',
      '中文',
      'ferry’s',
      'May',
    );
    const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((parts) => `${parts.join(' ')}.`);
    const questions = fc.constantFrom(
      'Who sank?',
      'When in May did Lee sink?',
      'How much is the ferry?',
      '中文',
    );
    fc.assert(
      fc.property(texts, questions, (text, question) => {
        const [first] = answer(question, [indexOf(text)]).excerpts;
        if (first?.highlight == null) return;
        expect(first.highlight.start).toBeGreaterThanOrEqual(first.start);
        expect(first.highlight.end).toBeLessThanOrEqual(first.end);
        expect(text.slice(first.highlight.start, first.highlight.end)).toMatch(
          /^[$\p{L}\p{N}].*[%\p{L}\p{N}]$|^[\p{L}\p{N}]$/su,
        );
      }),
    );
  });
});
