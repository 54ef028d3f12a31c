import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answer } from '../../src/answering/answer.ts';
import { languageOf } from '../../src/answering/languages.ts';
import {
  languagesWithSynonyms,
  SYNONYM_SIMILARITY,
  synonymsOf,
  VAGUE_SIMILARITY,
} from '../../src/answering/synonyms.ts';
import { WordClass } from '../../src/answering/word-classes.ts';
import { read } from '../../src/answering/word-reading.ts';
import { bestQuote, indexOf } from './asked.ts';

const folder = new URL('../../data/synonyms/', import.meta.url);
const fileSchema = z.strictObject({
  about: z.string().includes('under'),
  licence: z.enum(['WordNet-3.0', 'LGPL-2.1']),
  notice: z.string().exactOptional(),
  groups: z.array(z.string()),
});

function fileOf(code: string) {
  return fileSchema.parse(JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')));
}

const archive = indexOf(
  [
    'The archive holds a hundred letters.',
    'New pictures arrived in March.',
    'They were taken from the air.',
    'The town has 4,000 inhabitants.',
  ].join('\n'),
);

describe('a word that the article does not have', () => {
  it('is found by one that means the same', () => {
    expect(bestQuote('When did the photos arrive?', archive)).toBe('New pictures arrived in March.');
    expect(bestQuote('photograph', archive)).toBe('New pictures arrived in March.');
  });

  it('is found so in German and in Spanish', () => {
    const german = indexOf('Der Hafen ist alt.\nDie Stadt zählte 1901 noch 4000 Einwohner.', {
      language: 'de',
    });
    expect(bestQuote('Wie groß war die Bevölkerung?', german)).toBe(
      'Die Stadt zählte 1901 noch 4000 Einwohner.',
    );
    const spanish = indexOf('El puerto es viejo.\nEl coche del alcalde es azul.', { language: 'es' });
    expect(bestQuote('automóvil', spanish)).toBe('El coche del alcalde es azul.');
  });

  it('is found by one that has a hyphen in the text, or could have one', () => {
    const index = indexOf('The cease-fire ended in May.\nA fire broke out.');
    const [best] = answer('truce', [index]).excerpts;
    expect(best?.meant).toEqual([{ word: 'truce', other: 'cease-fire' }]);
    const other = indexOf('The storm ended in June.\nThe truce ended in May.');
    expect(bestQuote('cease-fire', other)).toBe('The truce ended in May.');
    expect(bestQuote('ceasefire', other)).toBe('The truce ended in May.');
  });

  it('is not called found by a word that shares one of many meanings with it', () => {
    const index = indexOf('The minister made a proposal.\nThe bridge was closed.');
    expect(answer('How many hospitals were hit?', [index]).outcome).toBe('not-found');
    const [best] = answer('Which bridge was hit?', [index]).excerpts;
    expect(best?.matched).toEqual(['bridge']);
    expect(best?.meant).toEqual([]);
  });

  it('is told apart in the answer: the text has another word', () => {
    const [best] = answer('photos from March', [archive]).excerpts;
    expect(best?.matched).toEqual(['March']);
    expect(best?.meant).toEqual([{ word: 'photos', other: 'pictures' }]);
  });

  it('is not looked for in another spelling where a synonym stands', () => {
    const index = indexOf('The bedding was white.\nThe marriage was long.');
    expect(answer('wedding', [index]).excerpts.flatMap(({ matched }) => matched)).toEqual([]);
    expect(answer('wedding', [index]).excerpts.flatMap(({ meant }) => meant)).toEqual([
      { word: 'wedding', other: 'marriage' },
    ]);
  });

  it('is told apart as well where its capital or a word that is spelt nearly so stands', () => {
    const index = indexOf('Moscow sent Lavrov.\nRussia, or rather Moscow, paid.');
    const [sent, paid] = answer('Did Russia send laverov?', [index]).excerpts;
    expect(sent?.meant).toEqual([
      { word: 'Russia', other: 'Moscow' },
      { word: 'laverov', other: 'Lavrov' },
    ]);
    expect(paid?.matched).toEqual(['Russia']);
  });

  it('gains less by a synonym than a word gains that stands there itself', () => {
    const index = indexOf('The pictures were sold in March.\nThe photos were sold in March.');
    expect(bestQuote('photos', index)).toBe('The photos were sold in March.');
    expect(answer('photos', [index]).excerpts.flatMap(({ meant }) => meant)).toEqual([]);
  });

  it('assures of nothing by its synonym: it may mean something else', () => {
    const sure = answer('Which letters does the archive hold?', [archive]).confidence;
    const unsure = answer('Which missives does the archive hold?', [archive]).confidence;
    expect(unsure).toBeLessThan(sure);
  });

  it('stays unfound where the language has no list', () => {
    expect(synonymsOf('foto', indexOf('Die prent is oud.', { language: 'nl' }))).toEqual([]);
  });
});

it('counts a synonym for a fifth, less where both words have many meanings, and finds no term for itself', () => {
  const index = indexOf('The pictures were made.');
  const similarityOf = (term: string) => synonymsOf(term, index).map(({ similarity }) => similarity);
  expect(similarityOf(read('photos', index.language).term)).toEqual([SYNONYM_SIMILARITY]);
  expect(similarityOf('hit')).toEqual([VAGUE_SIMILARITY]);
  for (const { term, id } of index.terms.flatMap((each) => synonymsOf(each, index)))
    expect(index.terms[id]).toBe(term);
});

it('has a file for each language that it knows, and no other', () => {
  const codes = readdirSync(folder).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
  expect(codes.sort()).toEqual([...languagesWithSynonyms].sort());
});

describe.each(languagesWithSynonyms)('the list of %s', (code) => {
  const { groups, licence, notice } = fileOf(code);

  it('comes with its licence', () => {
    if (licence === 'WordNet-3.0') expect(notice).toContain('Copyright 2006 by Princeton University');
    else expect(readFileSync(new URL(`${licence}.txt`, folder), 'utf8')).toContain('Version 2.1');
  });

  it('holds words with content, of two terms at least in each group, once and in order', () => {
    const language = languageOf(code);
    const broken = groups.filter((group) => {
      const words = group.split(' ');
      const readings = words.map((word) => read(word, language));
      const terms = new Set(readings.map(({ term }) => term));
      const isEmpty = readings.some(({ classes }) => (classes & WordClass.stop) !== 0);
      return (
        isEmpty || terms.size < words.length || words.length < 2 || [...words].sort().join(' ') !== group
      );
    });
    expect(broken).toEqual([]);
    expect(new Set(groups).size).toBe(groups.length);
    expect([...groups].sort()).toEqual(groups);
  });
});
