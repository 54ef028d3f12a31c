import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { quote } from '../../src/answering/citation.ts';
import { bestQuote, indexOf } from './asked.ts';

const ferry = indexOf('The ferry sank in May.\nInes Duarte was its captain.');

describe('a hostile article', () => {
  it.each([
    ['empty', ''],
    ['of white space', ' \n\r\n\t\u00a0\u2028\ufeff'],
    ['of punctuation', '… “—” ?!\n***\n.'],
    ['of emoji', '😀👩‍👩‍👧🇸🇾\n🏴‍☠️'],
    ['of control characters', '\u0000\u0001\u001b[31m\u0007'],
    ['of halves of characters', '\ud83d\ude00\ud83d \udc00'],
  ])('%s holds no answer', (_, text) => {
    expect(answer('Who was the captain of the ferry?', [indexOf(text)]).outcome).toBe('not-found');
  });

  it.each([
    [
      'right-to-left text',
      'ar',
      'غرقت العبارة في أيار.\nكانت إيناس القبطان.',
      'من كانت القبطان؟',
      'كانت إيناس القبطان.',
    ],
    [
      'both directions in one line',
      'he',
      'המעבורת Ana טבעה במאי.\nהיא חדשה.',
      'Ana',
      'המעבורת Ana טבעה במאי.',
    ],
    [
      'turned directions',
      'en',
      'The \u202eferry\u202c sank.\nIt rained.',
      'ferry',
      'The \u202eferry\u202c sank.',
    ],
    [
      'emoji in its words',
      'en',
      '😀 The ferry 🚢 sank 👩‍👩‍👧.\nIt rained.',
      'Did the ferry sink?',
      '😀 The ferry 🚢 sank 👩‍👩‍👧.',
    ],
    [
      'half characters in its words',
      'en',
      'The \ud83d ferry sank.\nIt rained.',
      'ferry',
      'The \ud83d ferry sank.',
    ],
    ['no spaces', 'zh', '渡轮在五月沉没。\n船长是伊内斯。', '船长是谁？', '船长是伊内斯。'],
    [
      'markup',
      'en',
      'Hey @everyone, <b>the ferry</b> sank.\nIt rained.',
      'ferry',
      'Hey @everyone, <b>the ferry</b> sank.',
    ],
    ['accents in pieces', 'en', 'The cafe\u0301 burnt.\nIt rained.', 'café', 'The cafe\u0301 burnt.'],
  ])('with %s is quoted as it stands', (_, language, text, question, sentence) => {
    expect(bestQuote(question, indexOf(text, { language }))).toBe(sentence);
  });

  it('of a megabyte in one line is searched', () => {
    const sentence = 'Nobody saw the ship in the harbour on that day. ';
    const many = sentence.repeat(Math.ceil(500_000 / sentence.length));
    const index = indexOf(`${many}Ines Duarte was the captain of the ferry. ${many}`);
    expect(index.article.text.length).toBeGreaterThan(1_000_000);
    expect(bestQuote('Who was the captain of the ferry?', index)).toBe(
      'Ines Duarte was the captain of the ferry.',
    );
  }, 60_000);

  it('of a hundred thousand names in one sentence is searched', () => {
    const index = indexOf(`${'Alpha Beta Gamma Delta '.repeat(25_000)}met Duarte.`);
    expect(answer('Who met Duarte?', [index]).excerpts).toHaveLength(1);
  });

  it('of a megabyte without a space is searched', () => {
    const index = indexOf(`${'x'.repeat(1_000_000)}\nThe ferry sank.`);
    expect(bestQuote('ferry', index)).toBe('The ferry sank.');
  }, 60_000);

  it('of a megabyte in one line of signs is searched', () => {
    const line = '他在那天没有看见三十五艘船和委员会的人';
    const index = indexOf(`${line.repeat(50_000)}\n渡轮沉没了。`, { language: 'zh' });
    expect(bestQuote('哪艘渡轮沉没了？', index)).toBe('渡轮沉没了。');
  }, 60_000);

  it.each([
    ['tr', 'ı'],
    ['tr', 'malar'],
    ['el', 'ώ'],
    ['ro', 'ă'],
    ['hi', 'का'],
    ['ko', 'é'],
    ['id', 'me'],
    ['th', 'กา'],
    ['vi', 'thế '],
  ])(
    'in %s, of %j over and over, is searched',
    (language, letters) => {
      const index = indexOf(`${letters.repeat(100_000)}\nMV Almada 1911.`, { language });
      expect(bestQuote('Almada', index)).toBe('MV Almada 1911.');
    },
    60_000,
  );

  it.each(['ア', 'ッ', 'あ', '取り', '1億'])(
    'of %j over and over is searched',
    (sign) => {
      const index = indexOf(`${sign.repeat(Math.ceil(400_000 / sign.length))}\n船が沈んだ。`, {
        language: 'ja',
      });
      expect(bestQuote('どの船が沈みましたか。', index)).toBe('船が沈んだ。');
    },
    60_000,
  );

  it('in an unknown language is searched word for word', () => {
    expect(bestQuote('kivuko', indexOf('Kivuko kilizama.\nMvua.', { language: 'sw' }))).toBe(
      'Kivuko kilizama.',
    );
  });

  it('with names that objects have of their own is searched', () => {
    const index = indexOf('The constructor failed.\nThe prototype of toString is __proto__.');
    expect(bestQuote('constructor', index)).toBe('The constructor failed.');
    expect(bestQuote('prototype __proto__ toString hasOwnProperty', index)).toContain('__proto__');
  });
});

describe('a hostile question', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['punctuation alone', '?!… “—” (.*) [^] \\ $'],
    ['emoji alone', '😀👩‍👩‍👧'],
    ['half a character', '\ud83d'],
    ['stop words alone', 'who is it and what was that of the'],
    ['a number alone', '7'],
  ])('of %s is answered with nothing', (_, question) => {
    expect(answer(question, [ferry]).outcome).toBe('not-found');
  });

  it.each([
    ['6,000 characters', `${'and who was that and '.repeat(300).slice(0, 5_950)} the captain of the ferry?`],
    ['more characters than are read', `captain ${'zebra '.repeat(20_000)}`],
    ['6,000 letters in one word', `captain ${'x'.repeat(6_000)}`],
    ['1,000 different words', `captain ${Array.from({ length: 1_000 }, (_, n) => `w${n}rd`).join(' ')}`],
    ['regular expressions', 'captain (.*)+ [a-z]{1,} \\d+ $&'],
    ['turned directions', '\u202ecaptain\u202c'],
    ['half characters', 'captain \ud83d \udc00'],
    ['line breaks', 'captain\n\n\u2028of\r\nthe'],
    ['names that objects have of their own', 'captain constructor __proto__ toString'],
  ])('with %s is read', (_, question) => {
    const [first] = answer(question, [ferry]).excerpts;
    expect(first && quote(ferry.article, first)).toBe('Ines Duarte was its captain.');
  });
});
