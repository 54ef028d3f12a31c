import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person, Place, Playground } from '../../src/playground/playground.ts';
import { quotableOf } from '../discord/articles.ts';
import { type Session, startSession } from './session.ts';

const EPHEMERAL = 1 << 6;

const FERRIES = quotableOf(Array.from({ length: 12 }, (_, n) => `Ferry ${n + 1} left for Lund.`).join('\n'), {
  id: 'ferries',
  title: 'The ferries',
  source: null,
}).article;
const TRAM = quotableOf('No ferry runs here.', { id: 'tram', title: 'The tram', source: null }).article;

let session: Session;
let playground: Playground;
let ann: Person;
let bea: Person;

beforeAll(async () => {
  session = await startSession({ articles: [FERRIES, TRAM] });
  playground = session.playground;
  ann = playground.join({ name: 'ann' });
  bea = playground.join({ name: 'bea' });
});

afterAll(async () => {
  await session.stop();
});

const isPrivate = ({ flags }: Message) => (flags & EPHEMERAL) !== 0;
const words = (message: Message) => JSON.stringify(message.components);
const general = () => playground.places.general;

describe('/lookup', () => {
  it.each<[string, (places: Playground['places']) => Place]>([
    ['in a server', ({ general: place }) => place],
    ['in a thread', ({ thread }) => thread],
    ['in a group of people', ({ group }) => group],
    ['in a server without the bot', ({ elsewhere }) => elsewhere],
    ['in direct messages', () => ann.directMessage],
  ])('shows every mention, by pages that each reader turns alone, %s', async (_, choose) => {
    const place = choose(playground.places);
    const card = (await ann.runCommand(place, 'lookup', { term: 'ferries' })).message;
    expect(isPrivate(card)).toBe(false);
    expect(words(card)).toContain('13 mentions in 13 sentences: The ferries: 12, The tram: 1');
    const reader = place === ann.directMessage ? ann : bea;
    const second = await reader.click(card, 'Next');
    expect(second.kind).toBe('message');
    expect(isPrivate(second.message)).toBe(true);
    expect(words(second.message)).toContain('Sentences 6 to 10 of 13');
    const third = await reader.click(second.message, 'Next');
    expect(third.kind).toBe('update');
    expect(words(third.message)).toContain('Sentences 11 to 13 of 13');
    expect(reader.read(place).find(({ id }) => id === card.id)?.components).toEqual(card.components);
  });

  it('turns its pages after a restart, too', async () => {
    const options = { term: 'ferry', article: 'ferries', private: true };
    const card = (await ann.runCommand(general(), 'lookup', options)).message;
    await session.restart();
    const { kind, message } = await ann.click(card, 'Next');
    expect(kind).toBe('update');
    expect(words(message)).toContain('Sentences 6 to 10 of 12');
  });

  it('completes while it is typed, and opens a sentence that is chosen', async () => {
    const choices = await ann.complete(general(), 'lookup', { term: 'ferr' }, 'term');
    expect(choices[0]).toEqual({ name: 'ferry · 13', value: 'ferry' });
    const sentence = choices.find(({ name }) => name === 'No ferry runs here.');
    const term = String(sentence?.value);
    const card = (await ann.runCommand(general(), 'lookup', { term })).message;
    expect(words(card)).toContain('No ferry runs here.');
    const context = await bea.click(card, 'Context');
    expect(isPrivate(context.message)).toBe(true);
  });

  it('says in private that a word stands nowhere, and which are spelt nearly so', async () => {
    const { message } = await ann.runCommand(general(), 'lookup', { term: 'fery', article: 'tram' });
    expect(message).toMatchObject({
      content: 'fery stands nowhere in The tram. Words there that are spelt nearly so: ferry.',
      ephemeral: true,
    });
  });
});

describe('all of it', () => {
  it('breaks no rule of Discord', () => {
    expect(playground.problems).toEqual([]);
  });
});
