/**
 * How figures are shown: the columns of the table, in the terminal and on the page alike. Pure.
 */
import { markdownTable } from 'markdown-table';
import type { Evaluation } from './evaluation.ts';
import type { Figures } from './figures.ts';

interface Column {
  readonly title: string;
  /** What the figure says, in a sentence. */
  readonly about: string;
  readonly show: (figures: Figures) => string;
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

export const figureColumns: readonly Column[] = [
  {
    title: 'questions',
    about: 'Questions asked, and how many of them have no answer in their text.',
    show: ({ questions, unanswerable }) =>
      unanswerable === 0 ? `${questions}` : `${questions} (${unanswerable})`,
  },
  {
    title: 'quote@1',
    about: 'The first quote answers; a quote of n sentences earns one nth.',
    show: ({ quoteAt1 }) => share(quoteAt1),
  },
  { title: 'quote@3', about: 'One of the first three does.', show: ({ quoteAt3 }) => share(quoteAt3) },
  {
    title: 'mrr@5',
    about: 'One divided by the place of the first quote that answers, among five.',
    show: ({ reciprocalRank }) => share(reciprocalRank),
  },
  {
    title: 'highlight F1',
    about: 'Overlap of the highlighted words with the answer.',
    show: ({ highlightF1 }) => share(highlightF1),
  },
  {
    title: 'exact',
    about: 'The highlight is the answer, to the word.',
    show: ({ highlightExact }) => share(highlightExact),
  },
  {
    title: 'answered, right',
    about: 'Answerable questions that are answered, and rightly.',
    show: ({ answeredAndRight }) => share(answeredAndRight),
  },
  {
    title: 'answered, wrongly',
    about: 'Questions without an answer in the text that are answered all the same.',
    show: ({ answeredThoughUnanswerable }) => share(answeredThoughUnanswerable),
  },
  {
    title: 'AUROC',
    about: 'The chance that an answerable question gets more confidence than one without an answer.',
    show: ({ confidenceAuroc }) => share(confidenceAuroc),
  },
  {
    title: 'ms p50',
    about: 'Milliseconds a question, the index standing: the median.',
    show: ({ msMedian }) => share(msMedian),
  },
  { title: 'ms p95', about: 'What 95 of 100 questions do not exceed.', show: ({ ms95th }) => share(ms95th) },
  {
    title: 'faults',
    about: 'Quotes that differ from the text, and questions without a prediction; each must be 0.',
    show: ({ notVerbatim, withoutPrediction }) => `${notVerbatim + withoutPrediction}`,
  },
];

/** A Markdown table: two lines a set, Pullquote's and bare MiniSearch's. */
export function figuresTable(evaluations: readonly Evaluation[]): string {
  const rows = evaluations.flatMap(({ set, pullquote, miniSearch }) =>
    [pullquote, miniSearch].map(({ engine, figures }) => [
      set,
      engine,
      ...figureColumns.map(({ show }) => show(figures)),
    ]),
  );
  return markdownTable([['set', 'engine', ...figureColumns.map(({ title }) => title)], ...rows], {
    align: ['l', 'l', ...figureColumns.map(() => 'r')],
  });
}
