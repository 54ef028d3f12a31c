import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerKinds, type LanguageData } from '../../src/answering/language.ts';
import { languageCodes, languageFiles, stemmerOf } from '../../src/answering/language-files.ts';
import { languagesWithCountries } from '../../src/answering/related.ts';

const languagesFolder = new URL('../../data/languages/', import.meta.url);
const relatedFolder = new URL('../../data/related/', import.meta.url);

const words = z.array(z.string().min(1));
const byKind = z.partialRecord(z.enum(answerKinds), words);
const languageSchema = z.strictObject({
  about: z.string().startsWith('Written for Pullquote by hand; '),
  questions: byKind,
  interrogatives: words,
  standingAlone: words.exactOptional(),
  unsure: words.exactOptional(),
  askingEndings: words.exactOptional(),
  notAsking: words.exactOptional(),
  unaccented: words.exactOptional(),
  naming: words.exactOptional(),
  focus: byKind,
  focusBefore: z.literal([true, 'standing-alone']).exactOptional(),
  possessors: words.exactOptional(),
  frame: words,
  speech: words,
  reason: words,
  manner: words,
  definition: words,
  negations: words,
  pronouns: words,
  place: words,
  time: words,
  timeUnits: words,
  units: words,
  personTitles: words,
  groupWords: words,
  placeWords: words,
  numbers: z.record(z.string().min(1), z.number().nonnegative()),
  fractions: z.record(z.string().min(1), z.number().positive().lt(1)),
  plurals: z.record(z.string().min(1), z.string().min(1)).exactOptional(),
  letters: z.record(z.string().min(1), z.string()).exactOptional(),
  endings: words.exactOptional(),
  roots: words.exactOptional(),
  apostropheEndings: z.literal(true).exactOptional(),
  tones: z.literal(true).exactOptional(),
  syllables: z.literal(true).exactOptional(),
  syllableWords: words.exactOptional(),
  names: words.exactOptional(),
  irregular: z.record(z.string().min(1), z.string().min(1)),
  verbs: z
    .strictObject({
      parted: words.min(1),
      unparted: words.min(1),
      actions: z.record(z.string().min(1), z.string()),
      nouns: words.exactOptional(),
      to: z.string().min(1).exactOptional(),
      participles: z
        .strictObject({
          beginning: z.string().min(1),
          endings: words.min(1),
          infinitive: z.string().min(1).exactOptional(),
          inflections: words.min(1),
          others: words,
        })
        .exactOptional(),
    })
    .exactOptional(),
  conjugated: z.strictObject({ regular: words, ㅂ: words, ㄷ: words, ㅅ: words, 르: words }).exactOptional(),
  changed: z.record(z.string().min(1), z.string().min(1)).exactOptional(),
  apart: words.exactOptional(),
  families: z.record(z.string().min(1), z.string().min(1)).exactOptional(),
  familyBeginnings: words.exactOptional(),
  clitics: words.exactOptional(),
  particles: words.exactOptional(),
  headFirst: z.literal(true).exactOptional(),
  equating: words.exactOptional(),
  wholeWords: z.literal(true).exactOptional(),
  agglutinates: z.literal(true).exactOptional(),
  compounds: z.literal(true).exactOptional(),
  capitalNouns: z.literal(true).exactOptional(),
  withArticle: words.exactOptional(),
  variants: z.strictObject({ written: z.string(), read: z.string() }).exactOptional(),
  nameSigns: z
    .strictObject({ telling: z.string(), others: z.string(), tails: z.string(), alike: words })
    .exactOptional(),
  stopWords: words,
  contentWords: words.exactOptional(),
}) satisfies z.ZodType<LanguageData>;

const countriesSchema = z.strictObject({
  about: z.string().min(1),
  licence: z.string().exactOptional(),
  groups: z.array(
    z.strictObject({
      name: z.string().min(1),
      words: words.min(1),
      places: words.min(1).optional(),
      acronyms: words.min(1).optional(),
    }),
  ),
});

