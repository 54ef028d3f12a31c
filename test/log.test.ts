import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

describe('createLog', () => {
  it('tells of an error without the message that it was about, and without the address, which holds a token', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => lines.push(line) });
    const error = new DiscordAPIError(
      { code: 50035, message: 'Invalid Form Body' },
      50035,
      400,
      'POST',
      'https://discord.com/api/v10/interactions/1/secret/callback',
      { files: undefined, body: { data: { content: 'a private answer' } } },
    );
    log.error({ err: error, errorId: 'e1' }, 'an interaction failed');
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      errorId: 'e1',
      msg: 'an interaction failed',
      err: {
        type: 'DiscordAPIError[50035]',
        message: 'Invalid Form Body',
        code: 50035,
        status: 400,
        method: 'POST',
      },
    });
    expect(line).not.toMatch(/private answer|secret/);
  });

  it('leaves out what is below its level', () => {
    const lines: string[] = [];
    const log = createLog('warn', { write: (line) => lines.push(line) });
    log.info('started');
    expect(lines).toEqual([]);
  });
});
