/**
 * One client on the gateway: what it may say, and what it hears back.
 */
import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { Gateway } from './gateway.ts';
import { intentsCloseCode } from './intents.ts';
import type { Session } from './session.ts';

const HEARTBEAT_INTERVAL_MS = 41_250;

const message = z.object({ op: z.number(), d: z.unknown().optional() });
const identify = z.object({
  token: z.string(),
  intents: z.number(),
  properties: z.object({}),
  shard: z.tuple([z.number().int(), z.number().int()]).default([0, 1]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

export class GatewayConnection {
  readonly #socket: WebSocket;
  readonly #gateway: Gateway;
  #session: Session | null = null;
  readonly #sendPayload = (payload: string): void => {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(payload);
  };

  constructor(socket: WebSocket, gateway: Gateway) {
    this.#socket = socket;
    this.#gateway = gateway;
    socket.on('message', (data) => this.#hear(data));
    socket.on('close', (code) => this.#leave(code));
    // What a cut connection says of itself is told by 'close' as well.
    socket.on('error', () => {});
  }

  /** Says hello to a client that speaks the same language. */
  greet(query: URLSearchParams): void {
    const encoding = query.get('encoding') ?? 'json';
    if (query.get('v') !== '10') {
      this.#close(
        GatewayCloseCodes.InvalidAPIVersion,
        'hello',
        'Only version 10 of the gateway is spoken here.',
      );
    } else if (encoding !== 'json' || query.has('compress')) {
      this.#close(GatewayCloseCodes.DecodeError, 'hello', 'Only JSON without compression is spoken here.');
    } else {
      this.send(GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL_MS });
    }
  }

  send(op: GatewayOpcodes, data: unknown): void {
    this.#sendPayload(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  /** Declares the session invalid; events wait until it is resumed, if it may be. */
  invalidate(resumable: boolean): void {
    if (this.#session !== null) {
      this.#session.send = null;
      if (!resumable) this.#gateway.forget(this.#session);
    }
    this.#session = null;
    this.send(GatewayOpcodes.InvalidSession, resumable);
  }

  cut(): void {
    this.#socket.terminate();
  }

  #hear(data: RawData): void {
    const read = message.safeParse(parseJson(String(data)));
    if (!read.success) {
      this.#close(GatewayCloseCodes.DecodeError, 'message', 'The message is not JSON with an op.');
      return;
    }
    const { op, d } = read.data;
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (typeof d === 'number') this.#session?.acknowledge(d);
        this.send(GatewayOpcodes.HeartbeatAck, null);
        return;
      case GatewayOpcodes.Identify:
        this.#identify(d);
        return;
      case GatewayOpcodes.Resume:
        this.#resume(d);
        return;
      case GatewayOpcodes.PresenceUpdate:
        if (this.#session === null)
          this.#close(GatewayCloseCodes.NotAuthenticated, `op ${op}`, 'Identify first.');
        return;
      default:
        this.#close(GatewayCloseCodes.UnknownOpcode, `op ${op}`, 'This op is not spoken here.');
    }
  }

  #identify(data: unknown): void {
    const read = identify.safeParse(data);
    if (this.#session !== null) {
      this.#close(GatewayCloseCodes.AlreadyAuthenticated, 'op 2', 'The session has begun already.');
    } else if (!read.success) {
      this.#close(GatewayCloseCodes.DecodeError, 'op 2', z.prettifyError(read.error));
    } else if (read.data.token !== this.#gateway.options.token) {
      this.#close(
        GatewayCloseCodes.AuthenticationFailed,
        'op 2',
        'The token is not the one of the playground.',
      );
    } else {
      const { intents, shard } = read.data;
      const refused = intentsCloseCode(intents);
      if (refused !== null)
        this.#close(refused, 'op 2', `The bot may not have all of the intents ${intents}.`);
      else if (shard[0] < 0 || shard[0] >= shard[1]) {
        this.#close(GatewayCloseCodes.InvalidShard, 'op 2', `There is no shard ${shard.join(' of ')}.`);
      } else this.#session = this.#gateway.open(intents, shard, this.#sendPayload);
    }
  }

  #resume(data: unknown): void {
    const read = resume.safeParse(data);
    if (!read.success) {
      this.#close(GatewayCloseCodes.DecodeError, 'op 6', z.prettifyError(read.error));
      return;
    }
    const { token, session_id, seq } = read.data;
    if (token !== this.#gateway.options.token) {
      this.#close(
        GatewayCloseCodes.AuthenticationFailed,
        'op 6',
        'The token is not the one of the playground.',
      );
      return;
    }
    const session = this.#gateway.session(session_id);
    if (session !== undefined && seq > session.sequence) {
      this.#close(GatewayCloseCodes.InvalidSeq, 'op 6', `Event ${seq} has not been sent yet.`);
    } else if (session === undefined || !session.canReplayAfter(seq)) {
      this.send(GatewayOpcodes.InvalidSession, false);
    } else {
      this.#session = session;
      session.send = this.#sendPayload;
      session.replayAfter(seq);
      session.dispatch('RESUMED', {});
      this.#gateway.options.onChange();
    }
  }

  /** A client that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed. */
  #leave(code: number): void {
    const session = this.#session;
    this.#session = null;
    if (session === null || session.send !== this.#sendPayload) return;
    session.send = null;
    if (code === 1000 || code === 1001) this.#gateway.forget(session);
  }

  #close(code: GatewayCloseCodes, path: string, text: string): void {
    this.#gateway.options.onProblem({
      method: 'GATEWAY',
      path,
      status: code,
      code,
      message: text,
      errors: undefined,
    });
    this.#socket.close(code, text.slice(0, 100));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
