/**
 * What an earlier question and its answer lend to the question that follows. Pure.
 */
import type { Span } from './article.ts';
import type { AnswerKind } from './language.ts';
import type { Language } from './languages.ts';
import { type Name, namesIn, numbersIn } from './names.ts';
import { analyse } from './question.ts';
import { type Token, tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';

/** A question that was asked, and what came back: all that somebody who replies to an answer can know. */
export interface Earlier {
  /** The question, as it was asked, or completed where it followed up another. */
  readonly question: string;
  /** The words of the first excerpt. */
  readonly passage: string;
  /** The words of its highlight; null where it has none. */
  readonly highlight: string | null;
}

/** The part of a question that asks: "which TV station". */
export interface AskingPart extends Span {
  /** Where the interrogative ends, and its noun begins if there is one. */
  readonly wordsEnd: number;
}

/** How many words behind an interrogative may belong to its noun: "which very large American city". */
const MOST_NOUN_WORDS = 4;

/** Finds the part that asks; null where none does. */
export function askingPart(question: string, language: Language): AskingPart | null {
  const lower = language.unify(question.toLocaleLowerCase(language.code));
  const asking = language.asking.find(lower);
  if (asking === null) return null;
  let { end } = asking;
  if (asking.kind === null) {
    const behind = tokensOf(question, language).filter(({ start }) => start >= asking.end);
    for (const token of behind.slice(0, MOST_NOUN_WORDS)) {
      if (hasClass(token, WordClass.stop)) break;
      end = token.end;
      if (language.asking.nouns.kindOf(lower.slice(token.start, token.end)) !== null) break;
    }
  }
  return { start: asking.start, wordsEnd: asking.end, end };
}

/** Kinds of answer that can stand in the place of the words that asked: "Who met Lavrov?" "Ayrault met Lavrov." */
const NOMINAL: ReadonlySet<AnswerKind> = new Set(['person', 'group', 'place', 'thing']);

/** A longer highlight, in UTF-16 code units, is a clause, and would outweigh the words of the question. */
const LONGEST_HIGHLIGHT = 60;

/** The words that answered, where they are few. */
function foundIn({ highlight }: Earlier): string | null {
  return highlight !== null && highlight.length <= LONGEST_HIGHLIGHT ? highlight : null;
}

/** The same, where the question has not got them already. */
function foundAnew(earlier: Earlier): string {
  const found = foundIn(earlier) ?? '';
  return earlier.question.toLowerCase().includes(found.toLowerCase()) ? '' : found;
}

/**
 * What the earlier question was about: its words without those that ask, and with those that answered; empty where it
 * held no other words.
 *
 * @param kind the kind of answer that the next question wants. Where the earlier one wanted the same, its answer is left
 * out: "and who else?"
 */
export function matterOf(earlier: Earlier, kind: AnswerKind, language: Language): string {
  const { question } = earlier;
  const asked = analyse(question, language);
  const found = kind === asked.kind ? '' : foundAnew(earlier);
  const part = askingPart(question, language);
  if (part === null) return tidy(`${withoutEnd(question)} ${found}`);
  const head = withoutEnd(question.slice(0, part.start));
  return NOMINAL.has(asked.kind) && found !== ''
    ? tidy(`${head} ${found} ${withoutEnd(question.slice(part.end))}`)
    : tidy(`${head} ${withoutEnd(question.slice(part.wordsEnd))} ${found}`);
}

/**
 * Whom "he" or "she" stands for after the earlier question: the one who was found after "Who …?", otherwise the one who
 * was asked about, as in "Who is Ann Lee?"; null where that cannot be told.
 */
export function personOf(earlier: Earlier, language: Language): string | null {
  const { question, passage } = earlier;
  const known = termsOf(namesIn(passage, language));
  const part = askingPart(question, language);
  const asked = namesIn(question, language, known).filter(
    ({ start, end }) => part === null || end <= part.start || start >= part.end,
  );
  const { kind, content } = analyse(question, language);
  const named = termsOf(asked);
  const asksForNamed = asked.length > 0 && content.every(({ term, isFrame }) => isFrame || named.has(term));
  if (kind === 'person' && !asksForNamed) return foundIn(earlier);
  return likeliestPerson(asked)?.text ?? null;
}

/** One beside a title or a verb of saying; else the first that is no group and stands behind no "in" or "from". */
function likeliestPerson(names: readonly Name[]): Name | null {
  const isTitled = ({ tokens, before, after }: Name) =>
    [before, ...tokens, after].some((token) => hasClass(token, WordClass.personTitle | WordClass.speech));
  const mayBePerson = ({ tokens, before }: Name) =>
    !hasClass(before, WordClass.placePreposition) &&
    !tokens.some((token) => hasClass(token, WordClass.groupWord | WordClass.placeWord));
  return names.find(isTitled) ?? names.find(mayBePerson) ?? null;
}

/**
 * The earlier question, asked of something else: "Who did Kerry call?" and "Assad" give "Who did Assad call?"
 *
 * A topic behind a preposition takes the place of what stands behind the same one ("in Geneva" that of "in Moscow"), a
 * number that of the first number, a name that of the first name. Any other topic is added.
 */
export function withTopic(topic: string, { question, passage }: Earlier, language: Language): string {
  const [first, second] = tokensOf(topic, language);
  const preposition = hasClass(first, PREPOSITION) ? first : undefined;
  const isNumber = hasClass(preposition === undefined ? first : second, WordClass.number);
  const slots = isNumber
    ? numbersIn(question, language)
    : namesIn(question, language, termsOf(namesIn(passage, language)));
  const isPlain = hasClass(first, WordClass.stop);
  const slot = slots.find(({ before }) =>
    preposition === undefined ? !isPlain : before?.term === preposition.term,
  );
  if (slot === undefined) return `${withoutEnd(question)} ${topic}?`;
  const start = preposition === undefined ? slot.start : (slot.before?.start ?? slot.start);
  return `${question.slice(0, start)}${topic}${question.slice(slot.end)}`;
}

const PREPOSITION = WordClass.placePreposition | WordClass.timePreposition;

/** A question without the mark at its end. */
export function withoutEnd(question: string): string {
  return question.replace(/[\s\p{P}]+$/u, '');
}

function termsOf(names: readonly Name[]): Set<string> {
  return new Set(names.flatMap(({ tokens }) => tokens.map(({ term }) => term)));
}

function hasClass(token: Token | null | undefined, classes: number): boolean {
  return token !== null && token !== undefined && (token.classes & classes) !== 0;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
