/**
 * The names that an article names, each with what speaks for a person, a place or an organisation. Pure.
 *
 * Told by capitals: languages without them (Arabic, Chinese) and those that write every noun with one (German) get fewer names
 * or more than there are; what is not sure stays a name of no kind.
 */
import type { ArticleIndex, Sentence } from './article-index.ts';
import type { Language } from './languages.ts';
import { type NameKind, soundsLike } from './name-kinds.ts';
import { type NamePart, partsOf } from './name-parts.ts';
import { namesIn } from './names.ts';
import { isCountryOrCapital, isOfCountry } from './related.ts';
import { type Token, tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';

export interface NamedThing {
  /** As it stands where it stands first. */
  readonly text: string;
  /** How many of its places were told by capitals. */
  readonly count: number;
  /** What most speaks for; null where nothing does, or as much for one as for another. */
  readonly kind: NameKind | null;
}

/** The names of an article, in the order of their first places. */
export function namedThings(index: ArticleIndex): NamedThing[] {
  const found = new Map<string, { text: string; count: number; votes: Map<NameKind, number> }>();
  for (const sentence of index.sentences) {
    if (index.paragraphs[sentence.paragraph]?.kind === 'source') continue;
    for (const part of namesOf(index, sentence)) {
      if (!namesSomething(part, index.language)) continue;
      const key = part.tokens.map(({ term }) => term).join(' ');
      const named = found.get(key) ?? { text: part.text, count: 0, votes: new Map() };
      named.count += 1;
      for (const [kind, points] of soundsLike(part, index.language)) {
        named.votes.set(kind, (named.votes.get(kind) ?? 0) + points);
      }
      found.set(key, named);
    }
  }
  return [...found.values()].map(({ text, count, votes }) => ({ text, count, kind: winner(votes) }));
}

function namesOf({ article, language }: ArticleIndex, { start, end }: Sentence): NamePart[] {
  const text = article.text.slice(start, end);
  const tokens: readonly Token[] = tokensOf(text, language);
  return namesIn(text, language).flatMap((name) => partsOf(name, text, tokens, language));
}

/** "Russian" says whose, and "State" is a part of other names. */
function namesSomething({ tokens: [first, ...others] }: NamePart, language: Language): boolean {
  if (first === undefined || others.length > 0) return true;
  if (isCountryOrCapital(first.term, language)) return true;
  const isPart = (first.classes & (WordClass.groupWord | WordClass.placeWord)) !== 0;
  return !isPart && !isOfCountry(first.term, language);
}

function winner(votes: ReadonlyMap<NameKind, number>): NameKind | null {
  const [best, next] = [...votes].sort((one, other) => other[1] - one[1]);
  return best === undefined || best[1] === next?.[1] ? null : best[0];
}
