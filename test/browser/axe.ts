/**
 * axe-core on a page: what keeps people from using it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const results = z.object({
  passes: z.array(z.object({ id: z.string() })),
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string() })),
    }),
  ),
});

export interface AxeReport {
  /** The rules that held. */
  readonly passed: readonly string[];
  /** Serious and critical faults: the rule, and the element that breaks it. */
  readonly faults: readonly string[];
}

/** Reads the page as it is now. */
export async function axeReport(page: Page): Promise<AxeReport> {
  await page.evaluate(AXE);
  const { passes, violations } = results.parse(await page.evaluate('axe.run()'));
  return {
    passed: passes.map(({ id }) => id),
    faults: violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  };
}
