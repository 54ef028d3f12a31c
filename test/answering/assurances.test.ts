import { expect, it } from 'vitest';
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { assurances } from '../../src/answering/assurances.ts';

it('each assurance weighs what its name leads one to expect', () => {
  const { weights } = rankingData.confidence;
  const names = assurances.map(({ name }) => name);
  expect(Object.keys(weights)).toEqual(names);
  const speakFor = Object.entries(weights).filter(([, weight]) => weight > 0);
  expect(speakFor.map(([name]) => name)).toEqual(['found', 'near', 'lead', 'read-again']);
});
