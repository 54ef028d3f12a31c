/**
 * A message as Discord's client shows it.
 */
import type { Message } from '../../../message.ts';
import { type Child, element } from '../element.ts';
import { above } from './above.ts';
import { avatar } from './avatar.ts';
import { componentElement } from './components.ts';
import type { MessageContext, TextContext } from './context.ts';
import { embedElement } from './embed.ts';
import { markdownBlock } from './markdown.ts';
import { file } from './media.ts';
import { momentOf, sentTime, timeElement } from './timestamp.ts';
import { toolbar } from './toolbar.ts';

export type { MessageContext } from './context.ts';

const AVATAR_SIZE = 40;
/** A message joins the one before it by the same author within this time, in milliseconds. */
const JOINS_WITHIN = 7 * 60_000;

/** Draws a message; draw it anew when it changes. The element's id is `message-` and the message's. */
export function renderMessage(message: Message, context: MessageContext): HTMLElement {
  const { id, pings, ephemeral } = message;
  const text: TextContext = {
    names: context.names,
    now: context.now,
    locale: context.locale,
    everyonePings: pings.everyone,
  };
  const joined = joins(message, context.previous);
  const drawnMessage = element(
    'article',
    { id: `message-${id}`, class: 'message', 'data-message-id': id, 'aria-labelledby': `author-${id}` },
    above(message, context, text),
    joined ? null : avatar(message.author, AVATAR_SIZE),
    header(message, context),
    element('div', { class: 'message-body' }, ...bodyOf(message, context, text)),
    ephemeral ? privateFooter(context) : null,
    toolbar(context),
  );
  drawnMessage.classList.toggle('joined', joined);
  drawnMessage.classList.toggle('private', ephemeral);
  drawnMessage.classList.toggle('pinging', pings.everyone || pings.users.includes(context.reader));
  return drawnMessage;
}

function joins({ id, author, replyTo, used, ephemeral }: Message, previous: Message | null): boolean {
  if (previous === null || replyTo !== null || used !== null || ephemeral !== previous.ephemeral)
    return false;
  const gap = momentOf(id).getTime() - momentOf(previous.id).getTime();
  return previous.author.id === author.id && gap < JOINS_WITHIN;
}

/** Of a message that joins the one before it, only the time is to be seen. */
function header({ id, author }: Message, { now, locale }: MessageContext): HTMLElement {
  const sent = momentOf(id);
  return element(
    'header',
    { id: `author-${id}`, class: 'message-header' },
    element('bdi', { class: 'author' }, author.username),
    author.bot ? element('span', { class: 'tag' }, 'APP') : null,
    timeElement(sent, sentTime(sent, now, locale), now, locale, 'sent'),
  );
}

function bodyOf(message: Message, context: MessageContext, text: TextContext): Child[] {
  const { content, loading, edited, embeds, attachments, components } = message;
  if (loading) return [element('div', { class: 'thinking' }, `${message.author.username} is thinking…`)];
  const words = content === '' ? null : markdownBlock(content, text);
  const within = { ...text, onButton: context.onButton, onSelect: context.onSelect };
  return [
    words,
    ...embeds.map((embed) => embedElement(embed, text)),
    ...attachments.map(file),
    ...components.map((component) => componentElement(component, within)),
    edited ? element('span', { class: 'edited' }, '(edited)') : null,
  ];
}

function privateFooter({ onDismiss }: MessageContext): HTMLElement {
  const dismiss = element('button', { type: 'button', class: 'dismiss' }, 'Dismiss message');
  if (onDismiss !== undefined) dismiss.addEventListener('click', () => onDismiss());
  return element(
    'footer',
    { class: 'private-footer' },
    'Only you can see this',
    ...(onDismiss === undefined ? [] : [' • ', dismiss]),
  );
}
