/**
 * People, channels and servers in the form that Discord sends. Pure.
 */
import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { botPermissions, EVERYONE, memberPermissions } from './permissions.ts';
import type { Channel } from './place.ts';
import type { User, World } from './world.ts';

/** A JSON object on its way to the bot. */
export type Payload = Readonly<Record<string, unknown>>;

export const SERVER_LOCALE = 'en-US';
/** Nobody's joining is of interest, so that everybody joined at once. */
const JOINED_AT = '2026-01-01T00:00:00.000Z';

const CHANNEL_TYPES = {
  'guild-text': ChannelType.GuildText,
  thread: ChannelType.PublicThread,
  'direct-message': ChannelType.DM,
  group: ChannelType.GroupDM,
} as const satisfies Record<Channel['kind'], ChannelType>;

export function channelType({ kind }: Channel): number {
  return CHANNEL_TYPES[kind];
}

export function userPayload({ id, username, bot }: User): Payload {
  return {
    id,
    username,
    global_name: null,
    discriminator: '0',
    avatar: null,
    primary_guild: null,
    bot,
    public_flags: 0,
    flags: 0,
  };
}

/** A member of a server, without the user. */
export function memberPayload(): Payload {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: JOINED_AT,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** A member as an interaction names them: with the user, and what they may do in the channel. */
export function invokingMemberPayload(user: User, channel: Channel): Payload {
  return {
    ...memberPayload(),
    user: userPayload(user),
    permissions: String(memberPermissions(user, channel)),
  };
}

export function channelPayload(channel: Channel, world: World): Payload {
  const common = { id: channel.channelId, type: channelType(channel), flags: 0, last_message_id: null };
  switch (channel.kind) {
    case 'direct-message':
      return {
        ...common,
        recipients: channel.recipientId === null ? [] : [userPayload(world.user(channel.recipientId))],
      };
    case 'group':
      return { ...common, name: channel.name, icon: null, owner_id: null, recipients: [] };
    case 'thread':
      return {
        ...common,
        guild_id: channel.guildId,
        parent_id: channel.parentId,
        name: channel.name,
        owner_id: world.home.ownerId,
        rate_limit_per_user: 0,
        message_count: 0,
        total_message_sent: 0,
        member_count: 1,
        thread_metadata: {
          archived: false,
          auto_archive_duration: 1440,
          archive_timestamp: JOINED_AT,
          locked: false,
        },
      };
    case 'guild-text':
      return {
        ...common,
        guild_id: channel.guildId,
        parent_id: null,
        name: channel.name,
        topic: null,
        nsfw: false,
        position: 0,
        rate_limit_per_user: 0,
        permission_overwrites: overwrites(channel, world),
      };
  }
}

/** The bot's server, as GUILD_CREATE tells of it. */
export function homePayload(world: World): Payload {
  const { id, name, ownerId } = world.home;
  const channels = world.homeChannels();
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    position: 0,
    permissions: String(EVERYONE),
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id,
    name,
    owner_id: ownerId,
    unavailable: false,
    large: false,
    joined_at: JOINED_AT,
    member_count: 2,
    preferred_locale: SERVER_LOCALE,
    features: [],
    roles: [everyone],
    emojis: [],
    stickers: [],
    members: [{ ...memberPayload(), user: userPayload(world.bot) }],
    channels: channels
      .filter(({ kind }) => kind !== 'thread')
      .map((channel) => channelPayload(channel, world)),
    threads: channels
      .filter(({ kind }) => kind === 'thread')
      .map((channel) => channelPayload(channel, world)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function overwrites(channel: Channel, world: World): Payload[] {
  const denied = channel.guildId === world.home.id ? EVERYONE & ~botPermissions(channel) : 0n;
  if ((denied & PermissionFlagsBits.SendMessages) === 0n) return [];
  return [{ id: world.bot.id, type: 1, allow: '0', deny: String(denied) }];
}
