/**
 * Names in a short text, told by their capitals. Pure.
 */
import type { Span } from './article.ts';
import type { Language } from './languages.ts';
import { type Token, tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';

/** Words that belong together: "Jean-Marc Ayrault", "Staffan de Mistura". */
export interface Name extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words on either side; null at either end of the text. */
  readonly before: Token | null;
  readonly after: Token | null;
}

/**
 * The names of a text, in order. A capital at the beginning names nothing by itself, unless another follows.
 *
 * @param known Terms that are names however they are written, for people who write without capitals.
 */
export function namesIn(text: string, language: Language, known: ReadonlySet<string> = new Set()): Name[] {
  const tokens = tokensOf(text, language);
  const isName = (place: number): boolean => {
    const token = tokens[place];
    if (token === undefined) return false;
    return known.has(token.term) || (isCapital(token) && (place > 0 || isCapital(tokens[1])));
  };
  const names: Name[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isName(first)) continue;
    let last = first;
    for (;;) {
      const next = [last + 1, last + 2].find(
        (place) => isName(place) && joins(text, tokens.slice(last, place + 1)),
      );
      if (next === undefined) break;
      last = next;
    }
    names.push(nameOf(text, tokens, first, last));
    first = last;
  }
  return names;
}

/** The numbers of a text, in order. */
export function numbersIn(text: string, language: Language): Name[] {
  const tokens = tokensOf(text, language);
  return tokens.flatMap(({ classes }, place) =>
    (classes & WordClass.number) === 0 ? [] : [nameOf(text, tokens, place, place)],
  );
}

function nameOf(text: string, tokens: readonly Token[], first: number, last: number): Name {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    tokens: tokens.slice(first, last + 1),
    before: tokens[first - 1] ?? null,
    after: tokens[last + 1] ?? null,
  };
}

function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const isPlain = (token.classes & (WordClass.stop | WordClass.calendar)) === 0;
  return isPlain && (token.classes & WordClass.capital) !== 0;
}

const LONGEST_PARTICLE = 3;

/** Whether nothing parts the words of a name but spaces, hyphens and a particle such as "de" or "al". */
function joins(text: string, tokens: readonly Token[]): boolean {
  return tokens.every((token, place) => {
    const next = tokens[place + 1];
    if (next === undefined) return true;
    const isParticle = token.end - token.start <= LONGEST_PARTICLE && (token.classes & NO_PARTICLE) === 0;
    const isInside = place > 0;
    return /^[\s\p{Pd}.]*$/u.test(text.slice(token.end, next.start)) && (!isInside || isParticle);
  });
}

const NO_PARTICLE = WordClass.stop | WordClass.placePreposition | WordClass.timePreposition;
