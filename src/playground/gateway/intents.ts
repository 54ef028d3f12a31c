/**
 * Gateway intents: which events a bot may ask for, and which it asked for. Pure.
 */
import { GatewayIntentBits } from 'discord.js';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const KNOWN = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** The code that Discord closes a connection with for its intents; null where it may have them all. */
export function intentsCloseCode(intents: number): 4013 | 4014 | null {
  if (!Number.isInteger(intents) || intents < 0 || (intents & ~KNOWN) !== 0) return 4013;
  return (intents & PRIVILEGED) === 0 ? null : 4014;
}
