/**
 * Colours at the edge of a card, as Discord takes them: what kind of card it is, before a word is read.
 */
export const ACCENT = {
  answered: 0x57f287,
  closest: 0xfee75c,
  'not-found': 0x99aab5,
  /** The text of the article itself, with no claim that it answers anything. */
  text: 0x5865f2,
} as const;
