/**
 * A page without a server, in which messages and panels are drawn by the very scripts and styles of the playground's
 * page.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Message } from '../../playground/message.ts';
import type { DrawingOptions } from '../../playground/page/drawing-options.ts';
import type { WhyData } from '../../playground/page/why-data.ts';

const CLIENT = fileURLToPath(new URL('../../playground/page/client/', import.meta.url));
const STYLES = [
  'theme.css',
  'message/message.css',
  'message/markdown.css',
  'message/components.css',
  'why/why.css',
];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface DrawingPage {
  readonly page: Page;
  drawMessages(messages: readonly Message[], options: DrawingOptions): Promise<void>;
  drawWhy(data: WhyData): Promise<void>;
  /** What was pressed so far: custom_ids, and lists of a menu's and its values. */
  pressed(): Promise<unknown>;
}

export interface DrawingLook {
  readonly theme?: Theme;
  /** In CSS pixels. */
  readonly width?: number;
  /** Pixels of the picture for each CSS pixel. */
  readonly scale?: number;
  /** Styles that come after the page's own. */
  readonly moreStyle?: string;
}

/** Opens the page. Whoever closes the browser closes it. */
export async function openDrawingPage(browser: Browser, look: DrawingLook = {}): Promise<DrawingPage> {
  const { theme = 'light', width = 760, scale = 1, moreStyle = '' } = look;
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    timezoneId: 'UTC',
    deviceScaleFactor: scale,
  });
  const style = [...STYLES.map((path) => readFileSync(`${CLIENT}${path}`, 'utf8')), moreStyle].join('\n');
  await page.setContent(
    `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>Messages</title><style>${style}
    body { margin: 0; background: var(--chat-ground); }</style><body><main aria-label="Messages"></main>`,
  );
  await page.addScriptTag({ content: await drawingScript() });
  const call = async (name: string, ...given: readonly unknown[]) => {
    await page.evaluate(`${name}(${given.map((each) => JSON.stringify(each)).join(', ')})`);
  };
  return {
    page,
    drawMessages: (messages, options) => call('drawMessages', messages, options),
    drawWhy: (data) => call('drawWhy', data),
    pressed: () => page.evaluate('pressed'),
  };
}

async function drawingScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${CLIENT}drawing.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('');
}
