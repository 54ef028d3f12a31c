/**
 * The bot: logs in, registers its commands, answers, and stops cleanly. Reconnecting is left to discord.js.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { type Client, DiscordAPIError, Events, type Interaction, type Message } from 'discord.js';
import type { Logger } from '../log.ts';
import type { StartError } from '../start-error.ts';
import { createClient, forgetDirectMessages } from './client.ts';
import type { Command } from './command.ts';
import { type DispatchOptions, dispatcher } from './dispatch.ts';
import { type GatewayState, gatewayState } from './gateway-state.ts';
import { logIn, whenShutOut } from './login.ts';
import { mentionHandler } from './mention.ts';
import { type Ending, type Observer, UNOBSERVED } from './observer.ts';
import { RATE_LIMIT, rateLimiter } from './rate-limit.ts';
import { registerCommands } from './registration.ts';
import { kindOf } from './work-kind.ts';

export interface BotOptions extends DispatchOptions {
  readonly token: string;
  /** Milliseconds, from a clock that never goes back. */
  readonly now: () => number;
  /** Where Discord's REST API is; null for Discord's own. */
  readonly restAddress: string | null;
  /** Is told of everything handled; nobody where left out. */
  readonly observer?: Observer;
}

export interface Bot {
  /** Its name in Discord. */
  readonly name: string;
  /** Whether Discord had other commands than ours before; null where it could not be told ours. */
  readonly registered: boolean | null;
  /** Resolves when Discord does not let the bot in any more, which no waiting mends. */
  readonly shutOut: Promise<StartError>;
  /** How it is connected now. */
  readonly gateway: () => GatewayState;
  /** Takes no more questions, finishes the answers that are under way, and logs out. */
  stop(): Promise<void>;
}

/** How often channels of direct messages are forgotten. */
const SWEEP_MILLISECONDS = 10 * 60 * 1000;

/** Discord takes no answer that comes later than this. */
const DRAIN_MILLISECONDS = 3000;

/** A gateway that does not answer the farewell is left without one. */
const FAREWELL_MILLISECONDS = 1000;

/**
 * Starts the bot; resolves when it answers and its commands are registered.
 *
 * @throws StartError where the token is refused, or Discord cannot be reached.
 */
export async function startBot({ token, restAddress, ...options }: BotOptions): Promise<Bot> {
  const { commands, log, now, observer = UNOBSERVED } = options;
  const client = createClient(restAddress);
  const shutOut = whenShutOut(client);
  const running = new Set<Promise<void>>();
  const track = (event: Interaction | Message, handling: Promise<Ending>) => {
    const arrived = now();
    const work = handling.then((ending) => observer.handled(kindOf(event), ending, now() - arrived));
    running.add(work);
    void work.finally(() => running.delete(work));
  };

  client.on(Events.Error, (error) => {
    observer.broke('client');
    log.error({ err: error }, 'the client failed');
  });
  client.on(Events.ShardError, (error) => {
    observer.broke('connection');
    log.warn({ err: error }, 'the connection to Discord broke');
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, (readyClient) => {
      const handleInteraction = dispatcher(options);
      const mayAsk = rateLimiter({ ...RATE_LIMIT, now });
      const handleMessage = mentionHandler({ ...options, botId: readyClient.user.id, mayAsk });
      client.on(Events.InteractionCreate, (interaction) =>
        track(interaction, handleInteraction(interaction)),
      );
      client.on(Events.MessageCreate, (message) => track(message, handleMessage(message)));
      resolve(readyClient);
    });
  });

  const stop = async () => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    clearInterval(sweeping);
    await within(DRAIN_MILLISECONDS, Promise.allSettled(running));
    await within(FAREWELL_MILLISECONDS, client.destroy());
  };
  const sweeping = setInterval(() => forgetDirectMessages(client), SWEEP_MILLISECONDS);
  try {
    const readyClient = await logIn(client, token, ready, shutOut);
    const registered = await register(readyClient, commands, log);
    return { name: readyClient.user.tag, registered, shutOut, gateway: () => gatewayState(client), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for the work, but no longer than so. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(milliseconds, undefined, { ref: false })]);
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
