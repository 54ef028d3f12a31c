/**
 * Signals: the reasons that speak for a sentence, each told as one and measured in several ways, which stand in for one another.
 * Points are what its measures come to times their weights in `data/ranking.json`. Pure.
 */
import { answerMeasures, type Measure, placeMeasures, wordingMeasures, wordMeasures } from './measures.ts';

export interface Signal {
  readonly name: string;
  /** Why it is a reason, as a sentence about the passage. */
  readonly because: string;
  readonly measures: readonly Measure[];
}

export const signals: readonly Signal[] = [
  {
    name: 'words',
    because: 'It holds what the question asks about, or much of it.',
    measures: wordMeasures,
  },
  {
    name: 'wording',
    because: 'It is worded and spelt like the question.',
    measures: wordingMeasures,
  },
  {
    name: 'place',
    because: 'It stands early, or beside sentences that hold what it lacks.',
    measures: placeMeasures,
  },
  {
    name: 'answer',
    because: 'It tells something that could answer: a name, a date, a number, a reason.',
    measures: answerMeasures,
  },
];

/** The measures of all signals, one signal after another. */
export const measures: readonly Measure[] = signals.flatMap((signal) => signal.measures);
