/**
 * The first answer to an interaction: a message, a promise of one, a change, choices, or a form.
 */
import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { choicesErrors } from './command-limits.ts';
import { notOneOf } from './form-error.ts';
import type { UploadedFile } from './http/request-body.ts';
import type { Answer, Interaction } from './interactions.ts';
import { USER_MENTIONS } from './mentions.ts';
import { readMessageBody } from './message-body.ts';
import type { Origin, StoredMessage } from './message-store.ts';
import type { Draft, Writing } from './message-writing.ts';
import { edit, post, postLoading } from './message-writing.ts';
import { modalErrors, readModal } from './modal.ts';
import { Refusal, refuseBroken } from './refusal.ts';
import { readBody, schemaErrors } from './schema-check.ts';
import type { State } from './state.ts';

const CALLBACK_SCHEMAS = {
  [InteractionResponseType.ChannelMessageWithSource]: spec.CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredChannelMessageWithSource]:
    spec.CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredMessageUpdate]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.UpdateMessage]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]:
    spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  [InteractionResponseType.Modal]: spec.ModalInteractionCallbackRequestSchema,
} as const satisfies Partial<Record<InteractionResponseType, ZodMiniType>>;

type AnswerType = keyof typeof CALLBACK_SCHEMAS;

const NEW_MESSAGE: readonly AnswerType[] = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
];
const SAME_MESSAGE: readonly AnswerType[] = [
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
];

const SETTABLE_IN_RESPONSES =
  MessageFlags.Ephemeral |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

const callback = z.object({ type: z.number().optional(), data: z.unknown().optional() });
const suggestions = z.object({
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })).nullish(),
});

/** What came of an answer. */
export interface Outcome {
  readonly type: AnswerType;
  /** The message that was written or changed, or null. */
  readonly message: StoredMessage | null;
}

/**
 * Takes the bot's answer to an interaction: checks it, lets it take effect, and notes it.
 *
 * @throws Refusal where Discord would not take it; the interaction can then be answered again.
 */
export function respond(
  state: State,
  interaction: Interaction,
  request: unknown,
  files: readonly UploadedFile[],
): Outcome {
  const { type: asked, data } = readBody(callback, request ?? {});
  const allowed = allowedTypes(interaction);
  const type = allowed.find((each) => each === asked);
  if (type === undefined) throw new Refusal('invalidForm', { errors: [notOneOf(['type'], allowed)] });
  refuseBroken(schemaErrors(CALLBACK_SCHEMAS[type], request));
  const { answer, message } = takeEffect(state, interaction, type, data, files);
  interaction.answer = answer;
  interaction.originalId = message?.id ?? null;
  return { type, message };
}

function allowedTypes({ type, source }: Interaction): readonly AnswerType[] {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [InteractionResponseType.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...NEW_MESSAGE, ...SAME_MESSAGE, InteractionResponseType.Modal];
    case InteractionType.ModalSubmit:
      return source === null ? NEW_MESSAGE : [...NEW_MESSAGE, ...SAME_MESSAGE];
    default:
      return [...NEW_MESSAGE, InteractionResponseType.Modal];
  }
}

function takeEffect(
  state: State,
  interaction: Interaction,
  type: AnswerType,
  data: unknown,
  files: readonly UploadedFile[],
): { readonly answer: Answer; readonly message: StoredMessage | null } {
  const path = ['data'];
  switch (type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = readBody(suggestions, data, path).choices ?? [];
      refuseBroken(choicesErrors(choices, [...path, 'choices']));
      return { answer: { kind: 'choices', choices }, message: null };
    }
    case InteractionResponseType.Modal: {
      const modal = readModal(data, path);
      refuseBroken(modalErrors(modal, path));
      return { answer: { kind: 'modal', modal }, message: null };
    }
    case InteractionResponseType.DeferredMessageUpdate:
      return { answer: { kind: 'deferred-update' }, message: sourceOf(state, interaction) };
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const { flags } = readMessageBody(data, path);
      return {
        answer: { kind: 'deferred' },
        message: postLoading(state, flags ?? 0, path, draftFor(interaction)),
      };
    }
    default: {
      const writing: Writing = {
        body: readMessageBody(data, path),
        files,
        path,
        ifTooMuch: 'unknownInteraction',
      };
      if (type === InteractionResponseType.UpdateMessage) {
        return { answer: { kind: 'update' }, message: edit(state, writing, sourceOf(state, interaction)) };
      }
      return { answer: { kind: 'message' }, message: post(state, writing, draftFor(interaction)) };
    }
  }
}

/** The message that the interaction came from, as it is now. */
function sourceOf(state: State, { source }: Interaction): StoredMessage {
  const message = source === null ? undefined : state.messages.find(source.channelId, source.id);
  if (message === undefined) throw new Refusal('unknownMessage');
  return message;
}

/** What every new message of an interaction is, besides what is written in it. */
export function draftFor(interaction: Interaction): Draft {
  const { id, type, user, owners, channel, source, commandType, commandName } = interaction;
  const origin: Origin = { id, type, user, owners, command: commandName };
  const ownType =
    commandType === ApplicationCommandType.ChatInput
      ? MessageType.ChatInputCommand
      : MessageType.ContextMenuCommand;
  return {
    channel,
    type: commandType === null ? MessageType.Reply : ownType,
    settable: SETTABLE_IN_RESPONSES,
    flags: channel.botIsMember || channel.externalAppsAllowed ? 0 : MessageFlags.Ephemeral,
    asker: user.id,
    replyTo: source,
    origin,
    assumedMentions: USER_MENTIONS,
  };
}
