import type { APIContainerComponent } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/answering/article-index.ts';
import type { Excerpt } from '../../../src/answering/citation.ts';
import { answerReply } from '../../../src/discord/answer-reply.ts';
import { claimCard } from '../../../src/discord/claim-card.ts';
import { passageCard } from '../../../src/discord/passage-card.ts';
import { citationOf } from '../../../src/discord/remembered-passages.ts';
import { libraryOf } from '../../../src/library/library.ts';
import { answerOf } from '../articles.ts';
import { brokenLimits, Dice, randomArticle, sayInTurn } from '../odd-articles.ts';
import { buttonsOf, cardIn, pressId } from './pressing.ts';

const FAR = `https://news.example/${'a'.repeat(400)}`;

function oddIndex(dice: Dice, place: number) {
  const { article } = randomArticle(dice, `a${place}`.padEnd(32, '0'));
  return indexArticle({ ...article, url: FAR });
}

/** Any sentence of the article, as one that was found. */
function excerptIn(dice: Dice, index: ReturnType<typeof oddIndex>): Excerpt {
  const sentence = index.sentences[dice.below(index.sentences.length)];
  if (sentence === undefined) throw new Error('every random article holds a sentence');
  const matched = Array.from({ length: dice.below(12) }, () => dice.text(2));
  return { ...citationOf(index, sentence), score: 1, matched, meant: [], reasons: [] };
}

/** A card, and all to which its buttons lead, and theirs in turn, by each label once. */
function reachedFrom(
  card: APIContainerComponent,
  known: Parameters<typeof pressId>[1],
): APIContainerComponent[] {
  const reached = [card];
  const pressed = new Set<string>();
  for (const each of reached) {
    for (const [label, id] of Object.entries(buttonsOf(each))) {
      if (pressed.has(label) || id.startsWith('https:')) continue;
      pressed.add(label);
      const { reply } = pressId(id, known, each);
      if ('card' in reply || 'page' in reply) reached.push(cardIn(reply));
    }
  }
  return reached;
}

describe('whatever the article, and in any language of the interface', () => {
  it('no card to which a button leads breaks a limit of Discord', () => {
    const dice = new Dice(23);
    const broken: unknown[] = [];
    let cards = 0;
    for (let round = 0; round < 90; round += 1) {
      const say = sayInTurn(round);
      const index = oddIndex(dice, 0);
      const drawn = Array.from({ length: 1 + dice.below(5) }, () => excerptIn(dice, index));
      const excerpts = [...new Map(drawn.map((excerpt) => [excerpt.start, excerpt])).values()];
      const answer = answerOf(dice.pick(['answered', 'closest']), ...excerpts);
      const first = answerReply(answer, [index], { say, question: dice.text(3), private: true });
      const [best] = excerpts;
      const starts = [
        ...('card' in first ? [first.card] : []),
        ...(best === undefined ? [] : [passageCard(index, best, say)]),
      ];
      const all = starts.flatMap((card) => reachedFrom(card, { library: libraryOf([index]), say }));
      cards += all.length;
      broken.push(...all.flatMap(brokenLimits));
    }
    expect(broken).toEqual([]);
    expect(cards).toBeGreaterThan(90 * 5);
  }, 60_000);

  it('no card of what bears on a message does', () => {
    const dice = new Dice(29);
    const broken: unknown[] = [];
    for (let round = 0; round < 270; round += 1) {
      const indexes = Array.from({ length: 1 + dice.below(4) }, (_, place) => oddIndex(dice, place));
      const [one, ...others] = indexes;
      if (one === undefined) throw new Error('there is an article');
      const found = Array.from({ length: 1 + dice.below(4) }, (_, place) => ({
        claim: dice.text(6),
        passage: place > 0 && dice.below(4) === 0 ? null : excerptIn(dice, dice.pick([one, ...others])),
      }));
      broken.push(...brokenLimits(claimCard(found, dice.below(3), indexes, sayInTurn(round))));
    }
    expect(broken).toEqual([]);
  }, 60_000);
});
