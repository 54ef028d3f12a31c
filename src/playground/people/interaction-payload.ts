/**
 * An interaction in the form that Discord sends. Pure.
 */

import type { Interaction } from '../interactions.ts';
import { botPermissions, memberPermissions } from '../permissions.ts';
import type { State } from '../state.ts';
import { messagePayload } from '../wire-message.ts';
import type { Payload } from '../wire-world.ts';
import { channelPayload, invokingMemberPayload, SERVER_LOCALE, userPayload } from '../wire-world.ts';
import { contextOf } from './command-access.ts';

/** What a person may upload without paying: 10 MiB. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

/** @param data what was done: the command and its options, the component used, the form filled in. */
export function interactionPayload(
  interaction: Interaction,
  data: Payload,
  state: Pick<State, 'world' | 'messages'>,
): Payload {
  const { id, token, type, user, channel, owners, source } = interaction;
  const { guildId, channelId } = channel;
  return {
    id,
    application_id: state.world.bot.id,
    type,
    token,
    version: 1,
    data,
    channel_id: channelId,
    channel: {
      ...channelPayload(channel, state.world),
      ...(guildId === null ? {} : { permissions: String(memberPermissions(user, channel)) }),
    },
    ...(guildId === null
      ? { user: userPayload(user) }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: SERVER_LOCALE, features: [] },
          guild_locale: SERVER_LOCALE,
          member: invokingMemberPayload(user, channel),
        }),
    ...(source === null ? {} : { message: messagePayload(source, state) }),
    locale: user.locale,
    context: contextOf(channel),
    app_permissions: String(botPermissions(channel)),
    authorizing_integration_owners: owners,
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
}
