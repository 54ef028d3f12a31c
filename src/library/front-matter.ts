/**
 * The description at the head of an article file: YAML between two lines of `---`. Pure.
 */
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Problem, Problems } from './text-file.ts';

/** A line that people read: no control characters, no line breaks, not blank. 100 is Discord's limit of a choice. */
const line = z.string().regex(/^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,100}$/u);
const lineNumbers = z.array(z.int().positive());
const ONE_LINE = 'one line of text, at most 100 characters';
const MOST_QUESTIONS = 10;
const QUESTIONS = `a list of at most ${MOST_QUESTIONS} questions, each one line of text of at most 100 characters`;
const LINES = 'a list of line numbers of the text, such as [1]';

/** The fields of an article's front matter. A description says what is expected, as the end of "must be …". */
export const descriptionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/)
    .describe('lower-case letters, digits and hyphens, at most 32 characters'),
  title: line.describe(ONE_LINE),
  source: line.optional().describe(ONE_LINE),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('an address that starts with http:// or https://'),
  published: z.iso.date().optional().describe('a day, such as 2016-10-06'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .describe('a language code of two or three letters, such as en'),
  questions: z.array(line).max(MOST_QUESTIONS).optional().describe(QUESTIONS),
  captionLines: lineNumbers.optional().describe(LINES),
  sourceLines: lineNumbers.optional().describe(LINES),
});

/** What the front matter says of an article. */
export type Description = z.infer<typeof descriptionSchema>;

export interface FrontMatter {
  readonly description: Description;
  /** Where each field stands in the file: lines from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** Index into the file's text of the first character after the front matter. */
  readonly bodyStart: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /(?<=^|\n)---[ \t]*(?:\r?\n|$)/;

/** Tells whether a file's text opens with front matter, well-formed or not. */
export function hasFrontMatter(text: string): boolean {
  return OPENING.test(text);
}

/** Reads the front matter that opens the text; or says everything that is wrong with it, in the order of its lines. */
export function readFrontMatter(text: string): FrontMatter | Problems {
  const yamlStart = OPENING.exec(text)?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(yamlStart));
  if (closing === null) {
    return { problems: [{ line: 1, problem: 'the front matter is not closed; end it with a line of ---' }] };
  }
  const fields = readFields(text.slice(yamlStart, yamlStart + closing.index).trimEnd());
  if ('problems' in fields) return fields;
  const parsed = descriptionSchema.safeParse(fields.values);
  if (parsed.success) {
    const bodyStart = yamlStart + closing.index + closing[0].length;
    return { description: parsed.data, lines: fields.lines, bodyStart };
  }
  return { problems: problemsOf(parsed.error, fields.lines) };
}

/** The YAML begins on the file's second line. */
const LINES_BEFORE = 1;

function readFields(yaml: string): { values: unknown; lines: ReadonlyMap<string, number> } | Problems {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + LINES_BEFORE;

  const problems: Problem[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    problem: `this is not valid YAML: ${message}`,
  }));
  visit(document, {
    Alias: (_, { source, range }) => {
      problems.push({
        line: lineAt(range?.[0] ?? 0),
        problem: `*${source} refers to another value; write the value out, front matter takes no aliases`,
      });
    },
  });
  if (problems.length > 0) return { problems };

  const lines = new Map<string, number>();
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (isScalar(key)) lines.set(String(key.value), lineAt(key.range?.[0] ?? 0));
    }
  } else if (document.contents !== null) {
    const problem = 'the front matter must be fields, such as "title: Aleppo"';
    return { problems: [{ line: lineAt(document.contents.range[0]), problem }] };
  }
  return { values: document.toJS() ?? {}, lines };
}

/** One sentence a field, whatever number of things is wrong with its value. */
function problemsOf(error: z.ZodError, lines: ReadonlyMap<string, number>): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const issue of error.issues) {
    const fields = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String);
    for (const field of fields) {
      problems.set(field, { line: lines.get(field) ?? 1, problem: fieldProblem(field, lines.has(field)) });
    }
  }
  return [...problems.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const schemas = new Map<string, z.ZodType>(Object.entries(descriptionSchema.shape));

function fieldProblem(field: string, present: boolean): string {
  const schema = schemas.get(field);
  if (schema === undefined) {
    return `there is no field "${field}"; the fields are ${[...schemas.keys()].join(', ')}`;
  }
  return present
    ? `the field ${field} must be ${schema.description}`
    : `the field ${field} is missing; it must be ${schema.description}`;
}
