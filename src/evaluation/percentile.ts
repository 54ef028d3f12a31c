/**
 * Percentiles of measured times. Pure.
 */

/** What so large a share (0 to 1) of the values do not exceed; null where there are none. */
export function percentile(values: readonly number[], share: number): number | null {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? null;
}
