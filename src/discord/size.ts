/**
 * How much of a message a text takes up. Pure.
 */

/**
 * What the texts of a card may take up together, as `sizeOf` measures them: Discord's limit of 4,000 characters for a
 * Components V2 message, but for 300 that are left to the labels of its buttons, which count as well.
 */
export const MOST_SIZE = 3700;

/**
 * Discord also stores components in a space of some 10,000 bytes, which it does not document: beyond that an answer is lost
 * with an unrelated error (discord/discord-api-docs#7310). Chinese or Thai get there before they reach 4,000 characters. The
 * rest is left to buttons: what they remember, their labels, and an address.
 */
const MOST_BYTES = 7600;

/**
 * The size of a text in characters, where one that takes more than its share of bytes counts for more. Texts whose sizes
 * add up to no more than `MOST_SIZE` keep both limits. UTF-16 code units are counted, of which there are never fewer than
 * of whatever Discord counts.
 */
export function sizeOf(text: string): number {
  return Math.max(text.length, Math.ceil((Buffer.byteLength(text) * MOST_SIZE) / MOST_BYTES));
}
