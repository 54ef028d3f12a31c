import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/answering/article.ts';
import { visible } from '../../src/discord/escape.ts';
import type { Component, Message } from '../../src/playground/playground.ts';
import { quotableOf } from '../discord/articles.ts';
import { readMarkdown } from '../discord/markdown-reader.ts';
import { type Session, startSession } from './session.ts';

let session: Session | undefined;

afterEach(async () => {
  await session?.stop();
  session = undefined;
});

async function cardAbout(article: Article, question: string): Promise<Message> {
  session = await startSession({ articles: [article] });
  const ann = session.playground.join({ name: 'ann' });
  const reply = await ann.runCommand(session.playground.places.general, 'ask', { question });
  expect(session.playground.problems).toEqual([]);
  expect(reply.message.pings).toEqual({ everyone: false, users: [], roles: [] });
  return reply.message;
}

function textsOf(message: Message): string[] {
  const all = (component: Component): Component[] => [
    component,
    ...(component.components ?? []).flatMap(all),
  ];
  return message.components.flatMap(all).flatMap(({ content }) => content ?? []);
}

describe('an article', () => {
  it.each([
    ['full of markdown', '# **Bold** _ferry_ ~~no~~ ||dark|| `code` [link](https://a.b) > - 1. \\'],
    [
      'full of mentions',
      '@everyone @here <@1234567890123456789> <@&1234567890123456789> ferry <#1234567890123456789>',
    ],
    ['full of emoji', '😀 👩‍👩‍👧 ferry :smile: <:smile:1234567890123456789> 🇸🇾'],
    ['that runs from right to left', 'قال وزير الخارجية ferry \u202Eإن العرض'],
  ])('%s is shown as it stands', async (_, text) => {
    const [, quoted = ''] = textsOf(await cardAbout(quotableOf(text).article, 'What about the ferry?'));
    const seen = readMarkdown(quoted);
    expect(seen.text).toBe(text);
    expect(seen.markup).toEqual(['blockQuote', 'strong', 'underline']);
  });

  it('of one line of 50,000 characters is cut between words, around the words that answer', async () => {
    const text = `${'word '.repeat(6_000)}ferry ${'word '.repeat(3_999).trim()}`.slice(0, 50_000).trim();
    const [, quoted = '', caption = ''] = textsOf(
      await cardAbout(quotableOf(text).article, 'What about the ferry?'),
    );
    const seen = readMarkdown(quoted).text;
    expect(text).toContain(seen);
    expect(seen).toMatch(/^word .* ferry .* word$/);
    expect(caption).toMatch(
      /longer than Discord can show: this is characters 29,\d{3} to 3\d,\d{3} of its 50,000\.$/,
    );
  });

  it('of one word of 50,000 characters is shown as far as there is room', async () => {
    const [, quoted = ''] = textsOf(await cardAbout(quotableOf('x'.repeat(50_000)).article, 'x'));
    expect(readMarkdown(quoted).text).toMatch(/^x{3000,4000}$/);
  });

  it('with a title of any kind keeps its line', async () => {
    const title = '**@everyone**\u202E 1. نمل <@1234567890123456789> '.repeat(9);
    const { article } = quotableOf('The ferry.', { title, source: '# _x_' });
    const [, , caption = ''] = textsOf(await cardAbout(article, 'ferry'));
    const seen = readMarkdown(caption).text;
    expect(seen.startsWith('Paragraph 1 · \u2068**@everyone** 1. نمل <@1234567890123456789>')).toBe(true);
    expect(seen.endsWith('…\u2069 (# _x_) · strong match: ferry')).toBe(true);
    expect(visible(seen)).toBe(seen);
  });
});
