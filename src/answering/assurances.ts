/**
 * Assurances: each a small function from how the first passage stands to a number, with what that says of its being the
 * answer. What they weigh stands in `data/ranking.json`; no assurance knows a language. Pure.
 */
import type { Inquiry } from './inquiry.ts';
import type { AnswerKind } from './language.ts';
import type { Reranked } from './reranking.ts';
import { SYNONYM_SIMILARITY } from './synonyms.ts';
import { WordClass } from './word-classes.ts';

/** The first passage, and what it is to be judged by. */
export interface Standing {
  readonly best: Reranked;
  /** The passage behind it, if there is one. */
  readonly next: Reranked | undefined;
}

/** Something that makes an answer more or less believable; fitted like a signal. */
export interface Assurance {
  readonly name: string;
  /** What a high value says of the passage, as a sentence. */
  readonly because: string;
  readonly value: (standing: Standing) => number;
}

/** Sentences before and after that speak of the same. */
const REACH = 2;

/** How well a term of the question is met by the sentence at a place or by one near it: 1 where the very term stands. */
function foundNear({ coverageOf }: Inquiry, place: number, slot: number): number {
  let most = 0;
  for (let offset = -REACH; offset <= REACH; offset += 1)
    most = Math.max(most, coverageOf(place + offset).found[slot] ?? 0);
  return most;
}

/**
 * How many of the question's terms, or terms like them, stand in the passage or near it. Synonyms assure of nothing: they may mean
 * something else.
 */
function termsNear({ best: { evidence } }: Standing): number {
  const { inquiry, place } = evidence;
  return inquiry.terms.filter((_, slot) => foundNear(inquiry, place, slot) > SYNONYM_SIMILARITY).length;
}

/** How many of the question's names and numbers stand nowhere near; its first word has a capital whatever it is. */
function missingNames({ best: { evidence } }: Standing): number {
  const { inquiry, place } = evidence;
  const opening = inquiry.question.tokens[0]?.start;
  const tellsNames = inquiry.index.language.data?.capitalNouns !== true;
  const missing = inquiry.terms.filter(({ token: { classes, start } }, slot) => {
    const isName = tellsNames && (classes & WordClass.capital) !== 0 && start !== opening;
    return (isName || (classes & WordClass.number) !== 0) && foundNear(inquiry, place, slot) < 1;
  });
  return missing.length;
}

function isNegated({ best: { evidence } }: Standing): boolean {
  const { sentences, tokens } = evidence.inquiry.index;
  const { firstToken = 0, endToken = 0 } = sentences[evidence.place] ?? {};
  return tokens.classes.subarray(firstToken, endToken).some(saysNo);
}

function saysNo(classes: number): boolean {
  return (classes & WordClass.negation) !== 0;
}

/** A longer lead makes an answer no more believable, and neither do more points. */
const MOST_LEAD = 5;
const MOST_ADDED = 2;

const has = (condition: boolean): number => (condition ? 1 : 0);

const wants =
  (...kinds: readonly AnswerKind[]) =>
  ({ best }: Standing): number =>
    has(kinds.includes(best.evidence.inquiry.question.kind));

export const assurances: readonly Assurance[] = [
  {
    name: 'found',
    because: 'MiniSearch scores it high for what the question weighs.',
    value: ({ best: { evidence } }) =>
      Math.log1p(evidence.candidate.sentenceScore / evidence.inquiry.totalWeight),
  },
  {
    name: 'near',
    because: 'It and the sentences around it hold many words of the question.',
    value: (standing) => Math.log1p(termsNear(standing)),
  },
  {
    name: 'missing',
    because: 'It lacks much of what the question asks about.',
    value: ({ best: { evidence } }) =>
      Math.log1p(Math.max(0, evidence.inquiry.totalWeight - evidence.weightFound)),
  },
  {
    name: 'missing-names',
    because: 'Names or numbers of the question stand neither in it nor near it.',
    value: (standing) => Math.log1p(missingNames(standing)),
  },
  {
    name: 'negation',
    because: 'The question says “not”, and it does not.',
    value: (standing) =>
      has(
        standing.best.evidence.inquiry.question.tokens.some(({ classes }) => saysNo(classes)) &&
          !isNegated(standing),
      ),
  },
  {
    name: 'lead',
    because: 'It stands well ahead of the next passage.',
    value: ({ best, next }) => Math.min(MOST_LEAD, best.score - (next?.score ?? 0)),
  },
  {
    name: 'read-again',
    because: 'Read again, it looks still more like what answers.',
    value: ({ best: { added } }) => Math.max(-MOST_ADDED, Math.min(MOST_ADDED, added)),
  },
  {
    name: 'reason-or-manner',
    because: 'Reasons and manners are seldom told in one sentence.',
    value: wants('reason', 'manner'),
  },
  {
    name: 'number',
    because: 'A number may well be the number of something else.',
    value: wants('number'),
  },
];
