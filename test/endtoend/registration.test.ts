import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { type Session, startSession } from './session.ts';

let session: Session | undefined;

afterEach(async () => {
  await session?.stop();
  session = undefined;
});

describe('registration', () => {
  it('tells Discord the commands once, and not again at the next start', async () => {
    session = await startSession();
    const puts = () => session?.playground.requests.filter(({ method }) => method === 'PUT').length;
    expect(session.bot.registered).toBe(true);
    expect(puts()).toBe(1);

    await session.restart();
    expect(session.bot.registered).toBe(false);
    expect(puts()).toBe(1);
    expect(session.playground.problems).toEqual([]);
  });

  it('does not keep the bot from answering where it fails', async () => {
    session = await startSession();
    const { faults, places } = session.playground;
    faults.nextRequests({ method: 'GET', path: /commands/ }, { status: 503, times: 4 });
    await session.restart();
    expect(session.bot.registered).toBeNull();
    const ann = session.playground.join({ name: 'ann' });
    const reply = await ann.runCommand(places.general, 'ask', { question: 'The ferry?' });
    expect(reply.kind).toBe('message');
  });

  it('answers a command that Discord still has and the bot has not', async () => {
    session = await startSession();
    const { faults, places } = session.playground;
    faults.nextRequests({ method: 'GET', path: /commands/ }, { status: 503, times: 4 });
    await session.restart([]);
    const ann = session.playground.join({ name: 'ann' });
    const reply = await ann.runCommand(places.general, 'ask', { question: 'The ferry?' });
    expect(reply.message).toMatchObject({
      content: 'I do not know that command any more: type `/` to see those that I know.',
      ephemeral: true,
    });
  });

  it('that Discord refuses keeps the bot from starting', async () => {
    session = await startSession();
    const malformed = { ...ask, definition: { ...ask.definition, description: '' } };
    await expect(session.restart([malformed])).rejects.toThrow('Invalid Form Body');
  });
});
