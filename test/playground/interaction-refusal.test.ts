import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { ComponentType, MessageFlags, Routes, TextInputStyle } from 'discord.js';
import { expect, test } from 'vitest';
import { call, onNext, refusalOf, startRig } from './rig.ts';

test('a second answer is refused', async () => {
  const { playground, client, ada } = await startRig();
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    await interaction.reply('one');
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    return refusalOf(client.rest.post(route, { body: { type: 4, data: { content: 'two' } }, auth: false }));
  });
  await ada.runCommand(playground.places.general, 'ask', { question: 'Who?' });
  expect(await refused).toMatchObject({ status: 400, code: 40060 });
  expect(playground.problems).toMatchObject([{ status: 400, code: 40060 }]);
});

test('what was never issued is not known', async () => {
  const { playground, client } = await startRig();
  const body = { type: 4, data: { content: 'a' } };
  const application = playground.applicationId;
  const calls = [
    call(playground, 'POST', '/interactions/1/none/callback', { body }),
    call(playground, 'PATCH', `/webhooks/${application}/none/messages/%40original`, {
      body: { content: 'a' },
    }),
    call(playground, 'POST', `/webhooks/${application}/none`, { body: { content: 'a' } }),
  ];
  expect((await Promise.all(calls)).map((answer) => [answer.status, answer.body])).toEqual([
    [404, { message: 'Unknown interaction', code: 10062 }],
    [404, { message: 'Unknown Webhook', code: 10015 }],
    [404, { message: 'Unknown Webhook', code: 10015 }],
  ]);
  expect(client.isReady()).toBe(true);
});

test('before the first answer there is no webhook, and other messages are not its own', async () => {
  const { playground, client, ada } = await startRig();
  const { general } = playground.places;
  const other = await ada.send(general, 'mine');
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    const route = Routes.webhookMessage(playground.applicationId, interaction.token);
    const early = await refusalOf(client.rest.patch(route, { body: { content: 'early' }, auth: false }));
    await interaction.reply({ content: 'one', flags: MessageFlags.Ephemeral });
    const foreign = await refusalOf(interaction.webhook.editMessage(other.id, 'ours'));
    const [hidden] = ada.read(general).filter(({ ephemeral }) => ephemeral);
    const byChannel = await refusalOf(
      client.rest.get(Routes.channelMessage(general.channelId, hidden?.id ?? '')),
    );
    return [early.code, foreign.code, byChannel.code];
  });
  await ada.runCommand(general, 'ask', { question: 'Who?' });
  expect(await refused).toEqual([10015, 10008, 10008]);
});

test('an answer must be of a kind that fits what was asked', async () => {
  const { playground, client, ada } = await startRig();
  const answered = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    const answer = (body: unknown) => refusalOf(client.rest.post(route, { body, auth: false }));
    const refusals = [
      await answer({ type: 8, data: { choices: [] } }),
      await answer({ type: 7, data: { content: 'a' } }),
      await answer({ type: 5, data: { flags: MessageFlags.IsComponentsV2 } }),
      await answer({ type: 4, data: {} }),
      await answer({}),
    ];
    await interaction.reply('at last');
    return refusals;
  });
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'Who?' });
  const notThis = (values: string) => [
    { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${values}}.` },
  ];
  const { status, code } = { status: 400, code: 50035 };
  expect(await answered).toEqual([
    { status, code, errors: { type: { _errors: notThis('4, 5, 9') } } },
    { status, code, errors: { type: { _errors: notThis('4, 5, 9') } } },
    {
      status,
      code,
      errors: {
        data: {
          flags: {
            _errors: [{ code: 'MESSAGE_FLAGS_INVALID', message: 'Only these flags can be set here: 64' }],
          },
        },
      },
    },
    { status, code: 50006, errors: undefined },
    { status, code, errors: { type: { _errors: notThis('4, 5, 9') } } },
  ]);
  expect(reply.message.content).toBe('at last');
});

test('completions are refused where they are too many, too long, or the same', async () => {
  const { playground, client, ada } = await startRig();
  const choices = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: 'v' }));
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isAutocomplete()) throw new Error('not a completion');
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    const answer = (list: unknown) =>
      refusalOf(client.rest.post(route, { body: { type: 8, data: { choices: list } }, auth: false }));
    const refusals = [
      await answer(choices(26)),
      await answer([{ name: 'n'.repeat(101), value: 'v' }]),
      await answer([{ name: 'n', value: 'v'.repeat(101) }]),
      await answer([...choices(2), ...choices(1)]),
    ];
    await interaction.respond(choices(25));
    return refusals;
  });
  const offered = await ada.complete(playground.places.general, 'ask', { article: '' }, 'article');
  expect(offered).toHaveLength(25);
  const tooLong = (maximum: number) => ({
    _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` }],
  });
  expect((await refused).map(({ errors }) => errors)).toEqual([
    { data: { choices: tooLong(25) } },
    { data: { choices: { 0: { name: tooLong(100) } } } },
    { data: { choices: { 0: { value: tooLong(100) } } } },
    {
      data: {
        choices: {
          2: {
            name: {
              _errors: [
                {
                  code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
                  message: 'Option choice name already exists',
                },
              ],
            },
          },
        },
      },
    },
  ]);
});

test('whether a message is ephemeral, or of Components V2, is not changed afterwards', async () => {
  const { playground, client, ada } = await startRig();
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    await interaction.reply({ components: [{ type: 10, content: 'a' }], flags: MessageFlags.IsComponentsV2 });
    const route = Routes.webhookMessage(playground.applicationId, interaction.token);
    const edit = (body: unknown) => refusalOf(client.rest.patch(route, { body, auth: false }));
    return [
      await edit({ flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral }),
      await edit({ flags: MessageFlags.SuppressEmbeds }),
      await edit({ content: 'text' }),
      await edit({ components: [] }),
    ];
  });
  await ada.runCommand(playground.places.general, 'ask', { question: 'Who?' });
  expect((await refused).map(({ code, errors }) => [code, Object.keys(errors ?? {})])).toEqual([
    [50035, ['flags']],
    [50035, ['flags']],
    [50035, ['content']],
    [50006, []],
  ]);
});

test('a form is refused as the answer to a form', async () => {
  const { playground, client, ada } = await startRig();
  const modal = {
    custom_id: 'form',
    title: 'Form',
    components: [
      {
        type: ComponentType.Label,
        label: 'Text',
        component: { type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Short },
      },
    ],
  } satisfies APIModalInteractionResponseCallbackData;
  void onNext(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
  });
  const opened = await ada.runCommand(playground.places.general, 'ask', { question: 'Who?' });
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isModalSubmit()) throw new Error('not a form');
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    const refusal = await refusalOf(client.rest.post(route, { body: { type: 9, data: modal }, auth: false }));
    await interaction.reply('done');
    return refusal.code;
  });
  await ada.submitModal(opened.modal, { text: 'a' });
  expect(await refused).toBe(50035);
});

test('where only the asker installed the bot, it may follow up five times', async () => {
  const { playground, client, ada } = await startRig();
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    await interaction.reply('0');
    for (const content of ['1', '2', '3', '4', '5']) await interaction.followUp(content);
    return refusalOf(interaction.followUp('6'));
  });
  await ada.runCommand(playground.places.elsewhere, 'ask', { question: 'Who?' });
  expect(await refused).toMatchObject({ status: 400, code: 40094 });
});
