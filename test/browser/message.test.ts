import { ButtonStyle, ComponentType } from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/playground/message.ts';
import { ButtonKind, ComponentKind } from '../../src/playground/page/client/message/component-kind.ts';
import { describeInChromium, launchChromium } from './chromium.ts';
import { type DrawingPage, openDrawingPage } from './drawing.ts';
import { BOT, cardOf, idAt, messageOf, READER } from './messages.ts';

describe('the numbers of components', () => {
  it('are those of discord.js', () => {
    expect(ComponentType).toMatchObject(ComponentKind);
    expect(ButtonStyle).toMatchObject(ButtonKind);
  });
});

describeInChromium('a message on the page', () => {
  let browser: Browser;
  let drawing: DrawingPage;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function draw(...messages: readonly Message[]) {
    await drawing?.page.close();
    drawing = await openDrawingPage(browser);
    await drawing.drawMessages(...messages);
    return drawing.page;
  }

  it('says who wrote it and when, and that a bot is one', async () => {
    const page = await draw(
      messageOf({ content: 'Hello' }),
      messageOf({ id: idAt(1), author: BOT, content: 'Hi' }),
    );
    expect(await page.getByRole('article', { name: 'ada 10:00' }).getByText('APP').count()).toBe(0);
    expect(await page.getByRole('article', { name: 'pullquote APP 10:01' }).innerText()).toContain('Hi');
  });

  it('joins the one before it by the same author, but not after a while', async () => {
    const page = await draw(
      messageOf({ content: 'one' }),
      messageOf({ id: idAt(1), content: 'two' }),
      messageOf({ id: idAt(9), content: 'three' }),
      messageOf({ id: idAt(10), content: 'four', author: BOT }),
      messageOf({ id: idAt(11), content: 'five', author: BOT, ephemeral: true }),
    );
    expect(await page.locator('.joined').allInnerTexts()).toEqual([expect.stringContaining('two')]);
  });

  it('names the command that it answers, and the message that it replies to', async () => {
    const asked = messageOf({ content: 'When did\n**it** sink?' });
    const page = await draw(
      asked,
      messageOf({ id: idAt(1), author: BOT, content: 'a', replyTo: asked.id }),
      messageOf({ id: idAt(2), author: BOT, content: 'b', replyTo: '1' }),
      messageOf({ id: idAt(3), author: BOT, content: 'c', used: { user: asked.author, command: '/ask' } }),
    );
    const lines = (await page.locator('.above').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
    expect(lines.map((line) => line.replace(/^A ?/, ''))).toEqual([
      'ada When did it sink?',
      'Original message was deleted',
      'ada used /ask',
    ]);
  });

  it('tells what its buttons and menus are for when they are used, once', async () => {
    const options = [
      { label: 'Aleppo', value: 'aleppo' },
      { label: 'Berlin', value: 'berlin' },
    ];
    const menu = { type: 3, custom_id: 'article', placeholder: 'Choose an article', options };
    const page = await draw(
      messageOf({
        author: BOT,
        components: [
          cardOf(
            'words',
            { label: 'Context', custom_id: 'context' },
            { label: 'Off', custom_id: 'off', disabled: true },
          ),
          { type: 1, components: [menu] },
          {
            type: 1,
            components: [{ ...menu, custom_id: 'several', placeholder: 'Choose some', max_values: 2 }],
          },
        ],
      }),
    );
    await page.getByRole('button', { name: 'Context' }).click();
    await page.getByRole('button', { name: 'Off' }).click({ force: true });
    await page.getByRole('combobox', { name: 'Choose an article' }).selectOption('berlin');
    await page.getByText('Choose some').click();
    await page.getByRole('checkbox', { name: 'Berlin' }).check();
    await page.getByRole('checkbox', { name: 'Aleppo' }).check();
    await page.getByText('Choose some').click();
    await page.getByRole('group', { name: 'Choose some' }).waitFor({ state: 'hidden' });
    await expect
      .poll(() => drawing.pressed())
      .toEqual(['context', ['article', 'berlin'], ['several', 'aleppo', 'berlin']]);
  });

  it('can be chosen from a menu by keys', async () => {
    const options = ['a', 'b', 'c'].map((value) => ({
      label: `Letter ${value}`,
      value,
      description: 'A letter',
    }));
    const page = await draw(
      messageOf({ components: [{ type: 1, components: [{ type: 3, custom_id: 'menu', options }] }] }),
    );
    await page.getByRole('combobox').focus();
    for (const key of [' ', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(await drawing.pressed()).toEqual([['menu', expect.stringMatching(/^[abc]$/)]]);
  });

  it('stands out where it pings the reader', async () => {
    const page = await draw(
      messageOf({ pings: { everyone: false, users: [READER], roles: [] } }),
      messageOf({}),
    );
    expect(await page.locator('.pinging').count()).toBe(1);
  });

  it('says that a private one is, and can be dismissed', async () => {
    const page = await draw(messageOf({ author: BOT, content: 'psst', ephemeral: true }));
    expect(await page.getByText('Only you can see this').count()).toBe(1);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await drawing.pressed()).toEqual(['dismiss']);
  });

  it('offers to be replied to, and its apps, to pointers and keys', async () => {
    const page = await draw(messageOf({ content: 'Hello' }));
    await page.getByRole('button', { name: 'Reply' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Apps' }).click();
    expect(await drawing.pressed()).toEqual(['reply', 'apps']);
  });

  it('shows that its author is thinking, and that it was edited', async () => {
    const page = await draw(
      messageOf({ author: BOT, loading: true }),
      messageOf({ id: idAt(20), content: 'mended', edited: true }),
    );
    expect(await page.getByText('pullquote is thinking…').count()).toBe(1);
    expect(await page.getByText('(edited)').count()).toBe(1);
  });
});
