import { type APIContainerComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Excerpt } from '../../src/answering/citation.ts';
import { answerReply } from '../../src/discord/answer-reply.ts';
import { answerCard } from '../../src/discord/card.ts';
import { visible } from '../../src/discord/escape.ts';
import type { Quotable } from '../../src/discord/passage.ts';
import { PLAINLY } from './articles.ts';
import { readMarkdown } from './markdown-reader.ts';
import { brokenLimits, Dice, randomArticle, sayInTurn } from './odd-articles.ts';

function randomExcerpt(dice: Dice, { article, paragraphs }: Quotable): Excerpt {
  const [first, ...others] = paragraphs;
  const paragraph = first === undefined ? undefined : dice.pick([first, ...others]);
  if (paragraph === undefined) throw new Error('every random article holds a paragraph');
  const span =
    dice.below(2) === 0
      ? { start: paragraph.start, end: paragraph.end }
      : dice.spanIn(article.text, paragraph);
  const before = { start: 0, end: span.start };
  return {
    ...span,
    article: article.id,
    revision: article.revision,
    paragraph: paragraph.number,
    part: paragraph.kind,
    highlight: dice.below(2) === 0 ? null : dice.spanIn(article.text, span),
    lead: span.start === 0 || dice.below(2) === 0 ? null : dice.spanIn(article.text, before),
    score: 1,
    matched: Array.from({ length: dice.below(12) }, () => dice.text(2)),
    meant: Array.from({ length: dice.below(3) }, () => ({ word: dice.text(2), other: dice.text(2) })),
    reasons: [],
  };
}

function randomAnswer(dice: Dice, asked: readonly [Quotable, ...Quotable[]]): Answer {
  const outcome = dice.pick(['answered', 'closest', 'not-found']);
  const count = outcome === 'not-found' ? 0 : 1 + dice.below(5);
  return {
    outcome,
    confidence: 0.5,
    strength: dice.pick(['strong', 'partial', 'weak']),
    excerpts: distinct(Array.from({ length: count }, () => randomExcerpt(dice, dice.pick(asked)))),
  };
}

/** No answer holds a passage twice. */
function distinct(excerpts: readonly Excerpt[]): Excerpt[] {
  return [...new Map(excerpts.map((each) => [`${each.article} ${each.start} ${each.end}`, each])).values()];
}

function contents({ components }: APIContainerComponent): string[] {
  return components
    .flatMap((part) => (part.type === ComponentType.Section ? part.components : [part]))
    .flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}

describe('answerCard, whatever the article and the answer', () => {
  it('breaks no limit of Discord in 10,000 cards, in any language of the interface', () => {
    const dice = new Dice(20_200);
    const broken: unknown[] = [];
    for (let round = 0; round < 10_000; round += 1) {
      const first = randomArticle(dice, 'a0');
      const more = Array.from({ length: dice.below(8) === 0 ? 7 : 0 }, (_, n) =>
        randomArticle(dice, `a${n + 1}`),
      );
      const answer = randomAnswer(dice, [first, ...more]);
      const telling = {
        say: sayInTurn(round),
        question: dice.below(2) === 0 ? null : dice.text(3),
        private: dice.below(2) === 0,
      };
      const words = answerReply(answer, [first, ...more], telling);
      const errors = 'card' in words ? brokenLimits(words.card) : [words.notice];
      if (errors.length > 0) broken.push({ round, errors });
    }
    expect(broken).toEqual([]);
  }, 180_000);

  it('shows the very words of a part of the excerpt', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = new Dice(seed);
        const index = randomArticle(dice, 'a0');
        const excerpt = randomExcerpt(dice, index);
        const answer = {
          outcome: 'closest',
          confidence: 0.5,
          strength: 'weak',
          excerpts: [excerpt],
        } as const;
        const [, quoted = ''] = contents(answerCard(answer, [index], PLAINLY));
        const seen = readMarkdown(quoted).text.trim();
        const stored = visible(index.article.text.slice(excerpt.start, excerpt.end));
        const asRead = (text: string) => text.replaceAll('\t', '    ').replace(/ +\n/g, '\n');
        expect(asRead(stored)).toContain(asRead(seen));
      }),
      { numRuns: 300 },
    );
  });
});
