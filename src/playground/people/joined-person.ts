/**
 * A person who has joined: what they do becomes interactions and messages, as Discord's client would make them.
 */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from 'discord.js';
import type { RegisteredCommand } from '../commands.ts';
import type { Component } from '../component.ts';
import { allOf } from '../component.ts';
import type { Answer, Choice, Interaction, Modal, Occasion } from '../interactions.ts';
import type { Message } from '../message.ts';
import type { StoredMessage } from '../message-store.ts';
import type { FieldValues, FirstAnswer, Forgery, OptionValues, Person, Reply, Sight } from '../person.ts';
import type { Channel, Place } from '../place.ts';
import type { State } from '../state.ts';
import { messagePayload } from '../wire-message.ts';
import type { Payload } from '../wire-world.ts';
import type { User } from '../world.ts';
import { askBot } from './asking.ts';
import type { Owners } from './command-access.ts';
import { findCommand, ownersFor } from './command-access.ts';
import { Conversation } from './conversation.ts';
import { chosenFrom, filledIn } from './form-filling.ts';
import { InteractionReply } from './reply.ts';
import { filledOptions } from './slash-options.ts';

/** What somebody does, and how Discord tells of it. */
interface Act {
  readonly occasion: Occasion;
  readonly data: Payload;
}

export class JoinedPerson implements Person {
  readonly directMessage: Place;
  readonly #state: State;
  readonly #user: User;
  readonly #conversation: Conversation;
  readonly #opened = new WeakMap<Modal, Interaction>();

  constructor(state: State, user: User) {
    this.#state = state;
    this.#user = user;
    this.#conversation = new Conversation(state, user);
    this.directMessage = state.world.directMessage(user);
  }

  get id(): string {
    return this.#user.id;
  }

  get name(): string {
    return this.#user.username;
  }

  get locale(): string {
    return this.#user.locale;
  }

  async runCommand(place: Place, name: string, options: OptionValues = {}): Promise<Reply> {
    return this.#act(this.#slashCommand(place, name, options, null));
  }

  async complete(
    place: Place,
    name: string,
    options: OptionValues,
    focusedOption: string,
  ): Promise<Choice[]> {
    const { answer } = await askBot(this.#state, this.#slashCommand(place, name, options, focusedOption));
    return answer.kind === 'choices' ? [...answer.choices] : [];
  }

  async click(message: Message, customIdOrLabel: string): Promise<Reply> {
    const source = this.#conversation.message(message);
    const buttons = allOf(source.components).filter(({ type }) => type === ComponentType.Button);
    const button =
      buttons.find(({ custom_id }) => custom_id === customIdOrLabel) ??
      buttons.find(({ label }) => label === customIdOrLabel);
    if (button === undefined) {
      const names = buttons.map(({ label, custom_id }) => label ?? custom_id).join(', ');
      throw new Error(
        `The message has no button "${customIdOrLabel}", but: ${names === '' ? 'none' : names}.`,
      );
    }
    if (button.style === ButtonStyle.Link) {
      throw new Error(`That button is a link to ${button.url}: the bot hears nothing.`);
    }
    return this.#use(source, button, {});
  }

  async choose(message: Message, customId: string, values: readonly string[]): Promise<Reply> {
    const source = this.#conversation.message(message);
    const menu = allOf(source.components).find(
      ({ type, custom_id }) => type === ComponentType.StringSelect && custom_id === customId,
    );
    if (menu === undefined) throw new Error(`The message has no menu "${customId}" to choose texts from.`);
    return this.#use(source, menu, { values: chosenFrom(menu, values) });
  }

  async submitModal(modal: Modal, fields: FieldValues): Promise<Reply> {
    const opener = this.#opened.get(modal);
    if (opener === undefined) throw new Error(`The form "${modal.title}" was not opened for ${this.name}.`);
    const { channel, owners, source } = opener;
    return this.#act({
      occasion: { ...this.#occasion(InteractionType.ModalSubmit, channel, owners), source },
      data: { custom_id: modal.customId, components: filledIn(modal, fields) },
    });
  }

