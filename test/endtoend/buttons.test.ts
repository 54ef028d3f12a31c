import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person, Place, Playground } from '../../src/playground/playground.ts';
import { type Session, startSession } from './session.ts';

const EPHEMERAL = 1 << 6;

let session: Session;
let playground: Playground;
let ann: Person;
let bea: Person;

beforeAll(async () => {
  session = await startSession();
  playground = session.playground;
  ann = playground.join({ name: 'ann' });
  bea = playground.join({ name: 'bea' });
});

afterAll(async () => {
  await session.stop();
});

async function answerIn(place: Place, isPrivate = false): Promise<Message> {
  const reply = await ann.runCommand(place, 'ask', { question: 'The ferry?', private: isPrivate });
  return reply.message;
}

function isPrivate({ flags }: Message): boolean {
  return (flags & EPHEMERAL) !== 0;
}

const words = (message: Message) => JSON.stringify(message.components);

describe('a button, pressed by anybody', () => {
  it.each<[string, (places: Playground['places']) => Place]>([
    ['in a server', ({ general }) => general],
    ['in a thread', ({ thread }) => thread],
    ['in a group of people', ({ group }) => group],
    ['in a server without the bot', ({ elsewhere }) => elsewhere],
    ['in direct messages', () => ann.directMessage],
  ])('is answered for them alone, and leaves the card as it is, %s', async (_, choose) => {
    const place = choose(playground.places);
    const card = await answerIn(place);
    const presser = place === ann.directMessage ? ann : bea;
    for (const label of ['Context', 'Cite']) {
      const reply = await presser.click(card, label);
      expect(reply.kind).toBe('message');
      expect(isPrivate(reply.message)).toBe(true);
    }
    expect(presser.read(place).find(({ id }) => id === card.id)?.components).toEqual(card.components);
  });

  it('goes on working after a restart', async () => {
    const card = await answerIn(playground.places.general);
    await session.restart();
    const { message } = await bea.click(card, 'Context');
    expect(words(message)).toContain('**The ferry sank on Tuesday.**');
  });
});

describe('Share on a private answer', () => {
  it('posts the passage for all to see, says who shared it, and pings nobody', async () => {
    const { general } = playground.places;
    const card = await answerIn(general, true);
    const { kind, message } = await ann.click(card, 'Share');
    expect(kind).toBe('message');
    expect(isPrivate(message)).toBe(false);
    expect(message.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(words(message)).toContain(`-# Shared by <@${ann.id}>`);
    expect(words(message)).toContain('**The ferry?**');
    expect(bea.read(general).map(({ id }) => id)).toContain(message.id);
  });

  it('is not to be found by anybody else', async () => {
    const card = await answerIn(playground.places.general, true);
    await expect(bea.click(card, 'Share')).rejects.toThrow('cannot see');
  });
});

describe('Find in article', () => {
  it('tells whoever opened the menu, and nobody else', async () => {
    const { general } = playground.places;
    const claim = await bea.send(general, 'On Friday there sank a ferry');
    const { message } = await ann.openMenu(claim, 'Find in article');
    expect(isPrivate(message)).toBe(true);
    expect(words(message)).toContain('The ferry sank on Tuesday.');
    expect(bea.read(general).map(({ id }) => id)).not.toContain(message.id);
    const shared = await ann.click(message, 'Share');
    expect(bea.read(general).map(({ id }) => id)).toContain(shared.message.id);
  });
});

describe('all of it', () => {
  it('breaks no rule of Discord', () => {
    expect(playground.problems).toEqual([]);
  });
});
