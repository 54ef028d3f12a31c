import { expect, test } from 'vitest';
import { allowedMentionsErrors, pingsOf } from '../../src/playground/mentions.ts';
import { onNext, startRig } from './rig.ts';

const TEXT = 'Hello @everyone, <@1> <@!2> <@1> and <@&3>';

test.each([
  [
    'everything',
    { parse: ['everyone', 'users', 'roles'] },
    { everyone: true, users: ['1', '2'], roles: ['3'] },
  ],
  ['users', { parse: ['users'] }, { everyone: false, users: ['1', '2'], roles: [] }],
  ['nothing', { parse: [] }, { everyone: false, users: [], roles: [] }],
  ['those named', { users: ['2'], roles: ['3'] }, { everyone: false, users: ['2'], roles: ['3'] }],
  ['the one replied to', { parse: [], replied_user: true }, { everyone: false, users: ['9'], roles: [] }],
])('a text pings %s where that is allowed', (_name, allowed, pings) => {
  expect(pingsOf(TEXT, allowed, '9')).toEqual(pings);
});

test('a text without mentions pings nobody, and a broken mention is none', () => {
  expect(pingsOf('@\u200beveryone <@> \\<@a>', { parse: ['everyone', 'users'] }, null)).toEqual({
    everyone: false,
    users: [],
    roles: [],
  });
});

test('parsing a kind of mentions and naming some of it exclude each other', () => {
  expect(allowedMentionsErrors({ parse: ['users', 'roles'], users: ['1'], roles: [] })).toEqual([
    {
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: 'parse:["users"] and users: [ids...] are mutually exclusive.',
    },
  ]);
});

test('a careless answer pings users, a careless message everybody, and a careful client nobody', async () => {
  const careless = await startRig();
  const careful = await startRig({ client: { allowedMentions: { parse: [], repliedUser: false } } });
  for (const { client, ada, playground } of [careless, careful]) {
    const { general } = playground.places;
    void onNext(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        flags: 1 << 15,
        components: [{ type: 10, content: `@everyone <@${ada.id}>` }],
      });
    });
    await ada.runCommand(general, 'ask', { question: 'Who?' });
    const channel = await client.channels.fetch(general.channelId);
    if (channel?.isSendable() !== true) throw new Error('cannot be written in');
    await channel.send('@here');
  }
  const pings = ({ ada, playground }: typeof careless) =>
    ada.read(playground.places.general).map((each) => each.pings);
  expect(pings(careless)).toEqual([
    { everyone: false, users: [careless.ada.id], roles: [] },
    { everyone: true, users: [], roles: [] },
  ]);
  const nobody = { everyone: false, users: [], roles: [] };
  expect(pings(careful)).toEqual([nobody, nobody]);
});
