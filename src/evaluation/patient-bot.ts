/**
 * The bot in a playground, in this process, on a clock by which a minute passes between any two questions: nobody asks too often.
 */
import { commands } from '../../commands/index.ts';
import { answer } from '../answering/answer.ts';
import { actions } from '../discord/actions/index.ts';
import { type Bot, startBot } from '../discord/bot.ts';
import type { Library } from '../library/library.ts';
import type { Logger } from '../log.ts';
import type { Playground } from '../playground/playground.ts';

const MINUTE = 60_000;

/** Starts it with our own commands; its errors are called `error-1`, `error-2` and so on. */
export function startPatientBot(playground: Playground, library: Library, log: Logger): Promise<Bot> {
  let time = 0;
  let errors = 0;
  return startBot({
    token: playground.token,
    restAddress: playground.restAddress,
    commands,
    actions,
    context: { library, answer },
    log,
    now: () => (time += MINUTE),
    newErrorId: () => `error-${++errors}`,
  });
}
