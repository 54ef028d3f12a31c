/**
 * Ask: a form for a question about one article, and the answer to it for the asker alone, who can share it.
 */
import type { ArticleAction } from '../action.ts';
import { answerReply } from '../answer-reply.ts';
import { LONGEST_QUESTION } from '../asked-question.ts';
import { formOf } from '../form.ts';

const FIELD = 'question';

export const ask: ArticleAction = {
  name: 'ask',
  act({ numbers, field }, index, { say, answer }) {
    if (numbers.length > 0) return null;
    const question = field(FIELD);
    if (question !== null) {
      return answerReply(answer(question, [index]), [index], { say, question, private: true });
    }
    return {
      form: formOf({
        title: say('ask.form'),
        action: ask.name,
        article: index.article,
        numbers: [],
        field: {
          customId: FIELD,
          label: say('ask.field'),
          longest: LONGEST_QUESTION,
          large: true,
        },
      }),
    };
  },
};
