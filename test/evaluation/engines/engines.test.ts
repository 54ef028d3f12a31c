import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/evaluation/engines/engine.ts';
import { flexSearchEngine } from '../../../src/evaluation/engines/flexsearch.ts';
import { lunrEngine } from '../../../src/evaluation/engines/lunr.ts';
import { miniSearchEngine, predictWithMiniSearch } from '../../../src/evaluation/engines/minisearch.ts';
import { oramaEngine } from '../../../src/evaluation/engines/orama.ts';
import { pullquoteEngine, splittingEngine } from '../../../src/evaluation/engines/pullquote.ts';
import { questionOn, SENTENCES, setOf, TEXT } from '../judging.ts';

const document = { doc_id: 'd', text: TEXT, lang: 'en', sentences: Object.values(SENTENCES) };
const ENGINES: readonly Engine[] = [
  pullquoteEngine,
  splittingEngine,
  miniSearchEngine,
  lunrEngine,
  flexSearchEngine,
  oramaEngine,
];

describe.each(ENGINES)('$name', (engine) => {
  it('finds the sentence that shares a word with the question', async () => {
    const search = await engine.index(document);
    const [first] = await search('Where did Bob go, or whom?');
    expect(first).toMatchObject(SENTENCES.bob);
  });

  it('takes any question for words', async () => {
    const search = await engine.index(document);
    const syntax = fc.string({ unit: fc.constantFrom('Bob', ' ', ':', '^', '~', '+', '-', '*', '"', '(') });
    await fc.assert(
      fc.asyncProperty(syntax, async (question) => {
        for (const { start, end } of await search(question)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('bare MiniSearch', () => {
  it('predicts an answer wherever it finds a word, at most five quotes, best first', () => {
    const set = setOf([
      { ...questionOn('found', 'Bob'), question: 'Bob?' },
      { ...questionOn('lost', null), question: 'Xyz?' },
    ]);
    let ticks = 0;
    const predictions = predictWithMiniSearch(set, () => {
      ticks += 1;
      return ticks;
    });
    expect([...predictions]).toEqual([
      {
        id: 'found',
        outcome: 'answered',
        confidence: expect.any(Number),
        excerpts: [{ doc_id: 'd', start: 10, end: 20, quote: 'Bob went. ' }],
        ms: 1,
      },
      { id: 'lost', outcome: 'not-found', confidence: 0, excerpts: [], ms: 1 },
    ]);
  });
});
