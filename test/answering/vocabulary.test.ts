import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/answering/article-index.ts';
import { mentionsOf } from '../../src/answering/mentions.ts';
import { similarWords } from '../../src/answering/similar-words.ts';
import { vocabularyOf } from '../../src/answering/vocabulary.ts';
import { wordsBeginning } from '../../src/answering/words-beginning.ts';
import { indexOf, shippedArticle } from './asked.ts';

const shipped = indexArticle(shippedArticle());
const { terms, people, places, organisations, otherNames } = vocabularyOf(shipped);
const namesIn = (list: typeof terms) => list.map(({ text }) => text);

describe('what the shipped article talks about', () => {
  it('are these people, places and organisations', () => {
    expect(namesIn(people)).toEqual(
      expect.arrayContaining([
        'Sergei Lavrov',
        'Jean-Marc Ayrault',
        'John Kerry',
        'Mark Toner',
        'Lars Bromley',
      ]),
    );
    expect(namesIn(places)).toEqual(expect.arrayContaining(['Aleppo', 'Syria', 'Moscow', 'Geneva']));
    expect(namesIn(organisations)).toEqual(expect.arrayContaining(['UN', 'US State Department', 'UNOSAT']));
  });

  it('names nothing twice, and no word that is part of a name', () => {
    const all = [people, places, organisations, otherNames].flatMap(namesIn);
    expect(new Set(all).size).toBe(all.length);
    expect(namesIn(terms)).not.toContain('Lavrov');
  });

  it('counts what looking up finds, most first', () => {
    for (const list of [terms, people, places, organisations, otherNames]) {
      const counts = list.map(({ count }) => count);
      expect(counts).toEqual(list.map(({ text }) => mentionsOf(shipped, text).length));
      expect(Math.min(...counts)).toBeGreaterThan(0);
    }
    for (const list of [people, places, organisations, otherNames]) {
      const counts = list.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    }
  });
});

describe('wordsBeginning', () => {
  const index = indexOf('The harbour froze. Harbours freeze; a harsh day. The Harbour is theirs.');

  it('finds words by their beginning, most frequent first, each as it stands first', () => {
    expect(wordsBeginning(index, 'har')).toEqual(['harbour', 'harsh']);
    expect(wordsBeginning(index, 'old HARBOURS')).toEqual(['Harbours']);
  });

  it.each(['', 'h', 'th', 'zebra'])('finds nothing, or no function word, for %j', (typed) => {
    expect(wordsBeginning(index, typed)).toEqual([]);
  });
});

describe('similarWords', () => {
  const index = indexOf('The harbour froze. A wreck lies there. Wrecks rust.');

  it('finds what is spelt nearly so, as it stands first', () => {
    expect(similarWords(index, 'harbor wrack')).toEqual(['harbour', 'wreck']);
  });

  it('finds nothing for a word that stands there, or is too short to be misspelt', () => {
    expect(similarWords(index, 'wreck')).toEqual([]);
    expect(similarWords(index, 'lis')).toEqual([]);
  });
});
