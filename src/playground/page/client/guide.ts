/**
 * The beginning of a channel: what this is, and what to try.
 */
import type { Guide, PageChannel } from '../protocol.ts';
import { element } from './element.ts';
import { titleOf } from './side.ts';

export interface GuideOptions {
  readonly channel: PageChannel;
  readonly bot: string;
  readonly guide: Guide;
  readonly onTry: (question: string) => void;
}

export function channelBeginning({ channel, bot, guide, onTry }: GuideOptions): HTMLElement {
  const examples = guide.examples.map((question) => {
    const button = element(
      'button',
      { type: 'button', class: 'button secondary example' },
      element('bdi', {}, question),
    );
    button.addEventListener('click', () => onTry(question));
    return element('li', {}, button);
  });
  return element(
    'section',
    { class: 'beginning', 'aria-labelledby': `beginning-${channel.channelId}` },
    element('h3', { id: `beginning-${channel.channelId}` }, `Welcome to ${titleOf(channel)}`),
    element(
      'p',
      {},
      `This is a Discord on your own machine, with ${bot} in it: it answers questions about an article with the article’s own words. `,
      element('kbd', {}, `/${guide.command}`),
      ' asks, and ',
      element('kbd', {}, '/'),
      ` shows everything else it can do. ${hintFor(channel, bot)}`,
    ),
    examples.length === 0 ? null : element('p', {}, 'Some questions to begin with:'),
    examples.length === 0 ? null : element('ul', { class: 'examples' }, ...examples),
    element(
      'p',
      {},
      'Then press the buttons of the answer, reply to it to ask on, and right-click any message for its apps.',
    ),
  );
}

function hintFor({ kind }: PageChannel, bot: string): string {
  return kind === 'direct-message' ? 'Here you can also just write.' : `Mentioning @${bot} works, too.`;
}
