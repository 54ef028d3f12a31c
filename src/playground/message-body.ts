/**
 * The body of a message request, read once Discord's schema has passed it. Pure.
 */
import { z } from 'zod';
import { component } from './component.ts';
import type { FieldPath } from './form-error.ts';
import { allowedMentions } from './mentions.ts';
import { readBody } from './schema-check.ts';

const words = z.string().nullish();

const embed = z.looseObject({
  title: words,
  description: words,
  footer: z.looseObject({ text: words }).nullish(),
  author: z.looseObject({ name: words }).nullish(),
  fields: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
});
export type Embed = z.infer<typeof embed>;

const messageBody = z.object({
  content: words,
  embeds: z.array(embed).nullish(),
  components: z.array(component).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.number().nullish(),
  attachments: z.array(z.looseObject({ id: z.string(), filename: words })).nullish(),
  message_reference: z
    .object({ message_id: z.string(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
  nonce: z.union([z.string(), z.number()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(z.string()).nullish(),
});
export type MessageBody = z.infer<typeof messageBody>;

/**
 * Reads a message's body; nothing at all reads as an empty one.
 *
 * @param path the way to it in the whole request.
 * @throws Refusal 50035 where a field is not what the schemas promise.
 */
export function readMessageBody(body: unknown, path: FieldPath = []): MessageBody {
  return readBody(messageBody, body ?? {}, path);
}

/** All that is written in an embed; together it makes the embed's size. */
export function embedTexts({ title, description, footer, author, fields }: Embed): string[] {
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [title, author?.name, description, ...inFields, footer?.text].filter(
    (text) => typeof text === 'string',
  );
}
