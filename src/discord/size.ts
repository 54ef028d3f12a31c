/**
 * How much of a message a text takes up. Pure.
 */

/** Discord's limit for the texts of a Components V2 message taken together, in characters. */
const MOST_CHARACTERS = 4000;

/**
 * Discord also stores components in a space of some 10,000 bytes, which it does not document: beyond that an answer is lost
 * with an unrelated error (discord/discord-api-docs#7310). Chinese or Thai get there before they reach 4,000 characters.
 */
const MOST_BYTES = 9600;

/** What the texts of a message may take up together, as `sizeOf` measures them. */
export const MOST_SIZE = MOST_CHARACTERS;

/**
 * The size of a text in characters, where one that takes more than its share of bytes counts for more. Texts whose sizes
 * add up to no more than `MOST_SIZE` keep both limits. UTF-16 code units are counted, of which there are never fewer than
 * of whatever Discord counts.
 */
export function sizeOf(text: string): number {
  return Math.max(text.length, Math.ceil((Buffer.byteLength(text) * MOST_CHARACTERS) / MOST_BYTES));
}
