import { ButtonStyle, ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import { expect, test } from 'vitest';
import type { Message } from '../../src/playground/playground.ts';
import type { Rig } from './rig.ts';
import { moment, onNext, startRig } from './rig.ts';

const CARD = [
  {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: '> Aleppo' },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            custom_id: 'v1:context',
            label: 'Context',
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            custom_id: 'v1:off',
            label: 'Off',
            disabled: true,
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Link,
            url: 'https://example.org/',
            label: 'Source',
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'v1:article',
            placeholder: 'Another article',
            options: [
              { label: 'Aleppo', value: 'aleppo' },
              { label: 'Ferry', value: 'ferry' },
            ],
          },
        ],
      },
    ],
  },
] as const;

async function shownCard(
  { client, ada, playground }: Rig,
  flags: 0 | MessageFlags.Ephemeral = 0,
): Promise<Message> {
  void onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ components: CARD, flags: MessageFlags.IsComponentsV2 | flags });
  });
  return (await ada.runCommand(playground.places.general, 'ask', { question: 'Where?' })).message;
}

test('a card is kept as it was sent, and all that people read in it is its text', async () => {
  const rig = await startRig();
  const card = await shownCard(rig);
  expect(card.components).toEqual(CARD);
  expect(card.flags).toBe(MessageFlags.IsComponentsV2);
  expect(card.text).toBe(
    ['> Aleppo', 'Context', 'Off', 'Source', 'Another article', 'Aleppo', 'Ferry'].join('\n'),
  );
  expect(rig.playground.problems).toEqual([]);
});

test('a button can change its message, even an ephemeral one', async () => {
  const rig = await startRig();
  const card = await shownCard(rig, MessageFlags.Ephemeral);
  const heard = onNext(rig.client, async (interaction) => {
    if (!interaction.isButton()) return null;
    await interaction.update({ components: [{ type: ComponentType.TextDisplay, content: 'changed' }] });
    return [interaction.customId, interaction.message.id, interaction.message.flags.has('Ephemeral')];
  });
  const reply = await rig.ada.click(card, 'Context');
  expect(await heard).toEqual(['v1:context', card.id, true]);
  expect(reply).toMatchObject({
    kind: 'update',
    message: { id: card.id, text: 'changed', edited: true, ephemeral: true },
  });
  expect(rig.ada.read(rig.playground.places.general)).toHaveLength(1);
});

test('a button can be taken note of and its message changed later', async () => {
  const rig = await startRig();
  const card = await shownCard(rig);
  const finish = moment();
  void onNext(rig.client, async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await finish.awaited;
    await interaction.editReply({ components: [{ type: ComponentType.TextDisplay, content: 'later' }] });
  });
  const reply = await rig.ada.click(card, 'v1:context');
  expect(reply).toMatchObject({ kind: 'deferred-update', message: { id: card.id, edited: false } });
  finish.come();
  expect((await reply.settled()).text).toBe('later');
});

test('a button can be answered with a message of its own', async () => {
  const rig = await startRig();
  const card = await shownCard(rig);
  void onNext(rig.client, async (interaction) => {
    if (interaction.isButton()) await interaction.reply('another');
  });
  const reply = await rig.ada.click(card, 'Context');
  expect(reply).toMatchObject({ kind: 'message', message: { content: 'another', replyTo: card.id } });
});

test('a menu sends what was chosen', async () => {
  const rig = await startRig();
  const card = await shownCard(rig);
  const heard = onNext(rig.client, async (interaction) => {
    if (!interaction.isStringSelectMenu()) return null;
    await interaction.reply('chosen');
    return interaction.values;
  });
  await rig.ada.choose(card, 'v1:article', ['ferry']);
  expect(await heard).toEqual(['ferry']);
});

test('what cannot be pressed or chosen is refused before the bot hears of it', async () => {
  const rig = await startRig();
  const card = await shownCard(rig, MessageFlags.Ephemeral);
  const ben = rig.playground.join({ name: 'Ben' });
  const tries: [Promise<unknown>, string][] = [
    [rig.ada.click(card, 'Share'), 'no button "Share", but: Context, Off, Source'],
    [rig.ada.click(card, 'Off'), '"Off" is disabled'],
    [rig.ada.click(card, 'Source'), 'a link to https://example.org/'],
    [rig.ada.choose(card, 'v1:article', ['other']), 'does not offer "other"'],
    [rig.ada.choose(card, 'v1:article', ['aleppo', 'ferry']), 'takes 1 to 1 values, not 2'],
    [rig.ada.openMenu(card, 'Find in article'), 'no commands on ephemeral messages'],
    [ben.click(card, 'Context'), 'Ben cannot see that message'],
  ];
  for (const [attempt, message] of tries) await expect(attempt).rejects.toThrow(message);
});

test('a form is opened, filled in and answered', async () => {
  const rig = await startRig();
  const card = await shownCard(rig);
  void onNext(rig.client, async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.showModal({
      custom_id: 'v1:form',
      title: 'Another question',
      components: [
        {
          type: ComponentType.Label,
          label: 'Question',
          component: {
            type: ComponentType.TextInput,
            custom_id: 'question',
            style: TextInputStyle.Short,
            max_length: 20,
          },
        },
        {
          type: ComponentType.Label,
          label: 'Article',
          component: {
            type: ComponentType.StringSelect,
            custom_id: 'article',
            options: [{ label: 'Aleppo', value: 'aleppo' }],
            required: false,
          },
        },
        {
          type: ComponentType.Label,
          label: 'Private',
          component: { type: ComponentType.Checkbox, custom_id: 'private' },
        },
      ],
    });
  });
  const { kind, modal } = await rig.ada.click(card, 'Context');
  expect([kind, modal.title, modal.customId]).toEqual(['modal', 'Another question', 'v1:form']);

  await expect(rig.ada.submitModal(modal, {})).rejects.toThrow('"question" must be filled in');
  await expect(rig.ada.submitModal(modal, { question: 'x'.repeat(21) })).rejects.toThrow('takes less text');
  await expect(rig.ada.submitModal(modal, { other: 'x' })).rejects.toThrow('no field "other"');

  const heard = onNext(rig.client, async (interaction) => {
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return null;
    await interaction.update({ components: [{ type: ComponentType.TextDisplay, content: 'submitted' }] });
    const { fields, message } = interaction;
    return [
      fields.getTextInputValue('question'),
      fields.getStringSelectValues('article'),
      fields.getCheckbox('private'),
      message.id,
    ];
  });
  const reply = await rig.ada.submitModal(modal, {
    question: 'And when?',
    article: ['aleppo'],
    private: true,
  });
  expect(await heard).toEqual(['And when?', ['aleppo'], true, card.id]);
  expect(reply.message).toMatchObject({ id: card.id, text: 'submitted' });
  expect(rig.playground.problems).toEqual([]);
});

test('a command of a message gets the message with its content', async () => {
  const rig = await startRig();
  const { general } = rig.playground.places;
  const claim = await rig.ada.send(general, 'The ferry sank on Monday.');
  const heard = onNext(rig.client, async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return null;
    await interaction.reply({ content: 'found', flags: MessageFlags.Ephemeral });
    const { targetMessage, commandName } = interaction;
    return [commandName, targetMessage.content, targetMessage.author.username];
  });
  const reply = await rig.ada.openMenu(claim, 'Find in article');
  expect(await heard).toEqual(['Find in article', 'The ferry sank on Monday.', 'Ada']);
  expect(reply.message).toMatchObject({ content: 'found', ephemeral: true });
});
