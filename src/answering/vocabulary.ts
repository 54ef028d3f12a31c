/**
 * What an article talks about: its most telling words, and the people, places and organisations that it names, each with how often
 * it is mentioned. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { type NamedThing, namedThings } from './article-names.ts';
import { keptWith } from './kept-with.ts';
import { mentionsOf } from './mentions.ts';
import type { NameKind } from './name-kinds.ts';
import { tellingTerms } from './telling-terms.ts';

/** A word or a name as it stands in the article, and how often it is mentioned: as `mentionsOf` counts. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** Each list best first: by mentions, and by the order of the text where those are as many. */
export interface Vocabulary {
  readonly terms: readonly Counted[];
  readonly people: readonly Counted[];
  readonly places: readonly Counted[];
  readonly organisations: readonly Counted[];
  /** Names of which it is not sure what they name. */
  readonly otherNames: readonly Counted[];
}

/** Nobody reads on beyond these, and a long book has thousands. */
const MOST_OF_EACH = 50;

/** Made when it is first asked for, and kept with the index. */
export const vocabularyOf: (index: ArticleIndex) => Vocabulary = keptWith(read);

function read(index: ArticleIndex): Vocabulary {
  const things = withoutShortForms(namedThings(index));
  const ofKind = (kind: NameKind | null) =>
    counted(
      index,
      things.filter((thing) => thing.kind === kind),
    );
  const inNames = new Set(things.flatMap(({ text }) => text.toLowerCase().split(/[\s\p{Pd}]+/u)));
  const terms = tellingTerms(index, MOST_OF_EACH * 2).filter((term) => !inNames.has(term.toLowerCase()));
  return {
    terms: terms.slice(0, MOST_OF_EACH).map((text) => ({ text, count: mentionsOf(index, text).length })),
    people: ofKind('person'),
    places: ofKind('place'),
    organisations: ofKind('organisation'),
    otherNames: ofKind(null),
  };
}

/** "Lavrov" alone is Sergei Lavrov, where no other name ends so; and "Nusra", of which nothing else is told, the Nusra Front. */
function withoutShortForms(things: readonly NamedThing[]): NamedThing[] {
  const people = things.filter(({ kind }) => kind === 'person');
  return things.filter(({ text, kind }) => {
    if (kind !== null && kind !== 'person') return true;
    const whole = kind === null ? things : people;
    const longer = whole.filter(
      (other) => other.text.endsWith(` ${text}`) || (kind === null && other.text.startsWith(`${text} `)),
    );
    return longer.length !== 1;
  });
}

function counted(index: ArticleIndex, things: readonly NamedThing[]): Counted[] {
  return [...things]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_OF_EACH)
    .map(({ text }) => ({ text, count: mentionsOf(index, text).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
