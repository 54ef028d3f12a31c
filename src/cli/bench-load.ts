/**
 * `npm run bench -- interactions | faults | discord`: how the bot bears up, against the local Discord, as Markdown.
 */
import { readConfig } from '../config.ts';
import { faultStormOf } from '../evaluation/load/fault-storm.ts';
import { stormOf } from '../evaluation/load/interaction-storm.ts';
import { promptnessOf } from '../evaluation/load/promptness.ts';
import { faultsTable, promptnessTable, stormTable } from '../evaluation/load/tables.ts';
import { askingWords, ownQuestions } from '../evaluation/load/texts-asked.ts';
import { loadLibrary } from '../library/library.ts';
import { createLog } from '../log.ts';

const INTERACTIONS = 100_000;
const QUESTIONS = 10_000;
const SEED = 1;

const onProgress = (done: number) => process.stderr.write(`${done.toLocaleString('en')}\r`);

async function interactions(): Promise<string> {
  const words = await askingWords();
  const storm = await stormOf({ interactions: INTERACTIONS, seed: SEED, words, onProgress });
  const { failures, refusals, errors } = storm;
  const remarks = [...failures, ...refusals.map((refusal) => JSON.stringify(refusal))];
  const logged = [...errors].map(([error, count]) => `${count} × ${error}`);
  return [stormTable(storm), ...remarks, '\nLogged as errors:\n', ...logged].join('\n');
}

async function faults(): Promise<string> {
  const { library } = await loadLibrary(readConfig({}).articles);
  const asked = await ownQuestions();
  const log = createLog('silent');
  const storm = await faultStormOf({ questions: QUESTIONS, seed: SEED, library, asked, log, onProgress });
  return [faultsTable(storm), ...storm.unanswered].join('\n');
}

async function discord(): Promise<string> {
  return promptnessTable(await promptnessOf(await ownQuestions()));
}

/** By the name by which each is asked for. */
export const loadBenches = { interactions, faults, discord } as const;
