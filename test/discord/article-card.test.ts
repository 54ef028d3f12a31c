import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/answering/article-index.ts';
import { articleCard } from '../../src/discord/article-card.ts';
import { lookUp, mentionsIn } from '../../src/discord/looked-up.ts';
import { sayIn } from '../../src/discord/wording.ts';
import { buttonsOf, libraryAbout, menusOf, textsOf } from './actions/pressing.ts';
import { brokenLimits, Dice, randomArticle, sayInTurn } from './odd-articles.ts';

const say = sayIn('en');

const TEXT = [
  'The ferry Aurora sank on Tuesday off the harbour of Lund in Sweden.',
  'Captain Ann Lee said the engine of the ferry had failed. Divers found the ferry on Friday.',
  'Ann Lee, who lives in Sweden, told the Swedish Maritime Agency so.',
].join('\n');

const { index } = libraryAbout(TEXT, {
  title: 'The *harbour*',
  url: 'https://news.example/ferry',
  published: '2016-10-06',
});

describe('the card of an article', () => {
  const card = articleCard(index, say);

  it('tells title, source, day, language and length', () => {
    expect(textsOf(card)[0]).toBe(
      [
        '## The \\*harbour\\*',
        'Town Courier · October 6, 2016 · English',
        '42 words · 3 paragraphs · about one minute to read',
      ].join('\n'),
    );
  });

  it('leaves out what nobody knows of it', () => {
    const { index: bare } = libraryAbout('One.', { source: null, language: 'zxx', title: 'A' });
    expect(textsOf(articleCard(bare, say))).toEqual([
      '## A\nNo linguistic content\none word · one paragraph · about one minute to read',
    ]);
    expect(Object.keys(buttonsOf(articleCard(bare, say)))).toEqual(['Read', 'Ask']);
  });

  it('tells what it talks about, with how often each is mentioned', () => {
    const [, told = ''] = textsOf(card);
    expect(told).toContain('**Telling words:** ferry (3)');
    expect(told).toContain('**People:** Ann Lee (2)');
    expect(told).toContain('**Places:** Sweden (2)');
    expect(told).toContain('**Organisations:** Swedish Maritime Agency (1)');
  });

  it('has a menu for each kind, whose lines are terms that stand there as often as they say', () => {
    const menus = menusOf(card);
    expect(menus.map(({ placeholder }) => placeholder.split(':')[0])).toEqual(
      expect.arrayContaining(['Telling words', 'People', 'Places', 'Organisations']),
    );
    for (const { label, value } of menus.flatMap(({ options }) => options)) {
      expect(label).toBe(`${value} · ${mentionsIn(lookUp(value, [index]).holdings)}`);
    }
  });

  it('leads to its text, to a question, and to its source', () => {
    expect(buttonsOf(card)).toEqual({
      Read: '1:read:harbour:0123abcd:0.0',
      Ask: '1:ask:harbour:0123abcd:',
      'Open source': 'https://news.example/ferry',
    });
  });

  it('does not open an address that is too long for a button', () => {
    const { index: far } = libraryAbout(TEXT, { url: `https://news.example/${'a'.repeat(500)}` });
    expect(buttonsOf(articleCard(far, say))).not.toHaveProperty('Open source');
  });

  it('breaks no limit of Discord, whatever the article, in any language of the interface', () => {
    const dice = new Dice(3);
    const broken: unknown[] = [];
    for (let round = 0; round < 40; round += 1) {
      const { article } = randomArticle(dice, `a${'0'.repeat(31)}`);
      const names = Array.from({ length: 120 }, (_, n) => `Mr ${NAMES[n % NAMES.length]}${n} left. `);
      const text = `${article.text}\n${names.join('').repeat(2)}`;
      const odd = indexArticle({ ...article, text, url: `https://news.example/${'a'.repeat(490)}` });
      broken.push(...brokenLimits(articleCard(odd, sayInTurn(round))));
    }
    expect(broken).toEqual([]);
  }, 60_000);
});

/** As people, and long ones. */
const NAMES = ['Ö_Ö', 'Ωmega', 'Ann', 'Ж'.repeat(70), `A${'*'.repeat(30)}a`, 'Ålesund'];
