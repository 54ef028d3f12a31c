/**
 * A command being filled in: a field for each of its options, those that it needs at once and others when asked for.
 */
import type { CommandOption } from '../../../commands.ts';
import type { Choice } from '../../../interactions.ts';
import type { OptionValues } from '../../../person.ts';
import { element } from '../element.ts';
import { type Known, OptionField } from './option-field.ts';
import type { SlashCommand } from './slash-command.ts';
import type { Suggestions } from './suggestions.ts';

export interface CommandLineOptions {
  readonly command: SlashCommand;
  readonly known: Known;
  readonly suggestions: Suggestions;
  /** What the bot offers for an option. */
  readonly complete: (values: OptionValues, focused: string) => Promise<readonly Choice[]>;
  readonly onRun: (values: OptionValues) => void;
  /** Asked to go back to writing. */
  readonly onLeave: () => void;
}

export class CommandLine {
  readonly element: HTMLElement;
  readonly #options: CommandLineOptions;
  readonly #fields: OptionField[] = [];
  readonly #more = element('input', {
    class: 'option-more',
    type: 'text',
    autocomplete: 'off',
    'aria-label': 'Add an option',
    'aria-autocomplete': 'list',
  });
  /** Counts what was asked of the bot, so that only the last answer is shown. */
  #asked = 0;

  constructor(options: CommandLineOptions) {
    this.#options = options;
    const { command } = options;
    this.element = element(
      'div',
      { class: 'command-line', role: 'group', 'aria-label': `/${command.path}: ${command.description}` },
      element('span', { class: 'command-name' }, `/${command.path}`),
      this.#more,
    );
    for (const option of command.options) if (option.required === true) this.#add(option);
    this.#more.addEventListener('focus', () => this.#offerOptions());
    this.#more.addEventListener('input', () => this.#offerOptions());
    this.#more.addEventListener('keydown', (event) => this.#key(event, null));
    this.#countRest();
  }

  /** Sets the keys on its first field; `text` is filled in there. */
  begin(text: string): void {
    const [first] = this.#fields;
    if (first === undefined) {
      this.#more.focus();
      return;
    }
    first.input.value = text;
    first.input.focus();
  }

  run(): void {
    const wrong = this.#fields.find(({ value }) => value === null);
    if (wrong !== undefined) {
      wrong.input.setAttribute('aria-invalid', 'true');
      wrong.input.focus();
      return;
    }
    this.#options.suggestions.hide();
    this.#options.onRun(this.#values());
  }

  #values(): OptionValues {
    const values: Record<string, string | number | boolean> = {};
    for (const { option, value } of this.#fields) {
      if (value !== undefined && value !== null) values[option.name] = value;
    }
    return values;
  }

  #add(option: CommandOption): OptionField {
    const field = new OptionField(option, this.#options.known);
    this.#fields.push(field);
    this.#more.before(field.element);
    field.input.addEventListener('focus', () => this.#offer(field));
    field.input.addEventListener('input', () => this.#offer(field));
    field.input.addEventListener('keydown', (event) => this.#key(event, field));
    this.#countRest();
    return field;
  }

  #remove(field: OptionField): void {
    const place = this.#fields.indexOf(field);
    this.#fields.splice(place, 1);
    field.element.remove();
    this.#countRest();
    (this.#fields[place - 1]?.input ?? this.#more).focus();
  }

  get #rest(): CommandOption[] {
    const { options } = this.#options.command;
    return options.filter(({ name }) => !this.#fields.some(({ option }) => option.name === name));
  }

  #countRest(): void {
    const count = this.#rest.length;
    this.#more.placeholder = count === 0 ? '' : `+${count} optional`;
    this.#more.hidden = count === 0 && this.#fields.length > 0;
  }

  #key(event: KeyboardEvent, field: OptionField | null): void {
    const { key, shiftKey, isComposing } = event;
    const { suggestions, onLeave } = this.#options;
    if (isComposing || (key === 'Tab' && shiftKey)) return;
    const isEmpty = field?.isEmpty ?? this.#more.value === '';
    if (suggestions.take(key)) event.preventDefault();
    else if (key === 'Enter') {
      event.preventDefault();
      this.run();
    } else if (key === 'Escape') onLeave();
    else if (key === 'Backspace' && isEmpty) {
      event.preventDefault();
      const last = this.#fields.at(-1);
      if (field !== null && field.option.required !== true) this.#remove(field);
      else if (field === null && last !== undefined) last.input.focus();
      else onLeave();
    }
  }

  #offer(field: OptionField): void {
    const { option, choices, isEmpty } = field;
    this.#show(field, choices, !isEmpty);
    if (option.autocomplete !== true || field.isChosen) return;
    const asked = ++this.#asked;
    const values = { ...this.#values(), [option.name]: field.input.value };
    void this.#options.complete(values, option.name).then((found) => {
      const isStale = asked !== this.#asked || document.activeElement !== field.input || field.isChosen;
      if (!isStale) this.#show(field, found, !field.isEmpty);
    });
  }

  #show(field: OptionField, choices: readonly Choice[], first: boolean): void {
    const { name, description, required } = field.option;
    const title = `${name} · ${description}${required === true ? '' : ' (optional)'}`;
    const items = choices.map((choice) => ({
      label: choice.name,
      choose: () => {
        field.choose(choice);
        field.input.focus();
      },
    }));
    this.#options.suggestions.show(field.input, title, items, first);
  }

  #offerOptions(): void {
    const typed = this.#more.value.trim().toLowerCase();
    const items = this.#rest
      .filter(({ name }) => name.startsWith(typed))
      .map((option) => ({
        label: option.name,
        detail: option.description,
        choose: () => {
          this.#more.value = '';
          this.#add(option).input.focus();
        },
      }));
    this.#options.suggestions.show(this.#more, 'Options', items, typed !== '');
  }
}
