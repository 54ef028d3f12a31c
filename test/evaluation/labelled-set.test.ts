import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readOwnSet, readSets } from '../../src/evaluation/labelled-set.ts';
import { temporaryFiles } from '../cli/folder.ts';

const DOCUMENT = JSON.stringify({ doc_id: 'a', title: 'A', text: 'One. Two.', lang: 'en' });
const QUESTION = {
  id: 'q',
  doc_id: 'a',
  question: 'One?',
  answerable: true,
  answers: [{ text: 'One', start: 0 }],
  gold_spans: [[0, 4]],
};

describe('labelled sets', () => {
  it('are read by the beginning of their files, plain or gzipped', async () => {
    const path = await temporaryFiles<string>({
      'set.docs.jsonl.gz': gzipSync(DOCUMENT),
      'set.qs.jsonl': `${JSON.stringify(QUESTION)}\n\n`,
    });
    expect(await readSets([path('set')])).toEqual([
      {
        name: 'set',
        documents: new Map([['a', { doc_id: 'a', title: 'A', text: 'One. Two.', lang: 'en' }]]),
        questions: [
          {
            id: 'q',
            doc_id: 'a',
            question: 'One?',
            answerable: true,
            answers: [{ text: 'One', start: 0 }],
            goldSpans: [{ start: 0, end: 4 }],
          },
        ],
      },
    ]);
  });

  it('are named by what tells their paths apart', async () => {
    const files = await temporaryFiles<string>({
      'x.docs.jsonl': '',
      'x.qs.jsonl': '',
      'y.docs.jsonl': '',
      'y.qs.jsonl': '',
    });
    const more = await temporaryFiles<string>({ 'x.docs.jsonl': '', 'x.qs.jsonl': '' });
    const names = async (...prefixes: string[]) => (await readSets(prefixes)).map(({ name }) => name);
    expect(await names(files('x'))).toEqual(['x']);
    expect(await names(files('x'), files('y'))).toEqual(['x', 'y']);
    expect(await names(files('x'), more('x'))).toEqual(
      [files('x'), more('x')].map((prefix) => prefix.split('/').slice(-2).join('/')),
    );
  });

  it.each([
    [
      'a missing file',
      {},
      'There is no set.qs.jsonl, plain or gzipped; give the path of a set up to and without .docs.jsonl.',
    ],
    [
      'a question without its label',
      { 'set.docs.jsonl': DOCUMENT, 'set.qs.jsonl': JSON.stringify({ ...QUESTION, answerable: undefined }) },
      'set.qs.jsonl:1: answerable: Invalid input: expected boolean, received undefined',
    ],
  ])('are refused for %s', async (_, files, problem) => {
    const path = await temporaryFiles<string>(files);
    const complaint = await readSets([path('set')]).catch((error: unknown) => String(error));
    expect(String(complaint).replaceAll(/\/\S*\//g, '')).toBe(`Error: ${problem}`);
  });
});

describe('the set that comes with the project', () => {
  it('asks the shipped article, and says why', async () => {
    const { name, documents, questions } = await readOwnSet();
    expect(name).toBe('own');
    for (const { doc_id, why } of questions) {
      expect(documents.has(doc_id)).toBe(true);
      expect(why).toBeTypeOf('string');
    }
  });
});
