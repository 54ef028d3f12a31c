/**
 * Measures an engine on a question set: building its indexes, then asking. Pure but for the instruments, which
 * are passed in.
 */
import type { Span } from '../../answering/article.ts';
import { creditsIn } from '../credit.ts';
import type { Engine, Search, SentencedDocument } from '../engines/engine.ts';
import type { LabelledQuestion, LabelledSet } from '../labelled-set.ts';
import { percentile } from '../percentile.ts';
import { referenceSentences } from '../reference-sentences.ts';
import type { Instruments } from './instruments.ts';

export interface Measurement {
  readonly engine: string;
  readonly sentences: number;
  /** Indexing speed, the whole set at a time. */
  readonly sentencesPerSecond: number;
  /** What the standing indexes add to the bytes in use. */
  readonly bytesPerSentence: number;
  /** Milliseconds of a question: the median, and what 95 of 100 do not exceed. */
  readonly msMedian: number | null;
  readonly ms95th: number | null;
  /** Mean credit of the first sentence, over the answerable questions; null where there are none, or time did not allow to ask all. */
  readonly quoteAt1: number | null;
}

/** When to stop asking. A handful of times would be noise, and a slow engine must come to an end. */
interface Enough {
  readonly questions: number;
  readonly ms: number;
}

const WARM_UP: Enough = { questions: 1_000, ms: 3_000 };
/** A short set is asked over and over until so many questions are. */
const MEASURED: Enough = { questions: 3_000, ms: 60_000 };
/** A short text is indexed over and over until so many sentences are. */
const ENOUGH_SENTENCES = 5_000;

/**
 * Indexes and asks without measuring, so that no engine pays for the compiling of its own code. Best done with every engine, on what
 * is then measured: code that was compiled for other texts is compiled again, and the first engine would pay for the rest.
 */
export async function warmUp(engine: Engine, set: LabelledSet, { now }: Instruments): Promise<void> {
  await askAll(await indexAll(engine, sentencedDocuments(set)), set.questions, WARM_UP, now);
}

/** Measures an engine on the set's reference sentences. */
export async function measure(
  engine: Engine,
  set: LabelledSet,
  { now, bytesInUse }: Instruments,
): Promise<Measurement> {
  const documents = sentencedDocuments(set);
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const copies = Math.ceil(ENOUGH_SENTENCES / sentences);
  const bytesBefore = bytesInUse();
  const begun = now();
  const standing: Searches[] = [];
  for (let copy = 0; copy < copies; copy += 1) standing.push(await indexAll(engine, documents));
  const seconds = (now() - begun) / 1000;
  const bytes = bytesInUse() - bytesBefore;

  const enough = { ...MEASURED, questions: Math.max(MEASURED.questions, set.questions.length) };
  const { times, firsts } = await askAll(standing[0] ?? new Map(), set.questions, enough, now);
  return {
    engine: engine.name,
    sentences,
    sentencesPerSecond: (copies * sentences) / seconds,
    bytesPerSentence: bytes / (copies * sentences),
    msMedian: percentile(times, 0.5),
    ms95th: percentile(times, 0.95),
    quoteAt1: firsts.size < set.questions.length ? null : quoteAt1(firsts, set.documents),
  };
}

function sentencedDocuments({ documents }: LabelledSet): SentencedDocument[] {
  return [...documents.values()].map((document) => ({
    ...document,
    sentences: referenceSentences(document),
  }));
}

/** By the id of the document. */
type Searches = ReadonlyMap<string, Search>;

async function indexAll(engine: Engine, documents: readonly SentencedDocument[]): Promise<Searches> {
  const searches = new Map<string, Search>();
  for (const document of documents) searches.set(document.doc_id, await engine.index(document));
  return searches;
}

/** What each question took, in milliseconds, and the first sentence that it found, if any. */
interface Asked {
  readonly times: readonly number[];
  readonly firsts: ReadonlyMap<LabelledQuestion, Span | undefined>;
}

/** Asks the questions in order, over and over, until it is enough. */
async function askAll(
  searches: Searches,
  questions: readonly LabelledQuestion[],
  enough: Enough,
  now: () => number,
): Promise<Asked> {
  const times: number[] = [];
  const firsts = new Map<LabelledQuestion, Span | undefined>();
  const end = now() + enough.ms;
  while (times.length < enough.questions && now() < end) {
    for (const question of questions.slice(0, enough.questions - times.length)) {
      const search = searches.get(question.doc_id);
      if (search === undefined) throw new RangeError(`there is no document ${question.doc_id}`);
      const begun = now();
      const [first] = await search(question.question);
      const ended = now();
      times.push(ended - begun);
      firsts.set(question, first);
      if (ended > end) break;
    }
  }
  return { times, firsts };
}

function quoteAt1(firsts: Asked['firsts'], documents: LabelledSet['documents']): number | null {
  const creditOf = creditsIn(documents);
  const answerable = [...firsts].filter(([question]) => question.answerable);
  if (answerable.length === 0) return null;
  const credits = answerable.map(([question, first]) =>
    first ? creditOf(question.doc_id)(question, first) : 0,
  );
  return credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
}
