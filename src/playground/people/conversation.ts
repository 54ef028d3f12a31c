/**
 * One person's side of the conversations: what they write, what they see, and what they wait for.
 */
import { MessageFlags, MessageType } from 'discord.js';
import { ALL_MENTIONS, pingsOf } from '../mentions.ts';
import type { Message } from '../message.ts';
import { seen } from '../message.ts';
import type { StoredMessage } from '../message-store.ts';
import type { Sight } from '../person.ts';
import type { Channel, Place } from '../place.ts';
import type { State } from '../state.ts';
import type { User } from '../world.ts';

const MAX_CONTENT = 2000;

export class Conversation {
  readonly #state: State;
  readonly #user: User;
  /** By channel: the last message that this person wrote or was handed. */
  readonly #lastHandedOut = new Map<string, string>();
  /** Ids of messages that this person does not want to see any more. */
  readonly #dismissed = new Set<string>();

  constructor(state: State, user: User) {
    this.#state = state;
    this.#user = user;
  }

  /** The channel, where this person can see it. */
  channel({ channelId }: Pick<Place, 'channelId'>): Channel {
    const channel = this.#state.world.channel(channelId);
    if (this.#isIn(channel)) return channel;
    throw new Error(`${this.#user.username} cannot see the direct messages of somebody else.`);
  }

  /** The message as it is now, where this person can see it. */
  message({ id, place }: Message): StoredMessage {
    const message = this.#state.messages.find(this.channel(place).channelId, id);
    if (message === undefined) throw new Error('The message is gone.');
    if (!this.#sees(message)) throw new Error(`${this.#user.username} cannot see that message.`);
    return message;
  }

  write(place: Place, content: string, replyTo: Message | undefined, ping: boolean): Message {
    const channel = this.channel(place);
    const text = content.trim();
    if (text === '' || text.length > MAX_CONTENT) {
      throw new Error(`A message has 1 to ${MAX_CONTENT} characters, not ${text.length}.`);
    }
    const target = replyTo === undefined ? undefined : this.message(replyTo);
    if (target !== undefined && (target.flags & MessageFlags.Ephemeral) !== 0) {
      throw new Error('Nobody can reply to an ephemeral message.');
    }
    const parse = this.#user.administrator ? ALL_MENTIONS.parse : ['users', 'roles'];
    const message: StoredMessage = {
      id: this.#state.nextId(),
      channelId: channel.channelId,
      author: this.#user,
      type: target === undefined ? MessageType.Default : MessageType.Reply,
      content: text,
      components: [],
      embeds: [],
      attachments: [],
      flags: 0,
      sentAt: this.#state.now(),
      editedAt: null,
      replyTo: target?.id ?? null,
      pings: pingsOf(text, { parse, replied_user: ping }, target?.author.id ?? null),
      seenBy: null,
      origin: null,
      nonce: null,
    };
    this.handOut(message);
    this.#state.messages.add(message);
    this.#state.changes.notify();
    return seen(message, channel);
  }

  read(place: Place): readonly Message[] {
    const channel = this.channel(place);
    return this.#state.messages
      .in(channel.channelId)
      .filter((message) => this.#sees(message))
      .map((message) => seen(message, channel));
  }

  find(place: Place, id: string): Message | undefined {
    const channel = this.channel(place);
    const message = this.#state.messages.find(channel.channelId, id);
    return message !== undefined && this.#sees(message) ? seen(message, channel) : undefined;
  }

  dismiss(message: Message): void {
    const stored = this.message(message);
    if (stored.seenBy === null) throw new Error('Only a message that nobody else sees can be dismissed.');
    this.#dismissed.add(stored.id);
    this.#state.watchers.tell({ kind: 'deleted', message: stored });
  }

  watch(listener: (sight: Sight) => void): () => void {
    return this.#state.watchers.add((happening) => {
      const isTyping = happening.kind === 'typing';
      const channelId = isTyping ? happening.channelId : happening.message.channelId;
      const channel = this.#state.world.channel(channelId);
      if (!this.#isIn(channel)) return;
      if (isTyping) listener({ kind: 'typing', place: channel });
      else if (
        happening.kind === 'deleted' ? this.#isMeantFor(happening.message) : this.#sees(happening.message)
      ) {
        listener({ kind: happening.kind, message: seen(happening.message, channel) });
      }
    });
  }

  /** The bot's next message there, or its first reply to a message; waits for it. */
  async next(place: Place, replyTo: Message | undefined): Promise<Message> {
    const { channelId } = this.channel(place);
    const isNext = ({ author, id, replyTo: target }: StoredMessage): boolean => {
      if (!author.bot) return false;
      if (replyTo !== undefined) return target === replyTo.id;
      return BigInt(id) > BigInt(this.#lastHandedOut.get(channelId) ?? 0);
    };
    const message = await this.#state.changes.until(() =>
      this.#state.messages.in(channelId).find((each) => this.#sees(each) && isNext(each)),
    );
    if (replyTo === undefined) this.handOut(message);
    return seen(message, this.channel(place));
  }

  /** Notes that this person knows of a message: `next` waits for a later one. */
  handOut({ channelId, id }: Pick<StoredMessage, 'channelId' | 'id'>): void {
    const last = this.#lastHandedOut.get(channelId) ?? 0;
    if (BigInt(id) > BigInt(last)) this.#lastHandedOut.set(channelId, id);
  }

  #isIn({ recipientId }: Channel): boolean {
    return recipientId === null || recipientId === this.#user.id;
  }

  #sees(message: StoredMessage): boolean {
    return this.#isMeantFor(message) && !this.#dismissed.has(message.id);
  }

  #isMeantFor({ seenBy }: StoredMessage): boolean {
    return seenBy === null || seenBy === this.#user.id;
  }
}
