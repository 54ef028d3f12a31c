/**
 * What speaks for a name being that of a person, a place or an organisation. Pure.
 */
import type { Language } from './languages.ts';
import type { NamePart } from './name-parts.ts';
import { isCountryOrCapital } from './related.ts';
import type { Token } from './terms.ts';
import { WordClass } from './word-classes.ts';

export type NameKind = 'person' | 'place' | 'organisation';

/** Points: what is known outweighs what stands in the name, and that what stands around it. */
const KNOWN = 8;
const IN_NAME = 4;
const TITLE = 4;
const AROUND = 1;

const ACRONYM = /^\p{Lu}{2,}$/u;

/** Prepositions of place that stand first in the language's list say where; the later ones often say other things. */
const SUREST_PREPOSITIONS = 2;

/** The points of one place in the text at which a name stands. */
export function soundsLike(part: NamePart, language: Language): [NameKind, number][] {
  const { tokens, text, titled, before, after } = part;
  const [last] = tokens.slice(-1);
  const hasClass = (bit: number) => tokens.some(({ classes }) => (classes & bit) !== 0);
  const votes: [NameKind, number][] = [];
  if (last !== undefined && tokens.length === 1 && isCountryOrCapital(last.term, language)) {
    votes.push(['place', KNOWN]);
  }
  if (titled) votes.push(['person', TITLE]);
  if (hasClass(WordClass.groupWord) || ACRONYM.test(text)) votes.push(['organisation', IN_NAME]);
  if (hasClass(WordClass.placeWord)) votes.push(['place', IN_NAME - 1]);
  if (((after[0]?.classes ?? 0) & WordClass.placeWord) !== 0) votes.push(['place', TITLE]);
  if (isPlacePreposition(before[0]?.term, language) || isInCountry(after[0], part, language)) {
    votes.push(['place', AROUND]);
  }
  if (isSpeech(before[0]) || isSpeech(after[0]) || isSpeech(ofSomewhere(after)))
    votes.push(['person', AROUND]);
  return votes;
}

function isSpeech(token: Token | undefined): boolean {
  return ((token?.classes ?? 0) & WordClass.speech) !== 0;
}

/** What comes after "of UNOSAT" in "Lars Bromley of UNOSAT says". */
function ofSomewhere([link, where, next]: NamePart['after']): Token | undefined {
  const isLink = ((link?.classes ?? 0) & WordClass.stop) !== 0;
  return isLink && ((where?.classes ?? 0) & WordClass.capital) !== 0 ? next : undefined;
}

/** "Aleppo, Syria" */
function isInCountry(next: Token | undefined, { followedByComma }: NamePart, language: Language): boolean {
  return followedByComma && next !== undefined && isCountryOrCapital(next.term, language);
}

function isPlacePreposition(word: string | undefined, { data }: Language): boolean {
  return word !== undefined && (data?.place.slice(0, SUREST_PREPOSITIONS) ?? []).includes(word);
}
