/**
 * `npm run evaluate [-- PREFIX…] [--html FILE] [--json]`: how well question sets are answered, beside bare MiniSearch.
 */
import { parseArgs } from 'node:util';
import { type Evaluation, evaluate } from '../evaluation/evaluation.ts';
import { figuresTable } from '../evaluation/figure-columns.ts';
import { readOwnSet, readSets } from '../evaluation/labelled-set.ts';
import { evaluationPage } from '../evaluation/page/page.ts';
import { writeOutput } from './output-file.ts';
import { readArguments, run } from './program.ts';

const USAGE = 'npm run evaluate [-- PREFIX…] [--html FILE] [--json]';

await run(async () => {
  const { values, positionals } = readArguments(USAGE, () =>
    parseArgs({
      options: { html: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    }),
  );
  const sets = positionals.length === 0 ? [await readOwnSet()] : await readSets(positionals);
  const evaluations = sets.map((set) => {
    if (process.stderr.isTTY) console.error(`${set.name}: ${set.questions.length} questions …`);
    return evaluate(set, () => performance.now());
  });
  console.log(values.json ? asJson(evaluations) : figuresTable(evaluations));
  if (values.html !== undefined)
    await writeOutput(values.html, evaluationPage(evaluations, { madeAt: new Date() }));
});

/** A row for each set and engine. */
function asJson(evaluations: readonly Evaluation[]): string {
  const rows = evaluations.flatMap(({ set, pullquote, miniSearch }) =>
    [pullquote, miniSearch].map(({ engine, figures }) => ({ set, engine, ...figures })),
  );
  return JSON.stringify(rows, null, 2);
}
