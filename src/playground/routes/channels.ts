/**
 * Channels, and the messages that the bot writes there of its own accord.
 */

import { MessageFlags, MessageType } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { formError } from '../form-error.ts';
import type { ApiRequest, Route } from '../http/route.ts';
import { NO_CONTENT, ok } from '../http/route.ts';
import { ALL_MENTIONS } from '../mentions.ts';
import type { MessageBody } from '../message-body.ts';
import { readMessageBody } from '../message-body.ts';
import type { StoredMessage } from '../message-store.ts';
import { edit, post } from '../message-writing.ts';
import type { Channel } from '../place.ts';
import { Refusal, refuseBroken } from '../refusal.ts';
import { schemaErrors } from '../schema-check.ts';
import type { State } from '../state.ts';
import { readablePayload } from '../wire-message.ts';
import { channelPayload } from '../wire-world.ts';

/** Discord ignores the ephemeral flag here, and all see what was meant for one: the playground refuses it. */
const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

export function channelRoutes(state: State): Route[] {
  const { world, messages } = state;
  return [
    {
      method: 'GET',
      pattern: '/channels/:channel',
      answer: (request) => ok(channelPayload(channelOf(state, request), world)),
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      answer: (request) => {
        const { channelId } = writableChannelOf(state, request);
        state.watchers.tell({ kind: 'typing', channelId });
        return NO_CONTENT;
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/messages',
      answer: (request) => {
        const channel = writableChannelOf(state, request);
        refuseBroken(schemaErrors(spec.MessageCreateRequestSchema, request.json));
        const body = readMessageBody(request.json);
        const replyTo = repliedTo(state, channel, body);
        const message = post(
          state,
          { body, files: request.files, path: [], ifTooMuch: 'serverError' },
          {
            channel,
            type: replyTo === null ? MessageType.Default : MessageType.Reply,
            settable: SETTABLE,
            flags: 0,
            asker: null,
            replyTo,
            origin: null,
            assumedMentions: ALL_MENTIONS,
          },
        );
        return ok(readablePayload(message, state));
      },
    },
    {
      method: 'GET',
      pattern: '/channels/:channel/messages/:message',
      answer: (request) => ok(readablePayload(messageOf(state, request), state)),
    },
    {
      method: 'PATCH',
      pattern: '/channels/:channel/messages/:message',
      answer: (request) => {
        const old = messageOf(state, request);
        if (old.author.id !== world.bot.id) throw new Refusal('notTheAuthor');
        refuseBroken(schemaErrors(spec.MessageEditRequestPartialSchema, request.json));
        const body = readMessageBody(request.json);
        const message = edit(state, { body, files: request.files, path: [], ifTooMuch: 'serverError' }, old);
        return ok(readablePayload(message, state));
      },
    },
    {
      method: 'DELETE',
      pattern: '/channels/:channel/messages/:message',
      answer: (request) => {
        const message = messageOf(state, request);
        if (message.author.id !== world.bot.id) throw new Refusal('missingPermissions');
        messages.remove(message);
        return NO_CONTENT;
      },
    },
  ];
}

function channelOf({ world }: State, { parameter }: ApiRequest): Channel {
  const channel = world.channel(parameter('channel'));
  if (!channel.botIsMember) throw new Refusal('missingAccess');
  return channel;
}

function writableChannelOf(state: State, request: ApiRequest): Channel {
  const channel = channelOf(state, request);
  if (!channel.botMayWrite) throw new Refusal('missingPermissions');
  return channel;
}

/** Ephemeral messages are not known here: only the token of their interaction leads to them. */
function messageOf(state: State, request: ApiRequest): StoredMessage {
  const message = state.messages.find(channelOf(state, request).channelId, request.parameter('message'));
  if (message === undefined || message.seenBy !== null) throw new Refusal('unknownMessage');
  return message;
}

function repliedTo(
  { messages }: State,
  channel: Channel,
  { message_reference }: MessageBody,
): StoredMessage | null {
  if (message_reference == null) return null;
  const message = messages.find(channel.channelId, message_reference.message_id);
  if (message === undefined && message_reference.fail_if_not_exists !== false) {
    refuseBroken([formError(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  }
  return message ?? null;
}
