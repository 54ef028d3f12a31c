/**
 * Writing: how the bot's requests become messages, change them and empty them.
 */
import { MessageFlags } from 'discord.js';
import { allOf } from './component.ts';
import { exceedsStorage, storedTexts } from './component-limits.ts';
import type { FieldPath } from './form-error.ts';
import { formError } from './form-error.ts';
import type { UploadedFile } from './http/request-body.ts';
import type { AllowedMentions } from './mentions.ts';
import { NO_PINGS, pingsOf, USER_MENTIONS } from './mentions.ts';
import type { MessageBody } from './message-body.ts';
import { embedTexts } from './message-body.ts';
import { flagErrors, messageErrors } from './message-limits.ts';
import type { Attachment, Origin, StoredMessage } from './message-store.ts';
import type { Channel } from './place.ts';
import { Refusal, refuseBroken } from './refusal.ts';
import type { State } from './state.ts';

/** What a request says, and where its message stands in it. */
export interface Writing {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  readonly path: FieldPath;
  /** Discord's answer to what it cannot store: it differs from route to route. */
  readonly ifTooMuch: 'serverError' | 'unknownInteraction';
}

/** What a new message is, besides what is written in it. */
export interface Draft {
  readonly channel: Channel;
  readonly type: number;
  /** Flags that the request may set. */
  readonly settable: number;
  /** Flags that the message has all the same. */
  readonly flags: number;
  /** Who alone sees it, where it is ephemeral. */
  readonly asker: string | null;
  readonly replyTo: StoredMessage | null;
  readonly origin: Origin | null;
  /** Which mentions ping where the request does not say. */
  readonly assumedMentions: AllowedMentions;
}

const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/**
 * Posts a message of the bot; where it enforces a nonce that an earlier message there has, gives that one instead. Throws
 * Refusal where Discord would not take it.
 */
export function post(state: State, { body, files, path, ifTooMuch }: Writing, draft: Draft): StoredMessage {
  const flags = (body.flags ?? 0) | draft.flags;
  refuseBroken([
    ...flagErrors(body.flags ?? 0, draft.settable, path),
    ...messageErrors(body, (flags & MessageFlags.IsComponentsV2) !== 0, path),
  ]);
  const { replyTo } = draft;
  const pinged = replyTo === null || replyTo.author.bot ? null : replyTo.author.id;
  const message: StoredMessage = {
    ...blank(state, draft, flags),
    content: (body.content ?? '').trim(),
    components: body.components ?? [],
    embeds: body.embeds ?? [],
    attachments: attach(state, body, files, []),
    pings: pingsOf(pingingText(body), body.allowed_mentions ?? draft.assumedMentions, pinged),
    nonce: body.nonce ?? null,
  };
  refuseUnstorable(message, body, ifTooMuch);
  const earlier = body.enforce_nonce === true ? sameNonce(state, message) : undefined;
  if (earlier !== undefined) return earlier;
  state.messages.add(message);
  return message;
}

function sameNonce(
  { messages }: State,
  { channelId, author, nonce }: StoredMessage,
): StoredMessage | undefined {
  if (nonce === null) return undefined;
  return messages.in(channelId).find((each) => each.author.id === author.id && each.nonce === nonce);
}

/** Posts "is thinking…": of all flags, only the ephemeral one is taken, and it stays as it is. */
export function postLoading(state: State, flags: number, path: FieldPath, draft: Draft): StoredMessage {
  refuseBroken(flagErrors(flags, MessageFlags.Ephemeral, path));
  const message = blank(state, draft, flags | draft.flags | MessageFlags.Loading);
  state.messages.add(message);
  return message;
}

function blank(state: State, draft: Draft, flags: number): StoredMessage {
  return {
    id: state.nextId(),
    channelId: draft.channel.channelId,
    author: state.world.bot,
    type: draft.type,
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    flags,
    sentAt: state.now(),
    editedAt: null,
    replyTo: draft.replyTo?.id ?? null,
    pings: NO_PINGS,
    seenBy: (flags & MessageFlags.Ephemeral) === 0 ? null : draft.asker,
    origin: draft.origin,
    nonce: null,
  };
}

