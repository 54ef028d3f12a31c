import { describe, expect, it } from 'vitest';
import { isBrokenConnection, persistent } from '../../src/discord/transport.ts';

const ADDRESS = 'http://127.0.0.1/api';
const answer = {
  ok: true,
  status: 204,
  statusText: 'No Content',
  headers: new Headers(),
  body: null,
  bodyUsed: false,
  arrayBuffer: async () => new ArrayBuffer(0),
  json: async () => null,
  text: async () => '',
};

function failing(times: number, error: Error) {
  const calls: string[] = [];
  const request = async (address: string) => {
    calls.push(address);
    if (calls.length <= times) throw error;
    return answer;
  };
  return { calls, request };
}

const broken = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });

describe('persistent', () => {
  it('repeats a request whose connection broke', async () => {
    const { calls, request } = failing(2, new Error('fetch failed', { cause: broken }));
    await expect(persistent(request)(ADDRESS, {})).resolves.toBe(answer);
    expect(calls).toEqual([ADDRESS, ADDRESS, ADDRESS]);
  });

  it('gives up after a while', async () => {
    const { calls, request } = failing(9, broken);
    await expect(persistent(request)(ADDRESS, {})).rejects.toBe(broken);
    expect(calls).toHaveLength(5);
  });

  it('leaves any other failure to discord.js', async () => {
    const aborted = new DOMException('This operation was aborted', 'AbortError');
    const { calls, request } = failing(1, aborted);
    await expect(persistent(request)(ADDRESS, {})).rejects.toBe(aborted);
    expect(calls).toHaveLength(1);
  });
});

describe('isBrokenConnection', () => {
  it('knows a broken connection by its code or by that of its cause', () => {
    expect(isBrokenConnection(broken)).toBe(true);
    expect(isBrokenConnection(new Error('fetch failed', { cause: broken }))).toBe(true);
    expect(isBrokenConnection(new Error('no'))).toBe(false);
    expect(isBrokenConnection('ECONNRESET')).toBe(false);
  });
});
