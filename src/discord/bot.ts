/**
 * The bot: logs in, registers its commands, answers, and stops cleanly. Reconnecting is left to discord.js.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { type Client, DiscordAPIError, Events } from 'discord.js';
import type { Logger } from '../log.ts';
import type { StartError } from '../start-error.ts';
import { createClient, forgetDirectMessages } from './client.ts';
import type { Command } from './command.ts';
import { type DispatchOptions, dispatcher } from './dispatch.ts';
import { logIn, whenShutOut } from './login.ts';
import { mentionHandler } from './mention.ts';
import { RATE_LIMIT, rateLimiter } from './rate-limit.ts';
import { registerCommands } from './registration.ts';

export interface BotOptions extends DispatchOptions {
  readonly token: string;
  /** Milliseconds, from a clock that never goes back. */
  readonly now: () => number;
  /** Where Discord's REST API is; null for Discord's own. */
  readonly restAddress: string | null;
}

export interface Bot {
  /** Its name in Discord. */
  readonly name: string;
  /** Whether Discord had other commands than ours before; null where it could not be told ours. */
  readonly registered: boolean | null;
  /** Resolves when Discord does not let the bot in any more, which no waiting mends. */
  readonly shutOut: Promise<StartError>;
  /** Takes no more questions, finishes the answers that are under way, and logs out. */
  stop(): Promise<void>;
}

/** How often channels of direct messages are forgotten. */
const SWEEP_MILLISECONDS = 10 * 60 * 1000;

/** Discord takes no answer that comes later than this. */
const DRAIN_MILLISECONDS = 3000;

/**
 * Starts the bot; resolves when it answers and its commands are registered.
 *
 * @throws StartError where the token is refused, or Discord cannot be reached.
 */
export async function startBot({ token, restAddress, ...options }: BotOptions): Promise<Bot> {
  const { commands, log } = options;
  const client = createClient(restAddress);
  const shutOut = whenShutOut(client);
  const running = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    running.add(work);
    void work.finally(() => running.delete(work));
  };

  client.on(Events.Error, (error) => log.error({ err: error }, 'the client failed'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection to Discord broke'));
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, (readyClient) => {
      const handleInteraction = dispatcher(options);
      const mayAsk = rateLimiter({ ...RATE_LIMIT, now: options.now });
      const handleMessage = mentionHandler({ ...options, botId: readyClient.user.id, mayAsk });
      client.on(Events.InteractionCreate, (interaction) => track(handleInteraction(interaction)));
      client.on(Events.MessageCreate, (message) => track(handleMessage(message)));
      resolve(readyClient);
    });
  });

  const stop = async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    clearInterval(sweeping);
    await Promise.race([Promise.allSettled(running), delay(DRAIN_MILLISECONDS, undefined, { ref: false })]);
    await client.destroy();
  };
  const sweeping = setInterval(() => forgetDirectMessages(client), SWEEP_MILLISECONDS);
  try {
    const readyClient = await logIn(client, token, ready, shutOut);
    const registered = await register(readyClient, commands, log);
    return { name: readyClient.user.tag, registered, shutOut, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What Discord refuses is our mistake and keeps the bot from starting; what it is not there to take is not. */
async function register(
  { rest, application }: Client<true>,
  commands: readonly Command[],
  log: Logger,
): Promise<boolean | null> {
  try {
    const definitions = commands.map(({ definition }) => definition);
    return await registerCommands(rest, application.id, definitions);
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    log.error({ err: error }, 'the commands could not be registered; those that Discord has go on');
    return null;
  }
}
