/**
 * Signals: each a small function from evidence to a number, with the reason why it speaks for a sentence.
 * Points are a signal's value times its weight in `data/ranking.json`; no signal knows a language. Pure.
 */
import { type Evidence, weightOf } from './evidence.ts';

export interface Signal {
  readonly name: string;
  /** Why a high value is a reason, as a sentence about the passage. */
  readonly because: string;
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

export const signals: readonly Signal[] = [
  {
    name: 'share',
    because: 'It holds much of what the question asks about.',
    value: ({ weightFound, inquiry }) => weightFound / inquiry.totalWeight,
  },
  {
    name: 'weight',
    because: 'It holds words that few other sentences hold.',
    value: ({ weightFound }) => weightFound,
  },
  {
    name: 'bm25',
    because: 'MiniSearch scores it high among the sentences.',
    value: ({ candidate, inquiry }) => candidate.sentenceScore / inquiry.bestSentenceScore,
  },
  {
    name: 'log-bm25',
    because: 'MiniSearch finds it at all.',
    value: ({ candidate }) => Math.log1p(candidate.sentenceScore),
  },
  {
    name: 'paragraph-bm25',
    because: 'MiniSearch scores its paragraph high.',
    value: ({ candidate }) => candidate.paragraphScore,
  },
  {
    name: 'paragraph',
    because: 'Its paragraph speaks of what the question asks about.',
    value: paragraphWeight,
  },
  { name: 'before', because: 'The sentence before holds what it lacks.', value: (e) => supplement(e, -1) },
  {
    name: 'before-2',
    because: 'The sentence two before holds what it lacks.',
    value: (e) => supplement(e, -2),
  },
  { name: 'after', because: 'The sentence after holds what it lacks.', value: (e) => supplement(e, 1) },
  { name: 'near', because: 'The words of the question stand close together.', value: nearness },
  { name: 'function-words', because: 'It is phrased like the question.', value: sharedFunctionWords },
  {
    name: 'focus',
    because: 'It names the very thing that the question asks for.',
    value: ({ inquiry, found }) =>
      weightOf(inquiry, (slot) =>
        inquiry.terms[slot]?.token.term === inquiry.question.focus ? (found[slot] ?? 0) : 0,
      ),
    isOfAnswer: true,
  },
  {
    name: 'name',
    because: 'It names somebody or something new.',
    value: holdsWanted('person', 'group', 'place'),
    isOfAnswer: true,
  },
  { name: 'date', because: 'It names a time.', value: holdsWanted('date', 'duration'), isOfAnswer: true },
  {
    name: 'number',
    because: 'It holds a number.',
    value: holdsWanted('number', 'duration'),
    isOfAnswer: true,
  },
  {
    name: 'cue',
    because: 'It gives a reason or a definition.',
    value: holdsWanted('reason', 'definition'),
    isOfAnswer: true,
  },
  {
    name: 'wanted-near',
    because: 'What could answer stands close to the question’s words.',
    value: wantedNearness,
  },
  {
    name: 'spelling',
    because: 'It is spelt like the question, letter by letter.',
    value: ({ inquiry, place }) => inquiry.spelling.sharedBy(place),
  },
  {
    name: 'spelt-best',
    because: 'Hardly another sentence is spelt as much like the question.',
    value: ({ inquiry, place }) => inquiry.spelling.sharedBy(place) / inquiry.spelling.most(),
  },
  {
    name: 'spelling-before',
    because: 'The sentence before is spelt like the question.',
    value: ({ inquiry, place }) => inquiry.spelling.sharedBefore(place),
  },
  { name: 'length', because: 'It is long.', value: ({ length }) => Math.log1p(length), isOfAnswer: true },
  {
    name: 'new-words',
    because: 'It says something that the question does not.',
    value: ({ newWords }) => Math.log1p(newWords),
    isOfAnswer: true,
  },
  {
    name: 'early',
    because: 'It stands early in the article.',
    value: ({ place }) => 1 / (1 + place),
    isOfAnswer: true,
  },
  {
    name: 'asks',
    because: 'It asks a question itself.',
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
