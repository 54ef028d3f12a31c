import { describe, expect, it } from 'vitest';
import { answerCard } from '../../src/discord/card.ts';
import { answerOf, excerptOf, PLAINLY, quotableOf } from './articles.ts';

const NEWS = [
  'Cranes stand idle in the old harbour',
  '',
  '# What happened',
  'The ferry sank on Tuesday. Ann Lee, the captain, was the last to leave. Nobody was hurt.',
  'Divers found the wreck.',
  '',
  'Source: Town Courier',
].join('\n');
const harbour = quotableOf(NEWS, { captionLines: [1], sourceLines: [7] });

function card(accent: number, ...parts: readonly (string | object)[]) {
  const components = parts.map((part) => (typeof part === 'string' ? { type: 10, content: part } : part));
  return { type: 17, accent_color: accent, components };
}

/** A passage with its line and the button to what is around it. */
function section(numbers: string, article: string, ...texts: readonly string[]) {
  return {
    type: 9,
    components: texts.map((content) => ({ type: 10, content })),
    accessory: {
      type: 2,
      style: 2,
      label: 'Context',
      custom_id: `1:context:${article}:0123abcd:${numbers}.1`,
    },
  };
}

describe('answerCard, answered', () => {
  it('shows a short paragraph with the sentence in bold and the answer underlined', () => {
    const excerpt = excerptOf(harbour, 'Ann Lee, the captain, was the last to leave.', {
      highlight: 'Ann Lee',
      matched: ['captain', 'ferry'],
    });
    expect(answerCard(answerOf('answered', excerpt), [harbour], PLAINLY)).toEqual(
      card(
        0x57f287,
        '> The ferry sank on Tuesday. **__Ann Lee__, the captain, was the last to leave.** Nobody was hurt.',
        '-# Paragraph 1 · The harbour (Town Courier) · strong match: captain, ferry',
      ),
    );
  });

  it('shows a paragraph of one sentence without bold', () => {
    const excerpt = excerptOf(harbour, 'Divers found the wreck.', {
      highlight: 'Divers',
      matched: ['wreck'],
    });
    expect(answerCard(answerOf('answered', excerpt), [harbour], PLAINLY)).toEqual(
      card(
        0x57f287,
        '> __**Divers**__ found the wreck.',
        '-# Paragraph 2 · The harbour (Town Courier) · strong match: wreck',
      ),
    );
  });

  it('shows the sentence alone where the paragraph is long, and says that it is from there', () => {
    const long = quotableOf(`Ann Lee left last. ${'Nothing else of note took place that day. '.repeat(20)}`);
    const excerpt = excerptOf(long, 'Ann Lee left last.', { highlight: 'Ann Lee', matched: ['left'] });
    expect(answerCard(answerOf('answered', excerpt), [long], PLAINLY)).toEqual(
      card(
        0x57f287,
        '> __**Ann Lee**__ left last.',
        '-# From paragraph 1 · The harbour (Town Courier) · strong match: left',
      ),
    );
  });

  it.each([
    ['Cranes stand idle in the old harbour', '> Cranes stand idle in the old harbour', 'Picture caption'],
    ['# What happened', '> \\# What happened', 'Heading'],
    ['Source: Town Courier', '> Source\\: Town Courier', 'Source line'],
  ])('says which part %j is', (words, quoted, part) => {
    const excerpt = excerptOf(harbour, words);
    expect(answerCard({ ...answerOf('answered', excerpt), strength: 'weak' }, [harbour], PLAINLY)).toEqual(
      card(0x57f287, quoted, `-# ${part} · The harbour (Town Courier) · weak match`),
    );
  });

  it('neutralises markdown and direction in everything that is not its own', () => {
    const nasty = quotableOf('@everyone **Ann** לי <@123456789012345678>\u202E', {
      title: '# _The_ נמל',
      source: null,
    });
    const excerpt = excerptOf(nasty, nasty.article.text, {
      highlight: '**Ann**',
      matched: ['ann', 'לי', '*'],
    });
    expect(answerCard({ ...answerOf('answered', excerpt), strength: 'partial' }, [nasty], PLAINLY)).toEqual(
      card(
        0x57f287,
        '> \\@everyone __**\\*\\*Ann\\*\\***__ לי \\<\\@123456789012345678\\>\u202E',
        '-# Paragraph 1 · \u2068\\# \\_The\\_ נמל\u2069 · partial match: ann, \u2068לי\u2069, \\*',
      ),
    );
  });

  it('names the word of the passage beside one of the question that means the same', () => {
    const excerpt = excerptOf(harbour, 'Divers found the wreck.', {
      matched: ['found'],
      meant: [{ word: 'frogmen', other: 'Divers' }],
    });
    expect(answerCard(answerOf('answered', excerpt), [harbour], PLAINLY)).toEqual(
      card(
        0x57f287,
        '> Divers found the wreck.',
        '-# Paragraph 2 · The harbour (Town Courier) · strong match: found, frogmen (Divers)',
      ),
    );
  });

  it('shows a passage that holds synonyms alone before one that shares nothing', () => {
    const excerpts = [
      excerptOf(harbour, 'Nobody was hurt.'),
      excerptOf(harbour, 'Divers found the wreck.', { meant: [{ word: 'frogmen', other: 'Divers' }] }),
    ];
    const shown = answerCard(answerOf('closest', ...excerpts), [harbour], PLAINLY);
    expect(JSON.stringify(shown)).toContain('Divers found the wreck.');
    expect(JSON.stringify(shown)).not.toContain('Nobody was hurt.');
  });

  it('lists no more words than one can take in', () => {
    const excerpt = excerptOf(harbour, 'Divers found the wreck.', {
      matched: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'.repeat(50)],
    });
    expect(answerCard(answerOf('answered', excerpt), [harbour], PLAINLY)).toEqual(
      card(
        0x57f287,
        '> Divers found the wreck.',
        '-# Paragraph 2 · The harbour (Town Courier) · strong match: a, b, c, d, e, f, g, h, and 2 more',
      ),
    );
  });

  it('cuts a passage that no message can hold between words, and says so', () => {
    const endless = quotableOf('word '.repeat(10_000).trim());
    const excerpt = excerptOf(endless, endless.article.text);
    expect(answerCard(answerOf('answered', excerpt), [endless], PLAINLY)).toEqual(
      card(
        0x57f287,
        `> ${'word '.repeat(695).trim()}`,
        '-# From paragraph 1 · The harbour (Town Courier) · strong match\n' +
          '-# The passage is longer than Discord can show: this is characters 1 to 3,474 of its 49,999.',
      ),
    );
  });

  it('shows the words that answer even where they stand far inside of such a passage', () => {
    const endless = quotableOf(`${'word '.repeat(5_000)}Ann Lee ${'word '.repeat(5_000)}`.trim());
    const excerpt = excerptOf(endless, endless.article.text, { highlight: 'Ann Lee' });
    expect(answerCard(answerOf('answered', excerpt), [endless], PLAINLY)).toEqual(
      card(
        0x57f287,
        `> ${'word '.repeat(173)}__**Ann Lee**__ ${'word '.repeat(519).trim()}`,
        '-# From paragraph 1 · The harbour (Town Courier) · strong match\n' +
          '-# The passage is longer than Discord can show: this is characters 24,136 to 27,602 of its 50,007.',
      ),
    );
  });

  it('shows nothing of an excerpt that it cannot verify', () => {
    const excerpt = excerptOf(harbour, 'Divers found the wreck.');
    const later = quotableOf(`${NEWS}\nMore.`, { revision: '89abcdef' });
    expect(() => answerCard(answerOf('answered', excerpt), [later], PLAINLY)).toThrow(
      'an excerpt of harbour (0123abcd) cannot be verified against harbour (89abcdef)',
    );
    expect(() => answerCard(answerOf('answered', excerpt), [], PLAINLY)).toThrow('which was not asked');
    expect(() => answerCard(answerOf('answered'), [harbour], PLAINLY)).toThrow(RangeError);
  });
});

