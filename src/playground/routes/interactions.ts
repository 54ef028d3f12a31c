/**
 * Answering interactions: the first answer, and what comes after it through the interaction's webhook.
 */

import { ApplicationIntegrationType, MessageFlags, MessageType } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import type { ApiRequest, Route } from '../http/route.ts';
import { NO_CONTENT, ok } from '../http/route.ts';
import type { Interaction } from '../interactions.ts';
import { readMessageBody } from '../message-body.ts';
import type { StoredMessage } from '../message-store.ts';
import { edit, post } from '../message-writing.ts';
import { Refusal, refuseBroken } from '../refusal.ts';
import type { Outcome } from '../responding.ts';
import { draftFor, respond } from '../responding.ts';
import { schemaErrors } from '../schema-check.ts';
import type { State } from '../state.ts';
import { messagePayload } from '../wire-message.ts';
import type { Payload } from '../wire-world.ts';

const ORIGINAL = '@original';
/** Where only the asker has installed the bot, it may say no more than this after its first answer. */
const MAX_FOLLOW_UPS_WITHOUT_SERVER = 5;

export function interactionRoutes(state: State): Route[] {
  const { interactions, messages } = state;
  const message = '/webhooks/:application/:token/messages/:message';
  return [
    {
      method: 'POST',
      pattern: '/interactions/:interaction/:token/callback',
      open: true,
      answer: ({ parameter, query, json, files }) => {
        const interaction = interactions.answerable(parameter('interaction'), parameter('token'));
        const outcome = respond(state, interaction, json, files);
        return query.get('with_response') === 'true'
          ? ok(callbackPayload(state, interaction, outcome))
          : NO_CONTENT;
      },
    },
    {
      method: 'POST',
      pattern: '/webhooks/:application/:token',
      open: true,
      answer: (request) => ok(messagePayload(followUp(state, interactionOf(state, request), request), state)),
    },
    {
      method: 'GET',
      pattern: message,
      open: true,
      answer: (request) =>
        ok(messagePayload(messageOf(state, interactionOf(state, request), request), state)),
    },
    {
      method: 'PATCH',
      pattern: message,
      open: true,
      answer: (request) => {
        const interaction = interactionOf(state, request);
        const old = messageOf(state, interaction, request);
        refuseBroken(schemaErrors(spec.IncomingWebhookUpdateRequestPartialSchema, request.json));
        const body = readMessageBody(request.json);
        const changed = edit(state, { body, files: request.files, path: [], ifTooMuch: 'serverError' }, old);
        if (changed.id === interaction.originalId) interaction.originalChanged = true;
        return ok(messagePayload(changed, state));
      },
    },
    {
      method: 'DELETE',
      pattern: message,
      open: true,
      answer: (request) => {
        messages.remove(messageOf(state, interactionOf(state, request), request));
        return NO_CONTENT;
      },
    },
  ];
}

function interactionOf({ world, interactions }: State, { parameter }: ApiRequest): Interaction {
  if (parameter('application') !== world.bot.id) throw new Refusal('unknownWebhook');
  return interactions.answered(parameter('token'));
}

/** Only `@original` and the follow-ups of the same interaction are known to its webhook. */
function messageOf({ messages }: State, interaction: Interaction, { parameter }: ApiRequest): StoredMessage {
  const { originalId, followUpIds, channel } = interaction;
  const asked = parameter('message');
  const id = asked === ORIGINAL ? originalId : asked;
  const isOwn = id !== null && (id === originalId || followUpIds.includes(id));
  const message = isOwn ? messages.find(channel.channelId, id) : undefined;
  if (message === undefined) throw new Refusal('unknownMessage');
  return message;
}

/** The first follow-up to a deferred answer takes its place, hidden or shown as the deferred one was. */
function followUp(state: State, interaction: Interaction, { json, files }: ApiRequest): StoredMessage {
  refuseBroken(schemaErrors(spec.IncomingWebhookRequestPartialSchema, json));
  const body = readMessageBody(json);
  const writing = { body, files, path: [], ifTooMuch: 'serverError' } as const;
  const { originalId, followUpIds, channel, owners } = interaction;
  const original = originalId === null ? undefined : state.messages.find(channel.channelId, originalId);
  if (original !== undefined && (original.flags & MessageFlags.Loading) !== 0) {
    const flags = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
    return edit(state, { ...writing, body: { ...body, flags } }, original);
  }
  if (
    owners[ApplicationIntegrationType.GuildInstall] === undefined &&
    followUpIds.length >= MAX_FOLLOW_UPS_WITHOUT_SERVER
  ) {
    throw new Refusal('tooManyFollowUps');
  }
  const draft = { ...draftFor(interaction), type: MessageType.Reply, replyTo: original ?? null };
  const message = post(state, writing, draft);
  followUpIds.push(message.id);
  return message;
}

function callbackPayload(state: State, { id, type }: Interaction, outcome: Outcome): Payload {
  const { message } = outcome;
  if (message === null) return { interaction: { id, type }, resource: { type: outcome.type } };
  return {
    interaction: {
      id,
      type,
      response_message_id: message.id,
      response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
    },
    resource: { type: outcome.type, message: messagePayload(message, state) },
  };
}
