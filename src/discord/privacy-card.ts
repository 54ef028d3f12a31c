/**
 * The card of `/privacy`: what is read, kept, logged and passed on. Every change of any of these changes this card. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import { ACCENT } from './accent.ts';
import { cardOf } from './button.ts';
import { RATE_LIMIT } from './rate-limit.ts';
import type { Say } from './wording.ts';

const POINTS = ['reads', 'keeps', 'remembers', 'buttons', 'logs', 'passesOn', 'shows'] as const;

const MILLISECONDS = 1000;

export function privacyCard(say: Say): APIContainerComponent {
  const values = { seconds: RATE_LIMIT.window / MILLISECONDS };
  const points = POINTS.map((point) => `- ${say(`privacy.${point}`, values)}`);
  return cardOf(ACCENT.text, [`## ${say('privacy.title')}`, points.join('\n')]);
}
