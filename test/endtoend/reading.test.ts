import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person, Place, Playground } from '../../src/playground/playground.ts';
import { quotableOf } from '../discord/articles.ts';
import { type Session, startSession } from './session.ts';

const EPHEMERAL = 1 << 6;

/** Longer than a page. */
const LONG = quotableOf(
  [
    'The ferry Aurora sank on Tuesday.',
    ...Array.from(
      { length: 80 },
      (_, n) => `Day ${n + 1}: divers looked for the wreck of the ferry in vain.`,
    ),
    'Ann Lee said that it lies off the pier.',
  ].join('\n'),
  { id: 'wreck', title: 'The wreck', source: null, url: 'https://news.example/wreck' },
).article;
const SHORT = quotableOf('The tram runs.', { id: 'tram', title: 'The tram', source: null }).article;

let session: Session;
let playground: Playground;
let ann: Person;
let bea: Person;

beforeAll(async () => {
  session = await startSession({ articles: [LONG, SHORT] });
  playground = session.playground;
  ann = playground.join({ name: 'ann' });
  bea = playground.join({ name: 'bea' });
});

afterAll(async () => {
  await session.stop();
});

const PLACES: [string, (places: Playground['places']) => Place][] = [
  ['in a server', ({ general }) => general],
  ['in a thread', ({ thread }) => thread],
  ['in a group of people', ({ group }) => group],
  ['in a server without the bot', ({ elsewhere }) => elsewhere],
  ['in direct messages', () => ann.directMessage],
];

const isPrivate = ({ flags }: Message) => (flags & EPHEMERAL) !== 0;
const words = (message: Message) => JSON.stringify(message.components);
const general = () => playground.places.general;

/** The custom_id of the message's menu that offers a line. */
function menuWith({ components }: Message, line: string): string {
  const [, customId] =
    new RegExp(`"custom_id":"([^"]+)","placeholder":"[^"]*","options":\\[[^\\]]*"value":"${line}"`).exec(
      JSON.stringify(components),
    ) ?? [];
  if (customId === undefined) throw new Error(`no menu offers ${line}`);
  return customId;
}

describe('/article', () => {
  it.each(PLACES)('shows what an article is and talks about, %s', async (_, choose) => {
    const { message } = await ann.runCommand(choose(playground.places), 'article', { article: 'wreck' });
    expect(words(message)).toContain('## The wreck');
    expect(words(message)).toContain('82 paragraphs');
    expect(words(message)).toContain('ferry (81)');
  });

  it('gives a list where none is named; what one chooses from it nobody else sees', async () => {
    const list = (await ann.runCommand(general(), 'article')).message;
    const { kind, message } = await bea.choose(list, menuWith(list, 'tram'), ['tram']);
    expect(kind).toBe('message');
    expect(isPrivate(message)).toBe(true);
    expect(words(message)).toContain('## The tram');
  });

  it('takes the place of a list that only the asker saw', async () => {
    const list = (await ann.runCommand(general(), 'article', { private: true })).message;
    const { kind, message } = await ann.choose(list, menuWith(list, 'tram'), ['tram']);
    expect(kind).toBe('update');
    expect(words(message)).toContain('## The tram');
  });

  it('leads to the mentions of what it talks about, by the page, also after a restart', async () => {
    const card = (await ann.runCommand(general(), 'article', { article: 'wreck' })).message;
    await session.restart();
    const { message } = await bea.choose(card, menuWith(card, 'ferry'), ['ferry']);
    expect(isPrivate(message)).toBe(true);
    expect(words(message)).toContain('81 mentions in 81 sentences of The wreck');
    const next = await bea.click(message, 'Next');
    expect(next.kind).toBe('update');
    expect(words(next.message)).toContain('Sentences 6 to 10 of 81');
  });

  it('takes a question about the article, and answers whoever asked, who can share it', async () => {
    const card = (await ann.runCommand(general(), 'article', { article: 'wreck' })).message;
    const { modal } = await bea.click(card, 'Ask');
    const { message } = await bea.submitModal(modal, { question: 'Where is the pier' });
    expect(isPrivate(message)).toBe(true);
    expect(words(message)).toContain('it lies off the __**pier**__');
    const shared = await bea.click(message, 'Share');
    expect(ann.read(general()).map(({ id }) => id)).toContain(shared.message.id);
  });
});

