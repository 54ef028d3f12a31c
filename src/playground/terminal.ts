/**
 * The playground's prompt: what is typed is asked in the playground's Discord, and the card that comes back is printed.
 */
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import type { Person } from './person.ts';
import type { Playground } from './playground.ts';
import { terminalCard } from './terminal-card.ts';
import { readLine } from './terminal-line.ts';
import { type Look, lookOf, wrap } from './terminal-look.ts';

export interface TerminalOptions {
  readonly playground: Playground;
  /** Questions to try. */
  readonly examples: readonly string[];
  readonly input: Readable;
  readonly output: Writable;
}

/** Takes what does not begin with a slash. */
const DEFAULT_COMMAND = 'ask';

/** In two lines: where one is, and what to try. */
function greeting({ address }: Playground, examples: readonly string[]): string {
  const where = `Pullquote, in a Discord of its own on this machine: open ${address} in a browser, or ask here; /quit leaves.`;
  return examples.length === 0 ? where : `${where}\nTry: ${examples.join(' ')}`;
}

/**
 * Reads lines until `/quit`, Ctrl-C, Ctrl-D or the end of the input; each is answered before the next one is read.
 * Whatever goes wrong with a line is told in one sentence, and the next one may come.
 */
export async function runTerminal({ playground, examples, input, output }: TerminalOptions): Promise<void> {
  const person = playground.join({ name: 'you' });
  const look = lookOf(output);
  const terminal = output instanceof WriteStream;
  output.write(`${wrap(greeting(playground, examples), look).join('\n')}\n\n`);

  const lines = createInterface({ input, output, terminal, prompt: terminal ? '› ' : '' });
  lines.on('SIGINT', () => lines.close());
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed === '/quit') {
      lines.close();
      return;
    }
    if (typed !== '') output.write(`${await answerTo(typed, playground, person, look)}\n\n`);
    // Lines typed before the end of the input are still answered after it; a closed prompt must not be shown.
    if (open) lines.prompt();
  }
  if (terminal) output.write('\n');
}

async function answerTo(typed: string, playground: Playground, person: Person, look: Look): Promise<string> {
  const command = readLine(typed, playground.commands, DEFAULT_COMMAND);
  if ('problem' in command) return command.problem;
  try {
    const reply = await person.runCommand(playground.places.general, command.name, command.options);
    return terminalCard(await reply.settled(), look);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
