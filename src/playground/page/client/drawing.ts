/**
 * A way into the page's drawing for pictures and tests: draws messages and panels given as JSON, and notes what is
 * pressed in them. It is bundled instead of the page, never with it.
 */
import type { Message } from '../../message.ts';
import type { DrawingOptions } from '../drawing-options.ts';
import type { WhyData } from '../why-data.ts';
import { renderMessage } from './message/message.ts';
import { renderWhy } from './why/why.ts';

/** What was pressed, in order. */
const pressed: unknown[] = [];

function drawMessages(messages: readonly Message[], { now, reader }: DrawingOptions): void {
  const users = new Map(messages.map(({ author }) => [author.id, author.username]));
  const channels = new Map(messages.map(({ place }) => [place.channelId, place.name]));
  const drawn = messages.map((message, place) =>
    renderMessage(message, {
      names: { user: (id) => users.get(id) ?? null, channel: (id) => channels.get(id) ?? null },
      reader,
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
