import { expect, test } from 'vitest';
import { onNext, refusalOf, startRig } from './rig.ts';

const MINUTE = 60_000;

test('after three seconds nobody waits any longer, and the answer is refused', async () => {
  let now = 1_800_000_000_000;
  const { playground, client, ada } = await startRig({ now: () => now });
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    now += 3_001;
    return refusalOf(interaction.reply('too late'));
  });
  const { general } = playground.places;
  await expect(ada.runCommand(general, 'ask', { question: 'Who?' })).rejects.toThrow(
    'The application did not respond',
  );
  expect(await refused).toMatchObject({ status: 404, code: 10062 });
  expect(playground.problems).toMatchObject([
    { code: 10062, message: 'Unknown interaction: answered after more than 3 seconds' },
  ]);
});

test('an answer at three seconds is in time', async () => {
  let now = 1_800_000_000_000;
  const { playground, client, ada } = await startRig({ now: () => now });
  void onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    now += 3_000;
    await interaction.reply('just so');
  });
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'Who?' });
  expect(reply.message.content).toBe('just so');
});

test('a bot that never answers is given up when the clock says so', async () => {
  let now = 1_800_000_000_000;
  const { playground, ada } = await startRig({ now: () => now });
  const { general } = playground.places;
  const waiting = expect(ada.runCommand(general, 'ask', { question: 'Who?' })).rejects.toThrow(
    'did not respond',
  );
  now += 3_001;
  playground.lookAtClock();
  await waiting;
});

test('a token serves for fifteen minutes', async () => {
  let now = 1_800_000_000_000;
  const { playground, client, ada } = await startRig({ now: () => now });
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    await interaction.reply('one');
    now += 15 * MINUTE;
    await interaction.editReply('two');
    now += 1;
    return [await refusalOf(interaction.editReply('three')), await refusalOf(interaction.followUp('four'))];
  });
  await ada.runCommand(playground.places.general, 'ask', { question: 'Who?' });
  expect(await refused).toMatchObject([
    { status: 401, code: 50027 },
    { status: 401, code: 50027 },
  ]);
});
