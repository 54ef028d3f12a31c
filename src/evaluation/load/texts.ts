/**
 * Texts that people type, by accident or on purpose: plausible, odd, and hostile. Pure.
 */
import { pick, type Random } from '../random.ts';

const ODD = [
  ' ',
  '?',
  '…',
  '0',
  '-1',
  'NaN',
  'null',
  '\u0000',
  '\u200B\u200D\uFEFF',
  '\u202Egnp.exe',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'ﷺﷺﷺ',
  '\uD800',
  'قال المتحدث',
  '国务院发言人是谁？',
  'İıßſŒ',
] as const;

const HOSTILE = [
  '@everyone @here <@1> <@&1> <#1>',
  '[a](https://a.example) ```` ``` ** __ ~~ || > - # ',
  '</ask:1>',
  '"',
  '""',
  '"\\"',
  '(((((((((((((((((((((',
  '.*+?^$()|[]{}\\',
  '__proto__',
  'constructor',
  'toString',
  '{question, plural, one {#} other {#}}',
  '<script>alert(1)</script>',
  "'; DROP TABLE articles; --",
  '../../../../etc/passwd',
  '%00%0a%0d',
] as const;

/** A text of 1 to `longest` characters, made of `words` where it is plausible. */
export function typedText(words: readonly string[], longest: number, random: Random): string {
  return raw(words, longest, random).slice(0, longest);
}

function raw(words: readonly string[], longest: number, random: Random): string {
  const kind = random();
  if (kind < 0.6) {
    const count = 1 + Math.floor(random() * 8);
    return `${Array.from({ length: count }, () => pick(words, random)).join(' ')}?`;
  }
  if (kind < 0.75) return pick(ODD, random);
  if (kind < 0.9) return pick(HOSTILE, random);
  if (kind < 0.95) return pick([...ODD, ...HOSTILE], random).repeat(longest);
  return String.fromCharCode(
    ...Array.from({ length: 1 + Math.floor(random() * 200) }, () => Math.floor(random() * 0x10000)),
  );
}
