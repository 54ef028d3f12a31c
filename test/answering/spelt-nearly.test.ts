import { expect, it } from 'vitest';
import { speltNearly } from '../../src/answering/spelt-nearly.ts';
import { indexOf } from './asked.ts';

it('finds the terms that are a letter or two away, and how far', () => {
  const index = indexOf('The captain saw a curtain.');
  const found = speltNearly(index, 'captein', 2).map(({ term, distance }) => ({ term, distance }));
  expect(found).toEqual([{ term: 'captain', distance: 1 }]);
});

it('takes words longer than anybody writes for no misspelling, so that they cost nothing', () => {
  const index = indexOf(`It said ${'ha'.repeat(40)}.`);
  expect(speltNearly(index, `${'ha'.repeat(39)}hu`, 2)).toEqual([]);
});