describe('answerCard, closest', () => {
  it('says that the article does not seem to answer, and shows up to three passages that share words with the question, none set off', () => {
    const excerpts = [
      excerptOf(harbour, 'Divers found the wreck.', { highlight: 'Divers', matched: ['wreck'] }),
      excerptOf(harbour, 'Nobody was hurt.'),
      excerptOf(harbour, 'The ferry sank on Tuesday.', { matched: ['sank', 'ferry'] }),
      excerptOf(harbour, 'Cranes stand idle in the old harbour', { matched: ['old'] }),
      excerptOf(harbour, 'Nobody was hurt.', { matched: ['hurt'] }),
    ];
    expect(answerCard(answerOf('closest', ...excerpts), [harbour], PLAINLY)).toEqual(
      card(
        0xfee75c,
        'The harbour (Town Courier) does not seem to answer this. The nearest passages:',
        section(
          '3z.n',
          'harbour',
          '> Divers found the wreck.',
          '-# Paragraph 2 · The harbour (Town Courier) · shared words: wreck',
        ),
        section(
          '1i.q',
          'harbour',
          '> The ferry sank on Tuesday.',
          '-# From paragraph 1 · The harbour (Town Courier) · shared words: sank, ferry',
        ),
        section(
          '0.10',
          'harbour',
          '> Cranes stand idle in the old harbour',
          '-# Picture caption · The harbour (Town Courier) · shared words: old',
        ),
      ),
    );
  });

  it('speaks of all articles where several were asked', () => {
    const other = quotableOf('A tram.', { id: 'tram', title: 'The tram', source: null });
    const excerpt = excerptOf(other, 'A tram.', { matched: ['tram'] });
    expect(answerCard(answerOf('closest', excerpt), [harbour, other], PLAINLY)).toEqual(
      card(
        0xfee75c,
        'None of the 2 articles seems to answer this. The nearest passage:',
        section('0.7', 'tram', '> A tram.', '-# Paragraph 1 · The tram · shared words: tram'),
      ),
    );
  });

  it('leaves out whole passages for which there is no room, and says so', () => {
    const lines = ['a', 'b', 'c'].map((letter) => `${letter} ${'word '.repeat(450)}`.trim());
    const long = quotableOf(lines.join('\n'), { source: null });
    const excerpts = lines.map((line) => excerptOf(long, line, { matched: ['word'] }));
    expect(answerCard(answerOf('closest', ...excerpts), [long], PLAINLY)).toEqual(
      card(
        0xfee75c,
        'The harbour does not seem to answer this. The nearest passages:',
        section('0.1qj', 'harbour', `> ${lines[0]}`, '-# Paragraph 1 · The harbour · shared words: word'),
        '-# 2 more passages are near, but too long to stand here.',
      ),
    );
  });
});

describe('answerCard, not found', () => {
  it('says so and helps on', () => {
    expect(answerCard(answerOf('not-found'), [harbour], PLAINLY)).toEqual(
      card(
        0x99aab5,
        'None of the words that matter in this question stands in The harbour (Town Courier).',
        '-# Try names, places, dates or other words that the text itself may use.',
      ),
    );
  });

  it('names the articles that were asked, as many as a sentence bears', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((n) =>
      quotableOf('A.', { id: `a${n}`, title: `A${n}`, source: null }),
    );
    expect(answerCard(answerOf('not-found'), many, PLAINLY)).toEqual(
      card(
        0x99aab5,
        'None of the words that matter in this question stands in any of the 7 articles: A1, A2, A3, A4, A5, and 2 more.',
        '-# Try names, places, dates or other words that the text itself may use.',
      ),
    );
  });
});
