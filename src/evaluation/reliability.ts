/**
 * Reliability: whether confidence means what it says. Of answers believed at seven in ten, seven in ten must be
 * right. Pure.
 */

/** An answer, how much it was believed, and whether rightly. */
export interface Believed {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
  /** How much it counts beside others; 1 where nothing is said. */
  readonly weight?: number;
}

/** Answers of like confidence: at least `from` and less than `to`, the last bin holding 1 as well. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly questions: number;
  readonly meanConfidence: number;
  /** Share of right answers, 0 to 1. */
  readonly right: number;
}

/** Answers sorted into so many bins of equal width; bins without answers are left out. */
export function reliabilityOf(answers: readonly Believed[], bins = 10): ReliabilityBin[] {
  const members = Array.from({ length: bins }, (): Believed[] => []);
  for (const answer of answers)
    members[Math.min(bins - 1, Math.max(0, Math.floor(answer.confidence * bins)))]?.push(answer);
  return members.flatMap((believed, bin) =>
    believed.length === 0
      ? []
      : [
          {
            from: bin / bins,
            to: (bin + 1) / bins,
            questions: believed.length,
            meanConfidence: weightedMean(believed, ({ confidence }) => confidence),
            right: weightedMean(believed, ({ isRight }) => (isRight ? 1 : 0)),
          },
        ],
  );
}

function weightedMean(answers: readonly Believed[], value: (answer: Believed) => number): number {
  let sum = 0;
  let weights = 0;
  for (const answer of answers) {
    const weight = answer.weight ?? 1;
    sum += weight * value(answer);
    weights += weight;
  }
  return sum / weights;
}
