/**
 * Questions of a labelled set taken through the stages of answering up to ranking, with the credit that each
 * candidate would earn: what weights are fitted to. Pure.
 */

import type { ArticleIndex } from '../answering/article-index.ts';
import { type Evidence, gather } from '../answering/evidence.ts';
import { groupedBy } from '../answering/grouped.ts';
import { type Inquiry, inquire } from '../answering/inquiry.ts';
import { matchTerms } from '../answering/matching.ts';
import { analyse } from '../answering/question.ts';
import { retrieve } from '../answering/retrieval.ts';
import { creditIn } from '../evaluation/credit.ts';
import { indexDocument } from '../evaluation/document-index.ts';
import type { LabelledQuestion, LabelledSet } from '../evaluation/labelled-set.ts';

export interface AskedQuestion {
  readonly question: LabelledQuestion;
  readonly inquiry: Inquiry;
  /** The candidates in the article's order; none where no word of the question is found. */
  readonly candidates: readonly Evidence[];
  /** By candidate, 0 to 1; all 0 where the question has no answer. */
  readonly credits: readonly number[];
}

/** Asks every question of its document: one document after the other, so that one index stands at a time. */
export function* askedQuestions({ documents, questions }: LabelledSet): Generator<AskedQuestion> {
  for (const [id, asked] of groupedBy(questions, ({ doc_id }) => doc_id)) {
    const document = documents.get(id);
    if (document === undefined) throw new RangeError(`there is no document ${id}`);
    const index = indexDocument(document);
    const credit = creditIn(document);
    for (const question of asked) {
      const { inquiry, candidates } = ask(question, index);
      const credits = candidates.map(({ place }) => {
        const sentence = index.sentences[place];
        return question.answerable && sentence !== undefined ? credit(question, sentence) : 0;
      });
      yield { question, inquiry, candidates, credits };
    }
  }
}

function ask(
  { question: text }: LabelledQuestion,
  index: ArticleIndex,
): Pick<AskedQuestion, 'inquiry' | 'candidates'> {
  const question = analyse(text, index.language);
  const terms = matchTerms(question, index);
  const retrieved = retrieve(terms, index);
  const inquiry = inquire(question, terms, index, retrieved);
  return { inquiry, candidates: retrieved.map((candidate) => gather(inquiry, candidate)) };
}
