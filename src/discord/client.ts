/**
 * The discord.js client: what it listens to, what it may ping (nobody), and what it remembers (next to nothing).
 */
import { Client, GatewayIntentBits, type GuildMember, Options, Partials } from 'discord.js';
import { persistent } from './transport.ts';

/** Commands, mentions and direct messages. None is privileged: Discord sends the content of the last two without. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** The bot answers from what it is sent with a question; whatever else passes by need not be kept. */
const FORGOTTEN = Object.fromEntries(
  [
    'ApplicationCommandManager',
    'ApplicationEmojiManager',
    'AutoModerationRuleManager',
    'EntitlementManager',
    'GuildBanManager',
    'GuildEmojiManager',
    'GuildInviteManager',
    'GuildScheduledEventManager',
    'GuildSoundboardSoundManager',
    'GuildStickerManager',
    'MessageManager',
    'PresenceManager',
    'ReactionManager',
    'ReactionUserManager',
    'StageInstanceManager',
    'ThreadMemberManager',
    'UserManager',
    'VoiceStateManager',
  ].map((manager) => [manager, 0]),
);

/** What the bot may do somewhere hangs on its own membership. */
const ONLY_ITSELF = {
  maxSize: 0,
  keepOverLimit: ({ id, client }: GuildMember) => id === client.user.id,
};

/** @param restAddress Where Discord's REST API is; null for Discord's own. */
export function createClient(restAddress: string | null): Client {
  return new Client({
    intents: INTENTS,
    // Without it, discord.js drops direct messages.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...FORGOTTEN, GuildMemberManager: ONLY_ITSELF }),
    rest: { makeRequest: persistent(), ...(restAddress === null ? {} : { api: restAddress }) },
  });
}

/** Drops the channels of direct messages, for which discord.js has neither limit nor sweeper: each asker would leave one. */
export function forgetDirectMessages(client: Client): void {
  client.channels.cache.sweep((channel) => channel.isDMBased());
}
