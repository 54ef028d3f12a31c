import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readQuestionSet } from '../../src/cli/question-set.ts';
import { temporaryFiles } from './folder.ts';

const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const DOCS = lines({
  doc_id: 'a',
  title: 'A',
  text: 'One. Two.',
  lang: 'en',
  sentences: [
    [0, 4],
    [5, 9],
  ],
});
const QUESTIONS = lines({ id: 'q1', doc_id: 'a', question: 'One?', answerable: true, answers: [] });

/** What is said of these two files; paths are cut to names. */
async function complaint(docs: string | Uint8Array, questions: string | Uint8Array): Promise<string> {
  const path = await temporaryFiles({ 'd.jsonl': docs, 'q.jsonl': questions });
  try {
    await readQuestionSet(path('d.jsonl'), path('q.jsonl'));
    return 'none';
  } catch (error) {
    return String(error).replaceAll(/\/\S*\//g, '');
  }
}

describe('a question set', () => {
  it('is read from lines of JSON, further fields and blank lines passed over', async () => {
    const path = await temporaryFiles({ 'd.jsonl': `${DOCS}\n`, 'q.jsonl': QUESTIONS });
    const set = await readQuestionSet(path('d.jsonl'), path('q.jsonl'));
    const document = { doc_id: 'a', title: 'A', text: 'One. Two.', lang: 'en' };
    const sentences = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ];
    expect(set).toEqual({
      documents: new Map([['a', { ...document, sentences }]]),
      questions: [{ id: 'q1', doc_id: 'a', question: 'One?' }],
    });
  });

  it('may be gzipped', async () => {
    const path = await temporaryFiles({ 'd.jsonl.gz': gzipSync(DOCS), 'q.jsonl.gz': gzipSync(QUESTIONS) });
    const { documents, questions } = await readQuestionSet(path('d.jsonl.gz'), path('q.jsonl.gz'));
    expect([documents.size, questions.length]).toEqual([1, 1]);
  });

  it('keeps line separators that are not line feeds inside a line', async () => {
    const text = 'One.\u2028Two.\u2029Three.\r';
    const path = await temporaryFiles({ d: lines({ doc_id: 'a', text }), q: '' });
    const { documents } = await readQuestionSet(path('d'), path('q'));
    expect(documents.get('a')).toEqual({ doc_id: 'a', text, lang: 'en' });
  });

  it('passes over empty sentences', async () => {
    const sentences = [
      [0, 0],
      [0, 4],
      [4, 4],
    ];
    const path = await temporaryFiles({ d: lines({ doc_id: 'a', text: 'One.', sentences }), q: '' });
    const { documents } = await readQuestionSet(path('d'), path('q'));
    expect(documents.get('a')?.sentences).toEqual([{ start: 0, end: 4 }]);
  });

  it.each([
    ['a line that is no JSON', `${DOCS}{"doc_id": `, QUESTIONS, 'd.jsonl:2: this line is not JSON'],
    [
      'a field that is missing',
      lines({ doc_id: 'a' }),
      QUESTIONS,
      'd.jsonl:1: text: Invalid input: expected string, received undefined',
    ],
    ['a line that is no object', DOCS, '7\n', 'q.jsonl:1: Invalid input: expected object, received number'],
    [
      'a document that stands there twice',
      DOCS + DOCS,
      QUESTIONS,
      'd.jsonl:2: the document "a" stands in this file twice',
    ],
    [
      'a question about no document',
      lines({ doc_id: 'b', text: '' }),
      QUESTIONS,
      'q.jsonl:1: there is no document "a" in d.jsonl',
    ],
    [
      'a sentence after the end',
      lines({ doc_id: 'a', text: 'One.', sentences: [[0, 5]] }),
      QUESTIONS,
      'd.jsonl:1: sentences: they must lie in the text, one after the other',
    ],
    [
      'sentences out of order',
      lines({
        doc_id: 'a',
        text: 'One.',
        sentences: [
          [2, 3],
          [0, 2],
        ],
      }),
      QUESTIONS,
      'd.jsonl:1: sentences: they must lie in the text, one after the other',
    ],
    [
      'a sentence that ends before it begins',
      lines({ doc_id: 'a', text: 'One.', sentences: [[2, 1]] }),
      QUESTIONS,
      'd.jsonl:1: sentences: they must lie in the text, one after the other',
    ],
    [
      'half an offset',
      lines({ doc_id: 'a', text: 'One.', sentences: [[0, 1.5]] }),
      QUESTIONS,
      'd.jsonl:1: sentences.0.1: Invalid input: expected int, received number',
    ],
    [
      'bytes that are no text',
      Uint8Array.of(0xff),
      QUESTIONS,
      'd.jsonl cannot be read: The encoded data was not valid for encoding utf-8',
    ],
  ])('is refused for %s', async (_, docs, questions, problem) => {
    expect(await complaint(docs, questions)).toBe(`Error: ${problem}`);
  });

  it('is refused where a file is missing', async () => {
    await expect(readQuestionSet('/nowhere/d', '/nowhere/q')).rejects.toThrow(
      "/nowhere/d cannot be read: ENOENT: no such file or directory, open '/nowhere/d'",
    );
  });
});
