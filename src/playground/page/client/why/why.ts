/**
 * The panel "Why this passage": what was asked for, how sure the answer is, what was weighed, and where it stands.
 */
import type { WhyData } from '../../why-data.ts';
import { element } from '../element.ts';
import { articleView } from './article-view.ts';
import { candidateList } from './candidates.ts';
import { confidenceView } from './confidence.ts';

const WANTED: Readonly<Record<string, string>> = {
  person: 'a person',
  group: 'a group or organisation',
  place: 'a place',
  date: 'a time',
  duration: 'a length of time',
  number: 'a number',
  reason: 'a reason',
  manner: 'a way of doing something',
  quotation: 'what somebody said',
  definition: 'what something is',
  'yes-no': 'a yes or no',
};

/** The panel for one answer. The article is scrolled to the passage once the panel stands on the page. */
export function renderWhy(data: WhyData): HTMLElement {
  const { question, kind, article, candidates } = data;
  const view = articleView(article, candidates);
  requestAnimationFrame(() => view.show(0));
  return element(
    'section',
    { class: 'why', 'aria-labelledby': 'why-title' },
    element('h2', { id: 'why-title' }, 'Why this passage'),
    element('p', { class: 'why-question', dir: 'auto' }, question),
    element('p', {}, `The question asks for ${WANTED[kind] ?? 'a thing or a fact'}.`),
    element(
      'h3',
      {},
      data.outcome === 'answered' ? 'How sure the answer is' : 'Why it is not given as an answer',
    ),
    confidenceView(data),
    element('h3', {}, 'The passages weighed'),
    candidateList(candidates, article.language, (place) => view.show(place)),
    element('h3', {}, 'Where they stand'),
    view.element,
  );
}
