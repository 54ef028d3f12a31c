/**
 * How the bot is connected to Discord's gateway.
 */
import { type Client, Status } from 'discord.js';

export interface ShardState {
  readonly id: number;
  readonly ready: boolean;
  /** Milliseconds of the last heartbeat, there and back; null before the first. */
  readonly ping: number | null;
}

export interface GatewayState {
  /** The bot has logged in, and every shard hears of what happens. */
  readonly ready: boolean;
  readonly shards: readonly ShardState[];
}

export const DISCONNECTED: GatewayState = { ready: false, shards: [] };

export function gatewayState(client: Client): GatewayState {
  const shards = client.ws.shards.map(({ id, status, ping }) => ({
    id,
    ready: status === Status.Ready,
    ping: ping < 0 ? null : ping,
  }));
  return { ready: client.isReady() && shards.every(({ ready }) => ready), shards };
}
