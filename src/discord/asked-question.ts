/**
 * The question that stands on one of our cards. The card is the only place where it is kept: whoever presses its buttons
 * or replies to it brings it along. Pure.
 */
import { ComponentType } from 'discord.js';
import { z } from 'zod';
import { unescapeMarkdown } from './escape.ts';

/** As much as may be asked at once, in UTF-16 code units. */
export const LONGEST_QUESTION = 1000;

const card = z.object({
  type: z.literal(ComponentType.Container),
  components: z
    .tuple([z.object({ type: z.literal(ComponentType.TextDisplay), content: z.string() })])
    .rest(z.unknown()),
});

const HEAD = /^\*\*(.+)\*\*$/s;
const ISOLATES = /[\u2068\u2069]/gu;

/**
 * The question at the head of a card, on one line as it is shown; null where there is none.
 *
 * @param components Those of a message, as Discord sends them.
 */
export function questionOn(components: readonly unknown[]): string | null {
  const read = card.safeParse(components[0]);
  const head = read.success ? HEAD.exec(read.data.components[0].content)?.[1] : undefined;
  return head === undefined ? null : unescapeMarkdown(head).replace(ISOLATES, '');
}
