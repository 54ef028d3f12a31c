/**
 * Text to be copied from a message as it stands, in a code block. Pure.
 */

/**
 * A code block that shows this very text. Inside of one nothing can be escaped, so a text that holds the fence of a block
 * stands in the inline kind, between as many backticks as it has not got beside each other; null where it has them all.
 *
 * @param language By which Discord colours the block.
 */
export function codeBlock(text: string, language: string): string | null {
  if (!text.includes('```')) return `\`\`\`${language}\n${text}\n\`\`\``;
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = ['``', '`'].find(({ length }) => !runs.has(length));
  return fence === undefined ? null : `${fence} ${text} ${fence}`;
}
