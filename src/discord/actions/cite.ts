/**
 * Cite: a passage in forms to paste elsewhere. Remembers the passage.
 */
import { ACCENT } from '../accent.ts';
import type { ArticleAction } from '../action.ts';
import { cardOf, withButtons } from '../button.ts';
import { citationForms } from '../citation-forms.ts';
import { codeBlock } from '../code-block.ts';
import { sourceButtons } from '../passage-buttons.ts';
import { passagesAt } from '../remembered-passages.ts';
import { privately } from '../reply.ts';
import { MOST_SIZE, sizeOf } from '../size.ts';

export const cite: ArticleAction = {
  name: 'cite',
  act({ numbers }, index, { say }) {
    const [passage, ...others] = passagesAt(index, numbers) ?? [];
    if (passage === undefined || others.length > 0) return null;
    const { plain, markdown, bibtex } = citationForms(index.article, passage, say);
    const forms = [
      [say('cite.plain'), plain, ''],
      [say('cite.markdown'), markdown, 'md'],
      [say('cite.bibtex'), bibtex, 'bibtex'],
    ] as const;
    const blocks = forms.flatMap(([name, form, language]) => {
      const code = codeBlock(form, language);
      return code === null ? [] : [`**${name}**\n${code}`];
    });
    if (blocks.length === 0 || sizeOf(blocks.join('')) > MOST_SIZE) {
      return privately(say('cite.tooLong', { read: say('read.name') }));
    }
    const card = cardOf(ACCENT.text, blocks);
    return { card: withButtons(card, sourceButtons(index.article, passage, say)), private: true };
  },
};
