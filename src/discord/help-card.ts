/**
 * The card of `/help`: every command, as registered, and the ways to ask without one. Pure.
 */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIContainerComponent,
  ApplicationCommandOptionType,
} from 'discord.js';
import type { ArticleIndex } from '../answering/article-index.ts';
import { exampleQuestions } from '../answering/example-questions.ts';
import { ACCENT } from './accent.ts';
import { cardOf } from './button.ts';
import { smallLine } from './caption.ts';
import type { Command } from './command.ts';
import { inline, shorten } from './inline.ts';
import { descriptionSpokenTo, nameSpokenTo } from './localised.ts';
import type { Say } from './wording.ts';

const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 100;

const WAYS = ['mention', 'direct', 'reply', 'buttons'] as const;

export function helpCard(
  commands: readonly Command[],
  indexes: readonly ArticleIndex[],
  say: Say,
): APIContainerComponent {
  const examples = exampleQuestions(indexes, MOST_EXAMPLES).map(
    (question) => `- ${inline(shorten(question, LONGEST_EXAMPLE))}`,
  );
  return cardOf(ACCENT.text, [
    `## ${say('help.title')}\n${say('help.about')}`,
    commands.map((command) => lineFor(command, say)).join('\n'),
    WAYS.map((way) => `- ${say(`help.${way}`, { share: say('button.share') })}`).join('\n'),
    ...(examples.length === 0 ? [] : [[say('help.examples'), ...examples].join('\n')]),
    smallLine(say('help.honesty')),
  ]);
}

function lineFor(command: Command, say: Say): string {
  const name = nameSpokenTo(command.definition, say);
  if ('executeOn' in command)
    return `- ${say('help.menu', { command: `**${name}**` })}: ${say(command.help)}`;
  const options = command.definition.options?.filter(isBasic) ?? [];
  const usage = [`**/${name}**`, ...options.map((option) => nameOf(option, say))].join(' ');
  return `- ${usage}: ${descriptionSpokenTo(command.definition, say)}`;
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

/** In brackets where it can be left out. */
function nameOf(option: APIApplicationCommandBasicOption, say: Say): string {
  const name = nameSpokenTo(option, say);
  return option.required === true ? name : `[${name}]`;
}
