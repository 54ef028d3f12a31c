/**
 * The passages weighed, each with its points as a bar and as a table.
 */
import type { WhyCandidate, WhyReason } from '../../why-data.ts';
import { element } from '../element.ts';
import { pointsBar, type Scale, scaleOf } from './points-bar.ts';

/** @param onShow Called with a candidate's place, to show it in the article. */
export function candidateList(
  candidates: readonly WhyCandidate[],
  language: string,
  onShow: (place: number) => void,
): HTMLElement {
  const scale = scaleOf(candidates.map(({ reasons }) => reasons));
  return element(
    'ol',
    { class: 'why-candidates' },
    ...candidates.map((candidate, place) => candidateItem(candidate, scale, language, () => onShow(place))),
  );
}

function candidateItem(
  candidate: WhyCandidate,
  scale: Scale,
  language: string,
  show: () => void,
): HTMLElement {
  const { text, paragraph, score, reasons } = candidate;
  const words = element(
    'button',
    { type: 'button', class: 'why-passage', dir: 'auto', lang: language },
    text,
  );
  words.addEventListener('click', show);
  const where = paragraph === null ? 'Outside of the paragraphs' : `Paragraph ${paragraph}`;
  return element(
    'li',
    {},
    words,
    element('p', { class: 'why-where' }, `${where} · ${points(score)} points`),
    pointsBar(
      reasons,
      scale,
      `${points(score)} points: ${reasons.slice(0, 3).map(spoken).join(', ')} and others`,
    ),
    element('details', {}, element('summary', {}, 'What the points are for'), pointsTable(reasons)),
  );
}

function pointsTable(reasons: readonly WhyReason[]): HTMLElement {
  const head = ['Signal', 'Points', 'Because'].map((title) => element('th', { scope: 'col' }, title));
  const rows = reasons.map((reason) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, reason.signal),
      element('td', { class: 'number' }, signed(reason.points)),
      element('td', {}, reason.because),
    ),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function spoken({ signal, points: given }: WhyReason): string {
  return `${signal} ${signed(given)}`;
}

function points(number: number): string {
  return number.toFixed(2).replace('-', '−');
}

/** `+0.41`, `−1.20`. */
export function signed(number: number): string {
  return `${number < 0 ? '' : '+'}${points(number)}`;
}
