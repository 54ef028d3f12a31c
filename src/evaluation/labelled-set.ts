/**
 * Labelled question sets: what was asked, and where the document answers it, if it does. Reads files.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Span } from '../answering/article.ts';
import { UsageError } from '../cli/program.ts';
import { type QuestionSet, readQuestionSet, type SetQuestion } from '../cli/question-set.ts';
import { readConfig } from '../config.ts';
import { loadLibrary } from '../library/library.ts';

/** A stretch of a document that answers, such as "Mark Toner". */
export interface GoldAnswer {
  readonly text: string;
  /** UTF-16 code units into the document's text. */
  readonly start: number;
}

export interface LabelledQuestion extends SetQuestion {
  /** Whether its document answers it. */
  readonly answerable: boolean;
  readonly answers: readonly GoldAnswer[];
  /** Passages that a right quote holds, where the set marks passages; empty where it marks answers alone. */
  readonly goldSpans: readonly Span[];
  /** What makes the question worth asking, where the set says it. */
  readonly why?: string | undefined;
}

export interface LabelledSet extends QuestionSet {
  readonly name: string;
  readonly questions: readonly LabelledQuestion[];
}

const labelledQuestionSchema = z
  .object({
    id: z.string(),
    doc_id: z.string(),
    question: z.string(),
    answerable: z.boolean(),
    answers: z.array(z.object({ text: z.string(), start: z.int() })),
    gold_spans: z.array(z.tuple([z.int(), z.int()]).transform(([start, end]): Span => ({ start, end }))),
    why: z.string().optional(),
  })
  .transform(({ gold_spans: goldSpans, ...question }): LabelledQuestion => ({ ...question, goldSpans }));

/** The questions on the shipped article. */
const OWN_QUESTIONS = fileURLToPath(new URL('../../data/questions.jsonl', import.meta.url));

/** The set that comes with the project: `data/questions.jsonl`, asked of the shipped articles. */
export async function readOwnSet(): Promise<LabelledSet> {
  const { library } = await loadLibrary(readConfig({}).articles);
  const documents = new Map(
    library.indexes.map(({ article: { id, title, text, language } }) => [
      id,
      { doc_id: id, title, text, lang: language },
    ]),
  );
  return { name: 'own', documents, questions: await readLabels(OWN_QUESTIONS) };
}

/**
 * Reads the sets whose files begin with these prefixes: `PREFIX.docs.jsonl` and `PREFIX.qs.jsonl`, plain or gzipped.
 * A set is named after its prefix, without the folders that all of them share.
 *
 * @throws UsageError naming the file and what is wrong with it.
 */
export async function readSets(prefixes: readonly string[]): Promise<LabelledSet[]> {
  const shared = sharedFolder(prefixes);
  const sets: LabelledSet[] = [];
  for (const prefix of prefixes) {
    const questionsFile = existing(`${prefix}.qs.jsonl`);
    const { documents } = await readQuestionSet(existing(`${prefix}.docs.jsonl`), questionsFile);
    sets.push({
      name: relative(shared, resolve(prefix)),
      documents,
      questions: await readLabels(questionsFile),
    });
  }
  return sets;
}

function existing(file: string): string {
  const found = [file, `${file}.gz`].find((candidate) => existsSync(candidate));
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no ${file}, plain or gzipped; give the path of a set up to and without .docs.jsonl.`,
  );
}

/** The folder that every prefix lies in, as deep as there is one. */
function sharedFolder(prefixes: readonly string[]): string {
  const [first = [], ...others] = prefixes.map((prefix) => dirname(resolve(prefix)).split(sep));
  const parting = first.findIndex((folder, depth) => others.some((folders) => folders[depth] !== folder));
  return `${(parting === -1 ? first : first.slice(0, parting)).join(sep)}${sep}`;
}

/** Reads questions with their labels, which `readQuestionSet` leaves out: whoever answers must not see them. */
async function readLabels(file: string): Promise<LabelledQuestion[]> {
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { data, error } = labelledQuestionSchema.safeParse(JSON.parse(line));
    if (data !== undefined) return [data];
    const [issue] = error.issues;
    throw new UsageError(`${basename(file)}:${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`);
  });
}
