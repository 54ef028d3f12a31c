import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snowflakes } from '../../src/playground/snowflake.ts';

test('an id carries its moment in its upper bits', () => {
  const next = snowflakes(() => 1_800_000_000_000);
  expect((BigInt(next()) >> 22n) + 1_420_070_400_000n).toBe(1_800_000_000_000n);
});

test('ids grow whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 2_000_000_000_000 }), { minLength: 2 }), (moments) => {
      let now = 0;
      const next = snowflakes(() => now);
      const ids = moments.map((moment) => {
        now = moment;
        return BigInt(next());
      });
      for (const [index, id] of ids.entries()) expect(id).toBeGreaterThan(ids[index - 1] ?? 0n);
    }),
  );
});
