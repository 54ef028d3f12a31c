/**
 * What people ask under load: the questions on the shipped article, and the words they are made of.
 */
import { readOwnSet } from '../labelled-set.ts';

export async function ownQuestions(): Promise<readonly string[]> {
  const { questions } = await readOwnSet();
  return questions.map(({ question }) => question);
}

/** Each word once. */
export async function askingWords(): Promise<readonly string[]> {
  const questions = await ownQuestions();
  return [...new Set(questions.flatMap((question) => question.match(/\p{L}+/gu) ?? []))];
}
