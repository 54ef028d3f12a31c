import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customIdOf, readCustomId } from '../../src/discord/custom-id.ts';

const article = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,32}$/),
  revision: fc.stringMatching(/^[0-9a-f]{8}$/),
});

describe('a custom_id', () => {
  it('is readable to people, too', () => {
    const aleppo = { id: 'aleppo', revision: '0f3c9a1b' };
    expect(customIdOf({ action: 'context', article: aleppo, numbers: [2575, 238, 2] })).toBe(
      '1:context:aleppo:0f3c9a1b:1zj.6m.2',
    );
    expect(customIdOf({ action: 'articles', article: null, numbers: [] })).toBe('1:articles:::');
  });

  it('gives back what it remembers', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,12}$/),
        fc.option(article),
        fc.array(fc.nat({ max: 60_000_000 }), { maxLength: 6 }),
        (action, about, numbers) => {
          const remembered = { action, article: about, numbers };
          expect(readCustomId(customIdOf(remembered))).toEqual(remembered);
        },
      ),
    );
  });

  it('holds four passages of the longest text, of an article with the longest id', () => {
    const longest = { id: 'a'.repeat(32), revision: '0f3c9a1b' };
    const numbers = [0, 1, 2, 3].flatMap(() => [60_000_000, 1_600_000]);
    expect(customIdOf({ action: 'share', article: longest, numbers }).length).toBeLessThanOrEqual(100);
  });

  it.each<[string, Parameters<typeof customIdOf>[0]]>([
    ['too much', { action: 'more', article: null, numbers: Array.from({ length: 60 }, () => 99) }],
    ['no whole number', { action: 'more', article: null, numbers: [1.5] }],
    ['less than nothing', { action: 'more', article: null, numbers: [-1] }],
    ['no name', { action: 'More passages', article: null, numbers: [] }],
  ])('cannot remember %s', (_, remembered) => {
    expect(() => customIdOf(remembered)).toThrow(RangeError);
  });

  it.each([
    '',
    'confirm',
    '2:context:aleppo:0f3c9a1b:1',
    '1:context:aleppo:0f3c9a1b',
    '1:context:aleppo::1',
    '1:context::0f3c9a1b:1',
    '1:context:Aleppo:0f3c9a1b:1',
    '1:context:aleppo:0f3c9a1b:01',
    '1:context:aleppo:0f3c9a1b:1.',
    '1:context:aleppo:0f3c9a1b:1..2',
    '1:context:aleppo:0f3c9a1b:zzzzzzzzzzzzzz',
    '1:context:aleppo:0f3c9a1b:-1',
    `1:context:aleppo:0f3c9a1b:${'1.'.repeat(60)}1`,
  ])('is not ours: %j', (id) => {
    expect(readCustomId(id)).toBeNull();
  });
});
