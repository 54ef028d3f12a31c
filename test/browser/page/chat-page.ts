/**
 * The playground's page in Chromium, with the bot behind it, as a person uses it.
 */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { explainMessage } from '../../../src/explaining/explained-message.ts';
import type { Library } from '../../../src/library/library.ts';
import { openPage } from '../../../src/playground/page/page.ts';
import type { Playground } from '../../../src/playground/playground.ts';

export interface ChatPage {
  readonly page: Page;
  /** Messages that are shown, oldest first. */
  readonly messages: Locator;
  readonly last: Locator;
  /** Where one writes. */
  readonly composer: Locator;
  /** Asks by slash command, by keys alone. */
  ask(question: string): Promise<void>;
  /** Writes a message. */
  write(text: string): Promise<void>;
  channel(name: string): Promise<void>;
}

/** Shows the page in a playground, and gives back its address. */
export function showPage(playground: Playground, library: Library): string {
  openPage({
    playground,
    guide: {
      command: 'ask',
      examples: ['What sank, a ferry?'],
      invitation: 'https://discord.com/APPLICATION_ID',
    },
    explain: (answer, repliedTo) => explainMessage(answer, repliedTo, library, playground.bot.id),
  });
  return playground.address;
}

/** Opens the page in a browser of its own; errors on it fail the test. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<ChatPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.soft(String(error), 'an error on the page').toBe(''));
  await page.goto(address);
  const composer = page.getByRole('textbox', { name: /^Message / });
  await composer.waitFor();
  const messages = page.locator('.log-list > .message');
  return {
    page,
    messages,
    last: messages.last(),
    composer,
    async ask(question) {
      await composer.focus();
      await page.keyboard.type('/ask');
      await page.keyboard.press('Enter');
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');
    },
    async write(text) {
      await composer.focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async channel(name) {
      await page.getByRole('navigation').getByRole('button', { name }).click();
    },
  };
}

/** Waits until a message holds a text. */
export async function shows(place: Locator, text: string): Promise<void> {
  await place.filter({ hasText: text }).first().waitFor();
}
