/**
 * Chromium for tests: the one that is installed, never one that is downloaded. `CHROMIUM` names another than the usual.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Tests run as root in containers, without a screen; nothing may reach beyond 127.0.0.1. */
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

const isThere = existsSync(PATH);
if (!isThere) {
  process.stderr.write(
    `There is no Chromium at ${PATH}: the tests that need one are skipped. Install it, or name it in CHROMIUM.\n`,
  );
}

/** Like `describe`, for tests that need the browser: skipped, with a line that says so, where there is none. */
export const describeInChromium = describe.skipIf(!isThere);

/** Starts the browser, without a window; whoever starts it closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}
