/**
 * Where commands can be used: in servers, in direct messages, and by people who installed the bot for themselves.
 */
import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