  async openMenu(message: Message, commandName: string): Promise<Reply> {
    const channel = this.#conversation.channel(message.place);
    const target = this.#conversation.message(message);
    if (target.seenBy !== null) throw new Error('Discord offers no commands on ephemeral messages.');
    const type = ApplicationCommandType.Message;
    const found = findCommand(this.#state.commands, type, commandName, { channel, user: this.#user });
    return this.#act({
      occasion: this.#commandOccasion(InteractionType.ApplicationCommand, channel, found),
      data: {
        ...commandIdentity(found.command),
        target_id: target.id,
        resolved: { messages: { [target.id]: messagePayload(target, this.#state) } },
      },
    });
  }

  async forge(place: Place, { type, data, source, rewrite }: Forgery): Promise<FirstAnswer> {
    const channel = this.#conversation.channel(place);
    const occasion = {
      ...this.#occasion(type, channel, ownersFor(channel, this.#user, [0, 1])),
      source: source === undefined ? null : this.#conversation.message(source),
      commandType: typeof data['type'] === 'number' ? data['type'] : null,
    };
    const { interaction, answer } = await askBot(this.#state, { occasion, data }, rewrite);
    if (answer.kind === 'choices') return { kind: 'choices', message: null, modal: null };
    const reply = this.#replyTo(interaction, answer);
    return reply.kind === 'modal'
      ? { kind: reply.kind, message: null, modal: reply.modal }
      : { kind: reply.kind, message: reply.message, modal: null };
  }

  async send(
    place: Place,
    content: string,
    { replyTo, ping = true }: { readonly replyTo?: Message; readonly ping?: boolean } = {},
  ): Promise<Message> {
    return this.#conversation.write(place, content, replyTo, ping);
  }

  read(place: Place): readonly Message[] {
    return this.#conversation.read(place);
  }

  find(place: Place, id: string): Message | undefined {
    return this.#conversation.find(place, id);
  }

  dismiss(message: Message): void {
    this.#conversation.dismiss(message);
  }

  watch(listener: (sight: Sight) => void): () => void {
    return this.#conversation.watch(listener);
  }

  nextMessage(place: Place, { replyTo }: { readonly replyTo?: Message } = {}): Promise<Message> {
    return this.#conversation.next(place, replyTo);
  }

  #slashCommand(place: Place, path: string, values: OptionValues, focused: string | null): Act {
    const channel = this.#conversation.channel(place);
    const [name = '', ...subcommands] = path.split(' ');
    const type = ApplicationCommandType.ChatInput;
    const found = findCommand(this.#state.commands, type, name, { channel, user: this.#user });
    const { options, resolved } = filledOptions(
      found.command,
      subcommands,
      { values, focused, locale: this.locale },
      this.#state.world,
    );
    const interactionType =
      focused === null ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;
    return {
      occasion: this.#commandOccasion(interactionType, channel, found),
      data: { ...commandIdentity(found.command), options, ...(resolved === undefined ? {} : { resolved }) },
    };
  }

  #use(source: StoredMessage, component: Component, more: Payload): Promise<Reply> {
    if (component.disabled === true) {
      throw new Error(`"${component.label ?? component.custom_id}" is disabled.`);
    }
    const channel = this.#state.world.channel(source.channelId);
    const owners =
      source.origin?.owners ?? ownersFor(channel, this.#user, [ApplicationIntegrationType.GuildInstall]);
    return this.#act({
      occasion: { ...this.#occasion(InteractionType.MessageComponent, channel, owners), source },
      data: { component_type: component.type, custom_id: component.custom_id, ...more },
    });
  }

  #occasion(type: InteractionType, channel: Channel, owners: Owners): Occasion {
    return { type, user: this.#user, channel, owners, source: null, commandType: null, commandName: null };
  }

  #commandOccasion(
    type: InteractionType,
    channel: Channel,
    { command, owners }: { readonly command: RegisteredCommand; readonly owners: Owners },
  ): Occasion {
    return {
      ...this.#occasion(type, channel, owners),
      commandType: command.type,
      commandName: nameSeen(command),
    };
  }

  async #act(act: Act): Promise<Reply> {
    const { interaction, answer } = await askBot(this.#state, act);
    return this.#replyTo(interaction, answer);
  }

  #replyTo(interaction: Interaction, answer: Answer): Reply {
    if (answer.kind === 'modal') this.#opened.set(answer.modal, interaction);
    const { originalId, channel } = interaction;
    if (originalId !== null) this.#conversation.handOut({ channelId: channel.channelId, id: originalId });
    return new InteractionReply(this.#state, interaction, answer);
  }
}

function commandIdentity({ id, name, type, guild_id }: RegisteredCommand): Payload {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

/** `/ask`, or the menu's words. */
function nameSeen({ type, name }: RegisteredCommand): string {
  return type === ApplicationCommandType.ChatInput ? `/${name}` : name;
}
