/**
 * Discord's numbers for what a message is made of, as the page draws it: discord.js, which names them all, is too
 * large for a page. A test holds them to its. Pure data.
 */

export const ComponentKind = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
} as const;

export const ButtonKind = { Primary: 1, Secondary: 2, Success: 3, Danger: 4, Link: 5 } as const;
