import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { call, onNext, startRig, startWorld } from './rig.ts';

/** The status of a request that names a host of its own. */
function statusFor(playground: Playground, host: string): Promise<number | undefined> {
  const { port } = new URL(playground.restAddress);
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/v10/gateway',
        headers: { host, authorization: `Bot ${playground.token}` },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
}

test('only who asks for 127.0.0.1 is heard', async () => {
  const playground = await startWorld();
  const { host, port } = new URL(playground.restAddress);
  expect(await statusFor(playground, host)).toBe(200);
  expect(await statusFor(playground, `example.org:${port}`)).toBe(403);
  expect(await statusFor(playground, '127.0.0.1:1')).toBe(403);
});

test.each([
  ['a route that is not there', '/guilds/1/bans', 404, { message: '404: Not Found', code: 0 }],
  ['a method that is not there', '/channels/1/pins', 404, { message: '404: Not Found', code: 0 }],
  ['a channel that is not there', '/channels/1', 404, { message: 'Unknown Channel', code: 10003 }],
  ['a person who is not there', '/users/1', 404, { message: 'Unknown User', code: 10013 }],
])('%s is refused and recorded', async (_name, path, status, body) => {
  const playground = await startWorld();
  expect(await call(playground, 'GET', path)).toMatchObject({ status, body });
  const problem = { method: 'GET', path, status, code: body.code, message: body.message, errors: undefined };
  expect(playground.problems).toEqual([problem]);
  expect(playground.requests).toEqual([{ method: 'GET', path, status, body: undefined }]);
});

test('a wrong token, a wrong version and a body that is no JSON are refused', async () => {
  const playground = await startWorld();
  const unauthorized = await call(playground, 'GET', '/users/@me', { headers: { authorization: 'Bot x' } });
  expect(unauthorized).toMatchObject({ status: 401, body: { code: 0 } });
  const old = await fetch(`${playground.restAddress}/v9/users/@me`);
  expect([old.status, await old.json()]).toMatchObject([400, { code: 50041 }]);
  const broken = await call(playground, 'POST', '/users/@me/channels', { body: '{' });
  expect(broken).toMatchObject({ status: 400, body: { code: 50109 } });
});

test('an answer without content names no type of content', async () => {
  const playground = await startWorld();
  const path = `/channels/${playground.places.general.channelId}/typing`;
  expect(await call(playground, 'POST', path)).toEqual({ status: 204, body: undefined, contentType: null });
});

test('what lies outside of the API is left to a site', async () => {
  const playground = await startWorld();
  playground.show({
    answer: (incoming, response) => {
      if (incoming.url !== '/') return false;
      response.end('a page');
      return true;
    },
    connect: () => false,
  });
  const origin = new URL(playground.restAddress).origin;
  expect(await (await fetch(origin)).text()).toBe('a page');
  expect((await fetch(`${origin}/other`)).status).toBe(404);
});

test('files are taken with their names and sizes', async () => {
  const { playground, client, ada } = await startRig();
  void onNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ content: 'see', files: [{ attachment: Buffer.from('text'), name: 'a.txt' }] });
    await interaction.editReply({
      content: 'see both',
      files: [{ attachment: Buffer.from('more'), name: 'b.txt' }],
    });
  });
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'What?' });
  await expect.poll(() => reply.message.content).toBe('see both');
  expect(reply.message.attachments).toEqual([{ filename: 'b.txt', size: 4 }]);
  expect(playground.problems).toEqual([]);
});

test('the last 500 requests and 500 messages of a channel are kept', async () => {
  const { playground, ada } = await startRig();
  const { general } = playground.places;
  for (let index = 1; index <= 501; index += 1) await ada.send(general, `${index}`);
  const messages = ada.read(general);
  expect([messages.length, messages[0]?.content, messages.at(-1)?.content]).toEqual([500, '2', '501']);
  for (let index = 1; index <= 501; index += 1) await call(playground, 'GET', '/gateway');
  expect(playground.requests).toHaveLength(500);
});

test('names are taken once', async () => {
  const playground = await startWorld();
  playground.join({ name: 'Ada' });
  expect(() => playground.join({ name: 'Ada' })).toThrow('Somebody called "Ada" is here already');
  expect(() => playground.join({ name: '@' })).toThrow('"@" is no username');
});
