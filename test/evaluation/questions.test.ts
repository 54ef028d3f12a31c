import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/library.ts';

const file = new URL('../../data/questions.jsonl', import.meta.url);
const questions = z
  .array(
    z.strictObject({
      id: z.string(),
      doc_id: z.string(),
      question: z.string().min(1),
      answerable: z.boolean(),
      answers: z.array(z.strictObject({ text: z.string().min(1), start: z.int() })),
      gold_spans: z.array(z.tuple([z.int(), z.int()])),
      why: z.string().regex(/^.+\.$/, 'a sentence'),
    }),
  )
  .parse(
    (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
const { library } = await loadLibrary(readConfig({}).articles);
const textOf = (id: string): string => library.find(id)?.article.text ?? '';

/** An id is the kind and a number; what has no answer in the article is near or off topic. */
const KINDS = {
  plain: true,
  reworded: true,
  misspelt: true,
  telegram: true,
  near: false,
  'off-topic': false,
};
const kindOf = (id: string): string => id.replace(/-\d+$/, '');

describe('the questions on the shipped article', () => {
  it('are many, of every kind, and no two alike', () => {
    expect(questions.length).toBeGreaterThanOrEqual(72);
    expect(new Set(questions.map(({ id }) => kindOf(id)))).toEqual(new Set(Object.keys(KINDS)));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question }) => question.toLowerCase())).size).toBe(questions.length);
  });

  it('have an answer or none as their kind says', () => {
    const answerable = new Map(Object.entries(KINDS));
    for (const question of questions) {
      expect([question.id, question.answerable]).toEqual([question.id, answerable.get(kindOf(question.id))]);
      expect([question.id, question.gold_spans.length > 0]).toEqual([question.id, question.answerable]);
      expect([question.id, question.answers.length > 0]).toEqual([question.id, question.answerable]);
    }
  });

  it('mark spans of the article, without white space around them', () => {
    for (const { id, doc_id, gold_spans } of questions) {
      for (const [start, end] of gold_spans) {
        const marked = textOf(doc_id).slice(start, end);
        expect([id, marked.length]).toEqual([id, end - start]);
        expect([id, marked]).toEqual([id, marked.trim()]);
        expect([id, marked]).not.toEqual([id, '']);
      }
    }
  });

  it('give answers that stand where they say, each begun in a marked span', () => {
    for (const { id, doc_id, answers, gold_spans } of questions) {
      for (const { text, start } of answers) {
        expect([id, textOf(doc_id).slice(start, start + text.length)]).toEqual([id, text]);
        expect([id, gold_spans.some(([from, to]) => start >= from && start < to)]).toEqual([id, true]);
      }
    }
  });
});
