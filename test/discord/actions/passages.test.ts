import { describe, expect, it } from 'vitest';
import { answerReply } from '../../../src/discord/answer-reply.ts';
import { sayIn } from '../../../src/discord/wording.ts';
import { libraryOf } from '../../../src/library/library.ts';
import { answerOf, excerptOf } from '../articles.ts';
import { buttonsOf, cardIn, libraryAbout, pressId, textsOf } from './pressing.ts';

const TEXT = [
  'The ferry sank on Tuesday. It was old.',
  'Divers found the wreck. It lies off the pier.',
  'Nobody was hurt.',
  'The harbour is closed.',
].join('\n');
const { index, library } = libraryAbout(TEXT, { url: 'https://news.example/ferry', published: '2016-10-06' });
const WRECK = excerptOf(index, 'Divers found the wreck.', { matched: ['wreck'] });
const SANK = excerptOf(index, 'The ferry sank on Tuesday.');
const HURT = excerptOf(index, 'Nobody was hurt.');
const say = sayIn('en');

function replyWith(isPrivate: boolean, ...excerpts: readonly (typeof WRECK)[]) {
  const telling = { say, question: 'What about the wreck?', private: isPrivate };
  return cardIn(answerReply(answerOf('answered', ...excerpts), [index], telling));
}

function pressOn(card: ReturnType<typeof replyWith>, label: string) {
  const { reply, foreign } = pressId(buttonsOf(card)[label] ?? '', { library }, card);
  expect(foreign).toBe(false);
  return reply;
}

describe('the buttons of an answer', () => {
  it('lead to its context, to more passages, to citations and to the source', () => {
    expect(Object.keys(buttonsOf(replyWith(false, WRECK, SANK)))).toEqual([
      'Context',
      'More passages',
      'Cite',
      'Open source',
    ]);
  });

  it('open the source at the very words', () => {
    expect(buttonsOf(replyWith(false, WRECK))['Open source']).toBe(
      'https://news.example/ferry#:~:text=Divers%20found%20the%20wreck',
    );
  });

  it('offer to share what only the asker sees', () => {
    expect(Object.keys(buttonsOf(replyWith(true, WRECK)))).toEqual([
      'Share',
      'Context',
      'Cite',
      'Open source',
    ]);
  });
});

describe('Context', () => {
  const first = pressOn(replyWith(false, WRECK), 'Context');

  it('shows the asker alone the paragraphs before and after, with the sentence in bold', () => {
    expect(first).toMatchObject({ private: true });
    expect(textsOf(cardIn(first))).toEqual([
      '> The ferry sank on Tuesday. It was old.\n> **Divers found the wreck.** It lies off the pier.\n> Nobody was hurt.',
      '-# Paragraphs 1 to 3 · The harbour (Town Courier)',
    ]);
  });

  it('goes on from there, in its own place, to the ends of the text', () => {
    const wider = pressOn(cardIn(first), 'Wider');
    expect(Object.keys(wider)).toEqual(['page']);
    expect(textsOf(cardIn(wider)).at(-1)).toBe('-# Paragraphs 1 to 4 · The harbour (Town Courier)');
    expect(buttonsOf(cardIn(wider))).not.toHaveProperty('Wider');
  });

  it('shows sentences where the paragraphs are longer than a message', () => {
    const sentence = 'The quay was repaired again that year. ';
    const long = libraryAbout(`${sentence.repeat(200)}Ann Lee left. ${sentence.repeat(200)}`.trim());
    const excerpt = excerptOf(long.index, 'Ann Lee left.');
    const telling = { say, question: null, private: false };
    const card = cardIn(answerReply(answerOf('answered', excerpt), [long.index], telling));
    const { reply } = pressId(buttonsOf(card)['Context'] ?? '', { library: long.library });
    const [quoted = '', caption] = textsOf(cardIn(reply));
    expect(quoted).toMatch(/^> The quay.*year\. \*\*Ann Lee left\.\*\* The quay.*year\.$/);
    expect(quoted.length).toBeGreaterThan(3000);
    expect(caption).toBe('-# From paragraph 1 · The harbour (Town Courier)');
  });
});

describe('More passages', () => {
  it('shows the asker alone the passages that came next, each with its context', () => {
    const reply = pressOn(replyWith(false, WRECK, SANK, HURT), 'More passages');
    expect(reply).toMatchObject({ private: true });
    expect(textsOf(cardIn(reply))).toEqual([
      '> The ferry sank on Tuesday.',
      '-# From paragraph 1 · The harbour (Town Courier)',
      '> Nobody was hurt.',
      '-# Paragraph 3 · The harbour (Town Courier)',
    ]);
  });
});