/** Words may not change, and a part of a number may be said in one word with it. */
const MAY_BE_EMPTY = [
  'standingAlone',
  'unsure',
  'notAsking',
  'unaccented',
  'names',
  'syllableWords',
  'naming',
  'equating',
  'possessors',
  'irregular',
  'changed',
  'families',
  'fractions',
  'plurals',
  'singulars',
  'endings',
  'roots',
  'familyBeginnings',
  'clitics',
  'particles',
  'variants',
  'nameSigns',
  'alike',
  'tails',
  'contentWords',
];

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every list of a file, with a name that says where it stands. */
function listsOf(data: LanguageData): [name: string, list: readonly string[]][] {
  const {
    about,
    questions,
    standingAlone = [],
    unsure = [],
    naming = [],
    focus,
    focusBefore,
    possessors = [],
    numbers,
    fractions,
    plurals = {},
    letters,
    endings = [],
    roots = [],
    apostropheEndings,
    tones,
    irregular,
    verbs,
    conjugated,
    changed = {},
    families = {},
    familyBeginnings = [],
    clitics = [],
    particles = [],
    headFirst,
    equating = [],
    wholeWords,
    agglutinates,
    compounds,
    capitalNouns,
    nameSigns,
    variants,
    syllables,
    notAsking = [],
    names = [],
    syllableWords = [],
    contentWords = [],
    ...lists
  } = data;
  const named = (field: string, record: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(record).map(([kind, list]): [string, readonly string[]] => [`${field}.${kind}`, list]);
  return [
    ...named('questions', questions),
    ...named('focus', focus),
    ...Object.entries(lists),
    ['standingAlone', standingAlone],
    ['notAsking', notAsking],
    ['names', names],
    ['syllableWords', syllableWords],
    ['unsure', unsure],
    ['naming', naming],
    ['equating', equating],
    ['familyBeginnings', familyBeginnings],
    ['possessors', possessors],
    ['clitics', clitics],
    ['particles', particles],
    ['variants', [...(variants?.written ?? '')]],
    ['tails', [...(nameSigns?.tails ?? '')]],
    ['alike', [...(nameSigns?.alike.join('') ?? '')]],
    ['nameSigns', [...(nameSigns?.telling ?? ''), ...(nameSigns?.others ?? '')]],
    ['numbers', Object.keys(numbers)],
    ['fractions', Object.keys(fractions)],
    ['plurals', Object.keys(plurals)],
    ['endings', endings],
    ['roots', roots],
    ['singulars', [...new Set(Object.values(plurals))]],
    ...Object.entries(verbsIn(verbs)).map(([part, list]): [string, readonly string[]] => [
      `verbs.${part}`,
      list,
    ]),
    ...(conjugated === undefined
      ? []
      : [['conjugated', Object.values(conjugated).flat()] satisfies [string, readonly string[]]]),
    ['irregular', [...Object.keys(irregular), ...new Set(Object.values(irregular))]],
    ['changed', [...Object.keys(changed), ...new Set(Object.values(changed))]],
    ['families', [...Object.keys(families), ...new Set(Object.values(families))]],
    ['contentWords', contentWords],
  ];
}

/** The lists of words that tell how verbs are put together; none where the language has none. */
function verbsIn(verbs: LanguageData['verbs']): Readonly<Record<string, readonly string[]>> {
  if (verbs === undefined) return {};
  const { parted, unparted, actions, nouns, participles } = verbs;
  return {
    parted,
    unparted,
    actions: Object.keys(actions),
    ...(nouns === undefined ? {} : { nouns }),
    ...(participles === undefined
      ? {}
      : { others: participles.others, inflections: participles.inflections }),
  };
}

function repeatedIn(list: readonly string[]): string[] {
  return list.filter((word, index) => list.indexOf(word) < index);
}

/** Lower case by the language's own rules, in NFC, one space between the words of a phrase and none around it. */
function isWellWritten(word: string, language: string): boolean {
  const tidy = word.trim().replace(/\s+/gu, ' ').normalize('NFC').toLocaleLowerCase(language);
  return word === tidy && !/[,;_(){}]/u.test(word);
}

const files = readdirSync(languagesFolder).filter((file) => file.endsWith('.json'));

describe.each(files.map((file) => file.replace(/\.json$/, '')))('the words of %s', (language) => {
  const data = languageSchema.parse(readJson(new URL(`${language}.json`, languagesFolder)));

  test('stand under the subtag of a language that the runtime knows', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toHaveLength(1);
  });

  test('are lower case, tidy and in NFC', () => {
    const untidy = listsOf(data).flatMap(([name, list]) =>
      list.filter((word) => !isWellWritten(word, language)).map((word) => `${name}: ${word}`),
    );
    expect(untidy).toEqual([]);
  });

  test('stand once in a list', () => {
    const repeated = listsOf(data)
      .filter(([name]) => name !== 'irregular')
      .flatMap(([name, list]) => repeatedIn(list).map((word) => `${name}: ${word}`));
    expect(repeated).toEqual([]);
  });

  test('ask for one kind of answer each, or leave it to their noun', () => {
    expect(repeatedIn([...Object.values(data.questions).flat(), ...data.interrogatives])).toEqual([]);
  });

  test('ask where it is said how they do', () => {
    const asking = new Set([...Object.values(data.questions).flat(), ...data.interrogatives]);
    const others = [...(data.unsure ?? []), ...(data.standingAlone ?? [])].filter(
      (word) => !asking.has(word),
    );
    expect(others).toEqual([]);
  });

  test('name one kind of answer each as a focus', () => {
    expect(repeatedIn(Object.values(data.focus).flat())).toEqual([]);
  });

  test('lead from an irregular form to a base that is another word and leads nowhere else', () => {
    const { irregular } = data;
    const astray = Object.entries(irregular).filter(([form, base]) => form === base || base in irregular);
    expect(astray).toEqual([]);
  });

  test('are written in one way, where signs are written in more than one', () => {
    const { written, read } = data.variants ?? { written: '', read: '' };
    const isOther = (word: string) => [...word].some((sign) => written.includes(sign));
    const others = listsOf(data).flatMap(([name, list]) => (name === 'variants' ? [] : list.filter(isOther)));
    expect([others, isOther(read), written.length]).toEqual([[], false, read.length]);
  });

  test('lead from a changed form to a base of another stem, once for each stem', () => {
    const { plurals = {}, changed = {}, irregular } = data;
    const stem = stemmerOf(language, { plurals });
    const stems = Object.keys(changed).map(stem);
    const idle = Object.entries(changed).filter(([form, base]) => stem(form) === stem(base));
    const read = Object.keys(changed).filter((form) => form in irregular);
    const astray = Object.values(changed).filter((base) => stems.includes(stem(base)));
    expect([repeatedIn(stems), idle, read, astray]).toEqual([[], [], [], []]);
  });

  test('take for content what the library takes for none, and name no number among it', () => {
    const { contentWords = [], stopWords, numbers } = data;
    const library = languageFiles(language).stopWords;
    const idle = contentWords.filter((word) => !library.includes(word) || word in numbers);
    expect([idle, contentWords.filter((word) => stopWords.includes(word))]).toEqual([[], []]);
  });

  test('cover every kind of answer that a question can name, and every list of function words', () => {
    const missing = answerKinds.filter((kind) => (data.questions[kind] ?? []).length === 0);
    const empty = listsOf(data).filter(([name, list]) => !MAY_BE_EMPTY.includes(name) && list.length === 0);
    expect([missing, empty]).toEqual([[], []]);
  });
});

