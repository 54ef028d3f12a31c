import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person } from '../../src/playground/playground.ts';
import { type Session, startSession } from './session.ts';

let session: Session;
let ann: Person;
const clock = { time: 0 };

beforeAll(async () => {
  session = await startSession({ now: () => clock.time });
  ann = session.playground.join({ name: 'ann' });
});

afterAll(async () => {
  await session.stop();
});

async function ask(person: Person): Promise<Message> {
  const question = await person.send(person.directMessage, 'The ferry?');
  return person.nextMessage(person.directMessage, { replyTo: question });
}

describe('somebody who writes seven questions at once', () => {
  it('is answered five times, told once, and answered again ten seconds later', async () => {
    for (let asked = 0; asked < 5; asked += 1) expect((await ask(ann)).components).toHaveLength(1);
    expect((await ask(ann)).content).toBe(
      'That was a lot of questions at once: wait ten seconds, and ask again.',
    );
    const ignored = await ann.send(ann.directMessage, 'The ferry?');
    const bea = session.playground.join({ name: 'bea' });
    expect((await ask(bea)).components).toHaveLength(1);
    clock.time = 10_000;
    expect((await ask(ann)).components).toHaveLength(1);
    const replies = ann.read(ann.directMessage).filter(({ author }) => author.bot);
    expect(replies).toHaveLength(7);
    expect(replies.map(({ replyTo }) => replyTo)).not.toContain(ignored.id);
    expect(session.playground.problems).toEqual([]);
  });
});
