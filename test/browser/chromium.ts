/**
 * Chromium for tests: the one that is installed, never one that is downloaded. `CHROMIUM` names another than the usual.
 */
import { describe } from 'vitest';
import { CHROMIUM, isChromiumThere } from '../../src/cli/screenshots/chromium.ts';

export { launchChromium } from '../../src/cli/screenshots/chromium.ts';

const isThere = isChromiumThere();
if (!isThere) {
  process.stderr.write(
    `There is no Chromium at ${CHROMIUM}: the tests that need one are skipped. Install it, or name it in CHROMIUM.\n`,
  );
}

/** Like `describe`, for tests that need the browser: skipped, with a line that says so, where there is none. */
export const describeInChromium = describe.skipIf(!isThere);
