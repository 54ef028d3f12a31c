/**
 * Where one writes: a message, a reply to one, or a command.
 */
import type { RegisteredCommand } from '../../../commands.ts';
import type { Choice } from '../../../interactions.ts';
import type { Message } from '../../../message.ts';
import type { OptionValues } from '../../../person.ts';
import { element } from '../element.ts';
import { CommandLine } from './command-line.ts';
import { mentionBefore, namedLike, withMentions } from './mentions.ts';
import type { Known } from './option-field.ts';
import { matching, type SlashCommand, slashCommands, writtenOut } from './slash-command.ts';
import { Suggestions } from './suggestions.ts';

export interface ComposerOptions {
  /** Such as `Message #general`. */
  readonly label: string;
  /** As registered now. */
  readonly commands: () => readonly RegisteredCommand[];
  readonly known: Known;
  readonly complete: (command: string, values: OptionValues, focused: string) => Promise<readonly Choice[]>;
  readonly onRun: (command: string, values: OptionValues) => void;
  /** Resolves to whether it was sent. */
  readonly onSend: (content: string, replyTo: Message | null) => Promise<boolean>;
}

/** Discord's limit of a message. */
const LONGEST = 2000;

export class Composer {
  readonly element: HTMLElement;
  readonly #options: ComposerOptions;
  readonly #suggestions = new Suggestions();
  readonly #replyBar = element('div', { class: 'reply-bar', hidden: true });
  readonly #box = element('div', { class: 'composer-box' });
  readonly #text: HTMLTextAreaElement;
  readonly #send = element('button', { type: 'button', class: 'send', 'aria-label': 'Send' }, '➤');
  #line: CommandLine | null = null;
  #replyTo: Message | null = null;

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#text = element('textarea', {
      id: 'composer',
      class: 'composer-text',
      rows: 1,
      maxlength: LONGEST,
      placeholder: options.label,
      'aria-label': options.label,
      'aria-autocomplete': 'list',
      enterkeyhint: 'send',
      autocomplete: 'off',
    });
    this.#box.append(this.#text, this.#send);
    this.element = element(
      'div',
      { class: 'composer' },
      this.#suggestions.element,
      this.#replyBar,
      this.#box,
    );
    this.#text.addEventListener('input', () => this.#typed());
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    this.#send.addEventListener('click', () => (this.#line === null ? this.#submit() : this.#line.run()));
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.#suggestions.hide();
    });
  }

  focus(): void {
    if (this.#line === null) this.#text.focus();
    else this.#line.begin('');
  }

  replyTo(message: Message): void {
    this.#replyTo = message;
    const cancel = element('button', { type: 'button', class: 'plain-button' }, 'Cancel reply');
    cancel.addEventListener('click', () => this.#forgetReply());
    this.#replyBar.replaceChildren(
      element('span', {}, 'Replying to ', element('bdi', {}, message.author.username)),
      cancel,
    );
    this.#replyBar.hidden = false;
    this.#leaveCommand('');
  }

  #typed(): void {
    const { value, selectionStart } = this.#text;
    this.#text.style.blockSize = 'auto';
    this.#text.style.blockSize = `${this.#text.scrollHeight}px`;
    const commands = slashCommands(this.#options.commands());
    const written = writtenOut(commands, value);
    const query = mentionBefore(value, selectionStart);
    if (written !== null) this.#enterCommand(written.command, written.rest);
    else if (/^\/[^\n]*$/.test(value)) this.#offerCommands(matching(commands, value.slice(1)));
    else if (query !== null) {
      const found = namedLike(this.#options.known.people, query.typed);
      const items = found.map(({ username }) => ({
        label: `@${username}`,
        choose: () => this.#text.setRangeText(`@${username} `, query.start, selectionStart, 'end'),
      }));
      this.#suggestions.show(this.#text, 'People', items, true);
    } else this.#suggestions.hide();
  }

  #offerCommands(commands: readonly SlashCommand[]): void {
    const items = commands.map((command) => ({
      label: `/${command.path}`,
      detail: [...command.options.map(optionShown), command.description].join(' '),
      choose: () => this.#enterCommand(command, ''),
    }));
    this.#suggestions.show(
      this.#text,
      items.length === 0 ? 'There is no such command' : 'Commands',
      items,
      true,
    );
  }

  #enterCommand(command: SlashCommand, text: string): void {
    const line = new CommandLine({
      command,
      known: this.#options.known,
      suggestions: this.#suggestions,
      complete: (values, focused) => this.#options.complete(command.path, values, focused),
      onRun: (values) => {
        this.#leaveCommand('');
        this.#options.onRun(command.path, values);
      },
      onLeave: () => this.#leaveCommand(''),
    });
    this.#line = line;
    this.#text.value = '';
    this.#text.replaceWith(line.element);
    line.begin(text);
  }

  #leaveCommand(text: string): void {
    this.#suggestions.hide();
    this.#line?.element.replaceWith(this.#text);
    this.#line = null;
    this.#text.value = text;
    this.#text.focus();
  }

  #key(event: KeyboardEvent): void {
    const { key, shiftKey, isComposing } = event;
    if (isComposing || (key === 'Tab' && shiftKey)) return;
    if (this.#suggestions.take(key)) event.preventDefault();
    else if (key === 'Enter' && !shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (key === 'Escape' && this.#replyTo !== null) this.#forgetReply();
  }

  #submit(): void {
    const written = this.#text.value;
    const content = withMentions(written.trim(), this.#options.known.people);
    if (content === '') return;
    const replyTo = this.#replyTo;
    this.#write('');
    this.#forgetReply();
    void this.#options.onSend(content, replyTo).then((isSent) => {
      // Nobody has to write anew what was not sent, unless something else is being written already.
      if (!isSent && this.#line === null && this.#text.value === '') this.#write(written);
    });
  }

  #write(text: string): void {
    this.#text.value = text;
    this.#typed();
  }

  #forgetReply(): void {
    this.#replyTo = null;
    this.#replyBar.hidden = true;
    this.#text.focus();
  }
}

function optionShown({ name, required }: SlashCommand['options'][number]): string {
  return required === true ? name : `[${name}]`;
}
