/**
 * Fewer of many, spread evenly: neighbours are alike, as questions of one document stand together. Pure.
 */

/** The first, and every nth behind it. */
export function everyNth<T>(items: readonly T[], n: number): T[] {
  return items.filter((_, place) => place % n === 0);
}

/** All of them where they are no more than `most`; else every second, or every third and so on. */
export function atMost<T>(items: readonly T[], most: number): T[] {
  return everyNth(items, Math.max(1, Math.ceil(items.length / most)));
}