describe('/read', () => {
  it.each(PLACES)('shows the text, and each reader their own pages, %s', async (_, choose) => {
    const place = choose(playground.places);
    const card = (await ann.runCommand(place, 'read', { article: 'wreck' })).message;
    expect(isPrivate(card)).toBe(false);
    expect(words(card)).toContain('-# ¶ 1\\n> The ferry Aurora sank on Tuesday.\\n-# ¶ 2');
    const reader = place === ann.directMessage ? ann : bea;
    const second = await reader.click(card, 'Next');
    expect(second.kind).toBe('message');
    expect(isPrivate(second.message)).toBe(true);
    const back = await reader.click(second.message, 'Previous');
    expect(back.kind).toBe('update');
    expect(back.message.components).toEqual(card.components);
    expect(reader.read(place).find(({ id }) => id === card.id)?.components).toEqual(card.components);
  });

  it('goes to a paragraph, also after a restart, and says in private where there is none', async () => {
    const card = (await ann.runCommand(general(), 'read', { article: 'wreck' })).message;
    await session.restart();
    const { modal } = await bea.click(card, 'Go to a paragraph');
    const { message } = await bea.submitModal(modal, { paragraph: '82' });
    expect(isPrivate(message)).toBe(true);
    expect(words(message)).toContain('-# ¶ 82\\n> Ann Lee said');
    const again = await bea.click(message, 'Go to a paragraph');
    const refused = await bea.submitModal(again.modal, { paragraph: 'last' });
    expect(refused.message).toMatchObject({
      content: 'The wreck has paragraphs 1 to 82: give me a number of those.',
      ephemeral: true,
    });
  });

  it('begins with a paragraph, which is completed by its number or its words', async () => {
    const choices = await ann.complete(general(), 'read', { article: 'wreck', paragraph: '8' }, 'paragraph');
    expect(choices.map(({ value }) => value)).toEqual([8, 80, 81, 82]);
    const [choice] = await ann.complete(
      general(),
      'read',
      { article: 'wreck', paragraph: 'Ann' },
      'paragraph',
    );
    expect(choice).toEqual({ name: '82 · Ann Lee said that it lies off the pier.', value: 82 });
    const { message } = await ann.runCommand(general(), 'read', { article: 'wreck', paragraph: 82 });
    expect(words(message)).toContain('-# ¶ 82\\n> Ann Lee said');
  });

  it('is where Read on leads', async () => {
    const answer = (await ann.runCommand(general(), 'ask', { question: 'Where is the pier' })).message;
    const context = (await bea.click(answer, 'Context')).message;
    const { kind, message } = await bea.click(context, 'Read on');
    expect(kind).toBe('message');
    expect(isPrivate(message)).toBe(true);
    expect(words(message)).toContain('-# ¶ 82\\n> Ann Lee said');
  });
});

describe('Open source', () => {
  const link = (words: string) => `"url":"https://news.example/wreck#:~:text=${words}"`;

  it('leads to the very words of an answer, of what stands around it, and of a page', async () => {
    const answer = (await ann.runCommand(general(), 'ask', { question: 'Where is the pier' })).message;
    const context = (await bea.click(answer, 'Context')).message;
    const page = (await bea.click(context, 'Read on')).message;
    for (const message of [answer, context, page]) {
      expect(words(message)).toContain(link('Ann%20Lee%20said,off%20the%20pier'));
    }
    await expect(bea.click(answer, 'Open source')).rejects.toThrow('That button is a link');
  });
});

describe('all of it', () => {
  it('breaks no rule of Discord', () => {
    expect(playground.problems).toEqual([]);
  });
});
