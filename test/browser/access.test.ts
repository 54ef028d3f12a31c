import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { explain } from '../../src/explaining/why.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { axeReport } from './axe.ts';
import { describeInChromium, launchChromium } from './chromium.ts';
import { openDrawingPage } from './drawing.ts';
import { ADA, BOT, cardOf, idAt, messageOf, READER } from './messages.ts';

const EVERY_MARK = [
  '# One\n## Two\n### Three\n-# small',
  '> quoted **bold** *italics* __underline__ ~~strike~~',
  '- one\n- two\n\n1. one',
  '`code` [masked](https://example.org) https://example.org <t:0:R> ||spoiler||',
  `<@${READER}> <#300000000000000001> </ask:500000000000000001>`,
  '```js\ncode\n```',
].join('\n');

const EVERY_BUTTON = [1, 2, 3, 4].map((style) => ({ style, label: `Style ${style}`, custom_id: `${style}` }));
const MENU = { type: 3, custom_id: 'menu', placeholder: 'Choose', options: [{ label: 'a', value: 'a' }] };

const MESSAGES = [
  messageOf({ content: EVERY_MARK }),
  messageOf({ id: idAt(1), content: EVERY_MARK, pings: { everyone: true, users: [], roles: [] } }),
  messageOf({
    id: idAt(2),
    author: BOT,
    ephemeral: true,
    edited: true,
    content: EVERY_MARK,
    used: { user: ADA, command: '/ask' },
  }),
  messageOf({
    id: idAt(9),
    author: BOT,
    replyTo: idAt(0),
    components: [
      cardOf(EVERY_MARK, ...EVERY_BUTTON, { style: 5, label: 'Open', url: 'https://example.org' }),
      { type: 1, components: [MENU] },
      { type: 1, components: [{ ...MENU, custom_id: 'several', placeholder: 'Choose some', max_values: 2 }] },
      {
        type: 9,
        components: [{ type: 10, content: 'text' }],
        accessory: { type: 11, media: { url: 'https://x.org' } },
      },
      { type: 14 },
    ],
    embeds: [
      { title: 'Title', url: 'https://example.org', description: EVERY_MARK, footer: { text: 'Footer' } },
    ],
    attachments: [{ filename: 'notes.txt', size: 1_000 }],
  }),
  messageOf({ id: idAt(30), author: BOT, loading: true }),
];

describeInChromium.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('everything that a message may hold is without a serious fault of access', async () => {
    const { page, drawMessages } = await openDrawingPage(browser, { theme });
    await drawMessages(...MESSAGES);
    const { passed, faults } = await axeReport(page);
    expect(faults).toEqual([]);
    expect(passed).toEqual(
      expect.arrayContaining(['color-contrast', 'button-name', 'link-name', 'select-name']),
    );
  });

  it('the panel is without a serious fault of access, its tables opened', async () => {
    const { library } = await loadLibrary(readConfig({}).articles);
    const why = explain('Who is the US State Department spokesman?', library.indexes);
    if (why === null) throw new Error('the question has no answer');
    const { page, drawWhy } = await openDrawingPage(browser, { theme, width: 420 });
    await drawWhy(why);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { passed, faults } = await axeReport(page);
    expect(faults).toEqual([]);
    expect(passed).toEqual(
      expect.arrayContaining(['color-contrast', 'svg-img-alt', 'scrollable-region-focusable']),
    );
  });
});
