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
/** WebSocket gives a reason 123 bytes, which so many characters always fit. */
const MAX_REASON = 40;

const spoken = z.object({ op: z.number(), d: z.unknown().optional() });
const identify = z.object({
  token: z.string(),
  intents: z.number(),
  properties: z.object({}),
  shard: z.tuple([z.number().int(), z.number().int()]).default([0, 1]),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** Why a connection is closed. */
interface Farewell {
  readonly code: GatewayCloseCodes;
  readonly text: string;
}

function farewell(code: GatewayCloseCodes, text: string): Farewell {
  return { code, text };
}

const WRONG_TOKEN = farewell(
  GatewayCloseCodes.AuthenticationFailed,
  'The token is not the one of the playground.',
);

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
    if (query.get('v') !== '10') {
      this.#close('hello', farewell(GatewayCloseCodes.InvalidAPIVersion, 'Only version 10 is spoken here.'));
    } else if ((query.get('encoding') ?? 'json') !== 'json' || query.has('compress')) {
      this.#close(
        'hello',
        farewell(GatewayCloseCodes.DecodeError, 'Only JSON without compression is spoken here.'),
      );
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
    const read = spoken.safeParse(parseJson(String(data)));
    if (!read.success) {
      this.#close('message', farewell(GatewayCloseCodes.DecodeError, 'The message is not JSON with an op.'));
      return;
    }
    const { op, d } = read.data;
    const wrong = this.#react(op, d);
    if (wrong !== null) this.#close(`op ${op}`, wrong);
  }

  /** Does what a message asks for; or tells what is wrong with it. */
  #react(op: number, data: unknown): Farewell | null {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (typeof data === 'number') this.#session?.acknowledge(data);
        this.send(GatewayOpcodes.HeartbeatAck, null);
        return null;
      case GatewayOpcodes.Identify:
        return this.#identify(data);
      case GatewayOpcodes.Resume:
        return this.#resume(data);
      case GatewayOpcodes.PresenceUpdate:
        return this.#session === null
          ? farewell(GatewayCloseCodes.NotAuthenticated, 'Identify first.')
          : null;
      default:
        return farewell(GatewayCloseCodes.UnknownOpcode, 'This op is not spoken here.');
    }
  }

  #identify(data: unknown): Farewell | null {
    if (this.#session !== null) {
      return farewell(GatewayCloseCodes.AlreadyAuthenticated, 'The session has begun already.');
    }
    const read = identify.safeParse(data);
    if (!read.success) return farewell(GatewayCloseCodes.DecodeError, z.prettifyError(read.error));
    const { token, intents, shard } = read.data;
    if (token !== this.#gateway.options.token) return WRONG_TOKEN;
    const refused = intentsCloseCode(intents);
    if (refused !== null) return farewell(refused, `The bot may not have all of the intents ${intents}.`);
    if (shard[0] < 0 || shard[0] >= shard[1]) {
      return farewell(GatewayCloseCodes.InvalidShard, `There is no shard ${shard.join(' of ')}.`);
    }
    this.#session = this.#gateway.open(intents, shard, this.#sendPayload);
    return null;
  }

  #resume(data: unknown): Farewell | null {
    const read = resume.safeParse(data);
    if (!read.success) return farewell(GatewayCloseCodes.DecodeError, z.prettifyError(read.error));
    const { token, session_id, seq } = read.data;
    if (token !== this.#gateway.options.token) return WRONG_TOKEN;
    const session = this.#gateway.session(session_id);
    if (session !== undefined && seq > session.sequence) {
      return farewell(GatewayCloseCodes.InvalidSeq, `Event ${seq} has not been sent yet.`);
    }
    if (session === undefined || !session.canReplayAfter(seq)) {
      this.send(GatewayOpcodes.InvalidSession, false);
      return null;
    }
    this.#session = session;
    session.send = this.#sendPayload;
    session.replayAfter(seq);
    session.dispatch('RESUMED', {});
    this.#gateway.options.onChange();
    return null;
  }

  /** A client that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed. */
  #leave(code: number): void {
    const session = this.#session;
    this.#session = null;
    if (session === null || session.send !== this.#sendPayload) return;
    session.send = null;
    if (code === 1000 || code === 1001) this.#gateway.forget(session);
  }

  #close(path: string, { code, text }: Farewell): void {
    const problem = { method: 'GATEWAY', path, status: code, code, message: text, errors: undefined };
    this.#gateway.options.onProblem(problem);
    this.#socket.close(code, text.slice(0, MAX_REASON));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
