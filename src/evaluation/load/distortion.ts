/**
 * Interactions as Discord would never send them: a field is missing, or of another type. Pure.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Payload } from '../../playground/playground.ts';
import { pick, type Random } from '../random.ts';

const WRONG = [null, true, 0, -1, 1e308, '', 'x', 'x'.repeat(5000), [], [null], {}, { length: 3 }] as const;

/** How far down fields are looked for: past that are the parts of messages and members. */
const DEEPEST = 4;
const STOP_SHARE = 0.35;

const fields = z.record(z.string(), z.unknown());

/**
 * The payload with one field less, or with one of another type. Its `id` and its `token` are not both touched, so that
 * what comes back can be told to belong to it.
 */
export function distorted(payload: Payload, random: Random): unknown {
  return change(payload, DEEPEST, random);
}

function change(value: unknown, depth: number, random: Random): unknown {
  if (Array.isArray(value)) {
    if (depth === 0 || value.length === 0 || random() < STOP_SHARE) return wrongFor(value, random);
    const place = Math.floor(random() * value.length);
    return value.map((item, index) => (index === place ? change(item, depth - 1, random) : item));
  }
  const read = fields.safeParse(value);
  const names = read.success ? Object.keys(read.data) : [];
  if (!read.success || names.length === 0 || depth === 0) return wrongFor(value, random);
  const name = pick(names, random);
  const { [name]: chosen, ...others } = read.data;
  const kind = random();
  if (kind < STOP_SHARE) return others;
  if (kind < 2 * STOP_SHARE) return { ...others, [name]: wrongFor(chosen, random) };
  return { ...others, [name]: change(chosen, depth - 1, random) };
}

/** A field may hold one of the wrong values already, such as an option called x: that one would change nothing. */
function wrongFor(value: unknown, random: Random): unknown {
  return pick(
    WRONG.filter((wrong) => !isDeepStrictEqual(wrong, value)),
    random,
  );
}
