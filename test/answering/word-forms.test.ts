/**
 * Forms of common words, as listed in word-forms/: what a word of a question finds, and what `/lookup` counts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/answering/languages.ts';
import { tokensOf } from '../../src/answering/terms.ts';

const FOLDER = fileURLToPath(new URL('word-forms', import.meta.url));
const CODES = readdirSync(FOLDER).map((file) => file.replace('.txt', ''));

/** The words of each line that holds a sign, those before it first. */
function listed(code: string, sign: ':' | '≠'): string[][] {
  return readFileSync(`${FOLDER}/${code}.txt`, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.includes(sign))
    .map((line) => line.replace(sign, ' ').trim().split(/\s+/));
}

describe.each(CODES)('tokensOf, in %s', (code) => {
  const termOf = (word = ''): string =>
    tokensOf(word, languageOf(code))
      .map(({ term }) => term)
      .join(' ');

  it('makes one of a word and its forms', () => {
    const words = listed(code, ':');
    expect(words.length).toBeGreaterThanOrEqual(20);
    const parted = words.flatMap(([base, ...forms]) => forms.filter((form) => termOf(form) !== termOf(base)));
    expect(parted).toEqual([]);
  });

  it('keeps words apart that are spelt alike', () => {
    const pairs = listed(code, '≠');
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    expect(pairs.filter(([one, other]) => termOf(one) === termOf(other))).toEqual([]);
  });
});