test('English keeps "us" a word with content: it may be the name "US"', () => {
  const { stopWords } = languageSchema.parse(readJson(new URL('en.json', languagesFolder)));
  expect(stopWords).not.toContain('us');
});

test('countries in English say where they are from, and under which licence', () => {
  const { about, licence } = countriesSchema.parse(readJson(new URL('countries-en.json', relatedFolder)));
  expect(about).toMatch(/world-countries.*Open Database License/);
  expect(licence).toBe('ODbL-1.0');
});

test('every language that has a file of countries is known by it', () => {
  const files = readdirSync(relatedFolder);
  expect(files.toSorted()).toEqual(languagesWithCountries.map((code) => `countries-${code}.json`).toSorted());
});

/** Signs of which two may be a name. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

describe.each(languagesWithCountries)('the countries in %s', (language) => {
  const { groups } = countriesSchema.parse(readJson(new URL(`countries-${language}.json`, relatedFolder)));

  test('have words in lower case, once in a group, longer than a code of two letters', () => {
    const faulty = groups.flatMap(({ words }) => [
      ...repeatedIn(words),
      ...words.filter((word) => !isWellWritten(word, language)),
      ...words.filter((word) => word.length < 3 && !SYLLABLES.test(word)),
    ]);
    expect(faulty).toEqual([]);
  });

  test('have acronyms as news writers capitalise them', () => {
    const faulty = groups.flatMap(({ acronyms }) =>
      (acronyms ?? []).filter(
        (acronym) =>
          !/^(?:\p{Lu}\p{L}{0,3}\p{Lu}|(?:\p{Lu}\.){2,4}|(?:\p{Lu}{2}\.){2}|\p{Lo}{2,4}"\p{Lo})$/u.test(
            acronym,
          ),
      ),
    );
    expect(faulty).toEqual([]);
  });

  test('stand once each, in the order of their names', () => {
    const names = groups.map(({ name }) => name);
    expect(repeatedIn(names)).toEqual([]);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)));
  });
});

test('every language that has a file is known by it', () => {
  const files = readdirSync(languagesFolder).filter((name) => name.endsWith('.json'));
  expect(files.toSorted()).toEqual(languageCodes.map((code) => `${code}.json`).toSorted());
  for (const code of languageCodes)
    expect(languageFiles(code).data).toEqual(readJson(new URL(`${code}.json`, languagesFolder)));
});

test('a language of which there is nothing leaves words as they are', () => {
  const { stem, stopWords, data } = languageFiles('constructor');
  expect([stem('words'), stopWords, data]).toEqual(['words', [], null]);
});
