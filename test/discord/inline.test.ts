import { describe, expect, it } from 'vitest';
import { inline, shorten } from '../../src/discord/inline.ts';

describe('inline', () => {
  it('escapes markdown', () => {
    expect(inline('**Ann** & @everyone')).toBe('\\*\\*Ann\\*\\* & \\@everyone');
  });

  it('stays on one line', () => {
    expect(inline(' a\n# b\u2028c ')).toBe('a # b c'.replace('#', '\\#'));
  });

  it('isolates what runs from right to left', () => {
    expect(inline('حلب')).toBe('\u2068حلب\u2069');
    expect(inline('Aleppo (حلب)')).toBe('\u2068Aleppo (حلب)\u2069');
  });

  it('drops direction controls, which would turn the rest of the line', () => {
    expect(inline('a\u202Eb\u2066c\u2069')).toBe('abc');
  });
});

describe('shorten', () => {
  it('leaves alone what fits', () => {
    expect(shorten('abcde', 5)).toBe('abcde');
  });

  it('says by an ellipsis that something is left out', () => {
    expect(shorten('abcdef', 5)).toBe('abcd…');
    expect(shorten('abc def', 5)).toBe('abc…');
  });

  it('halves no character', () => {
    expect(shorten('abc😀def', 5)).toBe('abc…');
  });
});
