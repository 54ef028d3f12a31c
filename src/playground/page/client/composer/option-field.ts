/**
 * The field of one option of a command: what is typed, what is offered for it, and the value that comes of it.
 */
import type { CommandOption } from '../../../commands.ts';
import type { Choice } from '../../../interactions.ts';
import type { PageChannel, Somebody } from '../../protocol.ts';
import { element } from '../element.ts';
import { OptionKind } from './slash-command.ts';

/** What is offered for options of Discord's own kinds. */
export interface Known {
  readonly people: readonly Somebody[];
  readonly channels: readonly PageChannel[];
}

const YES_OR_NO: readonly Choice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

export class OptionField {
  readonly option: CommandOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #fixed: readonly Choice[];
  #chosen: Choice | null = null;

  constructor(option: CommandOption, known: Known) {
    this.option = option;
    this.#fixed = fixedChoices(option, known);
    this.input = element('input', {
      class: 'option-input',
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'send',
      maxlength: option.max_length ?? undefined,
      'aria-label': `${option.name}: ${option.description}`,
      'aria-required': option.required === true,
      'aria-autocomplete': this.offers ? 'list' : 'none',
    });
    this.element = element(
      'span',
      { class: 'option' },
      element('span', { class: 'option-name', 'aria-hidden': 'true' }, option.name),
      this.input,
    );
    this.input.addEventListener('input', () => {
      this.#chosen = null;
      this.input.removeAttribute('aria-invalid');
    });
  }

  /** Whether anything is offered for it. */
  get offers(): boolean {
    return this.#fixed.length > 0 || this.option.autocomplete === true;
  }

  get isEmpty(): boolean {
    return this.input.value.trim() === '';
  }

  /** Choices that are known beforehand, as far as they hold what was typed. */
  get choices(): readonly Choice[] {
    if (this.#chosen !== null) return [];
    const typed = this.input.value.trim().toLowerCase();
    return this.#fixed.filter(({ name }) => name.toLowerCase().includes(typed));
  }

  choose(choice: Choice): void {
    this.input.value = choice.name;
    this.#chosen = choice;
    this.input.removeAttribute('aria-invalid');
  }

  /** Whether what stands there was taken from the list. */
  get isChosen(): boolean {
    return this.#chosen !== null;
  }

  /** The value as the command takes it; undefined where it is left out, null where what was typed is none. */
  get value(): string | number | boolean | undefined | null {
    const typed = this.input.value.trim();
    if (typed === '') return this.option.required === true ? null : undefined;
    const choice = this.#chosen ?? this.#fixed.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
    if (this.#fixed.length > 0 && choice === undefined) return null;
    const value = choice?.value ?? typed;
    switch (this.option.type) {
      case OptionKind.Boolean:
        return value === 'true';
      case OptionKind.Integer:
      case OptionKind.Number:
        return Number.isFinite(Number(value)) ? Number(value) : null;
      default:
        return value;
    }
  }
}

function fixedChoices({ type, choices }: CommandOption, { people, channels }: Known): readonly Choice[] {
  switch (type) {
    case OptionKind.Boolean:
      return YES_OR_NO;
    case OptionKind.User:
      return people.map(({ id, username }) => ({ name: username, value: id }));
    case OptionKind.Channel:
      return channels.map(({ channelId, name }) => ({ name, value: channelId }));
    default:
      return choices ?? [];
  }
}
