/**
 * A Discord message, with its Components V2 card, as text for a terminal. Pure.
 */
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { disarm, type Look, paint, wrap } from './terminal-look.ts';
import { markdownLines } from './terminal-markdown.ts';

/** What is printed of a component: Discord's own field names. */
export interface PrintableComponent {
  readonly type: number;
  readonly content?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly placeholder?: string | null | undefined;
  readonly style?: number | null | undefined;
  readonly url?: string | null | undefined;
  readonly disabled?: boolean | null | undefined;
  /** Of a separator: false where it is a gap without a line. */
  readonly divider?: unknown;
  readonly components?: readonly PrintableComponent[] | null | undefined;
  readonly accessory?: PrintableComponent | null | undefined;
}

/** What is printed of a message, whether one to be sent or one that was. */
export interface PrintableMessage {
  readonly content?: string | null | undefined;
  readonly components?: readonly PrintableComponent[] | null | undefined;
  readonly flags?: number | null | undefined;
}

/** The message in lines, without a line break at the end. */
export function terminalCard({ content, components, flags }: PrintableMessage, look: Look): string {
  const lines = [
    ...markdownLines(content ?? '', look),
    ...(components ?? []).flatMap((component) => componentLines(component, look)),
  ];
  const ephemeral = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (ephemeral) lines.push(paint('dim', 'Only you can see this.', look));
  return lines.join('\n');
}

function componentLines(component: PrintableComponent, look: Look): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return markdownLines(component.content ?? '', look);
    case ComponentType.Container: {
      const bar = paint('blue', '┃', look);
      const inside = { ...look, width: look.width - 2 };
      return childLines(component, inside).map((line) => `${bar} ${line}`.trimEnd());
    }
    case ComponentType.Separator:
      return [component.divider === false ? '' : paint('dim', '─'.repeat(Math.min(look.width, 40)), look)];
    case ComponentType.ActionRow:
      return rowLines(component.components ?? [], look);
    case ComponentType.Button:
      return rowLines([component], look);
    default:
      return childLines(component, look);
  }
}

function childLines({ components, accessory }: PrintableComponent, look: Look): string[] {
  const children = [...(components ?? []), ...(accessory ? [accessory] : [])];
  return children.flatMap((child) => componentLines(child, look));
}

/** Buttons side by side; those that open an address each on a line of its own, as addresses are long. */
function rowLines(buttons: readonly PrintableComponent[], look: Look): string[] {
  const actions = buttons.filter((button) => !isLink(button)).map((button) => buttonText(button, look));
  const links = buttons.filter(isLink).map((button) => buttonText(button, look));
  const rows = actions.length > 0 ? [actions.join(' '), ...links] : links;
  return rows.flatMap((row) => wrap(row, look));
}

function isLink({ style }: PrintableComponent): boolean {
  return style === ButtonStyle.Link;
}

/** `[ Context ]`, or what a menu asks for; the address of a link stands behind it, as a terminal has nothing to press. */
function buttonText(component: PrintableComponent, look: Look): string {
  const text = `[ ${disarm(component.label ?? component.placeholder ?? '')} ]`;
  if (component.disabled === true) return paint('dim', text, look);
  const button = paint('bold', text, look);
  return isLink(component) ? `${button} ${disarm(component.url ?? '')}` : button;
}
