/**
 * Questions to begin with, for whoever does not know the article yet. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The language in which questions are made up: others have grammar that a pattern does not know. */
const SPOKEN = 'en';

/** Those that the articles bring along; where these are too few, some about what English articles name. */
export function exampleQuestions(indexes: readonly ArticleIndex[], most: number): string[] {
  const brought = indexes.flatMap(({ article }) => article.questions);
  const madeUp = () => indexes.filter(({ article }) => article.language === SPOKEN).flatMap(questionsAbout);
  return (brought.length < most ? [...brought, ...madeUp()] : brought).slice(0, most);
}

function questionsAbout(index: ArticleIndex): string[] {
  const { people, organisations, places, terms } = vocabularyOf(index);
  const [person, place, organisation] = [people[0], places[0], organisations[0]];
  return [
    ...(person === undefined ? [] : [`Who is ${person.text}?`]),
    ...(place === undefined ? [] : [`What happened in ${place.text}?`]),
    ...(organisation === undefined ? [] : [`What did the ${organisation.text} do?`]),
    ...terms.map(({ text }) => `What about “${text}”?`),
  ];
}
