/**
 * Of what kind an interaction or a message is, to those who count. Pure.
 */
import { ApplicationCommandType, type BaseInteraction, InteractionType, type Message } from 'discord.js';
import type { Kind } from './observer.ts';

type Event = Message | (Pick<BaseInteraction, 'type'> & { readonly commandType?: ApplicationCommandType });

export function kindOf(event: Event): Kind {
  if ('content' in event) return 'message';
  switch (event.type) {
    case InteractionType.ApplicationCommand:
      return event.commandType === ApplicationCommandType.ChatInput ? 'command' : 'menu';
    case InteractionType.ApplicationCommandAutocomplete:
      return 'completion';
    case InteractionType.MessageComponent:
      return 'component';
    case InteractionType.ModalSubmit:
      return 'form';
    default:
      return 'other';
  }
}
