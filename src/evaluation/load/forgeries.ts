/**
 * Interactions for which no client has a button, but which Discord would pass on: from modified clients, from messages and
 * commands that are out of date. Each wants one answer like any other. Pure.
 */
import { ApplicationCommandOptionType, ComponentType, InteractionType } from 'discord.js';
import type { Component, Forgery, Message, RegisteredCommand } from '../../playground/playground.ts';
import { pick, type Random } from '../random.ts';
import { typedText } from './texts.ts';

const LONGEST_ID = 100;
const LONGEST_FIELD = 4000;

/** What forgeries are made from. */
export interface Material {
  readonly commands: readonly RegisteredCommand[];
  readonly words: readonly string[];
  /** The ids of buttons, menus and forms seen so far. */
  readonly customIds: readonly string[];
}

/** A command that the bot does not know any more, or one of ours with options that it does not have. */
export function forgedCommand({ commands, words }: Material, random: Random): Forgery {
  const command = pick(commands, random);
  const name = random() < 0.4 ? typedText(words, 32, random) : command.name;
  const type = random() < 0.2 ? 1 + Math.floor(random() * 2) : command.type;
  const options = Array.from({ length: Math.floor(random() * 5) }, () => strayOption(command, words, random));
  const target = { target_id: command.id, resolved: { messages: {}, users: {}, members: {} } };
  return {
    type: InteractionType.ApplicationCommand,
    data: { id: command.id, name, type, ...(type === 1 ? { options } : target) },
  };
}

/** A completion of anything. */
export function forgedCompletion({ commands, words }: Material, random: Random): Forgery {
  const { id, name, options } = pick(commands, random);
  const known = (options ?? []).map((option) => option.name);
  const focused = known.length > 0 && random() < 0.7 ? pick(known, random) : typedText(words, 32, random);
  const value = random() < 0.1 ? 'x'.repeat(6000) : typedText(words, 6000, random);
  return {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id,
      name: random() < 0.1 ? 'gone' : name,
      type: 1,
      options: [{ name: focused, type: ApplicationCommandOptionType.String, value, focused: true }],
    },
  };
}

/** A press of a button, or a choice from a menu, that no message has. */
export function forgedPress(source: Message, material: Material, random: Random): Forgery {
  const isMenu = random() < 0.3;
  return {
    type: InteractionType.MessageComponent,
    source,
    data: {
      component_type: isMenu ? pick(MENUS, random) : ComponentType.Button,
      custom_id: forgedId(material, random),
      ...(isMenu ? { values: [typedText(material.words, LONGEST_ID, random)] } : {}),
    },
  };
}

const MENUS = [ComponentType.StringSelect, ComponentType.StringSelect, ComponentType.UserSelect] as const;

/** A form that the bot never opened, or one of its own with other fields. */
export function forgedForm(source: Message | undefined, material: Material, random: Random): Forgery {
  const field: Component = { type: ComponentType.TextInput, custom_id: forgedId(material, random) };
  const value = typedText(material.words, LONGEST_FIELD, random);
  const wrapped =
    random() < 0.5
      ? { type: ComponentType.Label, id: 1, component: { ...field, id: 2, value } }
      : { type: ComponentType.ActionRow, id: 1, components: [{ ...field, id: 2, value }] };
  return {
    type: InteractionType.ModalSubmit,
    ...(source === undefined ? {} : { source }),
    data: { custom_id: forgedId(material, random), components: random() < 0.2 ? [] : [wrapped] },
  };
}

/** One of the ids seen, with a part of it exchanged; or any text. */
function forgedId({ customIds, words }: Material, random: Random): string {
  if (customIds.length === 0 || random() < 0.3) return typedText(words, LONGEST_ID, random);
  const parts = pick(customIds, random).split(/([:.])/);
  const place = Math.floor(random() * parts.length);
  const other = pick(['', '0', '-1', 'zzzzzzzzzzzz', '9999', 'x', '0.0', pick(customIds, random)], random);
  return parts
    .map((part, index) => (index === place ? other : part))
    .join('')
    .slice(0, LONGEST_ID)
    .padStart(1, ':');
}

function strayOption(command: RegisteredCommand, words: readonly string[], random: Random) {
  const known = (command.options ?? []).map(({ name }) => name);
  const name = known.length > 0 && random() < 0.7 ? pick(known, random) : typedText(words, 32, random);
  return pick(
    [
      { name, type: ApplicationCommandOptionType.String, value: typedText(words, 6000, random) },
      { name, type: ApplicationCommandOptionType.Integer, value: Math.floor((random() - 0.5) * 2 ** 53) },
      { name, type: ApplicationCommandOptionType.Boolean, value: random() < 0.5 },
      { name, type: ApplicationCommandOptionType.Subcommand, options: [] },
    ],
    random,
  );
}
