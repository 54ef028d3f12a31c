/**
 * Why a sentence goes on although a break is proposed: one small rule a reason. Pure.
 */
import type { AbbreviationKind, Abbreviations } from './abbreviations.ts';
import type { Span } from './article.ts';

/** A place where a sentence may end. The rules see a bounded stretch of text, so that their work is linear. */
interface Boundary {
  /** The end of the sentence so far, at most `BEFORE` code units of it. */
  readonly before: string;
  /** Whether `before` is the whole sentence so far. */
  readonly whole: boolean;
  /** What comes next, at most `AFTER` code units of it. */
  readonly after: string;
  /** Whether white space stands between. */
  readonly spaced: boolean;
  /** The last word before, without opening marks: `Gen.` of `(Lt.-Gen.`, `z.B.` of `z. B.` */
  readonly lastWord: string;
  /** Whether the first word after is one that opens sentences. */
  readonly opens: boolean;
  readonly abbreviations: Abbreviations;
}

type JoinRule = (boundary: Boundary) => boolean;

const BEFORE = 128;
const AFTER = 48;
/** No abbreviation is longer. */
const LAST_WORD_LENGTH = 24;

/** Whether what begins at `rest.start` belongs to the sentence that has come as far as `current.end`. */
export function continuesSentence(
  text: string,
  current: Span,
  rest: Span,
  abbreviations: Abbreviations,
): boolean {
  const before = text.slice(Math.max(current.start, current.end - BEFORE), current.end);
  const after = text.slice(rest.start, Math.min(rest.end, rest.start + AFTER));
  const boundary: Boundary = {
    before,
    whole: current.end - current.start <= BEFORE,
    after,
    spaced: rest.start > current.end,
    lastWord: LAST_WORD.exec(before.slice(-LAST_WORD_LENGTH))?.[1]?.replace(/\s/g, '') ?? '',
    opens: abbreviations.opens(NEXT_WORD.exec(after)?.[1] ?? ''),
    abbreviations,
  };
  return RULES.some((continues) => continues(boundary));
}

const LAST_WORD = /(?:^|[\s\p{Pd}/:’'])["“”„‘«»([]*((?:\p{L}\.\s)*\p{L}\.|[^\s\p{Pd}/:’']*)$/u;
/** A letter with a full stop is an initial, not a word. */
const NEXT_WORD = /^["“„‘'«([]*(?!\p{L}\.)(\p{L}[\p{L}\p{M}’'-]*)/u;

/** "“Go!” he said": Georgian letters count as lower-case and have no capitals. */
const lowerCaseFollows: JoinRule = ({ after }) => LOWER_CASE.test(after);
const LOWER_CASE = /^[\p{Pd}…\s]*["“„‘'«([]*(?!\p{Script=Georgian}|\p{Ll}\p{Lu})\p{Ll}|^[,;:)\]}]/u;

/** "Gen. Smith", "No. 5", "Inc. in", German "44 v. Chr. Cäsar" */
const abbreviationBefore: JoinRule = ({ before, lastWord, opens, after, abbreviations }) => {
  const word = /^(.+)\.\)?$/u.exec(lastWord)?.[1];
  switch (kindIn(abbreviations, word) ?? kindIn(abbreviations, inTwo(before))) {
    case 'always':
      return true;
    case 'beforeNumber':
      return NUMBER.test(after);
    case 'mayEnd':
      return !opens;
    case null:
      return false;
  }
};
const NUMBER = /^(?:[\p{Sc}#(]?\p{N}|[IVXLC]+\b)/u;
const IN_TWO = /(?:^|[\s\p{Pd}(])(\p{L})\.\s(\p{L}{2,4})\.\)?$/u;

/** The last two words as one abbreviation, "v.Chr", where they may be the halves of one. */
function inTwo(before: string): string | undefined {
  return IN_TWO.exec(before.slice(-LAST_WORD_LENGTH))?.slice(1).join('.');
}

function kindIn(abbreviations: Abbreviations, word: string | undefined): AbbreviationKind | null {
  return word === undefined ? null : abbreviations.kindOf(word);
}

/** German "44 v. Chr.": the other half of the abbreviation comes next. */
const halfAbbreviationBefore: JoinRule = ({ lastWord, after, abbreviations }) => {
  const next = SHORT_WORD.exec(after)?.[1];
  return next !== undefined && /^\p{L}\.$/u.test(lastWord) && kindIn(abbreviations, lastWord + next) !== null;
};
const SHORT_WORD = /^(\p{L}{2,4})\./u;

/** "J. Smith" */
const initialBefore: JoinRule = ({ lastWord, opens }) => !opens && INITIAL.test(lastWord);
const INITIAL = /^(?:\p{Lu}|(?=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}])\p{Lo})\.$/u;

/** "z. B.", "p. m.", "J. R. R. Tolkien" */
const letterOnLetter: JoinRule = ({ lastWord, after }) =>
  /^(?:\p{L}\.)+$/u.test(lastWord) && /^\p{L}\.(?!\p{L}{2})/u.test(after);

/** "U.S. Senate", "5 p.m. Monday", "(D.C.) Mayor" */
const dottedAbbreviationBefore: JoinRule = ({ lastWord, opens }) => !opens && DOTTED.test(lastWord);
const DOTTED = /^(?:[\p{L}\p{M}]{1,3}\.){2,}\)?$/u;

