/**
 * A run of capitals as the names that it is made of: "Russian Foreign Minister Sergei Lavrov" names one person, and tells that
 * it is one. Pure.
 */
import type { Language } from './languages.ts';
import type { Name } from './names.ts';
import { isOfCountry } from './related.ts';
import type { Token } from './terms.ts';
import { WordClass } from './word-classes.ts';

export interface NamePart {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** A title stands before it. */
  readonly titled: boolean;
  readonly followedByComma: boolean;
  /** The words before and after it in the sentence, nearest first. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

const POSSESSIVE = /['’]s?$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const NEIGHBOURS = 3;

/** @param tokens Those of the sentence in which the name stands, `text`. */
export function partsOf(name: Name, text: string, tokens: readonly Token[], language: Language): NamePart[] {
  const first = tokens.findIndex(({ start }) => start === name.start);
  return cut(name, text, tokens[first - 1], tokens[first - 2], language).flatMap(({ from, to, titled }) => {
    const own = name.tokens.slice(from, to);
    const [head, last] = [own[0], own.at(-1)];
    if (head === undefined || last === undefined) return [];
    return [
      {
        text: text.slice(head.start, last.end).replace(POSSESSIVE, ''),
        tokens: own,
        titled,
        followedByComma: /^[,،、]/u.test(text.slice(last.end)),
        before: tokens.slice(Math.max(0, first + from - NEIGHBOURS), first + from).reverse(),
        after: tokens.slice(first + to, first + to + NEIGHBOURS),
      },
    ];
  });
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
}

function cut(
  { tokens }: Name,
  text: string,
  before: Token | undefined,
  second: Token | undefined,
  language: Language,
): Cut[] {
  const is = (token: Token | undefined, bit: number) => token !== undefined && (token.classes & bit) !== 0;
  // In "UN Special Envoy" and "Russian Foreign Minister", what comes before the title says whose.
  const names = (token: Token) =>
    isOfCountry(token.term, language) || ACRONYM.test(text.slice(token.start, token.end));
  const lastTitle = tokens.findLastIndex((token) => is(token, WordClass.personTitle));
  // "Secretary of State John Kerry": the title goes on into the run.
  const goesOn = tokens.length > 2 && is(before, WordClass.stop) && is(second, WordClass.personTitle);
  let from = goesOn ? 1 : 0;
  const titled = goesOn || lastTitle >= 0 || is(before, WordClass.personTitle);
  const cuts: Cut[] = [];
  if (lastTitle >= 0) {
    const other = tokens.slice(0, lastTitle).findIndex((token) => !names(token));
    const to = other < 0 ? lastTitle : other;
    if (to > 0) cuts.push({ from: 0, to, titled: false });
    from = lastTitle + 1;
  }
  for (let place = from; place < tokens.length - 1; place += 1) {
    const token = tokens[place];
    if (token === undefined) continue;
    const rest = tokens.slice(place + 1);
    const belongs = rest.some((other) => is(other, WordClass.groupWord | WordClass.placeWord));
    const isCountry = place === from && rest.length > 1 && !belongs && isOfCountry(token.term, language);
    if (isCountry || POSSESSIVE.test(text.slice(token.start, token.end))) {
      cuts.push({ from, to: place + 1, titled: false });
      from = place + 1;
    }
  }
  return from < tokens.length ? [...cuts, { from, to: tokens.length, titled }] : cuts;
}
