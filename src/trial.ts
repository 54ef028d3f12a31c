/**
 * A trial without Discord: the playground with its page and its prompt, about the articles that there are.
 */
import { exampleQuestions } from './answering/example-questions.ts';
import { explainMessage } from './explaining/explained-message.ts';
import type { Library } from './library/library.ts';
import { openPage } from './playground/page/page.ts';
import type { Guide } from './playground/page/protocol.ts';
import { startPlayground } from './playground/playground.ts';
import { runTerminal } from './playground/terminal.ts';
import { StartError } from './start-error.ts';

export interface Trial {
  /** What the bot logs in with, and where. */
  readonly token: string;
  readonly restAddress: string;
  /** Answers in the terminal until one leaves. */
  prompt(): Promise<void>;
  close(): Promise<void>;
}

const EXAMPLES = 3;

/** To see channels, read their history, and write in them and in threads. */
const INVITATION =
  'https://discord.com/oauth2/authorize?client_id=APPLICATION_ID&scope=bot+applications.commands&permissions=274877975552';

/**
 * @param port On 127.0.0.1; 0 for any free one.
 * @throws StartError where the port is taken.
 */
export async function openTrial(library: Library, port: number): Promise<Trial> {
  const playground = await startPlayground({ port }).catch((error: unknown) => {
    throw isTaken(error)
      ? new StartError(
          `Port ${port} is taken: name another one in PLAYGROUND_PORT, or leave it out for any free one.`,
        )
      : error;
  });
  const guide = guideTo(library);
  openPage({
    playground,
    guide,
    explain: (answer, repliedTo) => explainMessage(answer, repliedTo, library, playground.bot.id),
  });
  return {
    token: playground.token,
    restAddress: playground.restAddress,
    prompt: () =>
      runTerminal({ playground, examples: guide.examples, input: process.stdin, output: process.stdout }),
    close: () => playground.close(),
  };
}

function guideTo({ indexes }: Library): Guide {
  return { command: 'ask', examples: exampleQuestions(indexes, EXAMPLES), invitation: INVITATION };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
