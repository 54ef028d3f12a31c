import { expect, it, onTestFinished } from 'vitest';
import { startSession } from './session.ts';

/** Stands in everything that is written to the bot, and in the article. */
const SECRET = 'quicksilver';

it('what people write and who they are stands in no line of the log, though everything fails', async () => {
  const session = await startSession({
    engine: () => {
      throw new Error('the engine is broken');
    },
  });
  onTestFinished(() => session.stop());
  const { playground, log } = session;
  const { general } = playground.places;
  const person = playground.join({ name: 'wilhelmina' });

  const refusals = [
    (await person.runCommand(general, 'ask', { question: `Where is the ${SECRET}?` })).message,
    (await person.runCommand(general, 'lookup', { term: SECRET })).message,
  ];
  const written = await person.send(general, `The ${SECRET} is gone.`);
  refusals.push((await person.openMenu(written, 'Find in article')).message);
  const mention = await person.send(general, `<@${playground.bot.id}> where is the ${SECRET}?`);
  refusals.push(await person.nextMessage(general, { replyTo: mention }));
  const direct = await person.send(person.directMessage, `Where is the ${SECRET}?`);
  refusals.push(await person.nextMessage(person.directMessage, { replyTo: direct }));

  // All but the one that needs no engine went wrong, and were told of by an id that stands in the log.
  const ids = refusals.flatMap(({ content }) => content.match(/error-\d+/) ?? []);
  expect(ids).toHaveLength(refusals.length - 1);
  for (const id of ids) expect(log.join('')).toContain(`"${id}"`);
  for (const line of log) {
    expect(line).not.toContain(SECRET);
    expect(line).not.toContain(person.name);
    expect(line).not.toContain(person.id);
  }
  expect(playground.problems).toEqual([]);
});
