import { ApplicationCommandType, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { clientFor, loggedIn, refusalOf, startWorld } from './rig.ts';

async function start() {
  const playground = await startWorld();
  const client = await loggedIn(clientFor(playground), playground);
  const route = Routes.applicationCommands(playground.applicationId);
  return { playground, client, route, put: (body: unknown) => client.rest.put(route, { body }) };
}

const ASK = {
  name: 'ask',
  description: 'Asks',
  name_localizations: { de: 'fragen' },
  options: [
    { type: 3, name: 'question', description: 'What?', required: true, max_length: 300 },
    { type: 3, name: 'article', description: 'Where?', required: false, autocomplete: true },
  ],
};

test('registered commands are listed as Discord lists them', async () => {
  const { playground, client, route, put } = await start();
  await put([
    ASK,
    { name: 'Find', type: 3, default_member_permissions: '8', contexts: [0], integration_types: [0, 1] },
  ]);
  const identity = {
    id: expect.any(String),
    application_id: playground.applicationId,
    version: expect.any(String),
  };
  expect(playground.commands).toEqual([
    {
      ...identity,
      type: 1,
      name: 'ask',
      name_localizations: { de: 'fragen' },
      description: 'Asks',
      description_localizations: null,
      options: [ASK.options[0], { type: 3, name: 'article', description: 'Where?', autocomplete: true }],
      default_member_permissions: null,
      contexts: null,
      integration_types: [0],
      nsfw: false,
    },
    {
      ...identity,
      type: 3,
      name: 'Find',
      name_localizations: null,
      description: '',
      description_localizations: null,
      default_member_permissions: '8',
      contexts: [0],
      integration_types: [0, 1],
      nsfw: false,
    },
  ]);
  const fetched = await client.application.commands.fetch({ withLocalizations: true });
  expect(fetched.map(({ name, nameLocalizations }) => [name, nameLocalizations])).toEqual([
    ['ask', { de: 'fragen' }],
    ['Find', null],
  ]);
  const bare = await client.rest.get(route);
  expect(bare).toMatchObject([{ name: 'ask' }, { name: 'Find' }]);
  expect(JSON.stringify(bare)).not.toContain('localizations');
  expect(fetched.find(({ name }) => name === 'ask')?.equals({ ...ASK, integration_types: [0] }, true)).toBe(
    true,
  );
});

test('a command keeps its id, and its version until it changes', async () => {
  const { playground, put } = await start();
  const identities = () => playground.commands.map(({ id, version }) => ({ id, version }));
  await put([ASK]);
  const [first] = identities();
  await put([ASK]);
  expect(identities()).toEqual([first]);
  await put([{ ...ASK, description: 'Asks something' }]);
  const [changed] = identities();
  expect(changed?.id).toBe(first?.id);
  expect(changed?.version).not.toBe(first?.version);
  await put([]);
  expect(playground.commands).toEqual([]);
});

test('single commands are created, changed and deleted, in one server as well', async () => {
  const { playground, client } = await start();
  const guildId = playground.places.general.guildId ?? '';
  const created = await client.application.commands.create({ name: 'one', description: 'One' });
  await client.application.commands.create({ name: 'two', description: 'Two' }, guildId);
  await client.application.commands.create({ name: 'three', description: 'Three' });
  await created.edit({ description: 'The first' });
  expect((await client.application.commands.fetch(created.id)).description).toBe('The first');
  expect(playground.commands.map(({ name, description, guild_id }) => [name, description, guild_id])).toEqual(
    [
      ['one', 'The first', undefined],
      ['three', 'Three', undefined],
      ['two', 'Two', guildId],
    ],
  );
  await created.delete();
  expect(await refusalOf(created.delete())).toMatchObject({ status: 404, code: 10063 });
  expect(playground.commands.map(({ name }) => name)).toEqual(['three', 'two']);
});

const option = (more: object) => ({ type: 3, name: 'o', description: 'O', ...more });
const menu = (index: number) => ({ type: ApplicationCommandType.Message, name: `Menu ${index}` });

test.each([
  ['a name with capitals', [{ name: 'Ask', description: 'a' }], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name too long', [{ name: 'a'.repeat(33), description: 'a' }], '0.name', 'BASE_TYPE_MAX_LENGTH'],
  ['no description', [{ name: 'ask' }], '0.description', 'BASE_TYPE_REQUIRED'],
  [
    'a description too long',
    [{ name: 'ask', description: 'a'.repeat(101) }],
    '0.description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['the same name twice', [ASK, ASK], '1', 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
  ['too many menus', Array.from({ length: 16 }, (_, index) => menu(index)), '', 'BASE_TYPE_MAX_LENGTH'],
  [
    'a menu with a description',
    [{ ...menu(0), description: 'a' }],
    '0.description',
    'APPLICATION_COMMAND_MENU_FIELD_INVALID',
  ],
  [
    'a locale that is not there',
    [{ ...ASK, name_localizations: { ar: 'a' } }],
    '0.name_localizations.ar',
    'BASE_TYPE_CHOICES',
  ],
  [
    'a name with capitals in another language',
    [{ ...ASK, name_localizations: { de: 'Fragen' } }],
    '0.name_localizations.de',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'a required option after an optional one',
    [{ ...ASK, options: [option({}), option({ name: 'p', required: true })] }],
    '0.options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'two options of one name',
    [{ ...ASK, options: [option({}), option({})] }],
    '0.options.1.name',
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'choices beside completion',
    [{ ...ASK, options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }],
    '0.options.0',
    'APPLICATION_COMMAND_OPTION_CHOICES_AND_AUTOCOMPLETE_MUTUALLY_EXCLUSIVE',
  ],
  [
    'the same choice twice',
    [{ ...ASK, options: [option({ choices: [1, 2].map((value) => ({ name: 'a', value: `${value}` })) })] }],
    '0.options.0.choices.1.name',
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
  ],
  [
    'an option of no type',
    [{ ...ASK, options: [option({ type: 99 })] }],
    '0.options.0',
    'UNION_TYPE_CHOICES',
  ],
  [
    'a range upside down',
    [{ ...ASK, options: [option({ min_length: 5, max_length: 4 })] }],
    '0.options.0.min_length',
    'APPLICATION_COMMAND_OPTION_RANGE_INVALID',
  ],
  [
    'subcommands beside options',
    [{ ...ASK, options: [option({}), { type: 1, name: 's', description: 'S' }] }],
    '0.options',
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
])('%s is refused, and what was registered stays', async (_name, body, path, code) => {
  const { playground, put } = await start();
  await put([ASK]);
  const before = playground.commands;
  const refusal = await refusalOf(put(body));
  expect(refusal).toMatchObject({ status: 400, code: 50035 });
  expect(refusal.errors).toMatchObject(
    (path === '' ? [] : path.split('.')).reduceRight<object>((inner, field) => ({ [field]: inner }), {
      _errors: [{ code }],
    }),
  );
  expect(playground.commands).toEqual(before);
});

test('a command counts all of its names, descriptions and choices, with the longest translations', async () => {
  const { put } = await start();
  const options = Array.from({ length: 25 }, (_, index) => ({
    type: 3,
    name: `${index}`.padEnd(5, 'o'),
    description: 'd',
    description_localizations: { de: 'd'.repeat(100) },
    choices: [
      { name: 'n'.repeat(99), value: 'v'.repeat(100) },
      { name: 'n'.repeat(11), value: 'v' },
    ],
  }));
  const sized = (description: number) => ({ name: 'ask', description: 'd'.repeat(description), options });
  const rest = 8000 - 'ask'.length - 25 * (5 + 100 + 99 + 100 + 11 + 1);
  await put([sized(rest)]);
  expect(await refusalOf(put([sized(rest + 1)]))).toMatchObject({
    errors: { 0: { _errors: [{ code: 'APPLICATION_COMMAND_TOO_LARGE' }] } },
  });
});

test('commands of another application or server are out of reach', async () => {
  const { playground, client } = await start();
  const elsewhere = playground.places.elsewhere.guildId ?? '';
  expect(await refusalOf(client.rest.get(Routes.applicationCommands('1')))).toMatchObject({ code: 10002 });
  const route = Routes.applicationGuildCommands(playground.applicationId, elsewhere);
  expect(await refusalOf(client.rest.put(route, { body: [] }))).toMatchObject({ status: 403, code: 50001 });
});
