/**
 * Signs of ASCII by their code units: to look at one takes a fraction of the time that a pattern does. Pure.
 */

export const Sign = {
  space: 0x20,
  closingBracket: 0x29,
  fullStop: 0x2e,
  /** The first that is none of ASCII. */
  beyond: 0x80,
} as const;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

export function isLetter(unit: number): boolean {
  return isCapital(unit) || (unit >= 0x61 && unit <= 0x7a);
}

/** Whether it is a sign of ASCII that is printed, and no space. */
export function isSeen(unit: number): boolean {
  return unit > Sign.space && unit < 0x7f;
}
