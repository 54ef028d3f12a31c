/**
 * `npm run bench [-- PREFIX…]`: speed and quality beside other search engines, in one run, as Markdown. With the name of a bench
 * of `bench-load.ts` instead of a prefix, that one.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { generateSet } from '../evaluation/benchmark/generated-set.ts';
import { processInstruments } from '../evaluation/benchmark/instruments.ts';
import { type Measurement, measure, warmUp } from '../evaluation/benchmark/measurement.ts';
import { enginesTable, growthTable } from '../evaluation/benchmark/tables.ts';
import { flexSearchEngine } from '../evaluation/engines/flexsearch.ts';
import { lunrEngine } from '../evaluation/engines/lunr.ts';
import { miniSearchEngine } from '../evaluation/engines/minisearch.ts';
import { oramaEngine } from '../evaluation/engines/orama.ts';
import { pullquoteEngine, splittingEngine } from '../evaluation/engines/pullquote.ts';
import { readOwnSet, readSets } from '../evaluation/labelled-set.ts';
import { readArguments, run } from './program.ts';

const USAGE = 'npm run bench [-- PREFIX… | interactions | faults | discord]';
/** They bring the bot and the local Discord with them, which the others must not be measured beside. */
const LOAD_BENCHES = ['interactions', 'faults', 'discord'] as const;
const ENGINES = [
  pullquoteEngine,
  splittingEngine,
  miniSearchEngine,
  lunrEngine,
  flexSearchEngine,
  oramaEngine,
] as const;
/** Text that grows is measured with these alone: the others take minutes to index the longest. */
const GROWING = [pullquoteEngine, miniSearchEngine] as const;
const SIZES = [10, 100, 1_000, 10_000, 100_000] as const;
const QUESTIONS_OF_SIZE = 100;

await run(async () => {
  const { positionals } = readArguments(USAGE, () => parseArgs({ allowPositionals: true }));
  const command = ['npm run bench', ...(positionals.length > 0 ? ['--', ...positionals] : [])].join(' ');
  const processor = cpus()[0]?.model ?? 'unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  console.log(`\`${command}\`, ${day}, Node ${process.versions.node}, ${processor}`);

  const [first = ''] = positionals;
  const load = LOAD_BENCHES.find((name) => name === first);
  if (load === undefined) await compareEngines(positionals);
  else {
    const { loadBenches } = await import('./bench-load.ts');
    console.log(`\n${await loadBenches[load]()}`);
  }
});

async function compareEngines(prefixes: readonly string[]): Promise<void> {
  const sets =
    prefixes.length > 0 ? await readSets(prefixes) : [await readOwnSet(), generateSet(2_000, 1_000)];
  const instruments = processInstruments();
  for (const set of sets) {
    for (const engine of ENGINES) await warmUp(engine, set, instruments);
    const measurements: Measurement[] = [];
    for (const engine of ENGINES) measurements.push(await measure(engine, set, instruments));
    const sentences = measurements[0]?.sentences ?? 0;
    console.log(`\n${set.name}: ${set.questions.length} questions, ${sentences} sentences\n`);
    console.log(enginesTable(measurements, miniSearchEngine.name));
  }

  const growth: Measurement[] = [];
  for (const size of SIZES) {
    const set = generateSet(size, QUESTIONS_OF_SIZE);
    for (const engine of GROWING) growth.push(await measure(engine, set, instruments));
  }
  console.log('\nGrowth, over generated text\n');
  console.log(growthTable(growth));
}
