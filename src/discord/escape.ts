/**
 * Text as people see it in Discord, and the markdown that makes them see it so. Pure.
 *
 * discord.js's `escapeMarkdown` is not enough here: it leaves `>` at the start of a line, mentions, timestamps and
 * `:emoji:` alone, and headings, lists and links unless asked.
 */

/** Breaks a line in Discord, in a browser or under the `m` flag of a pattern. */
const LINE_BREAK = /\r\n?|[\n\v\f\u2028\u2029]/g;

/** What no font shows: control characters, and halves of surrogate pairs, which JSON cannot carry either. */
const UNSHOWABLE = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** Opens or closes markup wherever it stands. `:` is one because of `:emoji:` and of addresses, which become links. */
const MARKUP = /[\\*_~|`<>[\]#@:]/g;

/** Makes a list item, or small text (`-#`), where a line begins with it. */
const BULLET = /^([^\S\n]*)([-+])/gm;
const ITEM_NUMBER = /^([^\S\n]*\d+)([.)])/gm;

/**
 * What people see of a text, whatever is done about it: any line break as a line break, and U+FFFD for what cannot be
 * shown, so that a reader knows that something stands there. All else is the text.
 */
export function visible(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(UNSHOWABLE, '\uFFFD');
}

/**
 * Markdown that Discord shows as `visible(text)`: nothing in it is bold, a link, a mention, a list or an emoji code.
 * At most twice as long as the text. Every line is taken for one that begins a line of the message.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(MARKUP, '\\$&').replace(BULLET, '$1\\$2').replace(ITEM_NUMBER, '$1\\$2');
}

/** The reverse of `escapeMarkdown`, for text in which no unescaped markup stands. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
