/**
 * A playground and an unmodified discord.js client that has logged in to it; both end with the test.
 */
import type { ApplicationCommandDataResolvable, ClientOptions, Interaction } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  Partials,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Person, Playground, PlaygroundOptions } from '../../src/playground/playground.ts';
import { startPlayground } from '../../src/playground/playground.ts';

export interface Rig {
  readonly playground: Playground;
  readonly client: Client<true>;
  readonly ada: Person;
}

export const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks',
    integrationTypes: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: ApplicationCommandOptionType.String, name: 'question', description: 'What?', required: true },
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Where?',
        autocomplete: true,
      },
    ],
  },
  {
    type: ApplicationCommandType.Message,
    name: 'Find in article',
    integrationTypes: [0, 1],
    contexts: [0, 1, 2],
  },
] as const satisfies readonly ApplicationCommandDataResolvable[];

/** Starts a playground that is closed when the test ends. */
export async function startWorld(options: PlaygroundOptions = {}): Promise<Playground> {
  const playground = await startPlayground(options);
  onTestFinished(() => playground.close());
  return playground;
}

/** A client for the playground, not logged in yet, destroyed when the test ends. */
export function clientFor(playground: Playground, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    ...options,
    rest: { api: playground.restAddress, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** Logs the client in. */
export async function loggedIn(client: Client, playground: Playground): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  return ready;
}

/** A playground with a client, the commands, and a person called Ada. */
export async function startRig(
  options: PlaygroundOptions & { readonly client?: Partial<ClientOptions> } = {},
): Promise<Rig> {
  const playground = await startWorld(options);
  const client = await loggedIn(clientFor(playground, options.client), playground);
  await client.application.commands.set([...COMMANDS]);
  return { playground, client, ada: playground.join({ name: 'Ada' }) };
}

/** Lets the handler answer the next interaction; resolves with what it returns. */
export function onNext<Result>(
  client: Client<true>,
  handler: (interaction: Interaction) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    client.once(Events.InteractionCreate, (interaction) => handler(interaction).then(resolve, reject));
  });
}

/** What the API refused, as its client tells it. */
export async function refusalOf(
  request: Promise<unknown>,
): Promise<{ status: number; code: number | string; errors: unknown }> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    const { rawError } = error;
    return {
      status: error.status,
      code: error.code,
      errors: 'errors' in rawError ? rawError.errors : undefined,
    };
  }
  throw new Error('The request was not refused.');
}

/** A request without any client. */
export async function call(
  playground: Playground,
  method: string,
  path: string,
  { body, headers = {} }: { readonly body?: unknown; readonly headers?: Record<string, string> } = {},
): Promise<{ readonly status: number; readonly body: unknown; readonly contentType: string | null }> {
  const response = await fetch(`${playground.restAddress}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${playground.token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    contentType: response.headers.get('content-type'),
  };
}

/** A moment that the test lets come. */
export function moment(): { readonly come: () => void; readonly awaited: Promise<void> } {
  let come: () => void = () => {};
  const awaited = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { come, awaited };
}
