import { ComponentType, InteractionType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, Place, Playground } from '../../src/playground/playground.ts';
import { ferryCard, plainAnswer, type Session, startSession } from './session.ts';

let session: Session;
let playground: Playground;
let general: Place;
let ann: Person;

async function start(engine = plainAnswer): Promise<void> {
  session = await startSession({ engine });
  playground = session.playground;
  general = playground.places.general;
  ann = playground.join({ name: 'ann' });
}

afterEach(async () => {
  await session.stop();
});

async function expectAnswer(): Promise<void> {
  const reply = await ann.runCommand(general, 'ask', { question: 'The ferry?' });
  expect(reply.message.components).toEqual(ferryCard());
}

describe('the bot answers in spite of', () => {
  beforeEach(() => start());

  it.each([429, 500, 502, 503] as const)('a %i', async (status) => {
    playground.faults.nextRequests({ path: /callback/ }, { status });
    await expectAnswer();
    playground.faults.nextRequests({ method: 'POST', path: /messages/ }, { status });
    const question = await ann.send(general, `<@${playground.bot.id}> the ferry?`);
    const reply = await ann.nextMessage(general, { replyTo: question });
    expect(reply.components).toEqual(ferryCard(null));
    expect(playground.problems).toEqual([]);
  });

  it('a 500 that does not pass: the asker of the next question is answered, and the log tells of it', async () => {
    playground.faults.nextRequests({ path: /callback/ }, { status: 500, times: 8 });
    await expect(ann.runCommand(general, 'ask', { question: 'The ferry?' })).rejects.toThrow(
      'did not respond',
    );
    await expectAnswer();
    expect(
      session.log.map((line) => JSON.parse(line)).map(({ msg, errorId }) => ({ msg, errorId })),
    ).toContainEqual({
      msg: 'nor could the failure be told',
      errorId: 'error-1',
    });
  });

  it.each<[string, () => void]>([
    ['a demand to reconnect (op 7)', () => playground.faults.reconnect()],
    ['an invalid session that can be resumed (op 9)', () => playground.faults.invalidateSession(true)],
    ['a cut socket', () => playground.faults.cutSockets()],
  ])('%s', async (_, fault) => {
    await expectAnswer();
    fault();
    await expectAnswer();
  });

  it('an invalid session that cannot be resumed (op 9)', async () => {
    playground.faults.invalidateSession(false);
    await playground.whenReady();
    await expectAnswer();
  }, 20_000);

  it('a restart between an answer and the next question', async () => {
    await expectAnswer();
    await session.restart();
    await expectAnswer();
    const question = await ann.send(ann.directMessage, 'The ferry?');
    const reply = await ann.nextMessage(ann.directMessage, { replyTo: question });
    expect(reply.components).toEqual(ferryCard(null));
  });
});

describe('a stop', () => {
  it('lets an answer that is under way get through', async () => {
    let stopped: Promise<void> | undefined;
    await start((question, indexes) => {
      stopped = session.bot.stop();
      return plainAnswer(question, indexes);
    });
    await expectAnswer();
    await expect(stopped).resolves.toBeUndefined();
    expect(session.log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });
});

describe('a failure of our own', () => {
  beforeEach(() =>
    start((question, indexes) => {
      if (question.includes('boom')) throw new Error('the engine broke');
      return plainAnswer(question, indexes);
    }),
  );

  it('is told to the asker alone, by an id that the log has too', async () => {
    const reply = await ann.runCommand(general, 'ask', { question: 'boom' });
    expect(reply.message).toMatchObject({
      content:
        'Something went wrong on my side: please ask again, and if it happens again tell whoever runs me the error error-1.',
      ephemeral: true,
    });
    const failure = session.log.map((line) => JSON.parse(line)).find(({ errorId }) => errorId === 'error-1');
    expect(failure).toMatchObject({ level: 50, err: { message: 'the engine broke' } });
    await expectAnswer();
  });

  it('is told in reply to a mention', async () => {
    const question = await ann.send(general, `<@${playground.bot.id}> boom`);
    const reply = await ann.nextMessage(general, { replyTo: question });
    expect(reply.content).toContain('tell whoever runs me the error error-1.');
  });
});

describe('the log', () => {
  beforeEach(() => start());

  it('tells of an id that is none of ours, which is refused in private', async () => {
    const { message } = await ann.runCommand(general, 'ask', { question: 'When did the ferry sink?' });
    const custom_id = '1:context:harbour:0123abcd:zzzzzz.n.1';
    const refusal = await ann.forge(general, {
      type: InteractionType.MessageComponent,
      data: { custom_id, component_type: ComponentType.Button },
      source: message,
    });
    expect(refusal.message).toMatchObject({
      content: expect.stringContaining('I do not know that button'),
      ephemeral: true,
    });
    const lines = session.log.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 40, msg: 'not one of our buttons', customId: custom_id }),
    );
  });

  it('holds no word of what was asked, whatever happens', async () => {
    const secret = 'xylophone';
    await ann.runCommand(general, 'ask', { question: `${secret} ferry` });
    await ann.complete(general, 'ask', { question: secret, article: secret }, 'article');
    playground.faults.nextRequests({ path: /callback/ }, { status: 500, times: 8 });
    await expect(ann.runCommand(general, 'ask', { question: `ferry ${secret}` })).rejects.toThrow();
    const question = await ann.send(playground.places.readOnly, `<@${playground.bot.id}> ${secret}`);
    const last = await ann.send(general, `<@${playground.bot.id}> ${secret}`);
    await ann.nextMessage(general, { replyTo: last });
    await expect.poll(() => session.log.join('')).toContain(question.id);
    expect(session.log.join('')).not.toContain(secret);
  });
});
