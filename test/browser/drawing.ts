/**
 * The page in which messages and panels are drawn, as tests read it: at a moment of theirs, by a reader of theirs.
 */
import type { Browser } from 'playwright-core';
import { type DrawingLook, openDrawingPage as open } from '../../src/cli/screenshots/drawing-page.ts';
import type { Message } from '../../src/playground/message.ts';
import { READER } from './messages.ts';

const READ = { now: '2026-11-25T10:04:00.000Z', reader: READER };

export type DrawingPage = Awaited<ReturnType<typeof openDrawingPage>>;

export async function openDrawingPage(browser: Browser, look: DrawingLook = {}) {
  const drawing = await open(browser, look);
  return {
    ...drawing,
    drawMessages: (...messages: readonly Message[]) => drawing.drawMessages(messages, READ),
  };
}
