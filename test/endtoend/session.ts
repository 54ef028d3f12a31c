/**
 * A playground and the bot in it, over a real socket; only the engine is a plain one, so that rankings may change.
 */
import { commands as ourCommands } from '../../commands/index.ts';
import type { Answer, answer } from '../../src/answering/answer.ts';
import type { Article } from '../../src/answering/article.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { actions } from '../../src/discord/actions/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Command } from '../../src/discord/command.ts';
import type { Quotable } from '../../src/discord/passage.ts';
import { type Library, libraryOf } from '../../src/library/library.ts';
import { createLog } from '../../src/log.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/playground.ts';
import { excerptOf, quotableOf } from '../discord/articles.ts';
import { type Meddling, startProxy } from './proxy.ts';

type Engine = typeof answer;

export interface Session {
  readonly playground: Playground;
  /** The bot that runs now. */
  readonly bot: Bot;
  /** What was logged so far, as JSON lines. */
  readonly log: readonly string[];
  /** Stops the bot and starts it anew, in the same playground, with these commands or with our own. */
  restart(commands?: readonly Command[]): Promise<void>;
  stop(): Promise<void>;
}

export const NEWS = quotableOf(
  ['The ferry sank on Tuesday.', 'Divers found the wreck. It lies off the pier.'].join('\n'),
).article;

export interface SessionOptions {
  /** The one about the ferry, where left out. */
  readonly articles?: readonly Article[];
  /** `plainAnswer` where left out. */
  readonly engine?: Engine;
  /** The bot's clock; by default a minute passes between any two questions. */
  readonly now?: () => number;
  /** Told of each request that reaches the playground, as it arrives. */
  readonly onRequest?: PlaygroundOptions['onRequest'];
  /** What goes wrong on the way to the REST API; nothing where left out. */
  readonly meddle?: (method: string, path: string) => Meddling;
}

/** A clock on which nobody ever asks too often. */
function minuteByMinute(): () => number {
  let time = 0;
  return () => (time += 60_000);
}

/** Starts a playground and a bot. */
export async function startSession({
  articles = [NEWS],
  engine = plainAnswer,
  meddle,
  onRequest,
  now = minuteByMinute(),
}: SessionOptions = {}): Promise<Session> {
  const log: string[] = [];
  const logger = createLog('trace', { write: (line) => log.push(line) });
  const library: Library = libraryOf(articles.map((article) => indexArticle(article)));
  const playground = await startPlayground(onRequest === undefined ? {} : { onRequest });
  const proxy = meddle === undefined ? null : await startProxy(playground.restAddress, meddle);
  let errors = 0;
  const start = (commands = ourCommands) =>
    startBot({
      token: playground.token,
      restAddress: (proxy ?? playground).restAddress,
      commands,
      actions,
      context: { library, answer: engine },
      log: logger,
      now,
      newErrorId: () => `error-${++errors}`,
    });
  let bot = await start();
  return {
    playground,
    log,
    get bot() {
      return bot;
    },
    async restart(commands) {
      await bot.stop();
      bot = await start(commands);
    },
    async stop() {
      await bot.stop();
      proxy?.close();
      await playground.close();
    },
  };
}

/** Answers with the first paragraph that holds the question's last word. */
export function plainAnswer(question: string, indexes: readonly Quotable[]): Answer {
  const word = question.match(/(\p{L}+)\P{L}*$/u)?.[1] ?? '';
  for (const index of indexes) {
    const paragraph = index.paragraphs.find(({ start, end }) =>
      index.article.text.slice(start, end).includes(word),
    );
    if (word === '' || paragraph === undefined) continue;
    const words = index.article.text.slice(paragraph.start, paragraph.end);
    const excerpt = excerptOf(index, words, { highlight: word, matched: [word.toLowerCase()] });
    return { outcome: 'answered', confidence: 0.9, strength: 'strong', excerpts: [excerpt] };
  }
  return { outcome: 'not-found', confidence: 0, strength: 'weak', excerpts: [] };
}

/** The card about the ferry, as the playground shows its components. A mention's question stands above the reply. */
export function ferryCard(question: string | null = 'The ferry?', isPrivate = false) {
  const button = (action: string, label: string, style: number, numbers: string) => ({
    type: 2,
    style,
    label,
    custom_id: `1:${action}:harbour:0123abcd:${numbers}`,
  });
  return [
    {
      type: 17,
      accent_color: 0x57f287,
      components: [
        ...(question === null ? [] : [{ type: 10, content: `**${question}**` }]),
        { type: 10, content: '> The __**ferry**__ sank on Tuesday.' },
        { type: 10, content: '-# Paragraph 1 · The harbour (Town Courier) · strong match: ferry' },
        {
          type: 1,
          components: [
            ...(isPrivate ? [button('share', 'Share', 1, '0.q')] : []),
            button('context', 'Context', 2, '0.q.1'),
            button('cite', 'Cite', 2, '0.q'),
          ],
        },
      ],
    },
  ];
}
