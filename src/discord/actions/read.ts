/**
 * The pages of a text, and the form by which one goes to a paragraph. Remembers where in the text, and which way.
 */
import type { ArticleIndex } from '../../answering/article-index.ts';
import { countedOf } from '../../answering/paragraphs.ts';
import type { ArticleAction, Pressed } from '../action.ts';
import { formOf } from '../form.ts';
import { opened } from '../opened-article.ts';
import { readingNumbers, readingOf } from '../reading-buttons.ts';
import { readingCard } from '../reading-card.ts';
import { privately } from '../reply.ts';
import type { Say } from '../wording.ts';

const FIELD = 'paragraph';

/** No text has so many paragraphs that their numbers are longer. */
const LONGEST_NUMBER = 9;

export const read: ArticleAction = {
  name: 'read',
  act({ numbers, field }, index, { say }) {
    const reading = readingOf(numbers);
    const card = reading === null ? null : readingCard(index, reading.offset, say);
    if (reading === null || card === null) return null;
    switch (reading.way) {
      case 'open':
        return { card, private: true };
      case 'turn':
        return { page: card };
      case 'jump':
        return { form: jumpForm(index, reading.offset, say) };
      case 'land':
        return landOn(index, field(FIELD), say);
    }
  },
};

function jumpForm({ article, paragraphs }: ArticleIndex, offset: number, say: Say) {
  return formOf({
    title: say('jump.title'),
    action: read.name,
    article,
    numbers: readingNumbers(offset, 'land'),
    field: {
      customId: FIELD,
      label: say('jump.field', { paragraphs: countedOf(paragraphs) }),
      longest: LONGEST_NUMBER,
      large: false,
    },
  });
}

/** @param written What was written as the number; null where nothing was, which the form does not allow. */
function landOn(index: ArticleIndex, written: string | null, say: Say): Pressed {
  if (written === null) return null;
  const digits = written.normalize('NFKC').trim();
  // No paragraph has the number 0.
  const paragraph = /^\d+$/.test(digits) ? Number(digits) : 0;
  const words = opened(index, { purpose: 'read', paragraph }, say);
  return 'card' in words ? { page: words.card } : privately(words.notice);
}
