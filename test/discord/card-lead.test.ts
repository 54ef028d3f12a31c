import { describe, expect, it } from 'vitest';
import { answerCard } from '../../src/discord/card.ts';
import { answerOf, excerptOf, PLAINLY, quotableOf } from './articles.ts';

function answeredCard(...texts: readonly string[]) {
  return {
    type: 17,
    accent_color: 0x57f287,
    components: texts.map((content) => ({ type: 10, content })),
  };
}

describe('answerCard, a sentence that begins with a pronoun', () => {
  const filler = 'Nothing else of note took place that day. '.repeat(20).trim();

  it('comes with the sentence before it, which is not set off, where it would stand alone', () => {
    const long = quotableOf(`Ann Lee steered the ferry. She left it last. ${filler}`, { source: null });
    const excerpt = excerptOf(long, 'She left it last.', {
      highlight: 'last',
      lead: 'Ann Lee steered the ferry.',
    });
    expect(answerCard(answerOf('answered', excerpt), [long], PLAINLY)).toEqual(
      answeredCard(
        '> Ann Lee steered the ferry. **She left it __last__.**',
        '-# From paragraph 1 · The harbour · strong match',
      ),
    );
  });

  it.each([
    [
      'both are whole',
      'Ann Lee steered the ferry.\n\nShe left it last.',
      '> Ann Lee steered the ferry.\n> \n> **She left it last.**',
      'Paragraphs 1 and 2',
    ],
    [
      'the first is not whole',
      'It was cold. Ann Lee steered the ferry.\nShe left it last.',
      '> Ann Lee steered the ferry.\n> **She left it last.**',
      'From paragraphs 1 and 2',
    ],
    [
      'the second is short',
      'Ann Lee steered the ferry.\nShe left it last. It sank.',
      '> Ann Lee steered the ferry.\n> **She left it last.** It sank.',
      'Paragraphs 1 and 2',
    ],
    [
      'the second is long',
      `Ann Lee steered the ferry.\nShe left it last. ${filler}`,
      '> Ann Lee steered the ferry.\n> **She left it last.**',
      'From paragraphs 1 and 2',
    ],
  ])('comes with the end of the paragraph before where %s', (_, text, quoted, place) => {
    const index = quotableOf(text, { source: null });
    const excerpt = excerptOf(index, 'She left it last.', { lead: 'Ann Lee steered the ferry.' });
    expect(answerCard(answerOf('answered', excerpt), [index], PLAINLY)).toEqual(
      answeredCard(quoted, `-# ${place} · The harbour · strong match`),
    );
  });

  it('stands alone where the sentence before it is long', () => {
    const lead = `Ann Lee steered the ferry ${'and steered the ferry '.repeat(30)}again.`;
    const index = quotableOf(`${lead}\nShe left it last.`, { source: null });
    const excerpt = excerptOf(index, 'She left it last.', { lead });
    expect(answerCard(answerOf('answered', excerpt), [index], PLAINLY)).toEqual(
      answeredCard('> She left it last.', '-# Paragraph 2 · The harbour · strong match'),
    );
  });

  it('stands alone where it is only near', () => {
    const index = quotableOf('Ann Lee steered the ferry.\nShe left it last.', { source: null });
    const excerpt = excerptOf(index, 'She left it last.', { lead: 'Ann Lee steered the ferry.' });
    const { components } = answerCard(answerOf('closest', excerpt), [index], PLAINLY);
    expect(JSON.stringify(components)).toContain('"> She left it last."');
  });
});
