import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { abbreviatedLanguages, abbreviationFile } from '../../src/answering/abbreviation-files.ts';
import { abbreviationsOf } from '../../src/answering/abbreviations.ts';

const FIELDS = ['source', 'made', 'always', 'beforeNumber', 'mayEnd', 'openers'];
const MORE_FIELDS = ['names', 'goingOn', 'announcing', 'behindQuotation', 'ordinals'];

test('every file is that of a language, or of all', () => {
  const files = readdirSync(new URL('../../data/abbreviations/', import.meta.url));
  const known = ['und', ...abbreviatedLanguages.filter((code) => code !== 'no')];
  expect(files.toSorted()).toEqual(known.map((code) => `${code}.json`).toSorted());
});

describe.each(['und', ...abbreviatedLanguages])('the file of %s', (code) => {
  const file = abbreviationFile(code);

  test('has its fields, and no others', () => {
    const fields = Object.keys(file).filter((field) => !MORE_FIELDS.includes(field));
    expect(fields.toSorted()).toEqual(FIELDS.toSorted());
  });

  const abbreviations = [...file.always, ...file.beforeNumber, ...file.mayEnd];

  test('says where it comes from and how it was made', () => {
    expect(file.source).not.toBe('');
    expect(file.made).not.toBe('');
  });

  test('holds each abbreviation once', () => {
    expect(abbreviations).toEqual([...new Set(abbreviations)]);
  });

  test('holds only what the splitter can meet: one word, without its last full stop', () => {
    const unmeetable = abbreviations.filter(
      (word) => !/^[^\s\p{Pd}/:’'.][^\s\p{Pd}/:’']{0,21}$/u.test(word) || word.endsWith('.'),
    );
    expect(unmeetable).toEqual([]);
  });

  test('has its openers in lower case', () => {
    expect(file.openers).toEqual(file.openers.map((word) => word.toLowerCase()));
  });
});

test('an entry in lower case counts in any case, one with a capital as written', () => {
  const { kindOf } = abbreviationsOf('en');
  expect([kindOf('inc'), kindOf('Inc'), kindOf('INC')]).toEqual(['mayEnd', 'mayEnd', 'mayEnd']);
  expect([kindOf('Miss'), kindOf('miss')]).toEqual(['mayEnd', null]);
  expect([kindOf('Gen'), kindOf('GEN'), kindOf('gen')]).toEqual(['always', 'always', null]);
  expect([kindOf('v'), kindOf('V')]).toEqual(['always', null]);
});

test('an opener counts in any case and with either apostrophe', () => {
  const { opens } = abbreviationsOf('en');
  expect(['The', 'IT’S', "it's", 'Ward', ''].map(opens)).toEqual([true, true, true, false, false]);
});

test('a longer tag is read by its language, an unknown one by what every language uses', () => {
  expect(abbreviationsOf('en-GB')).toBe(abbreviationsOf('EN'));
  expect(abbreviationsOf('xx')).toBe(abbreviationsOf(''));
  expect(abbreviationsOf('xx').kindOf('Dr')).toBe('always');
});
