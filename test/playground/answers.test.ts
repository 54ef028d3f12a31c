/**
 * What the playground answers, checked against Discord's published description of its answers.
 */

import { MessageFlags } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import type { ZodMiniType } from 'zod/mini';
import { schemaErrors } from '../../src/playground/schema-check.ts';
import type { Rig } from './rig.ts';
import { call, onNext, startRig } from './rig.ts';

async function errorsIn({ playground }: Rig, schema: ZodMiniType, path: string): Promise<string[]> {
  const { body } = await call(playground, 'GET', path);
  return wrongWith(schema, body);
}

/** Field and complaint, a line each. */
function wrongWith(schema: ZodMiniType, body: unknown): string[] {
  return schemaErrors(schema, body).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('who the bot is, whom it meets and where it writes', async () => {
  const rig = await startRig();
  const { applicationId, places, bot } = rig.playground;
  const { general, thread } = places;
  const found = await Promise.all([
    errorsIn(rig, spec.GatewayBotResponseSchema, '/gateway/bot'),
    errorsIn(rig, spec.UserResponseSchema, `/users/${rig.ada.id}`),
    errorsIn(rig, spec.GuildChannelResponseSchema, `/channels/${general.channelId}`),
    errorsIn(rig, spec.ThreadResponseSchema, `/channels/${thread.channelId}`),
    errorsIn(rig, spec.PrivateChannelResponseSchema, `/channels/${rig.ada.directMessage.channelId}`),
    errorsIn(rig, spec.GuildMemberResponseSchema, `/guilds/${general.guildId}/members/${bot.id}`),
  ]);
  expect(found).toEqual(found.map(() => []));
  const { body } = await call(
    rig.playground,
    'GET',
    `/applications/${applicationId}/commands?with_localizations=true`,
  );
  const commands = Array.isArray(body) ? body : [];
  expect(commands).toHaveLength(2);
  expect(commands.flatMap((command) => wrongWith(spec.ApplicationCommandResponseSchema, command))).toEqual(
    [],
  );
});

test('messages of people, of the bot and of its answers', async () => {
  const rig = await startRig();
  const { client, ada, playground } = rig;
  const { general } = playground.places;
  const bodies: unknown[] = [];
  void onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { id, token } = interaction;
    const card = {
      type: 17,
      components: [
        { type: 10, content: 'a card' },
        { type: 14 },
        { type: 1, components: [{ type: 3, custom_id: 'b', options: [{ label: 'B', value: 'b' }] }] },
        { type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] },
      ],
    };
    const answer = await call(
      playground,
      'POST',
      `/interactions/${id}/${token}/callback?with_response=true`,
      {
        body: { type: 4, data: { flags: MessageFlags.IsComponentsV2, components: [card] } },
      },
    );
    expect(wrongWith(spec.InteractionCallbackResponseSchema, answer.body)).toEqual([]);
    const webhook = `/webhooks/${playground.applicationId}/${token}`;
    bodies.push((await call(playground, 'GET', `${webhook}/messages/%40original`)).body);
    const embed = { title: 'An embed', fields: [{ name: 'a', value: 'b' }] };
    bodies.push((await call(playground, 'POST', `${webhook}?wait=true`, { body: { embeds: [embed] } })).body);
  });
  const { message } = await ada.runCommand(general, 'ask', { question: 'What?' });
  const question = await ada.send(general, `<@${playground.bot.id}> what?`, { replyTo: message });
  bodies.push((await call(playground, 'GET', `/channels/${general.channelId}/messages/${question.id}`)).body);
  const own = await call(playground, 'POST', `/channels/${general.channelId}/messages`, {
    body: { content: 'here', message_reference: { message_id: question.id } },
  });
  bodies.push(own.body);
  await expect.poll(() => bodies.length).toBe(4);
  expect(bodies.flatMap((body) => wrongWith(spec.MessageResponseSchema, body))).toEqual([]);
});
