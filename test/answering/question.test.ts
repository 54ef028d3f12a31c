import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/answering/languages.ts';
import { analyse } from '../../src/answering/question.ts';

const inEnglish = (text: string) => analyse(text, languageOf('en'));

/** The words of a question that name something to look for. */
function contentWords(text: string): string[] {
  return inEnglish(text)
    .content.filter(({ isFrame }) => !isFrame)
    .map(({ start, end }) => text.slice(start, end));
}

describe('the focus', () => {
  it.each([
    ['Which TV station interviewed Assad?', 'station'],
    ['What proposal was Moscow interested in?', 'proposal'],
    ['What is the capital of Denmark?', 'capital'],
    ['Which very large American city is it?', 'city'],
  ])('of %s is its noun', (text, noun) => {
    const { focus, tokens } = inEnglish(text);
    expect(tokens.find(({ start, end }) => text.slice(start, end) === noun)?.term).toBe(focus);
  });

  it.each([
    ['a name does the doing', 'What did Assad announce?'],
    ['a noun does the doing', 'What did the president announce?'],
    ['the words that ask say what they want', 'When did Assad speak?'],
    ['nothing asks', 'Assad in Aleppo'],
  ])('is none where %s', (_, text) => {
    expect(inEnglish(text).focus).toBeNull();
  });
});

describe('the content words', () => {
  it.each([
    [
      'leave out stop words',
      'Who is the spokesman of the State Department?',
      ['spokesman', 'State', 'Department'],
    ],
    ['leave out the words that ask', 'How many rebels left?', ['rebels', 'left']],
    ['leave out words that lead up to the question', 'Could you please tell me who left?', ['left']],
    [
      'leave out what speaks of the article',
      'According to the article, who left Aleppo?',
      ['left', 'Aleppo'],
    ],
    [
      'keep numbers and abbreviations',
      'Did 3.5 percent leave the U.S. in 2016?',
      ['3.5', 'percent', 'leave', 'U.S.', '2016'],
    ],
    [
      'take a word once, whatever its form',
      'Did Assad give the interview, and was Assad’s the last of the interviews?',
      ['Assad', 'give', 'interview', 'last'],
    ],
    ['are none in a question without any', 'What is it?', []],
  ])('%s', (_, text, words) => {
    expect(contentWords(text)).toEqual(words);
  });

  it('are the same in a question that is shouted', () => {
    const terms = (text: string) => inEnglish(text).content.map(({ term }) => term);
    expect(terms('WHEN DID THE NUSRA FRONT CHANGE ITS NAME?')).toEqual(
      terms('when did the nusra front change its name?'),
    );
    expect(terms('US, UN, NATO')).toEqual(['us', 'un', 'nato']);
  });
});

describe('words that frame a question together', () => {
  it.each([
    ['en', 'When did the race take place?', ['take', 'place']],
    ['en', 'Where is the place that people take the ferry from?', []],
    ['pt', 'Quem causou o dano, de acordo com o juiz?', ['acordo']],
    ['vi', 'Bài báo nói gì về con tàu?', ['Bài', 'báo', 'nói']],
  ])('name nothing to look for, in %s: %s', (code, text, words) => {
    const framing = analyse(text, languageOf(code)).content.filter(({ isFrame }) => isFrame);
    expect(framing.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('a measure word', () => {
  it('frames a question where it stands behind a number', () => {
    const framing = (text: string) =>
      analyse(text, languageOf('zh'))
        .content.filter(({ isFrame }) => isFrame)
        .map(({ start, end }) => text.slice(start, end));
    expect(framing('球队赢得了 30 场比赛')).toEqual(['场']);
    expect(framing('球队赢得了比赛的首场')).toEqual([]);
  });
});

describe('words that lead up to a question', () => {
  it.each([
    ['zh', '请问船长是谁', ['船长']],
    ['zh', '约翰在哪里', ['约翰']],
    ['ja', '現在の船長は誰ですか', ['船長']],
    ['ja', '他の船を造ったのは誰ですか', ['船', '造']],
  ])('frame nothing that stands before the words that ask, in %s: %s', (code, text, words) => {
    const named = analyse(text, languageOf(code)).content.filter(({ isFrame }) => !isFrame);
    expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('analyse, whatever the question', () => {
  const words = fc.constantFrom(
    'who',
    'tell me',
    'what',
    'is',
    'Assad',
    '“',
    '’',
    '?',
    '3.5',
    '是谁',
    'ใคร',
    '\ud800',
    'İ',
    '',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' ')),
  );
  const code = fc.constantFrom('en', 'de', 'ar', 'zh', 'th', 'tr', 'xx');

  it('gives content words that stand in the question, each term once, none a stop word', () => {
    fc.assert(
      fc.property(text, code, (question, language) => {
        const { content, text: kept } = analyse(question, languageOf(language));
        expect(kept).toBe(question);
        expect(new Set(content.map(({ term }) => term)).size).toBe(content.length);
        for (const { start, end } of content) expect(question.slice(start, end)).not.toBe('');
      }),
    );
  });

  it('reads no more than 6,000 characters', () => {
    const long = `${'word '.repeat(1200)}beyond`;
    expect(inEnglish(long).content.map(({ term }) => term)).toEqual(['word']);
  });
});
