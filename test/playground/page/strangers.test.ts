import { once } from 'node:events';
import { request } from 'node:http';
import { expect, it, test } from 'vitest';
import { WebSocket } from 'ws';
import { openPage } from '../../../src/playground/page/page.ts';
import { startWorld } from '../rig.ts';

/** The address of a page that is shown until the test ends. */
async function shownPage(): Promise<string> {
  const playground = await startWorld();
  const guide = { command: 'ask', examples: [], invitation: 'https://discord.com/APPLICATION_ID' };
  openPage({ playground, guide, explain: () => null });
  return playground.address;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The status and the headers of what comes back; node:http sends what headers it is given, `fetch` does not. */
function send(address: string, { method = 'GET', path = '/', headers = {} }: Sent) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      request(new URL(path, address), { method, headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, headers: response.headers });
      })
        .on('error', reject)
        .end();
    },
  );
}

/** What a socket gets to hear first; null where it is cut off before. */
function heard(address: string, origin: string | undefined): Promise<unknown> {
  const url = new URL('/page', address.replace('http:', 'ws:'));
  const socket = new WebSocket(url, origin === undefined ? {} : { origin });
  return new Promise((resolve) => {
    // Being cut off before the socket stands is told as an error, which a close follows.
    socket.on('error', () => {});
    socket.on('close', () => resolve(null));
    socket.on('message', (data) => {
      resolve(JSON.parse(String(data)));
      socket.terminate();
    });
  });
}

test('the page allows itself nothing from elsewhere, and nobody to frame it', async () => {
  const { status, headers } = await send(await shownPage(), {});
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "form-action 'none'",
    ]),
  );
  expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

it.each<[string, Sent]>([
  ['a form of another site', { method: 'POST', headers: { origin: 'https://example.org' } }],
  ['a form of a site without a name', { method: 'POST', headers: { origin: 'null' } }],
  ['a form of another port', { method: 'POST', headers: { origin: 'http://127.0.0.1:1' } }],
  ['a script of another site', { path: '/page.js', headers: { 'sec-fetch-site': 'cross-site' } }],
  ['a page that calls itself here', { headers: { host: 'example.org' } }],
  ['a page that calls itself localhost', { headers: { host: 'localhost' } }],
  [
    'a form of another site for the API',
    { method: 'POST', path: '/api/v10/gateway', headers: { origin: 'https://example.org' } },
  ],
])('%s is refused', async (_, sent) => {
  expect((await send(await shownPage(), sent)).status).toBe(403);
});

it('a link of another site leads to the page', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect((await send(await shownPage(), { headers })).status).toBe(200);
});

it('a post of its own is no way to do anything', async () => {
  const address = await shownPage();
  const { status } = await send(address, { method: 'POST', headers: { origin: address } });
  expect(status).toBe(405);
});

it('its socket is open to itself', async () => {
  const address = await shownPage();
  expect(await heard(address, new URL(address).origin)).toMatchObject({ kind: 'welcome' });
});

it.each([
  ['another site', 'https://example.org'],
  ['another port', 'http://127.0.0.1:1'],
  ['a file', 'null'],
  ['what is no browser', undefined],
])('its socket is closed to %s', async (_, origin) => {
  expect(await heard(await shownPage(), origin)).toBeNull();
});

it.each(['no JSON', '{}', '{"number":1,"deed":{"kind":"eval"}}', '[]'])(
  'a page that sends %j is cut off',
  async (text) => {
    const address = await shownPage();
    const { origin } = new URL(address);
    const socket = new WebSocket(new URL('/page', address.replace('http:', 'ws:')), { origin });
    await once(socket, 'message');
    socket.send(text);
    const [code] = await once(socket, 'close');
    expect(code).toBe(1003);
  },
);
