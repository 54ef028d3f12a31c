/**
 * Measures: each a small function from evidence to a number that is high where a sentence is likely to answer. Those of one signal stand
 * together (`signals.ts`). No measure knows a language. Pure.
 */
import { type Evidence, weightOf } from './evidence.ts';

export interface Measure {
  readonly name: string;
  readonly value: (evidence: Evidence) => number;
  /** Set where it is about what an answer looks like, not about the question's words: these weigh otherwise in a terse question. */
  readonly isOfAnswer?: true;
}

/** Weight that another sentence of the article holds and this one lacks. */
function supplement({ inquiry, place, found }: Evidence, offset: number): number {
  const other = inquiry.coverageOf(place + offset).found;
  return weightOf(inquiry, (slot) => Math.max(0, (other[slot] ?? 0) - (found[slot] ?? 0)));
}

/** How far around a sentence its paragraph is read, in sentences. */
const REACH = 4;

function paragraphWeight({ inquiry, place, found }: Evidence): number {
  const { sentences } = inquiry.index;
  const own = sentences[place]?.paragraph;
  const best = found.slice();
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    if (offset === 0 || sentences[place + offset]?.paragraph !== own) continue;
    const other = inquiry.coverageOf(place + offset).found;
    for (let slot = 0; slot < best.length; slot += 1) {
      const share = other[slot] ?? 0;
      if (share > (best[slot] ?? 0)) best[slot] = share;
    }
  }
  return weightOf(inquiry, (slot) => best[slot] ?? 0);
}

/** Each pair of neighbouring sightings counts by its weight and how near its words stand. */
function nearness({ inquiry, sightings }: Evidence): number {
  let sum = 0;
  for (let place = 1; place < sightings.length; place += 1) {
    const left = sightings[place - 1];
    const right = sightings[place];
    if (left === undefined || right === undefined || left.slot === right.slot) continue;
    const distance = right.token - left.token;
    const weight = (inquiry.terms[left.slot]?.weight ?? 0) * (inquiry.terms[right.slot]?.weight ?? 0);
    if (distance > 0) sum += Math.sqrt(weight) / distance;
  }
  return sum;
}

function sharedFunctionWords({ inquiry, candidate }: Evidence): number {
  const { sentences, tokens } = inquiry.index;
  const { firstToken = 0, endToken = 0 } = sentences[candidate.sentence] ?? {};
  let shared = 0;
  for (const id of inquiry.functionWords) {
    let token = firstToken;
    while (token < endToken && tokens.term[token] !== id) token += 1;
    if (token < endToken) shared += 1;
  }
  return shared;
}

function wantedNearness({ wanted, sightings }: Evidence): number {
  let nearest = 0;
  for (const token of wanted) {
    for (const sighting of sightings) {
      if (sighting.token !== token) nearest = Math.max(nearest, 1 / Math.abs(sighting.token - token));
    }
  }
  return nearest;
}

const has = (condition: boolean): number => (condition ? 1 : 0);

const holdsWanted =
  (...kinds: readonly string[]) =>
  ({ inquiry, wanted }: Evidence): number =>
    has(kinds.includes(inquiry.question.kind) && wanted.length > 0);

/** How much of what the question asks about the sentence holds. */
export const wordMeasures: readonly Measure[] = [
  /** It holds much of what the question asks about. */
  {
    name: 'share',
    value: ({ weightFound, inquiry }) => weightFound / inquiry.totalWeight,
  },
  /** It holds words that few other sentences hold. */
  {
    name: 'weight',
    value: ({ weightFound }) => weightFound,
  },
  /** MiniSearch scores it high among the sentences. */
  {
    name: 'bm25',
    value: ({ candidate, inquiry }) => candidate.sentenceScore / inquiry.bestSentenceScore,
  },
  /** MiniSearch finds it at all. */
  {
    name: 'log-bm25',
    value: ({ candidate }) => Math.log1p(candidate.sentenceScore),
  },
  /** MiniSearch scores its paragraph high. */
  {
    name: 'paragraph-bm25',
    value: ({ candidate }) => candidate.paragraphScore,
  },
];

/** How much the sentence is put in the words and letters of the question. */
export const wordingMeasures: readonly Measure[] = [
  /** The words of the question stand close together. */
  { name: 'near', value: nearness },
  /** It is phrased like the question. */
  { name: 'function-words', value: sharedFunctionWords },
  /** It is spelt like the question, letter by letter. */
  {
    name: 'spelling',
    value: ({ inquiry, place }) => inquiry.spelling.sharedBy(place),
  },
  /** Hardly another sentence is spelt as much like the question. */
  {
    name: 'spelt-best',
    value: ({ inquiry, place }) => inquiry.spelling.sharedBy(place) / inquiry.spelling.most(),
  },
  /** The sentence before is spelt like the question. */
  {
    name: 'spelling-before',
    value: ({ inquiry, place }) => inquiry.spelling.sharedBefore(place),
  },
];

/** What stands around the sentence, and how early it stands. */
export const placeMeasures: readonly Measure[] = [
  /** Its paragraph speaks of what the question asks about. */
  {
    name: 'paragraph',
    value: paragraphWeight,
  },
  /** The sentence before holds what it lacks. */
  { name: 'before', value: (e) => supplement(e, -1) },
  /** The sentence two before holds what it lacks. */
  {
    name: 'before-2',
    value: (e) => supplement(e, -2),
  },
  /** The sentence after holds what it lacks. */
  { name: 'after', value: (e) => supplement(e, 1) },
  /** It stands early in the article. */
  {
    name: 'early',
    value: ({ place }) => 1 / (1 + place),
    isOfAnswer: true,
  },
];

/** What of the sentence could be the answer, and how much it tells at all. */
export const answerMeasures: readonly Measure[] = [
  /** It names the very thing that the question asks for. */
  {
    name: 'focus',
    value: ({ inquiry, found }) =>
      weightOf(inquiry, (slot) =>
        inquiry.terms[slot]?.token.term === inquiry.question.focus ? (found[slot] ?? 0) : 0,
      ),
    isOfAnswer: true,
  },
  /** It names somebody or something new. */
  {
    name: 'name',
    value: holdsWanted('person', 'group', 'place'),
    isOfAnswer: true,
  },
  /** It names a time. */
  { name: 'date', value: holdsWanted('date', 'duration'), isOfAnswer: true },
  /** It holds a number. */
  {
    name: 'number',
    value: holdsWanted('number', 'duration'),
    isOfAnswer: true,
  },
  /** It gives a reason or a definition. */
  {
    name: 'cue',
    value: holdsWanted('reason', 'definition'),
    isOfAnswer: true,
  },
  /** What could answer stands close to the question’s words. */
  {
    name: 'wanted-near',
    value: wantedNearness,
  },
  /** It is long. */
  { name: 'length', value: ({ length }) => Math.log1p(length), isOfAnswer: true },
  /** It says something that the question does not. */
  {
    name: 'new-words',
    value: ({ newWords }) => Math.log1p(newWords),
    isOfAnswer: true,
  },
  /** It asks a question itself. */
  {
    name: 'asks',
    value: ({ inquiry, place, newWords }) =>
      endsWithQuestionMark(inquiry.index.article.text, inquiry.index.sentences[place]?.end ?? 0)
        ? asking(newWords)
        : 0,
  },
];

/** A list of questions and answers asks in the very words of the question: that says least of all. */
function asking(newWords: number): number {
  return newWords === 0 ? 2 : 1;
}

function endsWithQuestionMark(text: string, end: number): boolean {
  return /[?؟？;]["'”’»)\]]?$/u.test(text.slice(Math.max(0, end - 2), end));
}