/** "p. 55", "c. 1500", "b. 1950" */
const letterBeforeNumber: JoinRule = ({ lastWord, after }) =>
  /^\p{Ll}\.$/u.test(lastWord) && /^\p{N}/u.test(after);

/** German "am 3. Oktober", "Ludwig XIV. König" */
const ordinalBefore: JoinRule = ({ before, opens, abbreviations }) =>
  abbreviations.ordinals && !opens && ORDINAL.test(before);
const ORDINAL = /(?:^|[\s(])(?:\d{1,2}|[IVXLC]+)\.$/;

/** "Yahoo! Mail" */
const nameWithMarkBefore: JoinRule = ({ lastWord, opens, abbreviations }) =>
  !opens && abbreviations.names.has(lastWord);

/** "1. Bread": nothing but the marker so far. */
const listMarkerBefore: JoinRule = ({ before, whole }) => whole && LIST_MARKER.test(before);
const LIST_MARKER = /^(?:#{1,6}\s|[•⁃‣◦▪●■]\s?)?\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})(?:\.?\)|\.)$/u;

/** "[pause? Laughter]" */
const insideBrackets: JoinRule = ({ before, after }) =>
  before.lastIndexOf('[') > Math.max(0, before.lastIndexOf(']')) && /^[^[\]]*\]/.test(after);

/** "stairways [...] Smith", "either Britain or ... America": words left out, not an end. */
const elisionBefore: JoinRule = ({ before, after, opens }) =>
  !opens && ELISION.test(before) && !/^\p{Lo}/u.test(after);
const ELISION = /(?:[[(](?:\.{3}|…)[\])]["”’»]?|[\p{L}\p{N},]\s(?:\.{3}|…|\. \. \.))$/u;

/** "「帰ろう。」と彼は言った" */
const quotationBefore: JoinRule = ({ before, after, abbreviations }) =>
  QUOTATION_END.test(before) && abbreviations.goesOnBehindQuotation(after);
const QUOTATION_END = /[」』）】》〉]$/u;

/** "https://example.org/?Page=2", "Jane.Doe@example.org", "version 2.B" */
const insideToken: JoinRule = ({ before, after, spaced }) =>
  !spaced &&
  (/(?::\/\/|www\.|@)\S*$/u.test(before) ||
    /^[\w.-]+@/u.test(after) ||
    !(WIDE_TERMINATOR.test(before) || OPENS_WITHOUT_SPACE.test(after)));
const WIDE_TERMINATOR = /[。！？｡．।॥۔؟]["”’」』）)》]*$/u;
const OPENS_WITHOUT_SPACE = /^["“‘'«([]*(?:\p{Lu}[\p{Ll}’'\s]|\p{Lo}|\p{N})/u;

const RULES: readonly JoinRule[] = [
  lowerCaseFollows,
  abbreviationBefore,
  halfAbbreviationBefore,
  initialBefore,
  letterOnLetter,
  dottedAbbreviationBefore,
  letterBeforeNumber,
  ordinalBefore,
  nameWithMarkBefore,
  listMarkerBefore,
  insideBrackets,
  elisionBefore,
  quotationBefore,
  insideToken,
];
