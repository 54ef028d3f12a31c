import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, launchChromium } from './chromium.ts';
import { type DrawingPage, openDrawingPage } from './drawing.ts';
import { messageOf } from './messages.ts';

describeInChromium('markdown on the page', () => {
  let browser: Browser;
  let drawing: DrawingPage;

  beforeAll(async () => {
    browser = await launchChromium();
    drawing = await openDrawingPage(browser);
  });
  afterAll(() => browser.close());

  /** The elements of a text. */
  async function drawn(content: string): Promise<string> {
    await drawing.drawMessages(messageOf({ content }));
    return drawing.page.locator('.message-body > .markdown').innerHTML();
  }

  const link = (address: string, words: string) =>
    `<a href="${address}" title="${address}" target="_blank" rel="noopener noreferrer">${words}</a>`;

  it.each([
    [
      '**bold** *italics* __underline__ ~~strike~~',
      '<strong>bold</strong> <em>italics</em> <u>underline</u> <s>strike</s>',
    ],
    [
      '# One\n## Two\n### Three',
      '<h3 class="heading-1">One</h3><h4 class="heading-2">Two</h4><h5 class="heading-3">Three</h5>',
    ],
    ['-# small\nnormal', '<small>small</small>normal'],
    ['> quoted\n> on\nnot', '<blockquote>quoted<br>on<br></blockquote>not'],
    ['> quoted\n-# small', '<blockquote>quoted<br></blockquote><small>small</small>'],
    ['- one\n- two\n  - deeper\nafter', '<ul><li>one</li><li>two<br><ul><li>deeper</li></ul></li></ul>after'],
    ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
    ['`a < b`', '<code>a &lt; b</code>'],
    ['```js\na\n```\nb', '<pre tabindex="0"><code>a</code></pre>b'],
    ['[words](https://example.org/)', link('https://example.org/', 'words')],
    ['<https://example.org/>', link('https://example.org/', 'https://example.org/')],
    ['https://example.org/', link('https://example.org/', 'https://example.org/')],
    ['<@200000000000000001>', '<span class="mention">@ada</span>'],
    ['<@200000000000000009>', '<span class="mention">@unknown-user</span>'],
    ['<#300000000000000001>', '<span class="mention"># general</span>'],
    ['</ask:500000000000000001>', '<span class="mention">/ask</span>'],
    ['\\*not italics\\*', '*not italics*'],
    ['a *b', 'a *b'],
  ])('draws %j', async (content, html) => {
    expect(await drawn(content)).toBe(html);
  });

  it.each([
    ['R', '4 minutes ago'],
    ['t', '10:00 AM'],
    ['D', 'November 25, 2026'],
    ['F', 'Wednesday, November 25, 2026 at 10:00 AM'],
  ])('tells a moment in the style %s', async (style, words) => {
    const seconds = Date.UTC(2026, 10, 25, 10) / 1000;
    await drawing.drawMessages(messageOf({ content: `<t:${seconds}:${style}>` }));
    // Languages put spaces of their own before the hour's half.
    expect((await drawing.page.locator('.timestamp').innerText()).replace(/\s/g, ' ')).toBe(words);
  });

  it('calls a moment that no calendar has invalid', async () => {
    expect(await drawn('<t:99999999999999999:R>')).toBe('Invalid Date');
  });

  it('shows @everyone as a mention only where it pings', async () => {
    const pings = { everyone: true, users: [], roles: [] };
    await drawing.drawMessages(
      messageOf({ content: '@everyone' }),
      messageOf({ content: '@everyone', pings }),
    );
    const texts = drawing.page.locator('.message-body > .markdown');
    expect(await texts.nth(0).innerHTML()).toBe('@everyone');
    expect(await texts.nth(1).innerHTML()).toBe('<span class="mention">@everyone</span>');
  });

  it.each(['click', 'Enter', ' '])('opens a spoiler by %j, and not before', async (by) => {
    await drawing.drawMessages(messageOf({ content: 'It was ||the [butler](https://example.org/)||.' }));
    const { page } = drawing;
    const spoiler = page.getByRole('button', { name: 'Spoiler' });
    const words = page.getByText('the butler');
    expect(await words.isVisible()).toBe(false);
    expect(await page.getByRole('link').count()).toBe(0);
    if (by === 'click') {
      await spoiler.click();
    } else {
      await spoiler.focus();
      await page.keyboard.press(by);
    }
    expect(await words.isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'butler' }).count()).toBe(1);
    expect(await spoiler.count()).toBe(0);
  });
});
