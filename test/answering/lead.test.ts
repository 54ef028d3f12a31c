import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { quote } from '../../src/answering/citation.ts';
import { indexOf, shippedArticle } from './asked.ts';

/** The words that lead up to the sentence with these words, where it is among the excerpts; null where none do. */
function leadTo(words: string, question: string, index = indexOf('')): string | null {
  const excerpt = answer(question, [index]).excerpts.find((other) =>
    quote(index.article, other).includes(words),
  );
  if (excerpt === undefined) throw new Error(`no excerpt holds ${words}`);
  return excerpt.lead === null ? null : quote(index.article, excerpt.lead);
}

describe('the lead of an excerpt', () => {
  const question = 'Where did Duarte study?';

  it('is the sentence before, where the excerpt begins with a pronoun and that one names somebody', () => {
    const index = indexOf('The choir of Ines Duarte sings. She studied in Vienna. Vienna is far.');
    expect(leadTo('She studied', question, index)).toBe('The choir of Ines Duarte sings.');
    expect(leadTo('Vienna is', question, index)).toBeNull();
    expect(leadTo('The choir', question, index)).toBeNull();
  });

  it('may be the last sentence of the paragraph before', () => {
    const index = indexOf('It rains. The choir of Ines Duarte sings.\n\nShe studied in Vienna.');
    expect(leadTo('She studied', question, index)).toBe('The choir of Ines Duarte sings.');
  });

  it('is a sentence with a word of the question, where it names nobody', () => {
    const index = indexOf('The choir sings. It studied a mass.');
    expect(leadTo('It studied', 'What did the choir study?', index)).toBe('The choir sings.');
    expect(leadTo('It studied', 'What was studied?', index)).toBeNull();
  });

  it('is no caption and no heading', () => {
    const captioned = indexOf('Ines Duarte of Porto\nShe studied in Vienna.', { captionLines: [1] });
    expect(leadTo('She studied', question, captioned)).toBeNull();
    const headed = indexOf('# About Ines Duarte\nShe studied in Vienna.');
    expect(leadTo('She studied', question, headed)).toBeNull();
  });

  it('names Lars Bromley before "He said in Geneva"', () => {
    const index = indexArticle(shippedArticle());
    expect(leadTo('He said in Geneva', 'Where did Lars Bromley speak of rubble?', index)).toMatch(
      /^Lars Bromley of UNOSAT says/,
    );
  });
});
