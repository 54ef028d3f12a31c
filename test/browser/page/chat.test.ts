import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { indexArticle } from '../../../src/answering/article-index.ts';
import { libraryOf } from '../../../src/library/library.ts';
import { NEWS, type Session, startSession } from '../../endtoend/session.ts';
import { describeInChromium, launchChromium } from '../chromium.ts';
import { showPage, shows, visit } from './chat-page.ts';

// A browser on a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const FERRY = 'The ferry sank on Tuesday.';

describeInChromium('the playground’s page', () => {
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
  });
  afterEach(async () => {
    expect(session.playground.problems).toEqual([]);
    for (const context of browser.contexts()) await context.close();
    await session.stop();
  });

  it('lists commands after a slash, and an answer comes by keys alone', async () => {
    const { page, ask, last, composer } = await visit(browser, address);
    await composer.focus();
    await page.keyboard.type('/');
    const offered = await page.getByRole('listbox').getByRole('option').allTextContents();
    expect(offered.map((text) => text.split(' ')[0])).toEqual(
      session.playground.commands.filter(({ type }) => type === 1).map(({ name }) => `/${name}`),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await ask('What sank, a ferry?');
    await shows(last, FERRY);
  });

  it('completes an option live, and adds options that are asked for', async () => {
    const { page, composer, last } = await visit(browser, address);
    await composer.focus();
    await page.keyboard.type('/ask What sank, a ferry?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'The harbour' }).waitFor();
    await page.keyboard.type('harb');
    await page.getByRole('option', { name: 'The harbour', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows(last, FERRY);
  });

  it('says which option is missing, and sends nothing', async () => {
    const { page, composer, messages } = await visit(browser, address);
    await composer.focus();
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: /^question/ });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await messages.count()).toBe(0);
  });

  it('a question to try is asked by a click', async () => {
    const { page, last } = await visit(browser, address);
    await page.getByRole('button', { name: 'What sank, a ferry?' }).click();
    await shows(last, FERRY);
  });

  it('a mention is answered by a reply, and a reply to that one asks on', async () => {
    const { page, write, messages, last } = await visit(browser, address);
    await write('@pull');
    await page.keyboard.type('what sank, a ferry?');
    await page.keyboard.press('Enter');
    await shows(last, FERRY);
    expect(await messages.first().textContent()).toContain('@pullquote');
    await last.hover();
    await last.getByRole('button', { name: 'Reply' }).click();
    await page.keyboard.type('and the wreck');
    await page.keyboard.press('Enter');
    await shows(last, 'Divers found the wreck.');
  });

  it('direct messages need no mention, and the channel stays after a reload', async () => {
    const { page, channel, write, last } = await visit(browser, address);
    await channel('pullquote');
    await write('What sank, a ferry?');
    await shows(last, FERRY);
    await page.reload();
    await shows(last, FERRY);
    expect(await page.getByRole('heading', { level: 2, name: 'pullquote' }).count()).toBe(1);
  });

  it('right-click, the menu key and the button of a message lead to its apps', async () => {
    const { page, write, last, messages } = await visit(browser, address);
    await write('What sank, a ferry?');
    await messages.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Find in article' }).click();
    await shows(last, FERRY);
    await shows(last, 'Only you can see this');

    await messages.first().focus();
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages.count()).toBe(3);

    await messages.first().hover();
    await messages.first().getByRole('button', { name: 'Apps' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toContain('Apps');
  });

  it('what could not be sent still stands where it was written', async () => {
    const { page, composer, messages } = await visit(browser, address);
    // Each mention is sent as an id, which is longer than the name.
    const mentions = '@pullquote '.repeat(150);
    await composer.fill(mentions);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Dismiss message' }).waitFor();
    expect(await composer.inputValue()).toBe(mentions);
    expect(await messages.count()).toBe(0);
  });

  it('a button that is pressed again before it is answered asks nothing more', async () => {
    const { page, ask, messages, last } = await visit(browser, address);
    await ask('What sank, a ferry?');
    await shows(last, FERRY);
    await page.evaluate(`(() => {
      const context = [...document.querySelectorAll('.message button')].find(({ textContent }) => textContent === 'Context');
      for (let press = 0; press < 50; press += 1) context.click();
    })()`);
    await shows(last, 'Divers found the wreck.');
    await messages.first().getByRole('button', { name: 'Cite' }).click();
    await page.getByText('BibTeX').waitFor();
    expect(await messages.count()).toBe(3);
  });

  it('on a narrow page, the apps of a message do not cover what opens them', async () => {
    const { page, write, messages } = await visit(browser, address, {
      viewport: { width: 360, height: 700 },
    });
    await write('What sank, a ferry?');
    await messages.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    const apps = await page.getByRole('menuitem', { name: 'Apps' }).boundingBox();
    const inside = await page.getByRole('menu', { name: 'Apps' }).boundingBox();
    if (apps === null || inside === null) throw new Error('the menu is not shown');
    const isAbove = inside.y + inside.height <= apps.y;
    expect(isAbove || inside.y >= apps.y + apps.height).toBe(true);
    await page.getByRole('menuitem', { name: 'Find in article' }).click();
    await page.getByText('Only you can see this').waitFor();
  });

  it('on a narrow page, the side gives way to the chat of the person whom one becomes', async () => {
    const { page } = await visit(browser, address, { viewport: { width: 360, height: 700 } });
    const opener = page.getByRole('button', { name: 'Channels' });
    await opener.click();
    await page.getByText('ben', { exact: true }).click();
    await page
      .getByRole('radio', { name: 'ben', checked: true, includeHidden: true })
      .waitFor({ state: 'attached' });
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await page.getByRole('button', { name: 'What sank, a ferry?' }).click({ timeout: 5_000 });
  });

  it('a private answer is seen by one person alone, until that one dismisses or shares it', async () => {
    const ada = await visit(browser, address);
    const ben = await visit(browser, address);
    await ben.page.getByRole('radio', { name: 'ben' }).check({ force: true });
    await ben.page.getByRole('radio', { name: 'ben', checked: true }).waitFor();

    await ada.composer.focus();
    await ada.page.keyboard.type('/ask What sank, a ferry?');
    await ada.page.keyboard.press('Tab');
    await ada.page.keyboard.type('priv');
    await ada.page.keyboard.press('Enter');
    await ada.page.keyboard.type('t');
    await ada.page.keyboard.press('Enter');
    await ada.page.keyboard.press('Enter');
    await shows(ada.last, 'Only you can see this');
    await ada.write('Something that all may read.');
    await shows(ben.last, 'Something that all may read.');
    expect(await ben.page.getByText(FERRY).count()).toBe(0);

    await ada.messages.first().getByRole('button', { name: 'Share' }).click();
    await shows(ben.last, FERRY);
    await ada.messages.first().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => ada.page.getByText('Only you can see this').count()).toBe(0);
    await ada.page.reload();
    await shows(ada.last, FERRY);
    expect(await ada.page.getByText('Only you can see this').count()).toBe(0);
  });

  it('buttons work after the bot has been started anew, which the page follows', async () => {
    const { page, ask, last } = await visit(browser, address);
    await ask('What sank, a ferry?');
    await shows(last, FERRY);
    await session.bot.stop();
    await page.getByText('offline').waitFor();
    await session.restart();
    await page.getByText('online').waitFor();
    await last.getByRole('button', { name: 'Context' }).click();
    await shows(last, 'Divers found the wreck.');
  });

  it('a form is filled in by keys, sends what was written, and is closed by Escape without a trace', async () => {
    const { page, composer, messages, last } = await visit(browser, address);
    await composer.focus();
    await page.keyboard.type('/article');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await shows(last, 'The harbour');
    const ask = last.getByRole('button', { name: 'Ask', exact: true });
    await ask.press('Enter');
    const form = page.getByRole('dialog', { name: 'Ask about this article' });
    await form.waitFor();
    await page.keyboard.type('What sank, a ferry?');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await messages.count()).toBe(1);

    await ask.press('Enter');
    const field = form.getByRole('textbox', { name: /^Your question/ });
    expect(await field.inputValue()).toBe('');
    await page.keyboard.type('What sank, a ferry?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shows(last, FERRY);
    await shows(last, 'Only you can see this');
  });

  it('a bot that does not answer is told of', async () => {
    const { ask, page, messages } = await visit(browser, address);
    await session.bot.stop();
    await ask('What sank, a ferry?');
    await page.getByText('The application did not respond').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByText('The application did not respond').count()).toBe(0);
    expect(await messages.count()).toBe(0);
  });

  it('the panel explains the last answer, and follows the next one', async () => {
    const { page, ask, last } = await visit(browser, address);
    await ask('What sank, a ferry?');
    await shows(last, FERRY);
    await page.getByRole('button', { name: 'Why this passage' }).click();
    await shows(page.getByRole('complementary'), 'What sank, a ferry?');
    await ask('And where is the pier');
    await shows(page.getByRole('complementary'), 'And where is the pier');
    await page.keyboard.press('Escape');
  });

  it('tells how to go to a real server, with the invitation of one’s own application', async () => {
    const { page } = await visit(browser, address);
    await page.getByRole('button', { name: 'In your server' }).click();
    await page.getByRole('textbox', { name: /Application ID/ }).fill('123456789012345678');
    const link = page.getByRole('link', { name: 'https://discord.com/123456789012345678' });
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('the theme is there with the first paint after it was chosen', async () => {
    const { page } = await visit(browser, address, { colorScheme: 'light' });
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.route('**/page.js', (route) => route.abort());
    await page.reload();
    expect(await ground()).toBe(dark);
  });
});
