/**
 * Passages one below the other, each with where it stands and a button to see what is around it. Pure.
 */
import { type APISectionComponent, ComponentType } from 'discord.js';
import type { Citation } from '../answering/citation.ts';
import { nameOf, placeOf, smallLine, withNote } from './caption.ts';
import { cutPassage, type Extent, type Quotable, wholePassage } from './passage.ts';
import { contextButton } from './passage-buttons.ts';
import type { Mark } from './quotation.ts';
import { sizeOf } from './size.ts';
import type { Say } from './wording.ts';

/** A passage, and what to say of it besides where it stands. */
export interface Listed {
  readonly index: Quotable;
  readonly passage: Citation;
  readonly remark: string | null;
  /** What to emphasise in it; nothing where left out. */
  readonly marks?: readonly Mark[];
}

export interface SectionOptions {
  /** What all of the passages may take up, as `sizeOf` measures it. */
  readonly room: number;
  readonly say: Say;
}

export interface Sections {
  readonly sections: readonly APISectionComponent[];
  /** How many passages there was no room for. */
  readonly leftOut: number;
}

/**
 * As many passages as there is room for, each whole; the first is shown in any case, cut if need be.
 *
 * @throws Error where a passage does not stand in this very text.
 */
export function passageSections(passages: readonly Listed[], { room, say }: SectionOptions): Sections {
  const sections: APISectionComponent[] = [];
  let left = room;
  for (const listed of passages) {
    const { index, passage, marks = [] } = listed;
    const options = { room: left - sizeOf(captionOf(listed, LONGEST, say)), asAnswer: false, marks, say };
    const isFirst = sections.length === 0;
    const shown =
      wholePassage(index, passage, options) ?? (isFirst ? cutPassage(index, passage, options) : null);
    if (shown === null) continue;
    const texts = [shown.markdown, withNote(captionOf(listed, shown, say), shown.note)];
    left -= texts.reduce((size, text) => size + sizeOf(text), 0);
    sections.push({
      type: ComponentType.Section,
      components: texts.map((content) => ({ type: ComponentType.TextDisplay, content })),
      accessory: contextButton(index.article, passage, 1, say),
    });
  }
  return { sections, leftOut: passages.length - sections.length };
}

/** No other extent takes more words to tell. */
const LONGEST: Extent = { whole: false, from: null };

function captionOf({ index, passage, remark }: Listed, extent: Extent, say: Say): string {
  const place = placeOf(passage, extent, say);
  return smallLine(place, nameOf(index.article, say), ...(remark === null ? [] : [remark]));
}
