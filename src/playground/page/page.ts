/**
 * The playground's page: two people whom one may be in a browser, at the playground's own address.
 */
import type { Message } from '../message.ts';
import type { Playground } from '../playground.ts';
import { buildAssets } from './assets.ts';
import { PageConnection } from './connection.ts';
import { answerPageRequest } from './pages.ts';
import type { Guide } from './protocol.ts';
import type { WhyData } from './why-data.ts';

export interface PageOptions {
  readonly playground: Playground;
  readonly guide: Guide;
  /**
   * Why an answer of the bot's quotes what it quotes; null where it quotes nothing, or is no answer.
   *
   * @param repliedTo The message that it replies to; null where it replies to none.
   */
  readonly explain: (answer: Message, repliedTo: Message | null) => WhyData | null;
}

/** One is the first of them, unless one chooses otherwise. */
const PEOPLE = ['ada', 'ben'] as const;

/** The path of the page's socket; `?person=` names whom one is. */
const SOCKET = '/page';

/**
 * Shows the page at the playground's address, and builds its script and style in the background: nothing stands ready
 * built, and the first reader should not wait.
 */
export function openPage(options: PageOptions): void {
  const { playground } = options;
  const people = PEOPLE.map((name) => playground.join({ name, administrator: true }));
  const assets = buildAssets();
  // Whoever asks for them is told; until then a failure is nobody's.
  assets.catch(() => {});
  playground.show({
    answer: (request, response) => answerPageRequest(request, response, assets),
    connect: (socket, url) => {
      if (url.pathname !== SOCKET) return false;
      const wanted = url.searchParams.get('person');
      const person = people.find(({ name }) => name === wanted) ?? people[0];
      if (person === undefined) return false;
      new PageConnection(socket, person, { ...options, people }).open();
      return true;
    },
  });
}
