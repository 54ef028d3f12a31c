import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, Place, Playground } from '../../src/playground/playground.ts';
import { ferryCard, type Session, startSession } from './session.ts';

const V2 = 32768;
const EPHEMERAL = 64;
const NO_PINGS = { everyone: false, users: [], roles: [] };

const QUESTION = 'When did what happen to the ferry?';

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

async function ask(place: Place, options: Readonly<Record<string, string | boolean>> = {}) {
  const reply = await ann.runCommand(place, 'ask', {
    question: QUESTION,
    ...options,
  });
  return { kind: reply.kind, message: reply.message };
}

describe('/ask', () => {
  it('is registered for servers, direct messages and private channels, and for people', () => {
    expect(
      playground.commands.map(({ name, integration_types, contexts }) => ({
        name,
        integration_types,
        contexts,
      })),
    ).toContainEqual({ name: 'ask', integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it.each<[string, (places: Playground['places']) => Place, number]>([
    ['in a server', ({ general }) => general, V2],
    ['in a thread', ({ thread }) => thread, V2],
    ['in a group of people', ({ group }) => group, V2],
    ['in a server without the bot', ({ elsewhere }) => elsewhere, V2],
    ['where external apps may not speak up', ({ elsewhereQuiet }) => elsewhereQuiet, V2 | EPHEMERAL],
    ['in direct messages', () => ann.directMessage, V2],
  ])('answers at once, for all to see, %s', async (_, place, flags) => {
    const { kind, message } = await ask(place(playground.places));
    expect(kind).toBe('message');
    expect(message).toMatchObject({
      components: ferryCard(QUESTION),
      content: '',
      embeds: [],
      flags,
      pings: NO_PINGS,
    });
  });

  it('answers the asker alone where that is wanted', async () => {
    const { message } = await ask(playground.places.general, { private: true });
    expect(message).toMatchObject({ components: ferryCard(QUESTION, true), flags: V2 | EPHEMERAL });
    const bea = playground.join({ name: 'bea' });
    expect(bea.read(playground.places.general).map(({ id }) => id)).not.toContain(message.id);
  });

  it('sends this very response', async () => {
    await ask(playground.places.general);
    expect(playground.requests.at(-1)).toMatchObject({
      method: 'POST',
      body: {
        type: 4,
        data: {
          flags: V2,
          components: ferryCard(QUESTION),
          allowed_mentions: { parse: [], replied_user: false },
        },
      },
    });
  });

  it('asks the article that completion suggests', async () => {
    const { general } = playground.places;
    const choices = await ann.complete(general, 'ask', { question: 'Who?', article: 'harb' }, 'article');
    expect(choices).toEqual([{ name: 'The harbour (Town Courier)', value: 'harbour' }]);
    const { message } = await ask(general, { article: 'harbour' });
    expect(message.components).toEqual(ferryCard(QUESTION));
  });

  it('says in private that there is no such article', async () => {
    const { message } = await ask(playground.places.general, { article: 'no such thing' });
    expect(message).toMatchObject({
      content:
        'I know no article of that name: pick one from the list that opens while you type, or leave the article out.',
      components: [],
      flags: EPHEMERAL,
    });
  });

  it('does all that without breaking a rule of Discord', () => {
    expect(playground.problems).toEqual([]);
  });
});
