import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { sameCommands } from '../../src/discord/registration.ts';

const definitions = commands.map(({ definition }) => definition);

/** A definition as Discord gives it back: filled in, with its own fields, its sets in another order. */
function asListed(definition: (typeof definitions)[number]) {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    type: 1,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...definition,
    integration_types: definition.integration_types?.toReversed(),
    contexts: definition.contexts?.toReversed(),
    ...('options' in definition
      ? { options: definition.options?.map((option) => ({ required: false, ...option })) }
      : {}),
  };
}

describe('sameCommands', () => {
  it('knows our commands in what Discord makes of them', () => {
    expect(sameCommands(definitions, definitions.map(asListed))).toBe(true);
  });

  it('pays no heed to the order of the commands', () => {
    const [ask] = definitions;
    if (ask === undefined) throw new Error('there are commands');
    const two = [ask, { ...ask, name: 'again' }];
    expect(sameCommands(two, two.map(asListed).toReversed())).toBe(true);
  });

  it.each([
    ['a changed description', { description: 'Other words' }],
    ['a changed context', { contexts: [0] }],
    ['an option less', { options: [] }],
    ['permissions that were not there', { default_member_permissions: '0' }],
    ['another kind of command', { type: 3 }],
  ])('sees %s', (_, change) => {
    expect(
      sameCommands(
        definitions,
        definitions.map((definition) => ({ ...asListed(definition), ...change })),
      ),
    ).toBe(false);
  });

  it('sees that an option became required', () => {
    const changed = definitions.map((definition) => ({
      ...asListed(definition),
      ...('options' in definition
        ? { options: definition.options?.map((option) => ({ ...option, required: true })) }
        : {}),
    }));
    expect(sameCommands(definitions, changed)).toBe(false);
  });

  it('sees that there are more commands or fewer', () => {
    expect(sameCommands(definitions, [])).toBe(false);
    expect(sameCommands([], definitions.map(asListed))).toBe(false);
  });

  it('does not take a list for granted', () => {
    expect(() => sameCommands(definitions, { message: 'Unauthorized' })).toThrow();
  });
});
