import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../src/answering/example-questions.ts';
import { indexOf } from './asked.ts';

const TEXT = 'Mr. Karl Marlow moved to Berlin. In Berlin, Marlow sold lanterns. The lanterns burned.';

describe('questions to begin with', () => {
  it('are those that the articles bring along, in their order, and no more than asked for', () => {
    const indexes = [
      indexOf(TEXT, { questions: ['Who moved?', 'Where to?'] }),
      indexOf(TEXT, { questions: ['What burned?'] }),
    ];
    expect(exampleQuestions(indexes, 3)).toEqual(['Who moved?', 'Where to?', 'What burned?']);
    expect(exampleQuestions(indexes, 2)).toEqual(['Who moved?', 'Where to?']);
  });

  it('are about what an English article names, where it brings none', () => {
    const questions = exampleQuestions([indexOf(TEXT)], 3);
    expect(questions).toEqual(['Who is Karl Marlow?', 'What happened in Berlin?', 'What about “lanterns”?']);
  });

  it('are not made up in a language whose grammar is not known', () => {
    expect(exampleQuestions([indexOf(TEXT, { language: 'de' })], 3)).toEqual([]);
  });
});
