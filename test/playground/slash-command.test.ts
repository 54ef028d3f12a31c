import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { moment, onNext, startRig } from './rig.ts';

test('a command arrives with all that Discord tells of it, and its answer is read by everybody', async () => {
  const { playground, client, ada } = await startRig();
  const ben = playground.join({ name: 'Ben', locale: 'de' });
  const { general } = playground.places;
  const heard = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    const { resource } = (await interaction.reply({ content: 'Mark Toner', withResponse: true })) ?? {};
    return {
      name: interaction.commandName,
      question: interaction.options.getString('question'),
      asker: interaction.member?.user.username,
      channel: interaction.channel?.id,
      guild: interaction.guild?.name,
      locale: interaction.locale,
      guildLocale: interaction.guildLocale,
      context: interaction.context,
      owners: interaction.authorizingIntegrationOwners,
      mayWrite: interaction.appPermissions.has('SendMessages'),
      sizeLimit: interaction.attachmentSizeLimit,
      answered: resource?.message?.content,
      messageType: resource?.message?.type,
    };
  });
  const reply = await ben.runCommand(general, 'ask', { question: 'Who is the spokesman?' });

  expect(await heard).toMatchObject({
    name: 'ask',
    question: 'Who is the spokesman?',
    asker: 'Ben',
    channel: general.channelId,
    guild: 'Reading Room',
    locale: 'de',
    guildLocale: 'en-US',
    context: 0,
    owners: { guildId: general.guildId, userId: ben.id },
    mayWrite: true,
    sizeLimit: 10_485_760,
    answered: 'Mark Toner',
    messageType: 20,
  });
  expect(reply.kind).toBe('message');
  expect(reply.message).toMatchObject({
    content: 'Mark Toner',
    ephemeral: false,
    loading: false,
    text: 'Mark Toner',
  });
  expect(ada.read(general)).toEqual([reply.message]);
  expect(playground.problems).toEqual([]);
});

test('an ephemeral answer is seen by the asker alone, and the bot hears no event of it', async () => {
  const { playground, client, ada } = await startRig();
  const ben = playground.join({ name: 'Ben' });
  const { general } = playground.places;
  const created: string[] = [];
  client.on('messageCreate', ({ content }) => created.push(content));
  void onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: 'for you', flags: MessageFlags.Ephemeral });
    await interaction.followUp('for all');
  });
  const reply = await ada.runCommand(general, 'ask', { question: 'What?' });
  expect(reply.message.ephemeral).toBe(true);
  expect(await reply.nextFollowUp()).toMatchObject({
    content: 'for all',
    ephemeral: false,
    replyTo: reply.message.id,
  });
  expect(ada.read(general).map(({ content }) => content)).toEqual(['for you', 'for all']);
  expect(ben.read(general).map(({ content }) => content)).toEqual(['for all']);
  await expect.poll(() => created).toEqual(['for all']);
});

test('a deferred answer is loading until it is edited, and keeps who may see it', async () => {
  const { playground, client, ada } = await startRig();
  const { general } = playground.places;
  const finish = moment();
  void onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await finish.awaited;
    await interaction.editReply({
      components: [{ type: 10, content: 'at last' }],
      flags: MessageFlags.IsComponentsV2,
    });
    await interaction.followUp({ content: 'and more' });
  });
  const reply = await ada.runCommand(general, 'ask', { question: 'When?' });
  expect(reply).toMatchObject({ kind: 'deferred', message: { loading: true, ephemeral: true, text: '' } });
  finish.come();
  expect(await reply.settled()).toMatchObject({
    loading: false,
    ephemeral: true,
    edited: false,
    text: 'at last',
  });
  expect((await reply.nextFollowUp()).text).toBe('and more');
  expect(reply.followUps).toHaveLength(1);
  expect(playground.problems).toEqual([]);
});

test('the first follow-up to a deferred answer fills it', async () => {
  const { playground, client, ada } = await startRig();
  void onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp({ content: 'filled', flags: MessageFlags.Ephemeral });
  });
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'When?' });
  expect(await reply.settled()).toMatchObject({ content: 'filled', ephemeral: false });
  expect(reply.followUps).toEqual([]);
});

test('an answer can be fetched, edited and deleted afterwards', async () => {
  const { playground, client, ada } = await startRig();
  const { general } = playground.places;
  const done = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return [];
    await interaction.reply('one');
    const fetched = await interaction.fetchReply();
    const edited = await interaction.editReply('two');
    const later = await interaction.followUp('three');
    await later.edit('four');
    await interaction.deleteReply();
    return [fetched.content, edited.content, later.id];
  });
  const reply = await ada.runCommand(general, 'ask', { question: 'What?' });
  const [fetched, edited, laterId] = await done;
  expect([fetched, edited]).toEqual(['one', 'two']);
  expect(ada.read(general)).toMatchObject([{ id: laterId, content: 'four', edited: true }]);
  expect(() => reply.message).toThrow('The message is gone');
});

