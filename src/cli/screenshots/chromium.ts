/**
 * Chromium: the one that is installed, never one that is downloaded. `CHROMIUM` names another than the usual.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** For containers, which run as root and without a screen; nothing may reach beyond 127.0.0.1. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1',
];

export function isChromiumThere(): boolean {
  return existsSync(CHROMIUM);
}

/** Starts the browser, without a window; whoever starts it closes it. Rejects where there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
