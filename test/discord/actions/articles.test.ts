import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answering/answer.ts';
import { indexArticle } from '../../../src/answering/article-index.ts';
import { articleCard } from '../../../src/discord/article-card.ts';
import { articleList } from '../../../src/discord/article-list.ts';
import { readingCard } from '../../../src/discord/reading-card.ts';
import { sayIn } from '../../../src/discord/wording.ts';
import { libraryOf } from '../../../src/library/library.ts';
import { quotableOf } from '../articles.ts';
import { brokenLimits } from '../odd-articles.ts';
import { buttonsOf, cardIn, choose, libraryAbout, menusOf, pressId, sendIn, textsOf } from './pressing.ts';

const say = sayIn('en');
const TEXT = [
  'The ferry Aurora sank on Tuesday.',
  'Ann Lee found the ferry.',
  'Nobody was hurt. '.repeat(200).trim(),
  'Ann Lee left Lund.',
].join('\n');
const { index, library } = libraryAbout(TEXT);
const known = { library, answer };
const FOREIGN = {
  foreign: true,
  reply: { notice: expect.stringContaining('I do not know that button'), private: true },
};

function formBehind(customId: string) {
  const { reply } = pressId(customId, known);
  if (!('form' in reply)) throw new Error('no form was opened');
  return reply.form;
}

describe('a name on the card of an article', () => {
  const menu = menusOf(articleCard(index, say)).find(({ options }) =>
    options.some(({ value }) => value === 'Ann Lee'),
  );

  it('leads to every mention of it, for whoever chose it alone', () => {
    const { reply } = choose(menu?.customId ?? '', 'Ann Lee', known);
    expect(reply).toMatchObject({ private: true });
    expect(textsOf(cardIn(reply)).slice(0, 3)).toEqual([
      '**Ann Lee**',
      '2 mentions in 2 sentences of The harbour (Town Courier)',
      '> __**Ann Lee**__ found the ferry.',
    ]);
  });

  it('that stands nowhere was not on the menu', () => {
    expect(choose(menu?.customId ?? '', 'Bo', known)).toEqual(FOREIGN);
  });
});

describe('Ask on the card of an article', () => {
  const ask = buttonsOf(articleCard(index, say))['Ask'] ?? '';

  it('opens a form with one field', () => {
    const form = formBehind(ask);
    expect(form.title).toBe('Ask about this article');
    expect(form.components).toEqual([
      {
        type: 18,
        label: 'Your question',
        component: { type: 4, custom_id: 'question', style: 2, max_length: 1000 },
      },
    ]);
  });

  it('answers what was written for the asker alone, about this article, to be shared', () => {
    const { reply } = sendIn(formBehind(ask).custom_id, 'question', 'When did the Aurora sink?', known);
    expect(reply).toMatchObject({ private: true });
    expect(textsOf(cardIn(reply)).slice(0, 2)).toEqual([
      '**When did the Aurora sink?**',
      expect.stringContaining('Tuesday'),
    ]);
    expect(buttonsOf(cardIn(reply))).toHaveProperty('Share');
  });

  it('answers a question without a word, too', () => {
    const { reply } = sendIn(formBehind(ask).custom_id, 'question', '  ', known);
    expect(textsOf(cardIn(reply))[0]).toContain('None of the words');
  });
});

