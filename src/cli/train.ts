/**
 * `npm run train -- PREFIX…`: fits the weights of ranking, highlight and confidence to question sets and writes them.
 *
 * A set given by `--ranking` or `--confidence` teaches that alone: one without unanswerable questions would make
 * confidence bold, and one that asks the questions of another would make the ranking count them twice. One given by
 * `--measure` teaches nothing, and what the ranking reaches on it is told. `--ablate` tells what each signal is worth,
 * and writes nothing.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { z } from 'zod';
import { type LabelledSet, readSets } from '../evaluation/labelled-set.ts';
import { rankingFile, type Training } from '../training/ranking-file.ts';
import { ablation, train } from '../training/training.ts';
import { writeOutput } from './output-file.ts';
import { readArguments, run, UsageError } from './program.ts';

const USAGE =
  'npm run train -- PREFIX… [--ranking PREFIX]… [--confidence PREFIX]… [--measure PREFIX]… [--stride N] [--ablate] [--out FILE]';
const RANKING_FILE = fileURLToPath(new URL('../../data/ranking.json', import.meta.url));

await run(async () => {
  const { values, positionals } = readArguments(USAGE, () =>
    parseArgs({
      options: {
        ranking: { type: 'string', multiple: true, default: [] },
        confidence: { type: 'string', multiple: true, default: [] },
        measure: { type: 'string', multiple: true, default: [] },
        stride: { type: 'string', default: '1' },
        ablate: { type: 'boolean', default: false },
        out: { type: 'string', default: RANKING_FILE },
      },
      allowPositionals: true,
    }),
  );
  const groups = [positionals, values.ranking, values.confidence, values.measure];
  if (positionals.length + Math.min(values.ranking.length, values.confidence.length) === 0)
    throw new UsageError(`There is no question set to learn from; usage: ${USAGE}`);
  const stride = z.coerce.number().int().positive().safeParse(values.stride);
  if (!stride.success) throw new UsageError(`--stride must be a whole number from 1; usage: ${USAGE}`);

  const all = (await readSets(groups.flat())).map((set) => everyNth(set, stride.data));
  const [both = [], ranking = [], confidence = [], measured = []] = groups.map(({ length }) =>
    all.splice(0, length),
  );
  const sets = { ranking: [...both, ...ranking], confidence: [...both, ...confidence], measured };
  if (values.ablate) {
    for (const { signal, worth } of ablation(sets))
      console.log(`${signal.padEnd(24)}${worth.toFixed(4).padStart(8)}`);
    return;
  }
  const training = train(sets);
  console.log(summary(training));
  const standing = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(RANKING_FILE, 'utf8')));
  await writeOutput(values.out, rankingFile(standing, training));
});

/** Every nth question of a set, for a trial that need not be exact. */
function everyNth(set: LabelledSet, stride: number): LabelledSet {
  return { ...set, questions: set.questions.filter((_, place) => place % stride === 0) };
}

function summary({ ranking, highlight, confidence }: Training): string {
  const reached = [...ranking.reached].map(([set, { questions, quoteAt1, quoteAt3 }]) => [
    set,
    `${questions}`,
    quoteAt1.toFixed(3),
    quoteAt3.toFixed(3),
  ]);
  const spans = [...highlight.reached].map(([set, { questions, f1 }]) => [
    set,
    `${questions}`,
    f1.toFixed(3),
  ]);
  const reliability = confidence.reliability.map(({ from, to, questions, meanConfidence, right }) => [
    `${from.toFixed(2)} to ${to.toFixed(2)}`,
    `${questions}`,
    meanConfidence.toFixed(3),
    right.toFixed(3),
  ]);
  return [
    'Ranking, on documents held out of the fit',
    markdownTable([['set', 'questions', 'quote@1', 'quote@3'], ...reached], { align: ['l', 'r', 'r', 'r'] }),
    'Highlight, on documents held out of the fit, in the sentence that answers',
    markdownTable([['set', 'questions', 'F1'], ...spans], { align: ['l', 'r', 'r'] }),
    'Confidence, on documents held out of the fit',
    markdownTable([['confidence', 'questions', 'mean', 'right'], ...reliability], {
      align: ['l', 'r', 'r', 'r'],
    }),
    `answered from ${confidence.thresholds.answered}, strong from ${confidence.thresholds.strong}`,
  ].join('\n\n');
}
