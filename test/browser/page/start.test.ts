import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { axeReport } from '../axe.ts';
import { describeInChromium, launchChromium } from '../chromium.ts';
import { shows, visit } from './chat-page.ts';
import { type Started, startWithoutToken } from './started.ts';

// A browser on a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const HOSTILE = {
  script: {
    sentence: `The baker wrote <script>document.title = 'taken'</script><img src=x onerror="document.title='taken'"> on the door.`,
    question: 'What did the baker write on the door?',
  },
  everyone: {
    sentence: 'The mayor called @everyone and <@123456789012345678> to the market.',
    question: 'Whom did the mayor call to the market?',
  },
  rightToLeft: {
    sentence: 'The sign read مرحبا بكم في حلب\u200e over the gate.',
    question: 'What did the sign read?',
  },
  emoji: {
    sentence: 'The 👩‍👩‍👧‍👦 family waved a 🏳️‍🌈 flag 🎉🎉🎉.',
    question: 'What flag did the family wave?',
  },
  unbroken: {
    sentence: `The telegram was ${'long'.repeat(200)} indeed.`,
    question: 'How was the telegram?',
  },
} as const;

const ARTICLE = `---
id: market
title: <b>Market</b> day
language: en
questions:
  - What did the baker write?
---

${[
  ...Object.values(HOSTILE).map(({ sentence }) => sentence),
  ...Array.from({ length: 8 }, (_, day) => `On day ${day + 1} the lanterns burned.`),
].join('\n\n')}
`;

describeInChromium('npm start without a token', () => {
  let folder: string;
  let started: Started;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
    await writeFile(join(folder, 'market.md'), ARTICLE);
    [started, browser] = await Promise.all([startWithoutToken(folder), launchChromium()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await started.stop();
    await rm(folder, { recursive: true });
  });

  it('shows what an article holds as it stands there, whatever it is', async () => {
    const { page, ask, last } = await visit(browser, started.address);
    for (const { question, sentence } of Object.values(HOSTILE)) {
      await ask(question);
      await shows(last, question);
      await expect.poll(() => last.innerText()).toContain(sentence);
    }
    await page.getByRole('button', { name: 'Why this passage' }).click();
    await shows(page.getByRole('complementary'), 'How was the telegram?');
    expect(await page.getByRole('complementary').innerText()).toContain(HOSTILE.script.sentence);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.title()).toBe('#general · Pullquote playground');
  });

  it('leads from a completed word through its mentions, by the page, to what stands around one and how to cite it', async () => {
    const { page, composer, messages, last } = await visit(browser, started.address);
    await composer.focus();
    await page.keyboard.type('/lookup');
    await page.keyboard.press('Enter');
    await page.keyboard.type('lant');
    await page.getByRole('option', { name: 'lanterns · 8', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows(last, '8 mentions in 8 sentences');
    await shows(last, 'Sentences 1 to 5 of 8');

    const card = await messages.count();
    await last.getByRole('button', { name: 'Next' }).click();
    await shows(last, 'Sentences 6 to 8 of 8');
    await shows(last, 'Only you can see this');
    expect(await messages.count()).toBe(card + 1);
    await last.getByRole('button', { name: 'Previous' }).click();
    await shows(last, 'Sentences 1 to 5 of 8');
    expect(await messages.count()).toBe(card + 1);

    await last.getByRole('button', { name: 'Context' }).first().click();
    await shows(last, 'On day 2 the lanterns burned.');
    await last.getByRole('button', { name: 'Cite' }).click();
    await shows(last, 'BibTeX');
    await shows(last, 'On day 1 the lanterns burned.');
  });

  it('fetches nothing from elsewhere, and less than 150 kB of script', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const fetched: { address: string; bytes: number }[] = [];
    page.on('response', async (response) => {
      const body = await response.body();
      fetched.push({ address: response.url(), bytes: body.length });
    });
    await page.goto(started.address);
    await page.getByRole('textbox', { name: /^Message / }).waitFor();
    await expect.poll(() => fetched.length).toBe(3);
    expect(fetched.filter(({ address }) => !address.startsWith(started.address))).toEqual([]);
    const script = fetched.find(({ address }) => address.endsWith('/page.js'));
    expect(script?.bytes).toBeLessThan(150_000);
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault of access, in the %s theme',
    async (colorScheme) => {
      const { page, ask, last, composer } = await visit(browser, started.address, { colorScheme });
      const faults: string[] = [];
      const look = async () => faults.push(...(await axeReport(page)).faults);
      await look();
      await ask(HOSTILE.everyone.question);
      await shows(last, HOSTILE.everyone.sentence.slice(0, 17));
      await look();
      await page.getByRole('button', { name: 'Why this passage' }).click();
      await shows(page.getByRole('complementary'), HOSTILE.everyone.question);
      await look();
      await page.getByRole('button', { name: 'In your server' }).click();
      await look();
      await composer.focus();
      await page.keyboard.type('/');
      await page.getByRole('listbox').waitFor();
      await look();
      await page.keyboard.press('Escape');
      await last.click({ button: 'right' });
      await page.getByRole('menu').waitFor();
      await look();
      expect(faults).toEqual([]);
    },
  );

  it('fits a screen 360 pixels wide, whatever is open', async () => {
    const { page, ask, last, composer } = await visit(browser, started.address, {
      viewport: { width: 360, height: 700 },
    });
    const states: Readonly<Record<string, () => Promise<unknown>>> = {
      'the beginning': () => composer.focus(),
      'a long word': async () => {
        await ask(HOSTILE.unbroken.question);
        await shows(last, 'The telegram was');
      },
      'more passages': async () => {
        await last.getByRole('button', { name: 'Context' }).click();
        await shows(last, 'Only you can see this');
      },
      'the commands': async () => {
        await composer.focus();
        await page.keyboard.type('/');
        await page.getByRole('listbox').waitFor();
      },
      'a command': async () => {
        await page.keyboard.press('Enter');
        await page.keyboard.type('long'.repeat(30));
        await page.keyboard.press('Escape');
      },
      'the channels': () => page.getByRole('button', { name: 'Channels' }).click(),
      'the panel': async () => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Why this passage' }).click();
        await shows(page.getByRole('complementary'), HOSTILE.unbroken.question);
      },
      'the note about servers': async () => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'In your server' }).click();
      },
    };
    for (const [state, reach] of Object.entries(states)) {
      await reach();
      expect({ state, overflowing: await overflowing(page) }).toEqual({ state, overflowing: [] });
    }
  });
});

/** What reaches beyond the right or left edge of the screen and can be seen there. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
      if (right <= innerWidth + 1 && left >= -1) return false;
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        const scrolls = overflowX === 'auto' || overflowX === 'scroll' || around.matches('svg');
        if (scrolls && box.right <= innerWidth + 1 && box.left >= -1) return false;
      }
      return true;
    })
    .map((element) => element.outerHTML.slice(0, 120))`);
}
