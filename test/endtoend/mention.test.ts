import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, Playground } from '../../src/playground/playground.ts';
import { ferryCard, type Session, startSession } from './session.ts';

const V2 = 32768;
const SILENT = 4096;
const NO_PINGS = { everyone: false, users: [], roles: [] };

let session: Session;
let playground: Playground;
let ann: Person;

beforeAll(async () => {
  session = await startSession();
  playground = session.playground;
  ann = playground.join({ name: 'ann' });
});

afterAll(async () => {
  await session.stop();
});

function posts(): number {
  return playground.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
    .length;
}

describe('a mention', () => {
  it.each(['general', 'thread'] as const)(
    'with a question is answered by a silent reply, in %s',
    async (name) => {
      const place = playground.places[name];
      const question = await ann.send(place, `<@${playground.bot.id}> what became of the ferry?`);
      const reply = await ann.nextMessage(place, { replyTo: question });
      expect(reply).toMatchObject({
        components: ferryCard(null),
        content: '',
        flags: V2 | SILENT,
        pings: NO_PINGS,
      });
    },
  );

  it('without a question is told how to ask', async () => {
    const { general } = playground.places;
    const mention = await ann.send(general, `<@${playground.bot.id}>`);
    const reply = await ann.nextMessage(general, { replyTo: mention });
    expect(reply).toMatchObject({
      content:
        'Write your question beside my name, or use `/ask`, and I answer with the words of the article.',
      components: [],
      flags: SILENT,
      pings: NO_PINGS,
    });
  });

  it('in a reply to an answer is answered as well', async () => {
    const { general } = playground.places;
    const first = await ann.runCommand(general, 'ask', { question: 'What about the ferry?' });
    const again = await ann.send(general, 'What sank, a ferry?', { replyTo: first.message });
    const reply = await ann.nextMessage(general, { replyTo: again });
    expect(reply.components).toEqual(ferryCard(null));
  });

  it('in a reply to an answer keeps the earlier question in mind', async () => {
    const { general } = playground.places;
    const { message } = await ann.runCommand(general, 'ask', { question: 'When did they find the wreck?' });
    const again = await ann.send(general, `<@${playground.bot.id}> and why?`, { replyTo: message });
    const reply = await ann.nextMessage(general, { replyTo: again });
    expect(JSON.stringify(reply.components)).toContain('**why did they find the wreck?**');
  });

  it('in a reply to a reply does so, too', async () => {
    const question = await ann.send(ann.directMessage, 'When did they find the wreck?');
    const first = await ann.nextMessage(ann.directMessage, { replyTo: question });
    const again = await ann.send(ann.directMessage, 'and why?', { replyTo: first });
    const reply = await ann.nextMessage(ann.directMessage, { replyTo: again });
    expect(JSON.stringify(reply.components)).toContain('**why did they find the wreck?**');
  });

  it('where the bot may not write is told directly which permission is missing, and the next one is answered', async () => {
    const { readOnly, general } = playground.places;
    const before = session.log.length;
    await ann.send(readOnly, `<@${playground.bot.id}> the ferry?`);
    const question = await ann.send(general, `<@${playground.bot.id}> the ferry?`);
    await ann.nextMessage(general, { replyTo: question });
    await expect
      .poll(() => session.log.slice(before).map((line) => JSON.parse(line).err?.code))
      .toEqual([50013]);
    await expect
      .poll(() => ann.read(ann.directMessage).at(-1))
      .toMatchObject({
        content: `I cannot answer you in <#${readOnly.channelId}>: I lack the permission “Send Messages” there, which somebody who manages the server can give me.`,
        flags: SILENT,
        pings: NO_PINGS,
      });
  });
});

describe('a direct message', () => {
  it('needs no mention', async () => {
    const question = await ann.send(ann.directMessage, 'What became of the ferry?');
    const reply = await ann.nextMessage(ann.directMessage, { replyTo: question });
    expect(reply).toMatchObject({ components: ferryCard(null), flags: V2 | SILENT });
  });

  it('may mention the bot all the same', async () => {
    const question = await ann.send(ann.directMessage, `<@${playground.bot.id}>`);
    const reply = await ann.nextMessage(ann.directMessage, { replyTo: question });
    expect(reply.content).toBe(
      'Write me a question, or use `/ask`, and I answer with the words of the article.',
    );
  });
});

describe('what the bot passes over', () => {
  it('is what neither mentions it nor is written to it, and what it writes itself', async () => {
    const { general } = playground.places;
    const before = posts();
    await ann.send(general, 'What became of the ferry?');
    const question = await ann.send(ann.directMessage, 'The ferry?');
    await ann.nextMessage(ann.directMessage, { replyTo: question });
    await ann.runCommand(general, 'ask', { question: 'The ferry?' });
    expect(posts() - before).toBe(1);
  });

  it('breaks no rule of Discord meanwhile', () => {
    expect(playground.problems.map(({ code }) => code)).toEqual([50013]);
  });
});
