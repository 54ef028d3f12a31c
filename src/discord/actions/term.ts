/**
 * A word or a name that was chosen from an article's card: every mention of it. Remembers which of the menus it was.
 */
import type { ArticleAction } from '../action.ts';
import { lookUp } from '../looked-up.ts';
import { lookupCard } from '../lookup-card.ts';
import { isKind } from '../named-in-article.ts';

export const term: ArticleAction = {
  name: 'term',
  act({ numbers: [kind, ...others], values: [chosen] }, index, { say }) {
    if (kind === undefined || !isKind(kind) || others.length > 0 || chosen === undefined) return null;
    const card = lookupCard(lookUp(chosen, [index]), 0, say);
    return card === null ? null : { card, private: true };
  },
};
