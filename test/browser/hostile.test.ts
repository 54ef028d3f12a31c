import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, launchChromium } from './chromium.ts';
import { type DrawingPage, openDrawingPage } from './drawing.ts';
import { BOT, cardOf, messageOf } from './messages.ts';

const SCRIPT = '<script>document.title = "taken"</script><img src=x onerror="document.title = \'taken\'">';

describeInChromium('hostile text on the page', () => {
  let browser: Browser;
  let drawing: DrawingPage;

  beforeAll(async () => {
    browser = await launchChromium();
    drawing = await openDrawingPage(browser);
  });
  afterAll(() => browser.close());

  it('stays text, wherever it stands', async () => {
    const { page } = drawing;
    const author = { ...BOT, username: SCRIPT };
    const options = [{ label: SCRIPT, value: SCRIPT, description: SCRIPT }];
    await drawing.drawMessages(
      messageOf({ author, content: `${SCRIPT} \`${SCRIPT}\` [${SCRIPT}](https://example.org/)` }),
      messageOf({
        author,
        used: { user: author, command: SCRIPT },
        attachments: [{ filename: SCRIPT, size: 1 }],
        embeds: [
          {
            title: SCRIPT,
            description: SCRIPT,
            footer: { text: SCRIPT },
            fields: [{ name: SCRIPT, value: SCRIPT }],
          },
        ],
        components: [
          cardOf(SCRIPT, { label: SCRIPT, custom_id: SCRIPT, emoji: { name: SCRIPT } }),
          { type: 1, components: [{ type: 3, custom_id: 'menu', placeholder: SCRIPT, options }] },
          { type: 12, items: [{ media: { url: 'https://example.org/' }, description: SCRIPT }] },
        ],
      }),
    );
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(SCRIPT);
    expect(await page.title()).toBe('Messages');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'discord://x',
  ])('leads nowhere by %j', async (address) => {
    await drawing.drawMessages(
      messageOf({
        content: `[words](${address}) <${address}> ${address}`,
        embeds: [{ title: 'words', url: address, author: { name: 'somebody', url: address } }],
        components: [cardOf('words', { style: 5, label: 'Open', url: address })],
      }),
    );
    expect(await drawing.page.getByRole('link').count()).toBe(0);
    expect(await drawing.page.getByRole('button', { name: 'Open' }).isDisabled()).toBe(true);
  });

  it('shows the source of a link whose words are another address', async () => {
    await drawing.drawMessages(messageOf({ content: '[https://bank.example](https://evil.example)' }));
    const text = drawing.page.locator('.message-body > .markdown');
    expect(await text.innerText()).toBe('[https://bank.example](https://evil.example)');
  });

  it('keeps right-to-left names from turning what stands beside them', async () => {
    const author = { ...BOT, username: '\u202Eevil\u05D0' };
    await drawing.drawMessages(messageOf({ author, content: 'مرحبا بالعالم\nhello' }));
    const { page } = drawing;
    const [name, tag] = await Promise.all([
      page.locator('.author').boundingBox(),
      page.locator('.tag').boundingBox(),
    ]);
    expect(name?.x).toBeLessThan(tag?.x ?? 0);
    const direction = "getComputedStyle(document.querySelector('.message-body > .markdown')).direction";
    expect(await page.evaluate(direction)).toBe('rtl');
  });

  it('wraps words without end, and emoji, at the width of a phone', async () => {
    const phone = await openDrawingPage(browser, { width: 360 });
    const endless = 'x'.repeat(3_000);
    await phone.drawMessages(
      messageOf({
        content: `${endless} ${'😀'.repeat(300)} \`${endless}\`\n\`\`\`\n${endless}\n\`\`\`\n> ${endless}`,
      }),
      messageOf({ author: BOT, components: [cardOf(endless, { label: 'x'.repeat(80), custom_id: 'x' })] }),
    );
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await phone.page.close();
  });
});
