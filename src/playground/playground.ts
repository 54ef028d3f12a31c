/**
 * The playground: a small, strict Discord on 127.0.0.1, for tests and trial runs. An unmodified discord.js
 * client logs in to it, registers commands, and answers the people whom `join` lets in.
 */
import { randomBytes } from 'node:crypto';
import { Changes } from './changes.ts';
import { CommandRegistry } from './command-registry.ts';
import type { RegisteredCommand } from './commands.ts';
import type { Faults } from './faults.ts';
import { FaultRules } from './faults.ts';
import { announce } from './gateway/announcing.ts';
import { Gateway } from './gateway/gateway.ts';
import type { Site } from './http/server.ts';
import { listen } from './http/server.ts';
import { Interactions } from './interactions.ts';
import { MessageStore } from './message-store.ts';
import { JoinedPerson } from './people/joined-person.ts';
import type { Newcomer, Person } from './person.ts';
import type { Places } from './place.ts';
import type { Problem, RecordedRequest } from './record.ts';
import { Recent } from './record.ts';
import { apiRoutes } from './routes/api-routes.ts';
import { snowflakes } from './snowflake.ts';
import type { State } from './state.ts';
import { Watchers } from './watchers.ts';
import { World } from './world.ts';

export type { RegisteredCommand } from './commands.ts';
export type { Component } from './component.ts';
export type { Faults, RequestFailure, RequestMatcher } from './faults.ts';
export type { Site } from './http/server.ts';
export type { Choice, Modal } from './interactions.ts';
export type { Pings } from './mentions.ts';
export type { Message } from './message.ts';
export type {
  FieldValues,
  FirstAnswer,
  Forgery,
  Newcomer,
  OptionValues,
  Person,
  Reply,
  Sight,
} from './person.ts';
export type { Place, Places } from './place.ts';
export type { Problem, RecordedRequest } from './record.ts';
export type { Payload } from './wire-world.ts';

export interface PlaygroundOptions {
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /** Milliseconds since 1970; `Date.now` where left out. Deadlines and ids follow it. */
  readonly now?: () => number;
  /** Told of each request to the API as it arrives; the path is decoded, after `/api/v10`. */
  readonly onRequest?: (method: string, path: string) => void;
  /** Told of each problem as it is noted. */
  readonly onProblem?: (problem: Problem) => void;
}

export interface Playground {
  /** Where a site is shown, such as `http://127.0.0.1:40001`. */
  readonly address: string;
  /** For `new Client({ rest: { api } })`, such as `http://127.0.0.1:40001/api`. */
  readonly restAddress: string;
  /** What the bot logs in with. */
  readonly token: string;
  readonly applicationId: string;
  readonly bot: { readonly id: string; readonly username: string };
  readonly places: Places;
  readonly faults: Faults;
  /** What the bot did wrong, oldest first; the last 1,000 are kept. Most tests end by expecting none. */
  readonly problems: readonly Problem[];
  /** The requests that came, oldest first; the last 500 are kept. */
  readonly requests: readonly RecordedRequest[];
  /** The registered commands, global ones first, as Discord lists them. */
  readonly commands: readonly RegisteredCommand[];
  /** A bot is connected and has been told of its servers. */
  readonly ready: boolean;
  /** Resolves once `ready`. */
  whenReady(): Promise<void>;
  /** Has `look` called after whatever may have changed, until what it gives back is called. */
  watch(look: () => void): () => void;
  /** Shows a site at `address`; another one takes its place. */
  show(site: Site): void;
  /** Lets a person in. Throws where the name is taken or not a username. */
  join(newcomer: Newcomer): Person;
  /** Rejects at once whatever is overdue, for tests with a clock of their own; otherwise a timer sees to it. */
  lookAtClock(): void;
  /** Cuts all connections and ends all waiting. */
  close(): Promise<void>;
}

const REQUESTS_KEPT = 500;
const PROBLEMS_KEPT = 1_000;

/** Starts a playground. Rejects where the port is taken. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const now = options.now ?? Date.now;
  const server = await listen(options.port ?? 0);
  const { host } = server;
  const token = randomBytes(24).toString('base64url');
  const nextId = snowflakes(now);
  const changes = new Changes();
  const problems = new Recent<Problem>(PROBLEMS_KEPT, options.onProblem);
  const requests = new Recent<RecordedRequest>(REQUESTS_KEPT);
  const world = new World(nextId);
  const gateway = new Gateway({
    token,
    address: `ws://${host}`,
    world,
    onProblem: (problem) => problems.add(problem),
    onChange: () => changes.notify(),
  });
  const watchers = new Watchers();
  const messages: MessageStore = new MessageStore((change) => {
    announce(change, { world, messages, gateway });
    watchers.tell(change);
  });
  const commands = new CommandRegistry(world.bot.id, nextId);
  const interactions = new Interactions(now, nextId);
  const state: State = { now, nextId, changes, world, messages, commands, interactions, gateway, watchers };
  const faults = new FaultRules(gateway);
  const routes = apiRoutes(state);
  let site: Site | null = null;
  server.serve({
    gateway,
    site: () => site,
    api: { token, routes, faults, requests, problems, changes, onRequest: options.onRequest },
  });

  return {
    address: `http://${host}`,
    restAddress: `http://${host}/api`,
    token,
    applicationId: world.bot.id,
    bot: { id: world.bot.id, username: world.bot.username },
    places: world.places,
    faults,
    problems: problems.items,
    requests: requests.items,
    get commands() {
      return commands.all();
    },
    get ready() {
      return gateway.ready;
    },
    whenReady: async () => {
      await changes.until(() => (gateway.ready ? gateway : undefined));
    },
    watch: (look) => changes.listen(look),
    show: (shown) => {
      site = shown;
    },
    join: ({ name, locale = 'en-US', administrator = false, installed = true }) =>
      new JoinedPerson(state, world.addPerson({ username: name, locale, administrator, installed })),
    lookAtClock: () => changes.notify(),
    close: async () => {
      changes.close();
      await server.close();
    },
  };
}
