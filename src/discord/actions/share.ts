/**
 * Share: posts for all to see what a private reply showed. Remembers the passages; the question comes from the card.
 */
import { ACCENT } from '../accent.ts';
import type { ArticleAction } from '../action.ts';
import { cardOf, withButtons } from '../button.ts';
import { smallLine } from '../caption.ts';
import { headOf } from '../card.ts';
import { sourceButtons } from '../passage-buttons.ts';
import { passageSections } from '../passage-sections.ts';
import { passagesAt } from '../remembered-passages.ts';
import { MOST_SIZE, sizeOf } from '../size.ts';

export const share: ArticleAction = {
  name: 'share',
  act({ numbers, question }, index, { say, personId }) {
    const passages = passagesAt(index, numbers);
    const [first] = passages ?? [];
    if (passages === null || first === undefined) return null;
    const head = headOf(question);
    const sharer = smallLine(say('share.by', { person: `<@${personId}>` }));
    const room = MOST_SIZE - sizeOf(head.join('')) - sizeOf(sharer);
    const listed = passages.map((passage) => ({ index, passage, remark: null }));
    const { sections } = passageSections(listed, { room, say });
    const card = cardOf(ACCENT.text, [...head, ...sections, sharer]);
    return { card: withButtons(card, sourceButtons(index.article, first, say)), private: false };
  },
};
