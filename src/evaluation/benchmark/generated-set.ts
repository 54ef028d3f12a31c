/**
 * Text of any length with questions on it, made up so that the bench needs no file and measures the same text on
 * every machine. Pure.
 */
import type { SentencedDocument } from '../engines/engine.ts';
import type { LabelledQuestion, LabelledSet } from '../labelled-set.ts';
import { pick, type Random, seededRandom } from '../random.ts';

export interface GeneratedSet extends LabelledSet {
  readonly document: SentencedDocument;
}

/** Words of a language come to about half function words; the rest thins out by Zipf's law. */
const FUNCTION_WORDS = 'the of and to in a that is was for with on as by at from it'.split(' ');
const FUNCTION_SHARE = 0.45;
const VOCABULARY = 30_000;
const SHORTEST_SENTENCE = 6;
const LONGEST_SENTENCE = 30;
const SENTENCES_OF_PARAGRAPH = 4;
/** Content words of a sentence that a question asks by. */
const ASKED_WORDS = 4;

/** So many sentences and questions, the same for the same numbers; a question repeats words of the sentence it wants. */
export function generateSet(sentenceCount: number, questionCount: number, seed = 1): GeneratedSet {
  const random = seededRandom(seed);
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
  const contents: string[][] = [];
  const sentences: { start: number; end: number }[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (let place = 0; place < sentenceCount; place += 1) {
    const words = sentenceWords(vocabulary, random);
    contents.push(words.filter((word) => !FUNCTION_WORDS.includes(word)));
    const sentence = `${words.join(' ').replace(/^./, (initial) => initial.toUpperCase())}.`;
    sentences.push({ start: length, end: length + sentence.length });
    pieces.push(sentence, (place + 1) % SENTENCES_OF_PARAGRAPH === 0 ? '\n' : ' ');
    length += sentence.length + 1;
  }
  const text = pieces.join('');
  const document = { doc_id: 'generated', text, lang: 'en', sentences };
  const questions = Array.from({ length: questionCount }, (_, number): LabelledQuestion => {
    const place = Math.floor(random() * sentenceCount);
    const asked = Array.from({ length: ASKED_WORDS }, () => pick(contents[place] ?? [], random));
    return {
      id: `generated-${number}`,
      doc_id: document.doc_id,
      question: `What is said of ${[...new Set(asked)].join(' and ')}?`,
      answerable: true,
      answers: [],
      goldSpans: sentences.slice(place, place + 1),
    };
  });
  return { name: 'generated', document, documents: new Map([[document.doc_id, document]]), questions };
}

function sentenceWords(vocabulary: readonly string[], random: Random): string[] {
  const length = SHORTEST_SENTENCE + Math.floor(random() * (LONGEST_SENTENCE - SHORTEST_SENTENCE + 1));
  return Array.from({ length }, (_, place) =>
    place > 0 && random() < FUNCTION_SHARE ? pick(FUNCTION_WORDS, random) : zipfian(vocabulary, random),
  );
}

/** The word of rank r is drawn about as often as 1/r: the logarithm of a rank is uniform. */
function zipfian(vocabulary: readonly string[], random: Random): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '';
}

const ONSETS = 'b d f g k l m n p r s t v z br dr gr kl pl st tr'.split(' ');
const VOWELS = 'a e i o u'.split(' ');

/** A pronounceable word for a number, another for each. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number + ONSETS.length * VOWELS.length; rest > 0; ) {
    word += ONSETS[rest % ONSETS.length];
    rest = Math.floor(rest / ONSETS.length);
    word += VOWELS[rest % VOWELS.length];
    rest = Math.floor(rest / VOWELS.length);
  }
  return word;
}
