import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { exceedsStorage, storedBytes } from '../../src/playground/component-limits.ts';
import { menu, row, text } from './components.ts';
import { call, onNext, refusalOf, startRig } from './rig.ts';

const V2 = MessageFlags.IsComponentsV2;

test('what is too much for Discord to store is refused as Discord refuses it: without saying so', async () => {
  const { playground, client, ada } = await startRig();
  const { general } = playground.places;
  const components = [text('界'.repeat(3387))];
  const { status } = await call(playground, 'POST', `/channels/${general.channelId}/messages`, {
    body: { flags: V2, components },
  });
  expect(status).toBe(500);
  const refused = onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
    const answer = (length: number) =>
      interaction.reply({ flags: V2, components: [{ type: 10, content: '界'.repeat(length) }] });
    const refusal = await refusalOf(answer(3387));
    await answer(3386);
    return refusal.code;
  });
  const reply = await ada.runCommand(general, 'ask', { question: 'What?' });
  expect(await refused).toBe(10062);
  expect(reply.message.text).toHaveLength(3386);
  expect(playground.problems.map(({ code, message }) => [code, message])).toEqual([
    [0, 'The components take more than the 10,170 bytes that Discord stores'],
    [10062, 'The components take more than the 10,170 bytes that Discord stores'],
  ]);
});

test('the bytes that text displays take are those that were measured', () => {
  const displays = (count: number, bytes: number) => [
    ...Array.from({ length: count - 1 }, () => text('a')),
    text('a'.repeat(bytes - count + 1)),
  ];
  for (const [count, bytes] of [
    [1, 10158],
    [2, 10146],
    [3, 10134],
    [8, 10074],
  ] as const) {
    expect(exceedsStorage(displays(count, bytes))).toBe(false);
    expect(exceedsStorage(displays(count, bytes + 1))).toBe(true);
  }
  expect(storedBytes([row(menu(['ab']))])).toBe(12 + 12 + 'menu'.length + 'ab'.length * 2);
});
