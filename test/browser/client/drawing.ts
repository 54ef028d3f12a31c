/**
 * What the tests' page can do: draw messages and panels given as JSON, and note what is pressed in them.
 */
import type { Message } from '../../../src/playground/message.ts';
import { renderMessage } from '../../../src/playground/page/client/message/message.ts';
import { renderWhy } from '../../../src/playground/page/client/why/why.ts';
import type { WhyData } from '../../../src/playground/page/why-data.ts';

const READER = '200000000000000001';
const CHANNELS: Readonly<Record<string, string>> = { '300000000000000001': 'general' };

/** What was pressed, in order. */
const pressed: unknown[] = [];

function drawMessages(messages: readonly Message[], now: string): void {
  const users = new Map([
    [READER, 'ada'],
    ...messages.map(({ author }) => [author.id, author.username] as const),
  ]);
  const drawn = messages.map((message, place) =>
    renderMessage(message, {
      names: { user: (id) => users.get(id) ?? null, channel: (id) => CHANNELS[id] ?? null },
      reader: READER,
      repliedTo: messages.find(({ id }) => id === message.replyTo) ?? null,
      previous: messages[place - 1] ?? null,
      now: new Date(now),
      locale: 'en-US',
      onButton: (customId) => pressed.push(customId),
      onSelect: (customId, values) => pressed.push([customId, ...values]),
      onDismiss: () => pressed.push('dismiss'),
      onReply: () => pressed.push('reply'),
      onApps: () => pressed.push('apps'),
    }),
  );
  document.querySelector('main')?.replaceChildren(...drawn);
}

function drawWhy(data: WhyData): void {
  document.querySelector('main')?.replaceChildren(renderWhy(data));
}

Object.assign(globalThis, { drawMessages, drawWhy, pressed });
