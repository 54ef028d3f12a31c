/**
 * What a quote earns: whether it holds the answer, and in how few sentences. Pure.
 */
import type { Span } from '../answering/article.ts';
import type { SetDocument } from '../cli/question-set.ts';
import type { LabelledQuestion } from './labelled-set.ts';
import { referenceSentences } from './reference-sentences.ts';

/** Credit of a quote, 0 to 1; see {@link creditIn}. */
export type Credit = (question: Pick<LabelledQuestion, 'answers' | 'goldSpans'>, quote: Span) => number;

/**
 * Gives credit to quotes of one document. A quote that holds the start of an answer, or half of a gold span where
 * the question has some, earns one nth, n being the sentences that it covers: so the whole article earns next to
 * nothing. Any other earns 0.
 */
export function creditIn(document: SetDocument): Credit {
  const sentences = referenceSentences(document);
  return (question, quote) => {
    if (!holdsAnswer(question, quote)) return 0;
    const covered = sentences.filter((sentence) => overlap(sentence, quote) > lengthOf(sentence) / 2);
    return 1 / Math.max(1, covered.length);
  };
}

/** Gives credit in any of these documents; works out the sentences of each when it is first asked for. */
export function creditsIn(documents: ReadonlyMap<string, SetDocument>): (documentId: string) => Credit {
  const credits = new Map<string, Credit>();
  return (documentId) => {
    const known = credits.get(documentId);
    if (known !== undefined) return known;
    const document = documents.get(documentId);
    if (document === undefined) throw new RangeError(`there is no document ${documentId}`);
    const credit = creditIn(document);
    credits.set(documentId, credit);
    return credit;
  };
}

function holdsAnswer(
  { answers, goldSpans }: Pick<LabelledQuestion, 'answers' | 'goldSpans'>,
  quote: Span,
): boolean {
  if (goldSpans.length > 0) return goldSpans.some((gold) => overlap(gold, quote) >= lengthOf(gold) / 2);
  return answers.some(({ start }) => start >= quote.start && start < quote.end);
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
