/**
 * The area under the ROC curve: how well a score tells two classes apart. Pure.
 */

export interface Scored {
  readonly score: number;
  readonly isPositive: boolean;
}

/** The chance, 0 to 1, that a positive scores above a negative, a tie counting half; null where one class is empty. */
export function areaUnderCurve(scored: readonly Scored[]): number | null {
  const positives = scored.filter(({ isPositive }) => isPositive).length;
  const negatives = scored.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const ascending = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let first = 0, end = 1; first < ascending.length; first = end, end += 1) {
    while (end < ascending.length && ascending[end]?.score === ascending[first]?.score) end += 1;
    const tiedPositives = ascending.slice(first, end).filter(({ isPositive }) => isPositive).length;
    // Ranks count from 1, and those that tie share the mean of their ranks.
    rankSum += tiedPositives * ((first + 1 + end) / 2);
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
