/**
 * Dispatch: brings an interaction to its command, and what the command says back to Discord. Whatever goes wrong, the asker
 * is told and the log tells more.
 */
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from '../log.ts';
import type { Command, CommandContext } from './command.ts';
import { messageFields, type Reply } from './reply.ts';
import { wording } from './wording.ts';

export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly context: CommandContext;
  readonly log: Logger;
  /** A short name for a failure, by which the log and whoever met with it speak of the same. */
  readonly newErrorId: () => string;
}

/** Gives the handler of interactions, which never rejects. */
export function dispatcher({ commands, context, log, newErrorId }: DispatchOptions) {
  const byName = new Map(commands.map((command) => [command.definition.name, command]));

  function replyTo(interaction: RepliableInteraction): Reply {
    const unknown = { notice: wording.notice.unknownCommand, private: true };
    if (!interaction.isChatInputCommand()) return unknown;
    return byName.get(interaction.commandName)?.execute(interaction.options, context) ?? unknown;
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = byName.get(interaction.commandName);
    await interaction.respond(command?.complete?.(interaction.options.getFocused(true), context) ?? []);
  }

  return async (interaction: Interaction): Promise<void> => {
    const about = { interaction: interaction.id, kind: interaction.type };
    try {
      if (interaction.isAutocomplete()) await complete(interaction);
      else if (interaction.isRepliable()) await interaction.reply(fieldsOf(replyTo(interaction)));
    } catch (error) {
      if (isBeyondReply(error)) {
        log.warn(
          { err: error, ...about },
          'Discord takes no answer any more: it has one, or it came too late',
        );
        return;
      }
      const errorId = newErrorId();
      log.error({ err: error, errorId, ...about }, 'an interaction failed');
      if (!interaction.isRepliable()) return;
      const apology = { notice: wording.notice.failure(errorId), private: true };
      await interaction.reply(fieldsOf(apology)).catch((failure: unknown) => {
        log.error({ err: failure, errorId, ...about }, 'nor could the failure be told');
      });
    }
  };
}

function fieldsOf(reply: Reply) {
  return messageFields(reply, reply.private ? [MessageFlags.Ephemeral] : []);
}

/** The time is up, or an answer got through whose receipt was lost. */
function isBeyondReply(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}
