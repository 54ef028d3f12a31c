/**
 * Dispatch: brings an interaction to its command or action, and what that says back to Discord. Whatever goes wrong, the
 * asker is told and the log tells more.
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
import type { Action } from './action.ts';
import { questionOn } from './asked-question.ts';
import type { Command, CommandContext, Workings } from './command.ts';
import type { Ending } from './observer.ts';
import { presses } from './pressing.ts';
import { messageFields, privately, type Reply } from './reply.ts';
import { sayIn } from './wording.ts';

export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
  readonly context: Workings;
  readonly log: Logger;
  /** A short name for a failure, by which the log and whoever met with it speak of the same. */
  readonly newErrorId: () => string;
}

/** Gives the handler of interactions, which tells how each ended, and never rejects. */
export function dispatcher({ commands, actions, context, log, newErrorId }: DispatchOptions) {
  const byName = new Map(commands.map((command) => [command.definition.name, command]));
  const press = presses(actions);

  const contextOf = (interaction: Interaction): CommandContext => ({
    ...context,
    say: sayIn(interaction.locale),
    personId: interaction.user.id,
  });

  function replyTo(interaction: RepliableInteraction): Reply {
    const asked = contextOf(interaction);
    if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
      const { reply, foreign } = press(pressedOf(interaction), asked);
      // A form cannot open another: such an id belongs to a button.
      const isAstray = interaction.isModalSubmit() && 'form' in reply;
      if (foreign || isAstray)
        log.warn({ customId: interaction.customId, ...about(interaction) }, 'not one of our buttons');
      return isAstray ? privately(asked.say('notice.unknownButton')) : reply;
    }
    const command = interaction.isCommand() ? byName.get(interaction.commandName) : undefined;
    if (interaction.isChatInputCommand() && command !== undefined && 'execute' in command) {
      return command.execute(interaction.options, asked);
    }
    if (interaction.isMessageContextMenuCommand() && command !== undefined && 'executeOn' in command) {
      return command.executeOn({ content: interaction.targetMessage.content }, asked);
    }
    return privately(asked.say('notice.unknownCommand'));
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = byName.get(interaction.commandName);
    const completes = command !== undefined && 'complete' in command;
    const focused = interaction.options.getFocused(true);
    const choices = completes ? command.complete?.(focused, contextOf(interaction), interaction.options) : [];
    await interaction.respond(choices ?? []);
  }

  /** Tells whoever waits that there will be no answer. Rejects where that cannot be told either. */
  async function apologise(interaction: Interaction, errorId: string): Promise<void> {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) {
      await send(interaction, privately(sayIn(interaction.locale)('notice.failure', { errorId })));
    }
  }

  return async (interaction: Interaction): Promise<Ending> => {
    try {
      if (interaction.isAutocomplete()) await complete(interaction);
      else if (interaction.isRepliable()) await send(interaction, replyTo(interaction));
      return 'answered';
    } catch (error) {
      if (isBeyondReply(error)) {
        const reason = 'Discord takes no answer any more: it has one, or it came too late';
        log.warn({ err: error, ...about(interaction) }, reason);
        return 'lost';
      }
      const errorId = newErrorId();
      log.error({ err: error, errorId, ...about(interaction) }, 'an interaction failed');
      try {
        await apologise(interaction, errorId);
        return 'failed';
      } catch (failure) {
        log.error({ err: failure, errorId, ...about(interaction) }, 'nor could the failure be told');
        return 'lost';
      }
    }
  };
}

function about(interaction: Interaction) {
  return { interaction: interaction.id, kind: interaction.type };
}

type Pressing = Extract<RepliableInteraction, { readonly customId: string }>;

function pressedOf(interaction: Pressing) {
  const isForm = interaction.isModalSubmit();
  const components = interaction.message?.components.map((component) => component.toJSON()) ?? [];
  return {
    customId: interaction.customId,
    question: questionOn(components),
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    field: (customId: string) =>
      isForm && interaction.fields.fields.has(customId)
        ? interaction.fields.getTextInputValue(customId)
        : null,
  };
}

async function send(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  if ('form' in reply) {
    if (interaction.isModalSubmit()) throw new Error('a form cannot answer a form');
    await interaction.showModal(reply.form);
  } else if ('page' in reply) {
    const words = { card: reply.page };
    const isPressing = interaction.isMessageComponent() || isFromMessage(interaction);
    if (isPressing && interaction.message.flags.has(MessageFlags.Ephemeral)) {
      await interaction.update(messageFields(words, []));
    } else await interaction.reply(messageFields(words, [MessageFlags.Ephemeral]));
  } else {
    await interaction.reply(messageFields(reply, reply.private ? [MessageFlags.Ephemeral] : []));
  }
}

function isFromMessage(interaction: RepliableInteraction) {
  return interaction.isModalSubmit() && interaction.isFromMessage();
}

/** The time is up, or an answer got through whose receipt was lost. */
function isBeyondReply(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}
