/**
 * The gateway: sessions of the connected clients, and the events that each of them gets.
 */
import { randomUUID } from 'node:crypto';
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { Problem } from '../record.ts';
import { homePayload, userPayload } from '../wire-world.ts';
import type { World } from '../world.ts';
import { GatewayConnection } from './gateway-connection.ts';
import type { Shard } from './session.ts';
import { Session } from './session.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Where clients connect, such as `ws://127.0.0.1:40001`. */
  readonly address: string;
  readonly world: World;
  readonly onProblem: (problem: Problem) => void;
  /** Called after anything has changed that `ready` depends on. */
  readonly onChange: () => void;
}

/** Whom an event concerns. */
export interface Audience {
  /** The server it happens in; outside of servers the first shard gets it. */
  readonly guildId: string | null;
  /** The intent that a client must have asked for; null where all get it. */
  readonly intent: GatewayIntentBits | null;
}

/** Sessions without a connection that are kept for a client to resume. */
const KEPT_SESSIONS = 16;

export class Gateway {
  readonly options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<GatewayConnection>();

  constructor(options: GatewayOptions) {
    this.options = options;
  }

  /** Whether a client is connected with all of its shards. */
  get ready(): boolean {
    const connected = [...this.#sessions.values()].filter(({ send }) => send !== null);
    const count = connected[0]?.shard[1] ?? 0;
    return count > 0 && new Set(connected.map(({ shard }) => shard[0])).size === count;
  }

  /** Greets a client that has connected; `query` is what it asked for in the address. */
  accept(socket: WebSocket, query: URLSearchParams): void {
    const connection = new GatewayConnection(socket, this);
    this.#connections.add(connection);
    socket.on('close', () => {
      this.#connections.delete(connection);
      this.options.onChange();
    });
    connection.greet(query);
  }

  /** Starts a session, and tells it of the bot and its server. */
  open(intents: number, shard: Shard, send: (payload: string) => void): Session {
    const session = new Session(randomUUID(), intents, shard);
    session.send = send;
    this.#sessions.set(session.id, session);
    this.#forgetOldSessions();
    const { world, address } = this.options;
    const here = concerns(session, { guildId: world.home.id, intent: null });
    session.dispatch('READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: here ? [{ id: world.home.id, unavailable: true }] : [],
      private_channels: [],
      session_id: session.id,
      resume_gateway_url: address,
      shard,
      application: { id: world.bot.id, flags: 0 },
    });
    if (here && (intents & GatewayIntentBits.Guilds) !== 0) {
      session.dispatch('GUILD_CREATE', homePayload(world));
    }
    this.options.onChange();
    return session;
  }

  session(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  forget(session: Session): void {
    session.send = null;
    this.#sessions.delete(session.id);
  }

  /** Gives an event to every session that it concerns, connected or not. */
  dispatch(event: string, data: unknown, audience: Audience): void {
    for (const session of this.#sessions.values()) {
      if (concerns(session, audience)) session.dispatch(event, data);
    }
  }

  /** Asks every client to reconnect. */
  askToReconnect(): void {
    for (const connection of this.#connections) connection.send(GatewayOpcodes.Reconnect, null);
  }

  invalidateSessions(resumable: boolean): void {
    for (const connection of this.#connections) connection.invalidate(resumable);
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const connection of this.#connections) connection.cut();
  }

  #forgetOldSessions(): void {
    const idle = [...this.#sessions.values()].filter(({ send }) => send === null);
    for (const session of idle.slice(0, -KEPT_SESSIONS)) this.#sessions.delete(session.id);
  }
}

function concerns({ shard: [id, count], intents }: Session, { guildId, intent }: Audience): boolean {
  const home = guildId === null ? 0n : (BigInt(guildId) >> 22n) % BigInt(count);
  return home === BigInt(id) && (intent === null || (intents & intent) !== 0);
}
