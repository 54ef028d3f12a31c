/**
 * A message in the form that Discord sends. Pure.
 */
import { givenBack } from './component.ts';
import type { Embed } from './message-body.ts';
import type { Attachment, StoredMessage } from './message-store.ts';
import type { State } from './state.ts';
import type { Payload } from './wire-world.ts';
import { channelType, memberPayload, userPayload } from './wire-world.ts';

type Known = Pick<State, 'world' | 'messages'>;

/**
 * A message with everything in it, as interactions carry it.
 *
 * @param message one of the stored messages; the one that it replies to goes along, if it still stands.
 */
export function messagePayload(message: StoredMessage, known: Known): Payload {
  return payload(message, known, (each) => each);
}

/**
 * A message as the gateway and the routes of channels give it to a bot without the MessageContent intent:
 * emptied, unless it is the bot's own, mentions it, or is written to it directly.
 */
export function readablePayload(message: StoredMessage, known: Known): Payload {
  return payload(message, known, (each) => (isReadable(each, known) ? each : emptied(each)));
}

/** The same, with what only events tell. */
export function messageEventPayload(message: StoredMessage, known: Known): Payload {
  const channel = known.world.channel(message.channelId);
  return {
    ...readablePayload(message, known),
    channel_type: channelType(channel),
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId, member: memberPayload() }),
  };
}

function isReadable({ author, channelId, pings }: StoredMessage, { world }: Known): boolean {
  return (
    author.id === world.bot.id ||
    pings.users.includes(world.bot.id) ||
    world.channel(channelId).kind === 'direct-message'
  );
}

function emptied(message: StoredMessage): StoredMessage {
  return { ...message, content: '', embeds: [], components: [], attachments: [] };
}

function payload(
  message: StoredMessage,
  known: Known,
  view: (message: StoredMessage) => StoredMessage,
): Payload {
  const { world, messages } = known;
  const channel = world.channel(message.channelId);
  const repliedTo = message.replyTo === null ? undefined : messages.find(message.channelId, message.replyTo);
  return {
    ...body(view(message), known),
    ...(message.replyTo === null
      ? {}
      : {
          message_reference: {
            type: 0,
            channel_id: message.channelId,
            message_id: message.replyTo,
            ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
          },
          referenced_message: repliedTo === undefined ? null : body(view(repliedTo), known),
        }),
  };
}

function body(message: StoredMessage, { world }: Known): Payload {
  const { pings, origin } = message;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: userPayload(message.author),
    content: message.content,
    components: givenBack(message.components),
    embeds: message.embeds.map(embedPayload),
    attachments: message.attachments.map(attachmentPayload),
    flags: message.flags,
    mentions: pings.users.filter((id) => world.hasUser(id)).map((id) => userPayload(world.user(id))),
    mention_roles: pings.roles,
    mention_everyone: pings.everyone,
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    pinned: false,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(origin === null
      ? {}
      : {
          application_id: world.bot.id,
          webhook_id: world.bot.id,
          interaction_metadata: {
            id: origin.id,
            type: origin.type,
            user: userPayload(origin.user),
            authorizing_integration_owners: origin.owners,
          },
        }),
  };
}

function embedPayload(embed: Embed): Payload {
  const fields = embed.fields?.map((field) => ({ inline: false, ...field }));
  return { type: 'rich', ...embed, ...(fields === undefined ? {} : { fields }) };
}

/** The bytes are not kept, so that the address is one that nobody can fetch from. */
function attachmentPayload({ id, filename, size, contentType }: Attachment): Payload {
  const url = `attachment://${filename}`;
  return { id, filename, size, content_type: contentType, url, proxy_url: url };
}
