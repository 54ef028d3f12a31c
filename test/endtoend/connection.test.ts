import { afterEach, describe, expect, it } from 'vitest';
import type { Meddling } from './proxy.ts';
import { ferryCard, type Session, startSession } from './session.ts';

let session: Session | undefined;

afterEach(async () => {
  await session?.stop();
  session = undefined;
});

/** Meddles with the first few requests to these paths. */
function meddling(path: RegExp, what: Meddling, times = 1) {
  let left = times;
  return (_: string, requested: string): Meddling => {
    if (left === 0 || !path.test(requested)) return 'pass';
    left -= 1;
    return what;
  };
}

describe('a connection that breaks', () => {
  it('before an answer to a command got through does not lose it', async () => {
    session = await startSession({ meddle: meddling(/callback/, 'drop', 3) });
    const { playground } = session;
    const ann = playground.join({ name: 'ann' });
    const reply = await ann.runCommand(playground.places.general, 'ask', { question: 'The ferry?' });
    expect(reply.message.components).toEqual(ferryCard());
  });

  it('before a reply to a message got through does not lose it', async () => {
    session = await startSession({ meddle: meddling(/messages$/, 'drop', 3) });
    const { playground } = session;
    const ann = playground.join({ name: 'ann' });
    const question = await ann.send(ann.directMessage, 'The ferry?');
    const reply = await ann.nextMessage(ann.directMessage, { replyTo: question });
    expect(reply.components).toEqual(ferryCard(null));
  });

  it('after an answer got through does not repeat it, nor take it for a failure', async () => {
    session = await startSession({ meddle: meddling(/callback/, 'drop answer') });
    const { playground, log } = session;
    const { general } = playground.places;
    const ann = playground.join({ name: 'ann' });
    await ann.runCommand(general, 'ask', { question: 'The ferry?' });
    await expect.poll(() => log.map((line) => JSON.parse(line).err?.code)).toEqual([40060]);
    expect(ann.read(general)).toHaveLength(1);
    expect(log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });

  it('while the bot logs in does not keep it out', async () => {
    session = await startSession({ meddle: meddling(/gateway/, 'drop', 2) });
    expect(session.playground.ready).toBe(true);
  });
});

describe('a token that Discord does not accept any more', () => {
  it('shuts the bot out, with a sentence that says what to do', async () => {
    session = await startSession({ meddle: meddling(/messages$/, 'refuse') });
    const { playground, bot } = session;
    const ann = playground.join({ name: 'ann' });
    await ann.send(playground.places.general, `<@${playground.bot.id}> the ferry?`);
    const error = await bot.shutOut;
    expect(error.message).toBe(
      'Discord does not accept DISCORD_TOKEN: copy the token of your bot anew from https://discord.com/developers/applications into .env.',
    );
  });
});
