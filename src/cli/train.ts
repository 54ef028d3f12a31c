/**
 * `npm run train -- PREFIX…`: fits ranking, highlight, reranking and confidence to question sets and writes their weights.
 *
 * A set given by `--ranking` or `--confidence` teaches that alone: one without unanswerable questions would make
 * confidence bold, and one that asks the questions of another would make the ranking count them twice. One given by
 * `--measure` teaches nothing, and what the ranking reaches on it is told. With `--keep-ranking`, the weights of the first
 * reading stay as they stand, and all else is fitted to what they come to. `--ablate` tells what each signal is worth,
 * and writes nothing.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { z } from 'zod';
import { readSets } from '../evaluation/labelled-set.ts';
import { rankingFile, type Training } from '../training/ranking-file.ts';
import type { RankingQuality } from '../training/ranking-quality.ts';
import { rerankingFile } from '../training/reranking-file.ts';
import { everyNth } from '../training/thinning.ts';
import { ablation, train } from '../training/training.ts';
import { writeOutput } from './output-file.ts';
import { readArguments, run, UsageError } from './program.ts';

const USAGE =
  'npm run train -- PREFIX… [--ranking PREFIX]… [--confidence PREFIX]… [--measure PREFIX]… [--stride N] [--keep-ranking] [--ablate] [--out FOLDER]';
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const RANKING_FILE = 'ranking.json';
const RERANKING_FILE = 'reranking.json';

await run(async () => {
  const { values, positionals } = readArguments(USAGE, () =>
    parseArgs({
      options: {
        ranking: { type: 'string', multiple: true, default: [] },
        confidence: { type: 'string', multiple: true, default: [] },
        measure: { type: 'string', multiple: true, default: [] },
        stride: { type: 'string', default: '1' },
        'keep-ranking': { type: 'boolean', default: false },
        ablate: { type: 'boolean', default: false },
        out: { type: 'string', default: DATA },
      },
      allowPositionals: true,
    }),
  );
  const groups = [positionals, values.ranking, values.confidence, values.measure];
  if (positionals.length + Math.min(values.ranking.length, values.confidence.length) === 0)
    throw new UsageError(`There is no question set to learn from; usage: ${USAGE}`);
  const stride = z.coerce.number().int().positive().safeParse(values.stride);
  if (!stride.success) throw new UsageError(`--stride must be a whole number from 1; usage: ${USAGE}`);

  const all = (await readSets(groups.flat())).map((set) => ({
    ...set,
    questions: everyNth(set.questions, stride.data),
  }));
  const [both = [], ranking = [], confidence = [], measured = []] = groups.map(({ length }) =>
    all.splice(0, length),
  );
  const sets = { ranking: [...both, ...ranking], confidence: [...both, ...confidence], measured };
  if (values.ablate) {
    for (const { signal, worth } of ablation(sets))
      console.log(`${signal.padEnd(24)}${worth.toFixed(4).padStart(8)}`);
    return;
  }
  const training = train(sets, { keepsRanking: values['keep-ranking'] });
  console.log(summary(training));
  const standing = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(await readFile(join(DATA, RANKING_FILE), 'utf8')));
  await writeOutput(join(values.out, RANKING_FILE), rankingFile(standing, training));
  await writeOutput(join(values.out, RERANKING_FILE), rerankingFile(training.reranking));
});

function summary({ ranking, highlight, reranking, confidence }: Training): string {
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
    ...(ranking === null ? [] : ['Ranking, on documents held out of the fit', qualityTable(ranking.reached)]),
    'Reranking, on documents held out of the fit',
    qualityTable(reranking.reached),
    'Highlight, on documents held out of the fit, in the sentence that answers',
    markdownTable([['set', 'questions', 'F1'], ...spans], { align: ['l', 'r', 'r'] }),
    'Confidence, on documents held out of the fit',
    markdownTable([['confidence', 'questions', 'mean', 'right'], ...reliability], {
      align: ['l', 'r', 'r', 'r'],
    }),
    `answered from ${confidence.thresholds.answered}, strong from ${confidence.thresholds.strong}`,
  ].join('\n\n');
}

function qualityTable(reached: ReadonlyMap<string, RankingQuality>): string {
  const rows = [...reached].map(([set, { questions, quoteAt1, quoteAt3 }]) => [
    set,
    `${questions}`,
    quoteAt1.toFixed(3),
    quoteAt3.toFixed(3),
  ]);
  return markdownTable([['set', 'questions', 'quote@1', 'quote@3'], ...rows], {
    align: ['l', 'r', 'r', 'r'],
  });
}
