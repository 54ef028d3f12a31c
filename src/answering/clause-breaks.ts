/**
 * Where sentences may end in scripts that part neither words nor sentences with a mark: Thai and Lao leave a space
 * between clauses, sentences, the items of a list and the parts of a foreign name alike. Pure.
 */
import type { Abbreviations } from './abbreviations.ts';
import type { Span } from './article.ts';

const SCRIPTS = String.raw`\p{Script=Thai}\p{Script=Lao}`;
const THAI_OR_LAO = /[\u0e00-\u0eff]/;
const SPACE = /\s+/g;
/** Numbers and foreign letters end a sentence as well, but a mark does so by itself. */
const WORD_BEFORE = /[\p{L}\p{M}\p{N}%]["”’»)\]]?$/u;
const CLAUSE_BEFORE = new RegExp(String.raw`[${SCRIPTS}]["”’»)\]]?$`, 'u');
/** What opens a bracket goes on the sentence, and so does a sign that repeats the word before it. */
const CLAUSE_BEHIND = new RegExp(`^["“‘«]?(?![ๆໆ])[${SCRIPTS}]`, 'u');
const OPENING = /^["“‘«]/;
/** Sentences in brackets are part of the one around them. */
const IN_BRACKETS = /[([][^()[\]]{0,300}[)\]]/g;

/** Lengths in UTF-16 code units, of which a clause has some forty. */
const Fewest = {
  /** A sentence before a word that opens another. */
  opened: 40,
  /** A sentence before something that is as long as a clause is. */
  sentence: 80,
  /** A clause, and what is left behind the last break. */
  clause: 40,
  /** A sentence that may end at shorter stretches, which mostly are items of a list, or else would go on for long. */
  long: 150,
  stretch: 12,
} as const;
/** No word that tells where a sentence ends is longer. */
const WORD = 16;

/** Whether a stretch holds letters of such a script. */
export function mayHoldClauses(text: string, { start, end }: Span): boolean {
  return THAI_OR_LAO.test(text.slice(start, end));
}

/** The sentences of what no mark parts: a stretch of `text`, trimmed. */
export function partedByClauses(text: string, stretch: Span, abbreviations: Abbreviations): Span[] {
  if (!mayHoldClauses(text, stretch)) return [stretch];
  const content = text.slice(stretch.start, stretch.end);
  const sentences: Span[] = [];
  const inBrackets = bracketsIn(content);
  const spaces = Array.from(content.matchAll(SPACE), ({ index, 0: space }) => ({
    start: index,
    end: index + space.length,
  }));
  let start = 0;
  for (const [place, space] of spaces.entries()) {
    if (content.length - space.end < Fewest.clause || inBrackets(space.start)) continue;
    const stretches = {
      sentence: space.start - start,
      before: space.start - (spaces[place - 1]?.end ?? 0),
      behind: (spaces[place + 1]?.start ?? content.length) - space.end,
    };
    if (!endsSentence(content, space, stretches, abbreviations)) continue;
    sentences.push({ start: stretch.start + start, end: stretch.start + space.start });
    start = space.end;
  }
  sentences.push({ start: stretch.start + start, end: stretch.end });
  return sentences;
}

/** How long the sentence is so far, and what stands before and behind the space up to the next one. */
interface Stretches {
  readonly sentence: number;
  readonly before: number;
  readonly behind: number;
}

function endsSentence(
  content: string,
  space: Span,
  { sentence, before, behind }: Stretches,
  { beginningOf, leadsOn }: Abbreviations,
): boolean {
  const wordBefore = content.slice(Math.max(0, space.start - WORD), space.start);
  const wordBehind = content.slice(space.end, space.end + WORD);
  if (!WORD_BEFORE.test(wordBefore) || !CLAUSE_BEHIND.test(wordBehind) || leadsOn(wordBefore)) return false;
  const beginning = beginningOf(wordBehind.replace(OPENING, ''));
  if (beginning === 'opener') return sentence >= Fewest.opened;
  if (beginning === 'goingOn' || !CLAUSE_BEFORE.test(wordBefore)) return false;
  return (
    (sentence >= Fewest.sentence && behind >= Fewest.clause) ||
    (sentence >= Fewest.long && Math.min(before, behind) >= Fewest.stretch)
  );
}

/** Tells whether a place stands in brackets; it is asked of places in order. */
function bracketsIn(content: string): (place: number) => boolean {
  const brackets = Array.from(content.matchAll(IN_BRACKETS), ({ index, 0: bracket }) => ({
    start: index,
    end: index + bracket.length,
  }));
  let next = 0;
  return (place) => {
    while (brackets[next] !== undefined && (brackets[next]?.end ?? 0) <= place) next += 1;
    return (brackets[next]?.start ?? content.length) < place;
  };
}
