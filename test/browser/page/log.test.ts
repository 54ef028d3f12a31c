import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { indexArticle } from '../../../src/answering/article-index.ts';
import { libraryOf } from '../../../src/library/library.ts';
import { NEWS, type Session, startSession } from '../../endtoend/session.ts';
import { describeInChromium, launchChromium } from '../chromium.ts';
import { showPage, visit } from './chat-page.ts';

// A browser on a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const MANY = 500;

describeInChromium('a channel of 500 messages on the page', () => {
  let browser: Browser;
  let session: Session;
  let address: string;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    session = await startSession();
    address = showPage(session.playground, libraryOf([indexArticle(NEWS)]));
    const { general } = session.playground.places;
    const cleo = session.playground.join({ name: 'cleo' });
    for (let number = 1; number <= MANY; number += 1) {
      await cleo.send(general, `Message ${number}.${'\nand more'.repeat(number % 7)}`);
    }
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await session.stop();
  });

  /** How many pixels are hidden below. */
  const BELOW = `(() => {
    const { scrollHeight, scrollTop, clientHeight } = document.querySelector('.log');
    return Math.round(scrollHeight - scrollTop - clientHeight);
  })()`;

  /** Where message 251 stands once it has stood there for some frames: messages get their heights as they come into sight. */
  const RESTING_PLACE = `new Promise((resolve) => {
    const message = [...document.querySelectorAll('.log-list > .message')]
      .find(({ textContent }) => textContent.includes('Message 251.'));
    let place = NaN;
    let frames = 0;
    const look = () => {
      const { top } = message.getBoundingClientRect();
      frames = top === place ? frames + 1 : 0;
      place = top;
      if (frames === 10) resolve(place);
      else requestAnimationFrame(look);
    };
    look();
  })`;

  it('opens at its end, has all of them, and stays at its end as more come', async () => {
    const { page, messages, last, ask } = await visit(browser, address);
    await expect.poll(() => messages.count()).toBe(MANY);
    await expect.poll(() => page.evaluate(BELOW)).toBe(0);
    await ask('What sank, a ferry?');
    await last.filter({ hasText: 'The ferry sank on Tuesday.' }).waitFor();
    await expect.poll(() => page.evaluate(BELOW)).toBe(0);
    // As the server, the page keeps the last 500.
    expect(await messages.count()).toBe(MANY);
    expect(await messages.first().textContent()).toContain('Message 2.');
  });

  it('shows those who press a button further up what they get for it', async () => {
    const { general } = session.playground.places;
    const { page, messages, ask, last } = await visit(browser, address);
    await ask('What sank, a ferry?');
    await last.filter({ hasText: 'The ferry sank on Tuesday.' }).waitFor();
    const dora = session.playground.join({ name: 'dora' });
    for (let number = 0; number < 30; number += 1) await dora.send(general, `And ${number}`);
    const card = messages.filter({ hasText: 'The ferry sank on Tuesday.' });
    await card.getByRole('button', { name: 'Context' }).click();
    await last.filter({ hasText: 'Only you can see this' }).waitFor();
    await expect.poll(() => page.evaluate(BELOW)).toBe(0);
  });

  it('leaves those alone who read further up', async () => {
    const { page, messages, last } = await visit(browser, address);
    await expect.poll(() => page.evaluate(BELOW)).toBe(0);
    await messages.nth(250).scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate<number>(BELOW)).toBeGreaterThan(1000);
    const before = await page.evaluate<number>(RESTING_PLACE);
    await session.playground.join({ name: 'dora' }).send(session.playground.places.general, 'News!');
    await last.filter({ hasText: 'News!' }).waitFor({ state: 'attached' });
    const after = await page.evaluate<number>(RESTING_PLACE);
    expect(Math.abs(after - before)).toBeLessThan(150);
    expect(await page.evaluate<number>(BELOW)).toBeGreaterThan(1000);
  });
});
