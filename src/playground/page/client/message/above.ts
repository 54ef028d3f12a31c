/**
 * The line above a message: what it replies to, or which command it answers.
 */
import type { Message } from '../../../message.ts';
import { type Child, element } from '../element.ts';
import { avatar } from './avatar.ts';
import type { MessageContext, TextContext } from './context.ts';
import { markdownLine } from './markdown.ts';

const AVATAR_SIZE = 16;

/** Null where the message stands alone. */
export function above(message: Message, context: MessageContext, text: TextContext): HTMLElement | null {
  if (message.used !== null) return usedLine(message.used);
  return message.replyTo === null ? null : replyLine(context, text);
}

function usedLine({ user, command }: NonNullable<Message['used']>): HTMLElement {
  return line(
    author(user),
    ' used ',
    element('span', { class: 'used-command' }, element('bdi', {}, command)),
  );
}

function replyLine({ repliedTo, onShowReplied }: MessageContext, text: TextContext): HTMLElement {
  if (repliedTo === null) return line(element('em', { class: 'gone' }, 'Original message was deleted'));
  const words = excerpt(repliedTo, text);
  if (onShowReplied === undefined) return line(author(repliedTo.author), ' ', words);
  const show = element('button', { type: 'button', class: 'replied', title: 'Show this message' }, words);
  show.addEventListener('click', () => onShowReplied());
  return line(author(repliedTo.author), ' ', show);
}

/** What Discord shows of a message replied to: its text, and of a card that there is one. */
function excerpt({ content, components, embeds }: Message, text: TextContext): HTMLElement {
  if (content !== '') return markdownLine(content, text);
  const isCard = components.length + embeds.length > 0;
  return element('em', {}, isCard ? 'Click to see message' : 'Click to see attachment');
}

function author(user: Message['author']): Child {
  return element(
    'span',
    { class: 'above-author' },
    avatar(user, AVATAR_SIZE),
    element('bdi', {}, user.username),
  );
}

function line(...children: readonly Child[]): HTMLElement {
  return element('div', { class: 'above' }, ...children);
}
