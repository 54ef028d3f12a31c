/**
 * What the page knows: people, channels, commands, and the messages of each channel. Plain data, kept up by tidings.
 */
import type { RegisteredCommand } from '../../commands.ts';
import type { Message } from '../../message.ts';
import type { BotStatus, PageChannel, Somebody, Tidings } from '../protocol.ts';
import type { Names } from './message/context.ts';

export type Welcome = Extract<Tidings, { kind: 'welcome' }>;

/** As many as the server keeps of a channel. */
const KEPT = 500;

const SLASH_COMMAND = 1;
const MESSAGE_COMMAND = 3;

export class Room {
  readonly welcome: Welcome;
  status: BotStatus;
  readonly #messages = new Map<string, Message[]>();
  readonly #somebodies = new Map<string, Somebody>();

  constructor(welcome: Welcome) {
    this.welcome = welcome;
    this.status = welcome.status;
    for (const { channelId } of welcome.channels) this.#messages.set(channelId, []);
    for (const somebody of [welcome.bot, ...welcome.people]) this.#somebodies.set(somebody.id, somebody);
    for (const message of welcome.messages) this.put(message);
  }

  /** Those who can be mentioned, the bot first. */
  get mentionable(): readonly Somebody[] {
    return [this.welcome.bot, ...this.welcome.people];
  }

  get slashCommands(): readonly RegisteredCommand[] {
    return this.#commands(SLASH_COMMAND);
  }

  /** The commands on the menu of a message. */
  get messageCommands(): readonly RegisteredCommand[] {
    return this.#commands(MESSAGE_COMMAND);
  }

  get names(): Names {
    return {
      user: (id) => this.#somebodies.get(id)?.username ?? null,
      channel: (id) => this.welcome.channels.find(({ channelId }) => channelId === id)?.name ?? null,
    };
  }

  channel(channelId: string): PageChannel | undefined {
    return this.welcome.channels.find((channel) => channel.channelId === channelId);
  }

  /** Oldest first. */
  messages(channelId: string): readonly Message[] {
    return this.#messages.get(channelId) ?? [];
  }

  find(channelId: string, id: string): Message | undefined {
    return this.messages(channelId).find((message) => message.id === id);
  }

  /** The message directly above; null where there is none. */
  before(message: Message): Message | null {
    const messages = this.messages(message.place.channelId);
    const at = messages.findLastIndex(({ id }) => id === message.id);
    return messages[at - 1] ?? null;
  }

  /** The message directly below. */
  after(message: Message): Message | undefined {
    const messages = this.messages(message.place.channelId);
    const at = messages.findLastIndex(({ id }) => id === message.id);
    return at < 0 ? undefined : messages[at + 1];
  }

  /** Adds a message, or puts it in the place of its earlier state; gives back what fell out at the other end. */
  put(message: Message): Message | undefined {
    const { author, used, place } = message;
    for (const somebody of [author, ...(used === null ? [] : [used.user])]) {
      this.#somebodies.set(somebody.id, somebody);
    }
    const messages = this.#messages.get(place.channelId) ?? [];
    const known = messages.findLastIndex(({ id }) => id === message.id);
    if (known >= 0) {
      messages[known] = message;
      return undefined;
    }
    messages.push(message);
    return messages.length > KEPT ? messages.shift() : undefined;
  }

  remove({ id, place }: Message): void {
    const messages = this.#messages.get(place.channelId) ?? [];
    const known = messages.findIndex((message) => message.id === id);
    if (known >= 0) messages.splice(known, 1);
  }

  #commands(type: number): RegisteredCommand[] {
    return this.status.commands.filter((command) => command.type === type);
  }
}