describe('Share', () => {
  it('posts the question and the passage for all to see, and says who did', () => {
    const reply = pressOn(replyWith(true, WRECK), 'Share');
    expect(reply).toMatchObject({ private: false });
    expect(textsOf(cardIn(reply))).toEqual([
      '**What about the wreck?**',
      '> Divers found the wreck.',
      '-# From paragraph 2 · The harbour (Town Courier)',
      '-# Shared by <@100000000000000001>',
    ]);
  });
});

describe('Cite', () => {
  it('gives the passage as plain text, Markdown and BibTeX', () => {
    const reply = pressOn(replyWith(false, WRECK), 'Cite');
    expect(reply).toMatchObject({ private: true });
    const [plain = '', markdown = '', bibtex = ''] = textsOf(cardIn(reply));
    const link = /https:\/\/news\.example\/ferry\S*?(?=[)}\n]|$)/g;
    expect(plain.replace(link, 'LINK')).toBe(
      '**Plain text**\n```\nDivers found the wreck.\n— The harbour, Town Courier, 2016-10-06, paragraph 2\nLINK\n```',
    );
    expect(markdown.replace(link, 'LINK')).toBe(
      '**Markdown**\n```md\n> Divers found the wreck.\n>\n> — [The harbour](LINK), Town Courier, 2016-10-06, paragraph 2\n```',
    );
    expect(bibtex.replace(link, 'LINK')).toBe(
      [
        '**BibTeX**\n```bibtex\n@misc{harbour,',
        '  title = {The harbour},',
        '  howpublished = {Town Courier},',
        '  date = {2016-10-06},',
        '  url = {LINK},',
        '  note = {paragraph 2: Divers found the wreck.}\n}\n```',
      ].join('\n'),
    );
  });

  it('escapes what TeX and Markdown take for themselves', () => {
    const odd = libraryAbout('100% of {x_1} & *y* ~ cost $5.', { title: 'A # B' });
    const excerpt = excerptOf(odd.index, odd.index.article.text);
    const telling = { say, question: null, private: false };
    const card = cardIn(answerReply(answerOf('answered', excerpt), [odd.index], telling));
    const { reply } = pressId(buttonsOf(card)['Cite'] ?? '', { library: odd.library });
    const [, markdown, bibtex] = textsOf(cardIn(reply));
    expect(markdown).toContain('> 100% of {x\\_1} & \\*y\\* \\~ cost $5.');
    expect(bibtex).toContain('title = {A \\# B}');
    expect(bibtex).toContain('100\\% of \\{x\\_1\\} \\& *y* \\textasciitilde{} cost \\$5.');
  });
});

describe('a button', () => {
  const id = buttonsOf(replyWith(false, WRECK))['Context'] ?? '';

  it('says so where the article has changed since, or has gone', () => {
    const changed = libraryAbout(TEXT, { revision: '89abcdef' });
    expect(pressId(id, { library: changed.library })).toEqual({
      foreign: false,
      reply: {
        notice: 'The harbour (Town Courier) has changed since: ask again to hear what it says now.',
        private: true,
      },
    });
    expect(pressId(id, { library: libraryOf([]) })).toMatchObject({
      foreign: false,
      reply: { notice: expect.stringContaining('is gone'), private: true },
    });
  });

  it.each([
    'confirm-delete',
    '1:nothing:harbour:0123abcd:1',
    '1:context:harbour:0123abcd:',
    '1:context:harbour:0123abcd:1.n.1',
    '1:context:harbour:0123abcd:13.m.1',
    '1:context:harbour:0123abcd:13.n.0',
    '1:context:harbour:0123abcd:13.n.1.1',
    '1:context:harbour:0123abcd:zzzzzz.n.1',
    '1:context:::13.n.1',
    '1:more:harbour:0123abcd:13',
    '1:share:harbour:0123abcd:',
    '1:share:harbour:0123abcd:13.n.13.n',
    '1:more:harbour:0123abcd:13.n.13.n',
    '1:cite:harbour:0123abcd:13.n.13.n',
  ])('that is foreign or tampered with is refused in private: %s', (foreign) => {
    expect(pressId(foreign, { library })).toEqual({
      foreign: true,
      reply: {
        notice:
          'I do not know that button: it is not mine, or from another version of me. Ask again, and use the new one.',
        private: true,
      },
    });
  });
});
