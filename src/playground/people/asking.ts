/**
 * Asking the bot: an interaction is issued, told to it, and its answer awaited.
 */

import type { Answer, Interaction, Occasion } from '../interactions.ts';
import type { State } from '../state.ts';
import type { Payload } from '../wire-world.ts';
import { interactionPayload } from './interaction-payload.ts';

/** Timers may ring a little early. */
const TIMER_MARGIN_MS = 20;

/**
 * What the bot answers first.
 *
 * @param act who does it and where, and what was done, as Discord tells it.
 * @param rewrite changes what is sent.
 * @throws Error "The application did not respond" when the time to answer is over.
 */
export async function askBot(
  state: State,
  act: { readonly occasion: Occasion; readonly data: Payload },
  rewrite: (payload: Payload) => unknown = (payload) => payload,
): Promise<{ readonly interaction: Interaction; readonly answer: Answer }> {
  const { occasion, data } = act;
  const { interactions, gateway, changes } = state;
  const interaction = interactions.issue(occasion);
  const { guildId } = occasion.channel;
  const sent = rewrite(interactionPayload(interaction, data, state));
  gateway.dispatch('INTERACTION_CREATE', sent, { guildId, intent: null });

  const timer = setTimeout(() => changes.notify(), interactions.timeLeft(interaction) + TIMER_MARGIN_MS);
  timer.unref();
  try {
    const answer = await changes.until(() => {
      if (interactions.isOverdue(interaction)) throw new Error('The application did not respond');
      return interaction.answer ?? undefined;
    });
    return { interaction, answer };
  } finally {
    clearTimeout(timer);
  }
}
