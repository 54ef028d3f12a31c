/**
 * Words of a sentence that look like the kind of answer that a question wants and are not in the question. Pure.
 */
import type { ArticleIndex, Sentence } from './article-index.ts';
import type { Inquiry } from './inquiry.ts';
import type { AnswerKind } from './language.ts';
import { WordClass } from './word-classes.ts';

/** A word with its neighbours, each by its classes; 0 outside the sentence. */
interface Context {
  readonly own: number;
  readonly before: number;
  readonly after: number;
  readonly second: number;
  /** Whether the word is part of a name: it has a capital that no sentence beginning explains. */
  readonly isName: boolean;
}

/** By kind, whether a word could answer; kinds without a rule have no looks of their own. */
const looks: Partial<Record<AnswerKind, (word: Context) => boolean>> = {
  person: ({ own, isName }) => isName && (own & (WordClass.groupWord | WordClass.placeWord)) === 0,
  group: ({ isName }) => isName,
  place: ({ own, before, isName }) =>
    isName &&
    ((before & (WordClass.placePreposition | WordClass.capital)) !== 0 || (own & WordClass.placeWord) !== 0),
  date: ({ own }) => (own & (WordClass.calendar | WordClass.timeUnit)) !== 0,
  duration: ({ own, after, second }) =>
    (own & WordClass.number) !== 0 && ((after | second) & WordClass.timeUnit) !== 0,
  number: ({ own }) => (own & WordClass.number) !== 0,
  reason: ({ own }) => (own & WordClass.reason) !== 0,
  manner: ({ own }) => (own & WordClass.manner) !== 0,
  quotation: ({ own }) => (own & WordClass.speech) !== 0,
  definition: ({ own }) => (own & WordClass.definition) !== 0,
};

/** Tokens of the sentence that could answer by their looks, in order. */
export function wantedTokens({ question, index, slotsOf }: Inquiry, sentence: Sentence): number[] {
  const fits = looks[question.kind];
  if (fits === undefined) return [];
  const wanted: number[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (fits(contextOf(token, sentence, index)) && slotsOf(index.tokens.term[token] ?? -1).length === 0)
      wanted.push(token);
  }
  return wanted;
}

function contextOf(token: number, { firstToken, endToken }: Sentence, { tokens }: ArticleIndex): Context {
  const classesAt = (place: number): number =>
    place >= firstToken && place < endToken ? (tokens.classes[place] ?? 0) : 0;
  const own = classesAt(token);
  const after = classesAt(token + 1);
  const hasCapital = (own & WordClass.capital) !== 0 && (own & (WordClass.stop | WordClass.calendar)) === 0;
  return {
    own,
    before: classesAt(token - 1),
    after,
    second: classesAt(token + 2),
    isName: hasCapital && (token > firstToken || (after & WordClass.capital) !== 0),
  };
}
