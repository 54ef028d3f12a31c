/**
 * Labelled sets as lists to fit the highlight to: a list a question, a row a span of the sentence that answers. Pure.
 */
import { answerSpans, spanAt } from '../answering/answer-spans.ts';
import type { Span } from '../answering/article.ts';
import { textSpan } from '../answering/highlight.ts';
import { readSpans } from '../answering/span-reading.ts';
import { placesByKind, traits, writeTraits } from '../answering/span-traits.ts';
import type { LabelledQuestion, LabelledSet } from '../evaluation/labelled-set.ts';
import { bestLikeness } from '../evaluation/span-overlap.ts';
import { askedQuestions } from './asked-question.ts';
import type { QuestionList } from './ranking-lists.ts';
import { atMost } from './thinning.ts';

/** More questions of one set than this teach nothing new. */
const MOST_QUESTIONS = 3000;

/** Lists of the questions whose answer is marked; a span's credit is its likeness to the answer. */
export function highlightLists(set: LabelledSet): QuestionList[] {
  const marked = set.questions.filter(({ answerable, answers }) => answerable && answers.length > 0);
  const questions = atMost(marked, MOST_QUESTIONS);
  const lists: QuestionList[] = [];
  for (const { question, inquiry, candidates } of askedQuestions({ ...set, questions })) {
    const { index } = inquiry;
    const evidence = candidates.find(({ place }) => holdsAnswer(index.sentences[place], question));
    const sentence = index.sentences[evidence?.place ?? -1];
    if (evidence === undefined || sentence === undefined || inquiry.question.kind === 'yes-no') continue;
    const reading = readSpans(evidence);
    const spans = answerSpans(reading);
    const rows = spans.firsts.length;
    const columns = placesByKind.get(inquiry.question.kind) ?? new Int32Array();
    const features = new Float32Array(rows * columns.length);
    const golds = question.answers.map(({ text }) => text);
    const credits = new Float32Array(rows);
    const values = new Float64Array(traits.length * rows);
    writeTraits(spans, reading, values);
    for (let row = 0; row < rows; row += 1) {
      for (let place = 0; place < columns.length; place += 1)
        features[row * columns.length + place] = values[place * rows + row] ?? 0;
      const span = spanAt(spans, row, reading);
      if (span === null) throw new RangeError(`no span ${row}`);
      const { start, end } = textSpan(span, index, sentence);
      credits[row] = bestLikeness(index.article.text.slice(start, end), golds).f1;
    }
    lists.push({
      set: set.name,
      documentId: question.doc_id,
      features,
      columns,
      rows,
      credits,
      weight: 1 / Math.sqrt(questions.length),
    });
  }
  return lists;
}

function holdsAnswer(sentence: Span | undefined, { answers }: LabelledQuestion): boolean {
  return answers.some(
    ({ start }) => sentence !== undefined && start >= sentence.start && start < sentence.end,
  );
}
