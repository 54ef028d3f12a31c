/**
 * Question sets: documents and the questions asked of them, a line of JSON each, in plain or gzipped files.
 */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Span } from '../answering/article.ts';
import { UsageError } from './program.ts';

/** Some sets hold empty sentences; nothing can be quoted from those. */
const sentencesSchema = z
  .array(z.tuple([z.int(), z.int()]).transform(([start, end]): Span => ({ start, end })))
  .transform((sentences) => sentences.filter(({ start, end }) => start !== end))
  .optional();

const documentSchema = z
  .object({
    doc_id: z.string(),
    title: z.string().optional(),
    text: z.string(),
    lang: z.string().default('en'),
    sentences: sentencesSchema,
  })
  .refine(({ text, sentences }) => areInOrder(sentences ?? [], text.length), {
    path: ['sentences'],
    error: 'they must lie in the text, one after the other',
  });

const questionSchema = z.object({ id: z.string(), doc_id: z.string(), question: z.string() });

export type SetDocument = z.infer<typeof documentSchema>;
export type SetQuestion = z.infer<typeof questionSchema>;

export interface QuestionSet {
  /** By `doc_id`. */
  readonly documents: ReadonlyMap<string, SetDocument>;
  /** In the order of their file; each is asked of a document that is there. */
  readonly questions: readonly SetQuestion[];
}

/**
 * Reads a question set.
 *
 * @throws UsageError naming the file, the line and what is wrong with it.
 */
export async function readQuestionSet(documentsFile: string, questionsFile: string): Promise<QuestionSet> {
  const documents = new Map<string, SetDocument>();
  for (const { value, fail } of await readJsonLines(documentsFile, documentSchema)) {
    if (documents.has(value.doc_id)) throw fail(`the document "${value.doc_id}" stands in this file twice`);
    documents.set(value.doc_id, value);
  }
  const questions: SetQuestion[] = [];
  for (const { value, fail } of await readJsonLines(questionsFile, questionSchema)) {
    if (!documents.has(value.doc_id))
      throw fail(`there is no document "${value.doc_id}" in ${documentsFile}`);
    questions.push(value);
  }
  return { documents, questions };
}

interface JsonLine<T> {
  readonly value: T;
  /** An error about this line. */
  readonly fail: (problem: string) => UsageError;
}

async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<JsonLine<T>[]> {
  const lines = (await readText(file)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail = (problem: string) => new UsageError(`${file}:${index + 1}: ${problem}`);
    const parsed = schema.safeParse(parseJson(line, fail));
    if (parsed.success) return [{ value: parsed.data, fail }];
    throw fail(describeIssue(parsed.error));
  });
}

/** The first thing that is wrong with a line: `text: Invalid input: expected string, received undefined`. */
function describeIssue({ issues: [issue] }: z.ZodError): string {
  return [issue?.path.join('.'), issue?.message].filter((part) => part !== '').join(': ');
}

async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return new TextDecoder('utf-8', { fatal: true }).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function parseJson(line: string, fail: (problem: string) => UsageError): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw fail('this line is not JSON');
  }
}

function areInOrder(spans: readonly Span[], length: number): boolean {
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last || end <= start || end > length) return false;
    last = end;
  }
  return true;
}
