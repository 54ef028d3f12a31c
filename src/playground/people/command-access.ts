/**
 * Which commands a person finds where, and through whose installation. Pure.
 */
import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { CommandRegistry } from '../command-registry.ts';
import type { RegisteredCommand } from '../commands.ts';
import { hasPermissions } from '../permissions.ts';
import type { Channel } from '../place.ts';
import type { User } from '../world.ts';
import { isCalled } from './name-seen.ts';

/** Who authorised the bot: installation type to the id of the server or person, `0` for a direct message. */
export type Owners = Readonly<Record<string, string>>;

export function contextOf(channel: Channel): InteractionContextType {
  if (channel.guildId !== null) return InteractionContextType.Guild;
  return channel.botIsMember ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** The installations through which the bot is reached in a channel by a person. */
export function ownersFor(channel: Channel, user: User, integrationTypes: readonly number[]): Owners {
  const owners: Record<string, string> = {};
  if (channel.botIsMember && integrationTypes.includes(ApplicationIntegrationType.GuildInstall)) {
    owners[ApplicationIntegrationType.GuildInstall] = channel.guildId ?? '0';
  }
  if (user.installed && integrationTypes.includes(ApplicationIntegrationType.UserInstall)) {
    owners[ApplicationIntegrationType.UserInstall] = user.id;
  }
  return owners;
}

/**
 * The command that a person finds by its name or by that in their language, with its owners; one of the server goes before a global one.
 *
 * @throws Error where Discord's client would not offer it there.
 */
export function findCommand(
  commands: CommandRegistry,
  type: ApplicationCommandType,
  name: string,
  { channel, user }: { readonly channel: Channel; readonly user: User },
): { readonly command: RegisteredCommand; readonly owners: Owners } {
  const here = channel.guildId !== null && channel.botIsMember ? commands.list(channel.guildId) : [];
  const command = [...here, ...commands.list(null)].find(
    (each) => each.type === type && isCalled(each, name, user.locale),
  );
  const shown = type === ApplicationCommandType.ChatInput ? `/${name}` : `"${name}"`;
  if (command === undefined) throw new Error(`There is no command ${shown}.`);
  const { contexts, integration_types, default_member_permissions } = command;
  const owners = ownersFor(channel, user, integration_types);
  if (Object.keys(owners).length === 0 || !(contexts?.includes(contextOf(channel)) ?? true)) {
    throw new Error(`The command ${shown} is not offered to ${user.username} in ${channel.name}.`);
  }
  if (
    channel.guildId !== null &&
    default_member_permissions !== null &&
    !hasPermissions(user, channel, default_member_permissions)
  ) {
    throw new Error(`The command ${shown} is hidden from ${user.username}, who lacks permissions.`);
  }
  return { command, owners };
}
