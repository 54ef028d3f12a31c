/**
 * `npm run predict -- --docs D.jsonl --questions Q.jsonl`: answers a question set, a line of JSON a question.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { predict } from './prediction.ts';
import { readArguments, run, UsageError } from './program.ts';
import { type QuestionSet, readQuestionSet } from './question-set.ts';

const USAGE = 'npm run predict -- --docs D.jsonl --questions Q.jsonl';

await run(async () => {
  const { values } = readArguments(USAGE, () =>
    parseArgs({ options: { docs: { type: 'string' }, questions: { type: 'string' } } }),
  );
  if (values.docs === undefined) throw new UsageError(`--docs is missing; usage: ${USAGE}`);
  if (values.questions === undefined) throw new UsageError(`--questions is missing; usage: ${USAGE}`);
  const set = await readQuestionSet(values.docs, values.questions);
  await pipeline(Readable.from(withProgress(set)), process.stdout);
});

/** The predictions as lines, with a bar on standard error where that is a terminal. */
function* withProgress(set: QuestionSet): Generator<string> {
  const bar = process.stderr.isTTY ? new SingleBar({ stream: process.stderr }, Presets.shades_classic) : null;
  bar?.start(set.questions.length, 0);
  for (const prediction of predict(set, () => performance.now())) {
    yield `${JSON.stringify(prediction)}\n`;
    bar?.increment();
  }
  bar?.stop();
}
