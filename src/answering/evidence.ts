/**
 * Evidence: a candidate sentence read once against the question, for every signal to draw on. Pure.
 */
import type { Coverage } from './coverage.ts';
import type { Inquiry } from './inquiry.ts';
import type { Candidate } from './retrieval.ts';
import { wantedTokens } from './wanted.ts';
import { WordClass } from './word-classes.ts';

/** What a signal sees of a candidate. */
export interface Evidence extends Coverage {
  readonly inquiry: Inquiry;
  readonly candidate: Candidate;
  /** The candidate's place among the article's sentences. */
  readonly place: number;
  /** Weight of the question's terms that stand in the sentence. */
  readonly weightFound: number;
  /** Words of the sentence, stop words counted. */
  readonly length: number;
  /** Tokens that could be the answer by their looks. */
  readonly wanted: readonly number[];
  /** Whether the sentence begins with a word that stands for something named before it. */
  readonly beginsWithPronoun: boolean;
}

export function gather(inquiry: Inquiry, candidate: Candidate): Evidence {
  const { sentences, tokens } = inquiry.index;
  const place = candidate.sentence;
  const sentence = sentences[place];
  if (sentence === undefined) throw new RangeError(`no sentence ${place}`);
  // Every field by name: an object that is spread and then added to takes ten times as long to make.
  const { sightings, found, newWords } = inquiry.coverageOf(place);
  return {
    sightings,
    found,
    newWords,
    inquiry,
    candidate,
    place,
    weightFound: weightOf(inquiry, (slot) => found[slot] ?? 0),
    length: sentence.endToken - sentence.firstToken,
    wanted: wantedTokens(inquiry, sentence),
    beginsWithPronoun: ((tokens.classes[sentence.firstToken] ?? 0) & WordClass.pronoun) !== 0,
  };
}

/** Sum of the question terms' weights, each times its share. */
export function weightOf({ terms }: Inquiry, share: (slot: number) => number): number {
  let sum = 0;
  for (let slot = 0; slot < terms.length; slot += 1) sum += (terms[slot]?.weight ?? 0) * share(slot);
  return sum;
}
