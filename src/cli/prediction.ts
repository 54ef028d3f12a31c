/**
 * Answers to a question set, in the form that a scorer reads. Pure but for the clock, which is passed in.
 */
import { type Answer, answer } from '../answering/answer.ts';
import type { Span } from '../answering/article.ts';
import { type ArticleIndex, indexArticle } from '../answering/article-index.ts';
import { quote } from '../answering/citation.ts';
import { revisionOf } from '../library/article-file.ts';
import type { QuestionSet, SetDocument, SetQuestion } from './question-set.ts';

export interface Prediction {
  readonly id: string;
  readonly outcome: Answer['outcome'];
  readonly confidence: number;
  readonly excerpts: readonly PredictedExcerpt[];
  /** Milliseconds that this question took, its document being indexed. */
  readonly ms: number;
}

/** Offsets are UTF-16 code units of the document's text. */
export interface PredictedExcerpt extends Span {
  readonly doc_id: string;
  readonly quote: string;
  readonly highlight?: Span;
}

/**
 * Asks each question of its own document, in order.
 *
 * A document is indexed when it is first asked and forgotten after its last question, so that memory holds as many
 * indexes as have questions left: one, where the questions of a document stand together.
 *
 * @param now Milliseconds of a clock that never runs backwards.
 */
export function* predict({ documents, questions }: QuestionSet, now: () => number): Generator<Prediction> {
  const questionsLeft = new Map<string, number>();
  for (const { doc_id } of questions) questionsLeft.set(doc_id, (questionsLeft.get(doc_id) ?? 0) + 1);

  const indexes = new Map<string, ArticleIndex>();
  for (const question of questions) {
    const document = documents.get(question.doc_id);
    if (document === undefined) throw new RangeError(`there is no document ${question.doc_id}`);
    const index = indexes.get(question.doc_id) ?? indexDocument(document);
    yield ask(question, index, now);

    const left = (questionsLeft.get(question.doc_id) ?? 0) - 1;
    questionsLeft.set(question.doc_id, left);
    if (left > 0) indexes.set(question.doc_id, index);
    else indexes.delete(question.doc_id);
  }
}

function ask({ id, question }: SetQuestion, index: ArticleIndex, now: () => number): Prediction {
  const begun = now();
  const { outcome, confidence, excerpts } = answer(question, [index]);
  const ms = Math.round((now() - begun) * 1000) / 1000;
  return {
    id,
    outcome,
    confidence,
    excerpts: excerpts.map(({ start, end, highlight }) => ({
      doc_id: index.article.id,
      start,
      end,
      quote: quote(index.article, { start, end }),
      ...(highlight && { highlight }),
    })),
    ms,
  };
}

function indexDocument({ doc_id, title, text, lang, sentences }: SetDocument): ArticleIndex {
  const article = {
    id: doc_id,
    title: title ?? doc_id,
    source: null,
    url: null,
    published: null,
    language: lang,
    text,
    revision: revisionOf(text),
    questions: [],
    captionLines: [],
    sourceLines: [],
  };
  return indexArticle(article, sentences && { sentences });
}
