/**
 * The world of the playground: its people, servers and channels.
 */
import { Locale } from 'discord.js';
import type { Channel, Places } from './place.ts';
import { Refusal } from './refusal.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  readonly locale: string;
  /** Has every permission in the servers. */
  readonly administrator: boolean;
  /** Has installed the bot for themselves. */
  readonly installed: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
}

const LOCALES: readonly string[] = Object.values(Locale);

const IN_BOT_SERVER = {
  botIsMember: true,
  botMayWrite: true,
  externalAppsAllowed: true,
  parentId: null,
  recipientId: null,
};
const WITHOUT_BOT = {
  botIsMember: false,
  botMayWrite: false,
  externalAppsAllowed: true,
  parentId: null,
  recipientId: null,
};

export class World {
  readonly bot: User;
  /** The bot's server. */
  readonly home: Guild;
  readonly places: Places;
  readonly #users = new Map<string, User>();
  readonly #channels = new Map<string, Channel>();
  readonly #directMessages = new Map<string, Channel>();
  readonly #nextId: () => string;

  constructor(nextId: () => string) {
    this.#nextId = nextId;
    this.bot = this.#addUser({ username: 'pullquote', bot: true, locale: 'en-US' });
    this.home = { id: nextId(), name: 'Reading Room', ownerId: nextId() };
    const inHome = { ...IN_BOT_SERVER, kind: 'guild-text', guildId: this.home.id } as const;
    const inAway = { ...WITHOUT_BOT, kind: 'guild-text', guildId: nextId() } as const;
    const general = this.#addChannel({ ...inHome, name: 'general' });
    this.places = {
      general,
      thread: this.#addChannel({ ...inHome, kind: 'thread', name: 'a thread', parentId: general.channelId }),
      readOnly: this.#addChannel({ ...inHome, name: 'read-only', botMayWrite: false }),
      group: this.#addChannel({ ...WITHOUT_BOT, kind: 'group', name: 'a group', guildId: null }),
      elsewhere: this.#addChannel({ ...inAway, name: 'elsewhere' }),
      elsewhereQuiet: this.#addChannel({ ...inAway, name: 'elsewhere-quiet', externalAppsAllowed: false }),
    };
  }

  /** Lets a person in. Throws where the name is taken or not a username, or Discord has no such language. */
  addPerson(person: Pick<User, 'username' | 'locale' | 'administrator' | 'installed'>): User {
    if (!/^[^@#:`]{2,32}$/u.test(person.username)) {
      throw new Error(
        `"${person.username}" is no username: take 2 to 32 characters without @, #, : and backticks.`,
      );
    }
    if ([...this.#users.values()].some(({ username }) => username === person.username)) {
      throw new Error(`Somebody called "${person.username}" is here already: take another name.`);
    }
    if (!LOCALES.includes(person.locale)) {
      throw new Error(`Discord has no language "${person.locale}": take one of ${LOCALES.join(', ')}.`);
    }
    return this.#addUser({ ...person, bot: false });
  }

  /** Throws Refusal 10013 where nobody has this id. */
  user(id: string): User {
    const user = this.#users.get(id);
    if (user === undefined) throw new Refusal('unknownUser');
    return user;
  }

  hasUser(id: string): boolean {
    return this.#users.has(id);
  }

  /** Throws Refusal 10003 where no channel has this id. */
  channel(id: string): Channel {
    const channel = this.#channels.get(id);
    if (channel === undefined) throw new Refusal('unknownChannel');
    return channel;
  }

  /** The channels of the bot's server, threads after the others. */
  homeChannels(): Channel[] {
    return [...this.#channels.values()].filter(({ guildId }) => guildId === this.home.id);
  }

  /** The direct messages between the bot and a person, opened when first asked for. */
  directMessage(user: User): Channel {
    const open = this.#directMessages.get(user.id);
    if (open !== undefined) return open;
    const channel = this.#addChannel({
      ...IN_BOT_SERVER,
      kind: 'direct-message',
      name: user.username,
      guildId: null,
      recipientId: user.id,
    });
    this.#directMessages.set(user.id, channel);
    return channel;
  }

  #addUser(user: Omit<User, 'id' | 'administrator' | 'installed'> & Partial<User>): User {
    const added = { administrator: false, installed: false, ...user, id: this.#nextId() };
    this.#users.set(added.id, added);
    return added;
  }

  #addChannel(channel: Omit<Channel, 'channelId'>): Channel {
    const added = { ...channel, channelId: this.#nextId() };
    this.#channels.set(added.channelId, added);
    return added;
  }
}
