/**
 * Somebody who does, over and over, what people do with the bot, and what nobody should.
 */
import { ApplicationCommandType, ComponentType } from 'discord.js';
import type { Component, FirstAnswer, Message, Modal, Person, Place } from '../../playground/playground.ts';
import { pick, type Random } from '../random.ts';
import { distorted } from './distortion.ts';
import { forgedCommand, forgedCompletion, forgedForm, forgedPress, type Material } from './forgeries.ts';
import { fillIn, wayInto } from './option-filling.ts';
import { typedText } from './texts.ts';

/** Messages with buttons, ids and forms that one person remembers, so that what they do stays various and small. */
const REMEMBERED = 20;
const LONGEST_MESSAGE = 2000;

/** What was done; `broken` where Discord would not have sent it, so that no answer is owed. */
export type Deed = 'command' | 'completion' | 'menu' | 'press' | 'form' | 'forged' | 'broken';

interface Memory {
  readonly cards: Message[];
  readonly forms: Modal[];
  readonly customIds: string[];
}

export interface Simulation extends Omit<Material, 'customIds'> {
  readonly person: Person;
  readonly places: readonly Place[];
  readonly random: Random;
  /** Told the id and the token of each interaction that goes out broken. */
  readonly onBroken: (id: unknown, token: unknown) => void;
}

/** Gives a function that does something, tells what before it is answered, and resolves when it is. */
export function simulatedPerson(simulation: Simulation) {
  const { person, places, random, commands, words } = simulation;
  const memory: Memory = { cards: [], forms: [], customIds: [] };
  const material: Material = { commands, words, customIds: memory.customIds };
  const slashCommands = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  const menus = commands.filter(({ type }) => type === ApplicationCommandType.Message);

  async function command(place: Place): Promise<void> {
    const { path, offered } = wayInto(pick(slashCommands, random), random);
    remember(memory, await person.runCommand(place, path, fillIn(offered, words, random)));
  }

  async function completion(place: Place): Promise<void> {
    const { path, offered } = wayInto(pick(slashCommands, random), random);
    const completing = offered.filter(({ autocomplete }) => autocomplete === true);
    if (completing.length === 0) return command(place);
    const { name } = pick(completing, random);
    const options = { ...fillIn(offered, words, random), [name]: typedText(words, LONGEST_MESSAGE, random) };
    await person.complete(place, path, options, name);
  }

  async function menu(place: Place): Promise<void> {
    if (menus.length === 0) return command(place);
    const text = typedText(words, LONGEST_MESSAGE, random).trim();
    const message = await person.send(place, text === '' ? '…' : text);
    remember(memory, await person.openMenu(message, pick(menus, random).name));
  }

  async function press(place: Place): Promise<void> {
    const message = someCard();
    const usable = message === undefined ? [] : usableIn(message.components);
    if (message === undefined || usable.length === 0) return command(place);
    const { type, custom_id, options } = pick(usable, random);
    const customId = custom_id ?? '';
    const reply =
      type === ComponentType.Button
        ? person.click(message, customId)
        : person.choose(message, customId, [pick(options ?? [], random).value]);
    remember(memory, await reply);
  }

  async function form(place: Place): Promise<void> {
    const opened = memory.forms.pop();
    if (opened === undefined) return press(place);
    const fields = fieldsOf(opened.components).flatMap(({ custom_id, max_length, min_length }) =>
      custom_id == null
        ? []
        : [[custom_id, typedText(words, max_length ?? 4000, random).padEnd(min_length ?? 1, 'x')] as const],
    );
    remember(memory, await person.submitModal(opened, Object.fromEntries(fields)));
  }

  async function forged(place: Place): Promise<void> {
    remember(memory, await person.forge(...forgery(place)));
  }

  async function broken(place: Place): Promise<void> {
    const [where, made] = forgery(place);
    const rewrite = (payload: Readonly<Record<string, unknown>>) => {
      simulation.onBroken(payload['id'], payload['token']);
      return distorted(payload, random);
    };
    // Whether it is answered does not matter, and is not waited for.
    void person.forge(where, { ...made, rewrite }).catch(() => {});
  }

  /** One of the cards as it is now; old ones may be gone. */
  function someCard(): Message | undefined {
    const card = memory.cards.length === 0 ? undefined : pick(memory.cards, random);
    return card === undefined ? undefined : person.find(card.place, card.id);
  }

  function forgery(place: Place): Parameters<Person['forge']> {
    const card = someCard();
    const kind = random();
    if (card !== undefined && kind < 0.4) return [card.place, forgedPress(card, material, random)];
    if (kind < 0.6) return [card?.place ?? place, forgedForm(card, material, random)];
    if (kind < 0.8) return [place, forgedCompletion(material, random)];
    return [place, forgedCommand(material, random)];
  }

  const deeds = { command, completion, menu, press, form, forged, broken };

  return (): { readonly deed: Deed; readonly done: Promise<void> } => {
    const deed = pick(SHARES, random);
    return { deed, done: deeds[deed](pick(places, random)) };
  };
}

/** How often each is done, of so many. */
const SHARES: readonly Deed[] = [
  ...Array<Deed>(5).fill('command'),
  ...Array<Deed>(4).fill('completion'),
  ...Array<Deed>(1).fill('menu'),
  ...Array<Deed>(4).fill('press'),
  ...Array<Deed>(1).fill('form'),
  ...Array<Deed>(4).fill('forged'),
  ...Array<Deed>(1).fill('broken'),
];

type Answered = Pick<FirstAnswer, 'kind'> & {
  readonly message: Message | null;
  readonly modal: Modal | null;
};

function remember({ cards, forms, customIds }: Memory, answered: Answered): void {
  if (answered.kind === 'modal') {
    if (answered.modal !== null) keep(forms, answered.modal);
    return;
  }
  const { message } = answered;
  const usable = message === null ? [] : usableIn(message.components);
  if (message === null || usable.length === 0) return;
  keep(cards, message);
  for (const { custom_id } of usable) if (custom_id != null) keep(customIds, custom_id);
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > REMEMBERED) list.shift();
}

/** The buttons and menus of text that can be used. */
function usableIn(components: readonly Component[]): Component[] {
  return fieldsOf(components).filter(
    ({ type, custom_id, disabled }) =>
      custom_id != null &&
      disabled !== true &&
      (type === ComponentType.Button || type === ComponentType.StringSelect),
  );
}

function fieldsOf(components: readonly Component[]): Component[] {
  return components.flatMap((each) => [
    each,
    ...fieldsOf(each.components ?? []),
    ...fieldsOf([each.component, each.accessory].flatMap((part) => part ?? [])),
  ]);
}