/**
 * Changes a message of the bot, or fills one that was deferred; what the body leaves out stays. Throws
 * Refusal where Discord would not do it.
 */
export function edit(
  state: State,
  { body, files, path, ifTooMuch }: Writing,
  old: StoredMessage,
): StoredMessage {
  const flags = editedFlags(old, body, path);
  const merged: MessageBody = {
    ...body,
    content: body.content === undefined ? old.content : body.content,
    embeds: body.embeds === undefined ? [...old.embeds] : body.embeds,
    components: body.components === undefined ? [...old.components] : body.components,
  };
  refuseBroken(messageErrors(merged, (flags & MessageFlags.IsComponentsV2) !== 0, path));
  const wasLoading = (old.flags & MessageFlags.Loading) !== 0;
  const message: StoredMessage = {
    ...old,
    content: (merged.content ?? '').trim(),
    components: merged.components ?? [],
    embeds: merged.embeds ?? [],
    attachments: attach(state, body, files, old.attachments),
    flags,
    // An edit notifies nobody; only filling a deferred answer does.
    pings: wasLoading
      ? pingsOf(pingingText(merged), body.allowed_mentions ?? USER_MENTIONS, null)
      : old.pings,
    editedAt: wasLoading ? null : state.now(),
  };
  refuseUnstorable(message, body, ifTooMuch);
  state.messages.replace(message);
  return message;
}

function editedFlags(old: StoredMessage, { flags }: MessageBody, path: FieldPath): number {
  const kept = old.flags & ~MessageFlags.Loading;
  if (flags == null) return kept;
  refuseBroken(flagErrors(flags, EDITABLE_FLAGS | old.flags, path));
  if ((old.flags & MessageFlags.IsComponentsV2 & ~flags) !== 0) {
    const message = 'The IS_COMPONENTS_V2 flag cannot be removed from a message';
    refuseBroken([formError([...path, 'flags'], 'MESSAGE_FLAGS_INVALID', message)]);
  }
  return (kept & ~EDITABLE_FLAGS) | (flags & EDITABLE_FLAGS);
}

/** Content and text displays ping; embeds, labels and menus never do. */
function pingingText({ content, components }: MessageBody): string {
  return [content ?? '', ...allOf(components ?? []).map((component) => component.content ?? '')].join('\n');
}

function refuseUnstorable(message: StoredMessage, body: MessageBody, ifTooMuch: Writing['ifTooMuch']): void {
  const { content, components, embeds, attachments } = message;
  if (body.poll != null || (body.sticker_ids ?? []).length > 0) {
    throw new Refusal('serverError', { reason: 'The playground knows neither polls nor stickers' });
  }
  const isEmpty = [content, components, embeds, attachments].every((part) => part.length === 0);
  if (isEmpty) throw new Refusal('emptyMessage');
  if (exceedsStorage(components)) {
    throw new Refusal(ifTooMuch, {
      reason: 'The components take more than the 10,170 bytes that Discord stores',
    });
  }
  const texts = [content, ...embeds.flatMap(embedTexts), ...storedTexts(components)];
  if (texts.some((text) => /\p{Surrogate}/u.test(text))) {
    throw new Refusal('serverError', { reason: 'Half a surrogate pair stands in the text' });
  }
}

/**
 * Files come as `files[0]`, and `attachments` tells of them by that number; old ones stay unless the list
 * leaves them out.
 */
function attach(
  state: State,
  { attachments }: MessageBody,
  files: readonly UploadedFile[],
  old: readonly Attachment[],
): Attachment[] {
  const kept = attachments == null ? old : old.filter(({ id }) => attachments.some((each) => each.id === id));
  return [
    ...kept,
    ...files.map(({ filename, size, contentType }) => ({ id: state.nextId(), filename, size, contentType })),
  ];
}