test('completions come back as the bot gave them', async () => {
  const { playground, client, ada } = await startRig();
  const focused = onNext(client, async (interaction) => {
    if (!interaction.isAutocomplete()) return null;
    await interaction.respond([{ name: 'Aleppo', value: 'aleppo' }]);
    return [interaction.options.getFocused(true), interaction.options.getString('question')];
  });
  const { general } = playground.places;
  const choices = await ada.complete(general, 'ask', { question: 'Who?', article: 'al' }, 'article');
  expect(choices).toEqual([{ name: 'Aleppo', value: 'aleppo' }]);
  expect(await focused).toEqual([
    expect.objectContaining({ name: 'article', value: 'al', focused: true }),
    'Who?',
  ]);
});

test.each([
  ['a direct message', 1, 'directMessage'],
  ['a group without the bot', 2, 'group'],
  ['a server without the bot', 0, 'elsewhere'],
] as const)('in %s the command works as well', async (_name, context, where) => {
  const { playground, client, ada } = await startRig();
  const place = where === 'directMessage' ? ada.directMessage : playground.places[where];
  const heard = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return null;
    await interaction.reply('here');
    const { guild, guildId, user, authorizingIntegrationOwners } = interaction;
    return {
      context: interaction.context,
      guild,
      guildId,
      user: user.username,
      owners: authorizingIntegrationOwners,
    };
  });
  const reply = await ada.runCommand(place, 'ask', { question: 'Where?' });
  expect(reply.message).toMatchObject({
    content: 'here',
    ephemeral: false,
    place: { channelId: place.channelId },
  });
  expect(await heard).toMatchObject({
    context,
    guild: null,
    guildId: place.guildId,
    user: 'Ada',
    owners: { guildId: where === 'directMessage' ? '0' : null, userId: ada.id },
  });
  expect(playground.problems).toEqual([]);
});

test('where external apps are not allowed, every answer is ephemeral', async () => {
  const { playground, client, ada } = await startRig();
  const shown = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return null;
    await interaction.reply('quietly');
    return interaction.memberPermissions?.has('UseExternalApps');
  });
  const reply = await ada.runCommand(playground.places.elsewhereQuiet, 'ask', { question: 'Where?' });
  expect(reply.message.ephemeral).toBe(true);
  expect(await shown).toBe(false);
});

test('a command and its options are also found by their names in the language of the person', async () => {
  const { playground, client } = await startRig();
  const ben = playground.join({ name: 'Ben', locale: 'de' });
  const { general } = playground.places;
  await client.application.commands.create({
    name: 'read',
    nameLocalizations: { de: 'lesen' },
    description: 'Reads',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'title',
        nameLocalizations: { de: 'titel' },
        description: 'Of what?',
      },
    ],
  });
  const heard = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    await interaction.reply('here');
    return [interaction.commandName, interaction.options.getString('title')];
  });
  await ben.runCommand(general, 'lesen', { titel: 'The wreck' });
  expect(await heard).toEqual(['read', 'The wreck']);
  const cleo = playground.join({ name: 'Cleo', locale: 'fr' });
  await expect(cleo.runCommand(general, 'lesen')).rejects.toThrow('There is no command /lesen.');
});

test('what Discord would not offer is refused before the bot hears of it', async () => {
  const { playground, client, ada } = await startRig();
  await client.application.commands.create({
    name: 'manage',
    description: 'Manages',
    defaultMemberPermissions: '32',
  });
  const { general, elsewhere } = playground.places;
  const bare = playground.join({ name: 'Bare', installed: false });
  const tries: [Promise<unknown>, string][] = [
    [ada.runCommand(general, 'nothing'), 'There is no command /nothing'],
    [ada.runCommand(general, 'ask'), 'The option "question" must be filled in'],
    [ada.runCommand(general, 'ask', { question: '' }), 'takes 1 to 6000, not 0'],
    [ada.runCommand(general, 'ask', { question: 3 }), 'The option "question" takes text'],
    [ada.runCommand(general, 'ask', { question: 'a', other: 'b' }), 'no option "other"'],
    [ada.runCommand(general, 'manage'), 'hidden from Ada'],
    [bare.runCommand(elsewhere, 'ask', { question: 'a' }), 'not offered to Bare in elsewhere'],
    [ada.complete(general, 'ask', { question: 'a' }, 'question'), 'offers no completions'],
    [bare.runCommand(ada.directMessage, 'ask', { question: 'a' }), 'cannot see the direct messages'],
  ];
  for (const [attempt, message] of tries) await expect(attempt).rejects.toThrow(message);
});

test('an administrator finds hidden commands, and subcommands are named after their command', async () => {
  const { playground, client } = await startRig();
  await client.application.commands.create({
    name: 'settings',
    description: 'Settings',
    defaultMemberPermissions: '0',
    options: [
      {
        type: 1,
        name: 'show',
        description: 'Shows',
        options: [{ type: 6, name: 'whose', description: 'Whose?' }],
      },
    ],
  });
  const root = playground.join({ name: 'Root', administrator: true });
  const heard = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return null;
    await interaction.reply('shown');
    return [interaction.options.getSubcommand(), interaction.options.getUser('whose')?.username];
  });
  await root.runCommand(playground.places.general, 'settings show', { whose: root.id });
  expect(await heard).toEqual(['show', 'Root']);
});
