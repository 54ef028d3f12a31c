/**
 * Binary search. Pure.
 */

/**
 * The first of the places from 0 up to, not including, `length` at which something holds that holds at all later ones as well;
 * `length` where it holds at none.
 *
 * @param from Where to begin, if it is known to hold nowhere before.
 */
export function firstPlace(length: number, holds: (place: number) => boolean, from = 0): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
