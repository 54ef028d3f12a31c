/**
 * The article's text with the weighed passages marked in it, in a window of its own.
 */
import type { WhyCandidate, WhyData } from '../../why-data.ts';
import { type Child, element } from '../element.ts';

export interface ArticleView {
  readonly element: HTMLElement;
  /** Scrolls to a candidate, by its place among them. */
  show(place: number): void;
}

/** How far below the window's upper edge a passage is shown, as a share of its height. */
const SHOWN_AT = 0.3;

export function articleView(article: WhyData['article'], candidates: readonly WhyCandidate[]): ArticleView {
  const marks = new Map<number, HTMLElement>();
  const name = article.source === null ? article.title : `${article.title} (${article.source})`;
  const text = element(
    'div',
    {
      class: 'why-article',
      tabindex: 0,
      role: 'region',
      'aria-label': name,
      dir: 'auto',
      lang: article.language,
    },
    ...markedText(article.text, candidates, marks),
  );
  return {
    element: element('figure', {}, element('figcaption', {}, element('bdi', {}, name)), text),
    show(place) {
      const mark = marks.get(place);
      if (mark === undefined) return;
      text.scrollTop = mark.offsetTop - text.clientHeight * SHOWN_AT;
      for (const [each, other] of marks) other.classList.toggle('shown', each === place);
    },
  };
}

/** The text in pieces, each passage a mark; the first is the one quoted. */
function markedText(
  text: string,
  candidates: readonly WhyCandidate[],
  marks: Map<number, HTMLElement>,
): Child[] {
  const inOrder = candidates
    .map((candidate, place) => ({ ...candidate, place }))
    .sort((a, b) => a.start - b.start);
  const pieces: Child[] = [];
  let from = 0;
  for (const { start, end, place } of inOrder) {
    if (start < from) continue;
    const title = place === 0 ? 'The passage quoted' : `Passage ${place + 1}`;
    const mark = element(
      'mark',
      { class: place === 0 ? 'quoted' : 'weighed', title },
      text.slice(start, end),
    );
    marks.set(place, mark);
    pieces.push(text.slice(from, start), mark);
    from = end;
  }
  return [...pieces, text.slice(from)];
}