describe('the pages of a text', () => {
  const first = readingCard(index, 0, say) ?? articleCard(index, say);

  it('are turned where they stand, and opened beside what else stands there', () => {
    const next = pressId(buttonsOf(first)['Next'] ?? '', known).reply;
    expect(Object.keys(next)).toEqual(['page']);
    const opening = pressId(buttonsOf(articleCard(index, say))['Read'] ?? '', known).reply;
    expect(opening).toEqual({ card: first, private: true });
  });

  it('are jumped to by the number of a paragraph', () => {
    const form = formBehind(buttonsOf(first)['Go to a paragraph'] ?? '');
    expect(form.components).toMatchObject([{ label: 'Its number, from 1 to 4' }]);
    for (const written of ['4', ' 4 ', '４']) {
      const { reply } = sendIn(form.custom_id, 'paragraph', written, known);
      expect(Object.keys(reply)).toEqual(['page']);
      expect(textsOf(cardIn(reply))[0]).toBe('-# ¶ 4\n> Ann Lee left Lund.');
    }
  });

  it.each(['0', '5', '-1', '1.5', 'four', '', '99999999999999999999'])(
    'say in private which numbers there are where there is none: %j',
    (written) => {
      const form = formBehind(buttonsOf(first)['Go to a paragraph'] ?? '');
      expect(sendIn(form.custom_id, 'paragraph', written, known).reply).toEqual({
        notice: 'The harbour (Town Courier) has paragraphs 1 to 4: give me a number of those.',
        private: true,
      });
    },
  );

  it.each([
    '1:read:harbour:0123abcd:',
    '1:read:harbour:0123abcd:0',
    '1:read:harbour:0123abcd:0.4',
    '1:read:harbour:0123abcd:0.0.0',
    '1:read:harbour:0123abcd:0.3',
    '1:read:harbour:0123abcd:zzzzzz.0',
    '1:term:harbour:0123abcd:5',
    '1:term:harbour:0123abcd:0',
    '1:term:harbour:0123abcd:0.0',
    '1:ask:harbour:0123abcd:0',
    '1:articles:harbour:0123abcd:0.0.0',
    '1:articles:::0.2.0',
    '1:articles:::9.0.0',
    '1:articles:::0.0.0.0',
  ])('know no other ids: %s', (foreign) => {
    expect(pressId(foreign, known)).toEqual(FOREIGN);
  });
});

describe('the list of articles', () => {
  const many = libraryOf(
    Array.from({ length: 60 }, (_, n) =>
      indexArticle(
        quotableOf('One.\nTwo.', {
          id: `a${String(n).padStart(31, '0')}`,
          title: `標題${n}`.padEnd(100, '題'),
        }).article,
      ),
    ),
  );
  const opening = { purpose: 'read', paragraph: 2 } as const;
  const first = articleList(many.indexes, 0, opening, say) ?? articleCard(index, say);

  it('offers 25 at once, and turns', () => {
    expect(menusOf(first)[0]?.options).toHaveLength(25);
    const next = cardIn(pressId(buttonsOf(first)['Next'] ?? '', { library: many }).reply);
    expect(textsOf(next)).toEqual(['Which article?', '-# Articles 26 to 50 of 60']);
    const last = cardIn(pressId(buttonsOf(next)['Next'] ?? '', { library: many }).reply);
    expect(Object.keys(buttonsOf(last))).toEqual(['Previous']);
    expect(menusOf(last)[0]?.options).toHaveLength(10);
  });

  it('breaks no limit of Discord with the longest names', () => {
    expect(brokenLimits(first)).toEqual([]);
  });

  it('opens the one that is chosen as it was to be opened', () => {
    const [menu] = menusOf(first);
    const chosen = menu?.options[3]?.value ?? '';
    const { reply } = choose(menu?.customId ?? '', chosen, { library: many });
    expect(Object.keys(reply)).toEqual(['page']);
    expect(textsOf(cardIn(reply))[0]).toBe('-# ¶ 2\n> Two.');
  });

  it('says so where the article is gone, or has no such paragraph', () => {
    const [menu] = menusOf(first);
    expect(choose(menu?.customId ?? '', 'gone', { library: many }).reply).toEqual({
      notice: expect.stringContaining('is gone'),
      private: true,
    });
    const short = libraryAbout('One.', { id: 'short', title: 'Short', source: null });
    expect(choose(menu?.customId ?? '', 'short', short).reply).toEqual({
      notice: 'Short has one paragraph: leave the number out.',
      private: true,
    });
  });
});
