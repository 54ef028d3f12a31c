/**
 * Presses of the bot's buttons, for tests: each by its label, on the card where it stands.
 */
import type { APIContainerComponent } from 'discord.js';
import { z } from 'zod';
import { indexArticle } from '../../../src/answering/article-index.ts';
import { actions } from '../../../src/discord/actions/index.ts';
import { questionOn } from '../../../src/discord/asked-question.ts';
import { presses } from '../../../src/discord/pressing.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import { libraryOf } from '../../../src/library/library.ts';
import { asker } from '../../commands/asking.ts';
import { quotableOf } from '../articles.ts';

export const press = presses(actions);

/** A library of this one text. */
export function libraryAbout(text: string, description: Parameters<typeof quotableOf>[1] = {}) {
  const index = indexArticle(quotableOf(text, description).article);
  return { index, library: libraryOf([index]) };
}

/** Presses the button with this id, on a card. */
export function pressId(
  customId: string,
  known: Parameters<typeof asker>[0],
  on: APIContainerComponent | null = null,
) {
  const question = on === null ? null : questionOn([on]);
  return press({ customId, values: [], question, field: () => null }, asker(known));
}

/** Chooses from the menu with this id. */
export function choose(customId: string, value: string, known: Parameters<typeof asker>[0]) {
  return press({ customId, values: [value], question: null, field: () => null }, asker(known));
}

/** Sends in the form with this id, its one field filled in. */
export function sendIn(customId: string, field: string, written: string, known: Parameters<typeof asker>[0]) {
  const filledIn = (name: string) => (name === field ? written : null);
  return press({ customId, values: [], question: null, field: filledIn }, asker(known));
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.looseObject({
    label: z.string().optional(),
    custom_id: z.string().optional(),
    url: z.string().optional(),
    placeholder: z.string().optional(),
    options: z.array(option).optional(),
    content: z.string().optional(),
    components: z.array(node).optional(),
    accessory: node.optional(),
  }),
);

const option = z.object({ label: z.string(), value: z.string(), description: z.string().optional() });

interface Node {
  readonly placeholder?: string | undefined;
  readonly options?: readonly z.infer<typeof option>[] | undefined;
  readonly label?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly url?: string | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly Node[] | undefined;
  readonly accessory?: Node | undefined;
}

function nodesOf(parent: Node): Node[] {
  const children = [...(parent.components ?? []), ...(parent.accessory ? [parent.accessory] : [])];
  return [parent, ...children.flatMap(nodesOf)];
}

/** The texts of a card, in order. */
export function textsOf(card: APIContainerComponent): string[] {
  return nodesOf(node.parse(card)).flatMap(({ content }) => content ?? []);
}

/** The buttons of a card by their labels: what each remembers, or the address that it opens. */
export function buttonsOf(card: APIContainerComponent): Record<string, string> {
  return Object.fromEntries(
    nodesOf(node.parse(card)).flatMap(({ label, custom_id, url }) =>
      label === undefined ? [] : [[label, custom_id ?? url ?? '']],
    ),
  );
}

/** The menus of a card: what each asks for, remembers and offers. */
export function menusOf(card: APIContainerComponent) {
  return nodesOf(node.parse(card)).flatMap(({ placeholder = '', custom_id = '', options }) =>
    options === undefined ? [] : [{ placeholder, customId: custom_id, options }],
  );
}

/** The card of a reply. Throws where it has none. */
export function cardIn(reply: Reply): APIContainerComponent {
  if ('card' in reply) return reply.card;
  if ('page' in reply) return reply.page;
  throw new Error(`a reply without a card: ${JSON.stringify(reply)}`);
}
