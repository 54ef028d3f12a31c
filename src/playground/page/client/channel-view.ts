/**
 * A channel as it is shown: its log and its composer, and what a person does in it.
 */
import type { Message } from '../../message.ts';
import type { Deed, MessageAddress, Outcome, PageChannel } from '../protocol.ts';
import { Composer } from './composer/composer.ts';
import { slashCommands } from './composer/slash-command.ts';
import { openForm } from './form/form-dialog.ts';
import { channelBeginning } from './guide.ts';
import { ChannelLog, type MenuPlace } from './log/channel-log.ts';
import { notice } from './log/notice.ts';
import { type MenuItem, openMenu } from './menu.ts';
import type { MessageContext } from './message/context.ts';
import type { Room } from './room.ts';
import { titleOf } from './side.ts';

export interface ChannelViewOptions {
  readonly channel: PageChannel;
  readonly room: Room;
  readonly act: (deed: Deed) => Promise<Outcome>;
  /** Asked why an answer quotes what it quotes. */
  readonly onWhy: (message: Message) => void;
}

export class ChannelView {
  readonly log: ChannelLog;
  readonly composer: Composer;
  readonly #options: ChannelViewOptions;
  /** Ids of the messages on which something was pressed that is not answered yet. */
  readonly #pressed = new Set<string>();

  constructor(options: ChannelViewOptions) {
    this.#options = options;
    const { channel, room } = options;
    const { bot, guide } = room.welcome;
    const title = titleOf(channel);
    const beginning = channelBeginning({
      channel,
      bot: bot.username,
      guide,
      onTry: (question) => this.#try(question),
    });
    this.log = new ChannelLog({
      label: `Messages in ${title}`,
      beginning,
      contextOf: (message) => this.#contextOf(message),
      onMenu: (message, place) => this.#openMenu(message, place),
    });
    this.composer = this.#makeComposer(title);
    this.log.fill(room.messages(channel.channelId));
  }

  /** Does something, and says so where it does not work; resolves to whether it worked. */
  async #do(deed: Deed): Promise<boolean> {
    const outcome = await this.#options.act(deed);
    if (outcome.kind === 'failed') this.#complain(outcome.reason);
    else if (outcome.kind === 'form') this.#openForm(outcome.form);
    return outcome.kind !== 'failed';
  }

  #openForm(form: Extract<Outcome, { kind: 'form' }>['form']): void {
    openForm(form, {
      text: { ...this.#textContext(), everyonePings: false },
      onSubmit: async (fields) => {
        const submitted = await this.#options.act({ kind: 'submit', form: form.number, fields });
        return submitted.kind === 'failed' ? submitted.reason : null;
      },
    });
  }

  /** Presses or chooses; until that is answered, the message takes nothing more, as in Discord's client. */
  async #press(deed: Extract<Deed, { kind: 'press' | 'choose' }>): Promise<void> {
    const { messageId } = deed;
    if (this.#pressed.has(messageId)) return;
    this.#pressed.add(messageId);
    try {
      await this.#do(deed);
    } finally {
      this.#pressed.delete(messageId);
    }
  }

  #complain(reason: string): void {
    this.log.say(notice(reason, () => this.composer.focus()));
  }

  /** Asks one of the questions to try, as if it had been typed. */
  #try(question: string): void {
    const { room, channel } = this.#options;
    const { command } = room.welcome.guide;
    const asking = slashCommands(room.slashCommands).find(({ path }) => path === command);
    const option = asking?.options.find(({ required }) => required === true);
    if (option === undefined) {
      this.#complain(
        `${room.welcome.bot.username} has not registered /${command} yet. Try again in a moment.`,
      );
      return;
    }
    const { channelId } = channel;
    void this.#do({ kind: 'run', channelId, command, options: { [option.name]: question } });
  }

  #makeComposer(title: string): Composer {
    const { channel, room, act } = this.#options;
    const { channelId } = channel;
    return new Composer({
      label: `Message ${channel.kind === 'direct-message' ? `@${room.welcome.bot.username}` : title}`,
      commands: () => room.slashCommands,
      known: { people: room.mentionable, channels: room.welcome.channels },
      complete: async (command, options, focused) => {
        const outcome = await act({ kind: 'complete', channelId, command, options, focused });
        return outcome.kind === 'choices' ? outcome.choices : [];
      },
      onRun: (command, options) => void this.#do({ kind: 'run', channelId, command, options }),
      onSend: (content, replyTo) =>
        this.#do({ kind: 'send', channelId, content, replyTo: replyTo?.id ?? null }),
    });
  }

  #textContext(): Pick<MessageContext, 'names' | 'now' | 'locale'> {
    return { names: this.#options.room.names, now: new Date(), locale: navigator.language };
  }

  #contextOf(message: Message): MessageContext {
    const { room, channel } = this.#options;
    const { id, ephemeral, replyTo, loading } = message;
    const address: MessageAddress = { channelId: channel.channelId, messageId: id };
    const repliedTo = replyTo === null ? null : (room.find(channel.channelId, replyTo) ?? null);
    return {
      ...this.#textContext(),
      reader: room.welcome.you.id,
      repliedTo,
      previous: room.before(message),
      onButton: (customId) => void this.#press({ kind: 'press', ...address, customId }),
      onSelect: (customId, values) => void this.#press({ kind: 'choose', ...address, customId, values }),
      ...(ephemeral && !loading ? { onDismiss: () => this.#dismiss(address) } : {}),
      ...(repliedTo === null ? {} : { onShowReplied: () => this.log.show(repliedTo.id) }),
      ...(ephemeral ? {} : { onReply: () => this.composer.replyTo(message) }),
      ...(this.#itemsFor(message).length === 0
        ? {}
        : { onApps: (anchor: HTMLElement) => openMenu(anchor, this.#itemsFor(message), anchor) }),
    };
  }

  #dismiss(address: MessageAddress): void {
    void this.#do({ kind: 'dismiss', ...address });
    this.composer.focus();
  }

  #openMenu(message: Message, place: MenuPlace): void {
    const items = this.#itemsFor(message);
    const around = document.getElementById(`message-${message.id}`);
    if (items.length > 0) openMenu(place, items, around);
  }

  /** What can be done with a message: nobody can reply to what only they see, nor are there apps on it. */
  #itemsFor(message: Message): MenuItem[] {
    const { room, channel, onWhy } = this.#options;
    const { content, author, ephemeral, id } = message;
    const address = { channelId: channel.channelId, messageId: id };
    const apps = room.messageCommands.map(({ name }) => ({
      label: name,
      act: () => void this.#do({ kind: 'menu', ...address, command: name }),
    }));
    return [
      ...(ephemeral ? [] : [{ label: 'Reply', act: () => this.composer.replyTo(message) }]),
      ...(ephemeral || apps.length === 0 ? [] : [{ label: 'Apps', act: apps }]),
      ...(author.bot ? [{ label: 'Why this passage', act: () => onWhy(message) }] : []),
      ...(content === ''
        ? []
        : [{ label: 'Copy text', act: () => void navigator.clipboard.writeText(content) }]),
    ];
  }
}
