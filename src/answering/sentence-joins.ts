/**
 * Why a sentence goes on although a break is proposed: one small rule a reason. Each looks first at what is told by a sign or two, as
 * behind most sentences none but the first few can hold. Pure.
 */
import type { AbbreviationKind, Abbreviations } from './abbreviations.ts';
import type { Span } from './article.ts';
import { Boundary, LAST_WORD_LENGTH } from './sentence-boundary.ts';
import { isCapital, isDigit, Sign } from './signs.ts';

type JoinRule = (boundary: Boundary) => boolean;

/** Whether what begins at `rest.start` belongs to the sentence that has come as far as `current.end`. */
export function continuesSentence(
  text: string,
  current: Span,
  rest: Span,
  abbreviations: Abbreviations,
): boolean {
  const boundary = new Boundary(text, current, rest, abbreviations);
  for (const continues of RULES) if (continues(boundary)) return true;
  return boundary.isStopped && BEHIND_FULL_STOP.some((continues) => continues(boundary));
}

/** "“Go!” he said": Georgian letters count as lower-case and have no capitals. */
const lowerCaseFollows: JoinRule = (boundary) =>
  !isCapital(boundary.first) && !isDigit(boundary.first) && LOWER_CASE.test(boundary.after);
const LOWER_CASE = /^[\p{Pd}…\s]*["“„‘'«([]*(?!\p{Script=Georgian}|\p{Ll}\p{Lu})\p{Ll}|^[,;:)\]}]/u;

/** "Gen. Smith", "No. 5", "Inc. in", German "44 v. Chr. Cäsar" */
const abbreviationBefore: JoinRule = (boundary) => {
  const { abbreviations } = boundary;
  switch (kindIn(abbreviations, withoutStop(boundary.lastWord)) ?? kindIn(abbreviations, inTwo(boundary))) {
    case 'always':
      return true;
    case 'beforeNumber':
      return NUMBER.test(boundary.after);
    case 'mayEnd':
      return !boundary.opens;
    case null:
      return false;
  }
};
const NUMBER = /^(?:[\p{Sc}#(]?\p{N}|[IVXLC]+\b)/u;
const IN_TWO = /(?:^|[\s\p{Pd}(])(\p{L})\.\s(\p{L}{2,4})\.\)?$/u;

/** A word without its full stop, and a bracket behind that. */
function withoutStop(word: string): string {
  return word.slice(0, word.endsWith(')') ? -2 : -1);
}

/** The longest word of ASCII that is the second half of an abbreviation. */
const LONGEST_HALF = 4;

/** The last two words as one abbreviation, "v.Chr", where they may be the halves of one. */
function inTwo(boundary: Boundary): string | undefined {
  const { letters } = boundary;
  if (letters > LONGEST_HALF || (letters > 1 && boundary.isWordApart)) return undefined;
  return IN_TWO.exec(boundary.before.slice(-LAST_WORD_LENGTH))?.slice(1).join('.');
}

function kindIn(abbreviations: Abbreviations, word: string | undefined): AbbreviationKind | null {
  return word === undefined ? null : abbreviations.kindOf(word);
}

/** German "44 v. Chr.": the other half of the abbreviation comes next. */
const halfAbbreviationBefore: JoinRule = (boundary) => {
  if (boundary.letters > 1 || !LETTER.test(boundary.lastWord)) return false;
  const next = SHORT_WORD.exec(boundary.after)?.[1];
  return next !== undefined && kindIn(boundary.abbreviations, boundary.lastWord + next) !== null;
};
const LETTER = /^\p{L}\.$/u;
const SHORT_WORD = /^(\p{L}{2,4})\./u;

/** "J. Smith" */
const initialBefore: JoinRule = (boundary) =>
  boundary.letters < 2 && INITIAL.test(boundary.lastWord) && !boundary.opens;
const INITIAL = /^(?:\p{Lu}|(?=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}])\p{Lo})\.$/u;

/** "z. B.", "p. m.", "J. R. R. Tolkien" */
const letterOnLetter: JoinRule = (boundary) =>
  boundary.letters < 2 && LETTERS.test(boundary.lastWord) && LETTER_FOLLOWS.test(boundary.after);
const LETTERS = /^(?:\p{L}\.)+$/u;
const LETTER_FOLLOWS = /^\p{L}\.(?!\p{L}{2})/u;

/** "U.S. Senate", "5 p.m. Monday", "(D.C.) Mayor" */
const dottedAbbreviationBefore: JoinRule = (boundary) =>
  boundary.letters <= LONGEST_PART && DOTTED.test(boundary.lastWord) && !boundary.opens;
const LONGEST_PART = 3;
const DOTTED = new RegExp(String.raw`^(?:[\p{L}\p{M}]{1,${LONGEST_PART}}\.){2,}\)?$`, 'u');

/** "p. 55", "c. 1500", "b. 1950" */
const letterBeforeNumber: JoinRule = (boundary) =>
  boundary.letters < 2 && SMALL_LETTER.test(boundary.lastWord) && NUMERAL_FOLLOWS.test(boundary.after);
const SMALL_LETTER = /^\p{Ll}\.$/u;
const NUMERAL_FOLLOWS = /^\p{N}/u;

/** German "am 3. Oktober", "Ludwig XIV. König" */
const ordinalBefore: JoinRule = (boundary) =>
  boundary.abbreviations.ordinals && ORDINAL.test(boundary.before) && !boundary.opens;
const ORDINAL = /(?:^|[\s(])(?:\d{1,2}|[IVXLC]+)\.$/;

/** "Yahoo! Mail" */
const nameWithMarkBefore: JoinRule = (boundary) =>
  boundary.abbreviations.names.size > 0 &&
  boundary.abbreviations.names.has(boundary.lastWord) &&
  !boundary.opens;

/** "1. Bread": nothing but the marker so far. */
const listMarkerBefore: JoinRule = (boundary) =>
  boundary.length <= LONGEST_MARKER && LIST_MARKER.test(boundary.before);
/** "###### (xxviii.)" */
const LONGEST_MARKER = 16;
const LIST_MARKER = /^(?:#{1,6}\s|[•⁃‣◦▪●■]\s?)?\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})(?:\.?\)|\.)$/u;

/** "[pause? Laughter]" */
const insideBrackets: JoinRule = (boundary) =>
  boundary.after.includes(']') && opensBracket(boundary.before) && BRACKET_CLOSES.test(boundary.after);
const opensBracket = (before: string) => before.lastIndexOf('[') > Math.max(0, before.lastIndexOf(']'));
const BRACKET_CLOSES = /^[^[\]]*\]/;

/** "stairways [...] Smith", "either Britain or ... America": words left out, not an end. */
const elisionBefore: JoinRule = (boundary) =>
  boundary.letters === 0 &&
  ELISION.test(boundary.before.slice(-LONGEST_ELISION)) &&
  !boundary.opens &&
  !OTHER_LETTER_FOLLOWS.test(boundary.after);
/** "a . . .", where the letter may take two code units. */
const LONGEST_ELISION = 8;
const ELISION = /(?:[[(](?:\.{3}|…)[\])]["”’»]?|[\p{L}\p{N},]\s(?:\.{3}|…|\. \. \.))$/u;
const OTHER_LETTER_FOLLOWS = /^\p{Lo}/u;

/** "「帰ろう。」と彼は言った" */
const quotationBefore: JoinRule = (boundary) =>
  boundary.last >= Sign.beyond &&
  QUOTATION_END.test(boundary.before) &&
  boundary.abbreviations.goesOnBehindQuotation(boundary.after);
const QUOTATION_END = /[」』）】》〉]$/u;

/** "https://example.org/?Page=2", "Jane.Doe@example.org", "version 2.B" */
const insideToken: JoinRule = (boundary) =>
  !boundary.spaced &&
  (ADDRESS_BEFORE.test(boundary.before) ||
    ADDRESS_FOLLOWS.test(boundary.after) ||
    !(WIDE_TERMINATOR.test(boundary.before) || OPENS_WITHOUT_SPACE.test(boundary.after)));
const ADDRESS_BEFORE = /(?::\/\/|www\.|@)\S*$/u;
const ADDRESS_FOLLOWS = /^[\w.-]+@/u;
const WIDE_TERMINATOR = /[。！？｡．।॥۔؟]["”’」』）)》]*$/u;
const OPENS_WITHOUT_SPACE = /^["“‘'«([]*(?:\p{Lu}[\p{Ll}’'\s]|\p{Lo}|\p{N})/u;

const RULES: readonly JoinRule[] = [
  lowerCaseFollows,
  nameWithMarkBefore,
  listMarkerBefore,
  insideBrackets,
  elisionBefore,
  quotationBefore,
  insideToken,
];

/** Rules that hold behind a full stop alone, and one in brackets. */
const BEHIND_FULL_STOP: readonly JoinRule[] = [
  abbreviationBefore,
  halfAbbreviationBefore,
  initialBefore,
  letterOnLetter,
  dottedAbbreviationBefore,
  letterBeforeNumber,
  ordinalBefore,
];
