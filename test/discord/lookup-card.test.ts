import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/answering/article-index.ts';
import { lookUp, mentionsIn } from '../../src/discord/looked-up.ts';
import { lookupCard } from '../../src/discord/lookup-card.ts';
import { nowhere } from '../../src/discord/nowhere.ts';
import { sayIn } from '../../src/discord/wording.ts';
import { libraryOf } from '../../src/library/library.ts';
import { buttonsOf, cardIn, libraryAbout, pressId, textsOf } from './actions/pressing.ts';
import { quotableOf } from './articles.ts';
import { brokenLimits, Dice, randomArticle, sayInTurn } from './odd-articles.ts';

const say = sayIn('en');
const SENTENCES = Array.from({ length: 12 }, (_, n) => `Ferry ${n + 1} left.`);
const { index, library } = libraryAbout(SENTENCES.join('\n'));
const tram = indexArticle(
  quotableOf('No ferry runs here.', { id: 'tram', title: 'Tram', source: null }).article,
);

function cardFor(term: string, indexes = [index], first = 0) {
  const card = lookupCard(lookUp(term, indexes), first, say);
  if (card === null) throw new Error(`${term} was not found`);
  return card;
}

describe('lookUp', () => {
  it('gathers the mentions of a sentence, by article', () => {
    const { index: two } = libraryAbout('A ferry met a ferry. Old ferries sink.');
    const found = lookUp('ferry', [two, tram]);
    expect(found.holdings.map(({ mentions }) => mentions.length)).toEqual([2, 1, 1]);
    expect(mentionsIn(found.holdings)).toBe(4);
  });
});

describe('the card of a word that was looked up', () => {
  it('counts it, and quotes each sentence with the word set off and its paragraph', () => {
    expect(textsOf(cardFor('ferry'))).toEqual([
      '**ferry**',
      '12 mentions in 12 sentences of The harbour (Town Courier)',
      ...SENTENCES.slice(0, 5).flatMap((sentence, n) => [
        `> ${sentence.replace('Ferry', '__**Ferry**__')}`,
        `-# Paragraph ${n + 1} · The harbour (Town Courier)`,
      ]),
      '-# Sentences 1 to 5 of 12',
    ]);
  });

  it('counts by article where several were looked through', () => {
    const texts = textsOf(cardFor('ferry', [index, tram]));
    expect(texts[1]).toBe('13 mentions in 13 sentences: The harbour (Town Courier): 12, Tram: 1');
  });

  it('shows all of few sentences without saying which', () => {
    expect(textsOf(cardFor('ferry 3')).at(-1)).toBe('-# Paragraph 3 · The harbour (Town Courier)');
    expect(buttonsOf(cardFor('ferry 3'))).not.toHaveProperty('Next');
  });

  it('shows every sentence once when it is turned, and the same pages when it is turned back', () => {
    const forth = [cardFor('ferry')];
    for (;;) {
      const card = forth.at(-1) ?? cardFor('ferry');
      const id = buttonsOf(card)['Next'];
      if (id === undefined) break;
      forth.push(cardIn(pressId(id, { library }, card).reply));
    }
    const quotes = forth.flatMap(textsOf).filter((text) => text.startsWith('> '));
    expect(quotes).toEqual(SENTENCES.map((sentence) => `> ${sentence.replace('Ferry', '__**Ferry**__')}`));
    let back = forth.at(-1) ?? cardFor('ferry');
    for (const page of forth.toReversed().slice(1)) {
      back = cardIn(pressId(buttonsOf(back)['Previous'] ?? '', { library }, back).reply);
      expect(back).toEqual(page);
    }
  });

  it('is none where no sentence is left', () => {
    expect(lookupCard(lookUp('ferry', [index]), 12, say)).toBeNull();
    expect(lookupCard(lookUp('zebra', [index]), 0, say)).toBeNull();
  });

  it('breaks no limit of Discord, whatever article and term, in any language of the interface', () => {
    const dice = new Dice(11);
    const broken: unknown[] = [];
    for (let round = 0; round < 80; round += 1) {
      const odd = Array.from({ length: dice.below(10) === 0 ? 14 : 1 + dice.below(3) }, (_, n) =>
        indexArticle(randomArticle(dice, `a${n}`.padEnd(32, '0')).article),
      );
      const term = dice.pick([
        'the',
        'minister',
        'word',
        'long',
        'x'.repeat(100),
        '中',
        '"quoted"',
        '"*"',
        '"\\"',
        'ภาษา',
      ]);
      const found = lookUp(term, odd);
      const card = lookupCard(found, dice.below(found.holdings.length + 1), sayInTurn(round));
      if (card !== null) broken.push(...brokenLimits(card));
    }
    expect(broken).toEqual([]);
  }, 60_000);

  it('sets off as many words as it counts, whatever stands around them', () => {
    const words = fc.constantFrom(
      'ferry',
      'ferries',
      'Ferry',
      '*',
      '_',
      '**',
      'old',
      'sank.',
      '“',
      '\n',
      '> ',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (pieces) => {
        const { index: odd } = libraryAbout(pieces.join(' '));
        const found = lookUp('ferry', [odd]);
        const card = lookupCard(found, 0, say);
        if (card === null || found.holdings.length > 5) return;
        const marks = textsOf(card)
          .filter((text) => text.startsWith('> '))
          .join('\n')
          .match(/(?<!\\)__\*\*/g);
        expect(marks).toHaveLength(mentionsIn(found.holdings));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the pages of a word in several articles', () => {
  const both = libraryOf([index, tram]);
  const card = cardFor('ferry', [...both.indexes]);
  const next = buttonsOf(card)['Next'] ?? '';

  it('are turned while the articles are as they were', () => {
    expect(Object.keys(pressId(next, { library: both }, card).reply)).toEqual(['page']);
  });

  it('say so where an article has come, gone or changed', () => {
    const changed = indexArticle({ ...tram.article, revision: '89abcdef' });
    for (const later of [libraryOf([index]), libraryOf([index, changed])]) {
      expect(pressId(next, { library: later }, card)).toMatchObject({
        foreign: false,
        reply: { notice: expect.stringContaining('have changed since'), private: true },
      });
    }
  });

  it.each([
    '1:lookup:harbour:0123abcd:',
    '1:lookup:harbour:0123abcd:0.0',
    '1:lookup:harbour:0123abcd:zz',
    '1:lookupall:::0',
  ])('know no other ids: %s', (id) => {
    expect(pressId(id, { library: both }, card).foreign).toBe(true);
  });

  it('are foreign on a card without a word', () => {
    expect(pressId('1:lookup:harbour:0123abcd:0', { library: both }).foreign).toBe(true);
  });
});

describe('a word that stands nowhere', () => {
  it('is told so, with words that are spelt nearly so', () => {
    const { index: wreck } = libraryAbout('A wreck lies there.');
    expect(nowhere(lookUp('w*rack', [wreck]), say)).toBe(
      'w\\*rack stands nowhere in The harbour (Town Courier).',
    );
    expect(nowhere(lookUp('wrack', [wreck]), say)).toBe(
      'wrack stands nowhere in The harbour (Town Courier). Words there that are spelt nearly so: wreck.',
    );
    expect(nowhere(lookUp('zebra', [wreck, tram]), say)).toBe('zebra stands nowhere in the 2 articles.');
  });
});
