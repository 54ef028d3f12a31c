/**
 * Reading what the page sends over its socket. Pure.
 */
import { z } from 'zod';
import type { DeedRequest } from './protocol.ts';

const id = z.string().regex(/^\d{1,20}$/);
const address = { channelId: id, messageId: id };
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const request: z.ZodType<DeedRequest> = z.object({
  number: z.int(),
  deed: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('run'), channelId: id, command: z.string(), options }),
    z.object({
      kind: z.literal('complete'),
      channelId: id,
      command: z.string(),
      options,
      focused: z.string(),
    }),
    z.object({ kind: z.literal('press'), ...address, customId: z.string() }),
    z.object({ kind: z.literal('choose'), ...address, customId: z.string(), values: z.array(z.string()) }),
    z.object({ kind: z.literal('menu'), ...address, command: z.string() }),
    z.object({
      kind: z.literal('submit'),
      form: z.int(),
      fields: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
    }),
    z.object({ kind: z.literal('send'), channelId: id, content: z.string(), replyTo: id.nullable() }),
    z.object({ kind: z.literal('dismiss'), ...address }),
    z.object({ kind: z.literal('explain'), ...address }),
  ]),
});

/** The request in a text from the page; null where it is none. */
export function readRequest(text: string): DeedRequest | null {
  try {
    return request.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
