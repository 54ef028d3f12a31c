/**
 * Where people and the bot write: the channels of the playground.
 */

/** A channel, as the one who writes in it sees it. */
export interface Place {
  readonly kind: 'guild-text' | 'thread' | 'direct-message' | 'group';
  readonly channelId: string;
  readonly name: string;
  /** The server that holds the channel; null outside of servers. */
  readonly guildId: string | null;
  /**
   * Whether the bot is in here itself. Where it is not, it is reached only by those who installed it for
   * themselves.
   */
  readonly botIsMember: boolean;
}

/** The channels that every playground has, besides the direct messages (see `Person.directMessage`). */
export interface Places {
  /** A text channel of the bot's server. */
  readonly general: Place;
  /** A thread under `general`. */
  readonly thread: Place;
  /** A text channel of the bot's server in which the bot may read but not write: posting gives 50013. */
  readonly readOnly: Place;
  /** A group of people without the bot (a private channel). */
  readonly group: Place;
  /** A text channel of a server that the bot is not in. */
  readonly elsewhere: Place;
  /** The same, where members may not use external apps: whatever the bot answers is seen by the asker alone. */
  readonly elsewhereQuiet: Place;
}

/** A place with all that Discord knows of it. */
export interface Channel extends Place {
  /** Where a thread hangs; null for all else. */
  readonly parentId: string | null;
  /** The person whose direct messages these are; null for all else. */
  readonly recipientId: string | null;
  readonly botMayWrite: boolean;
  /** Whether what a bot from outside answers may be seen by all. */
  readonly externalAppsAllowed: boolean;
}
