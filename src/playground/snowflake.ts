/**
 * Snowflakes: Discord's ids, which carry the moment they were made in.
 */

const DISCORD_EPOCH = 1_420_070_400_000;

/**
 * Makes ids by the given clock (milliseconds since 1970): unique, and each greater than the last, even if the
 * clock stands.
 */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const byClock = BigInt(Math.max(0, Math.floor(now()) - DISCORD_EPOCH)) << 22n;
    last = byClock > last ? byClock : last + 1n;
    return String(last);
  };
}
