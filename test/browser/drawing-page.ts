/**
 * A page without a server, in which tests have messages and panels drawn by the very scripts and styles of the
 * playground's page.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Message } from '../../src/playground/message.ts';
import type { WhyData } from '../../src/playground/page/why-data.ts';

const CLIENT = fileURLToPath(new URL('../../src/playground/page/client/', import.meta.url));
const STYLES = [
  'theme.css',
  'message/message.css',
  'message/markdown.css',
  'message/components.css',
  'why/why.css',
];

/** The moment at which everything is drawn. */
export const NOW = '2026-11-25T10:04:00.000Z';

export interface DrawingPage {
  readonly page: Page;
  drawMessages(...messages: readonly Message[]): Promise<void>;
  drawWhy(data: WhyData): Promise<void>;
  /** What was pressed so far. */
  pressed(): Promise<unknown>;
}

/** Opens the page in one of the themes. Whoever closes the browser closes it. */
export async function openDrawingPage(
  browser: Browser,
  { theme = 'light', width = 760 }: { readonly theme?: 'light' | 'dark'; readonly width?: number } = {},
): Promise<DrawingPage> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('client/drawing.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
  });
  const styles = STYLES.map((path) => readFileSync(`${CLIENT}${path}`, 'utf8')).join('\n');
  await page.setContent(
    `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>Messages</title><style>${styles}
    body { margin: 0; background: var(--chat-ground); }</style><body><main aria-label="Messages"></main>`,
  );
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const call = (name: string, ...given: readonly unknown[]) =>
    page.evaluate(`${name}(${given.map((each) => JSON.stringify(each)).join(', ')})`);
  return {
    page,
    drawMessages: async (...messages) => void (await call('drawMessages', messages, NOW)),
    drawWhy: async (data) => void (await call('drawWhy', data)),
    pressed: () => page.evaluate('pressed'),
  };
}
