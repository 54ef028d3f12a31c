/**
 * Numbers in the digits of other scripts: "۱۹۲۳", "१९२३" and "1923" are one. Pure.
 */

const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /^\p{Nd}$/u;
/** Arabic has signs of its own to group digits and before decimals. */
const GROUPING = /٬/g;
const DECIMAL = /٫/g;

/** The same number in ASCII digits. */
export function inPlainDigits(number: string): string {
  return number.replace(GROUPING, '').replace(DECIMAL, '.').replace(OTHER_DIGIT, digitValue);
}

/** Unicode has the digits of every script in a row, from zero to nine. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
