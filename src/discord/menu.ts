/**
 * Menus as Discord takes them, each with what it remembers: one of its lines is chosen. Pure.
 */
import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import { customIdOf, type Remembered } from './custom-id.ts';
import { visible } from './escape.ts';
import { shorten } from './inline.ts';
import { sizeOf } from './size.ts';

/** Discord's limits. */
export const MOST_LINES = 25;
const LONGEST_LINE = 100;

export interface MenuOptions extends Remembered {
  /** Stands there while nothing is chosen; at most 150 characters. */
  readonly placeholder: string;
  /** One to 25, each of another value. */
  readonly lines: readonly APISelectMenuOption[];
}

/** The menu, in a row of its own, as it must be. */
export function menuRow({
  placeholder,
  lines,
  ...remembered
}: MenuOptions): APIActionRowComponent<APIStringSelectComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customIdOf(remembered),
        placeholder,
        options: [...lines],
      },
    ],
  };
}

/** Other people's words in a menu, where Discord knows no markdown: on one line, and no longer than it may be. */
export function menuWords(text: string, limit: number = LONGEST_LINE): string {
  return shorten(visible(text).replace(/\s+/g, ' ').trim(), limit);
}

/** What a line takes up in a message: Discord counts what it shows, and stores what it stands for. */
export function lineSize({ label, value, description = '' }: APISelectMenuOption): number {
  return sizeOf(label) + sizeOf(value) + sizeOf(description);
}
