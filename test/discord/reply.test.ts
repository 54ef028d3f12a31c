import { ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { messageFields } from '../../src/discord/reply.ts';

const card = {
  type: ComponentType.Container,
  components: [{ type: ComponentType.TextDisplay, content: 'Hi' }],
} as const;

describe('messageFields', () => {
  it('sends a card as the only component', () => {
    const sent = { ...card, components: [...card.components] };
    expect(messageFields({ card: sent }, [MessageFlags.Ephemeral])).toEqual({
      components: [card],
      flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
    });
  });

  it('sends a notice as plain content', () => {
    expect(messageFields({ notice: 'No.' }, [MessageFlags.SuppressNotifications])).toEqual({
      content: 'No.',
      flags: [MessageFlags.SuppressNotifications],
    });
  });
});
