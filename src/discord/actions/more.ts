/**
 * More passages: those that came after the ones on a card. Remembers where each stands.
 */
import { ACCENT } from '../accent.ts';
import type { ArticleAction } from '../action.ts';
import { cardOf } from '../button.ts';
import { passageSections } from '../passage-sections.ts';
import { passagesAt } from '../remembered-passages.ts';
import { MOST_SIZE } from '../size.ts';

export const more: ArticleAction = {
  name: 'more',
  act({ numbers }, index, { say }) {
    const passages = passagesAt(index, numbers);
    if (passages === null) return null;
    const listed = passages.map((passage) => ({ index, passage, remark: null }));
    const { sections } = passageSections(listed, { room: MOST_SIZE, say });
    return { card: cardOf(ACCENT.text, sections), private: true };
  },
};
