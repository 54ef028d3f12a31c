import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { answerReply } from '../../src/discord/answer-reply.ts';
import { articleOn, asFollowUp } from '../../src/discord/follow-up-question.ts';
import { sayIn } from '../../src/discord/wording.ts';
import { libraryOf } from '../../src/library/library.ts';
import { cardIn, libraryAbout } from './actions/pressing.ts';

const { index, library } = libraryAbout(
  'Captain Ann Lee steered the ferry Aurora on Tuesday.\nThe ferry Aurora sank off Lund because its engine failed.',
);
const workings = { library, answer };

function cardFor(question: string, shown: string | null) {
  const telling = { say: sayIn('en'), question: shown, private: false };
  return [cardIn(answerReply(answer(question, [index]), [index], telling))];
}

const QUESTION = 'Where did the ferry Aurora sink?';

describe('a reply to an answer', () => {
  it('is completed with the question that stands on the card', () => {
    const earlier = { components: cardFor(QUESTION, QUESTION), question: null };
    const asked = asFollowUp('why?', earlier, workings);
    expect(asked.completed).toMatch(/Aurora/);
    expect(asked).toEqual({ question: asked.completed, indexes: [index], completed: asked.completed });
  });

  it('is completed with the question of the message that was answered', () => {
    const earlier = { components: cardFor(QUESTION, null), question: QUESTION };
    expect(asFollowUp('why?', earlier, workings).completed).toMatch(/Aurora/);
  });

  it('is completed with the question where nothing was found, so that no button tells the article', () => {
    const earlier = { components: cardFor('Who is the astronaut?', null), question: 'Who is the astronaut?' };
    expect(articleOn(earlier.components)).toBeNull();
    const { completed, indexes } = asFollowUp('and why?', earlier, workings);
    expect(completed).toMatch(/astronaut/);
    expect(indexes).toEqual([index]);
  });

  it.each<[string, Parameters<typeof asFollowUp>[1]]>([
    ['there is no answer above it', null],
    [
      'the answer is not a card of ours',
      { components: [{ type: 10, content: 'Hello' }], question: QUESTION },
    ],
    ['nobody knows what was asked', { components: cardFor(QUESTION, null), question: null }],
  ])('stands as it is where %s', (_, earlier) => {
    const asked = { question: 'why?', indexes: [index], completed: null };
    expect(asFollowUp('why?', earlier, workings)).toEqual(asked);
  });

  it('stands as it is where it needs nothing of the earlier one', () => {
    const earlier = { components: cardFor(QUESTION, QUESTION), question: null };
    expect(asFollowUp('Who steered the ferry on Tuesday?', earlier, workings).completed).toBeNull();
  });

  it('stands as it is where the article has gone', () => {
    const earlier = { components: cardFor(QUESTION, QUESTION), question: null };
    const asked = asFollowUp('why?', earlier, { library: libraryOf([]), answer });
    expect(asked).toEqual({ question: 'why?', indexes: [], completed: null });
  });
});
