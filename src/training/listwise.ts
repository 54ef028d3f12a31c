/**
 * Listwise fitting of a linear ranking: the softmax over a question's candidates is to give its mass to those that
 * earn credit (the top-one cross-entropy of Cao, Qin, Liu, Tsai and Li, "Learning to Rank: From Pairwise Approach to
 * Listwise Approach", 2007; with several candidates that earn, their mass counts together). Pure and deterministic.
 */

/** The candidates of one question. */
export interface RankingList {
  /** A row a candidate, rows one after another. */
  readonly features: Float32Array;
  readonly rows: number;
  /** By column, which of the weights it is for, where not all of them bear on the list; the features of others are 0. */
  readonly columns?: Int32Array;
  /** By row, what choosing it earns, 0 to 1. */
  readonly credits: Float32Array;
  /** How much the list counts beside others, above 0. */
  readonly weight: number;
}

export interface FitOptions {
  /** Steps of gradient descent over all the lists. */
  readonly steps?: number;
  /** Penalty on the squared weights of standardised features. */
  readonly ridge?: number;
}

const DEFAULTS = { steps: 120, ridge: 1e-4 } as const;
/** Adam's constants (Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015), and a rate that falls. */
const ADAM = { rate: 0.05, mean: 0.9, square: 0.99, epsilon: 1e-8 } as const;

/** Weights of the features as given, not standardised; lists in which nothing or everything earns teach nothing. */
export function fitListwise(lists: readonly RankingList[], options: FitOptions = {}): Float64Array {
  const { steps, ridge } = { ...DEFAULTS, ...options };
  const telling = lists.filter(isTelling);
  const width = telling.reduce((most, list) => Math.max(most, 1 + (columnsOf(list).at(-1) ?? -1)), 0);
  const deviations = deviationsOf(telling, width);
  const standardised = telling.map((list) => {
    const columns = columnsOf(list);
    return {
      ...list,
      columns,
      features: list.features.map(
        (value, place) => value / (deviations[columns[place % columns.length] ?? 0] ?? 1),
      ),
    };
  });
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = gradientOf(standardised, weights, ridge);
    const rate = ADAM.rate * (step <= 0.6 * steps ? 1 : step <= 0.85 * steps ? 0.3 : 0.1);
    for (let column = 0; column < width; column += 1) {
      const slope = gradient[column] ?? 0;
      mean[column] = ADAM.mean * (mean[column] ?? 0) + (1 - ADAM.mean) * slope;
      square[column] = ADAM.square * (square[column] ?? 0) + (1 - ADAM.square) * slope ** 2;
      const unbiasedMean = (mean[column] ?? 0) / (1 - ADAM.mean ** step);
      const unbiasedSquare = (square[column] ?? 0) / (1 - ADAM.square ** step);
      weights[column] =
        (weights[column] ?? 0) - (rate * unbiasedMean) / (Math.sqrt(unbiasedSquare) + ADAM.epsilon);
    }
  }
  return weights.map((weight, column) => weight / (deviations[column] ?? 1));
}

/** Whether something earns in the list, and something does not: others teach nothing. */
export function isTelling({ credits }: RankingList): boolean {
  return credits.some((earned) => earned > 0) && credits.some((earned) => earned === 0);
}

/** The loss that is descended: the mean negative log of the credit's mass, and the ridge. */
export function lossOf(lists: readonly RankingList[], weights: Float64Array, ridge: number): number {
  let sum = 0;
  for (const list of lists) {
    const { all, earned } = massesOf(scoresOf(list, weights), list.credits);
    sum -= list.weight * Math.log(earned / all);
  }
  return (
    sum / totalWeight(lists) + (ridge / 2) * weights.reduce((squares, weight) => squares + weight ** 2, 0)
  );
}

/** The loss's slope in each weight. */
export function gradientOf(
  lists: readonly RankingList[],
  weights: Float64Array,
  ridge: number,
): Float64Array {
  const gradient = weights.map((weight) => ridge * weight);
  const total = totalWeight(lists);
  for (const list of lists) {
    const { masses, all, earned } = massesOf(scoresOf(list, weights), list.credits);
    const columns = columnsOf(list);
    const slopes = new Float64Array(columns.length);
    for (let row = 0; row < list.rows; row += 1) {
      const mass = masses[row] ?? 0;
      const pull = (list.weight / total) * (mass / all - (mass * (list.credits[row] ?? 0)) / earned);
      for (let place = 0; place < slopes.length; place += 1)
        slopes[place] = (slopes[place] ?? 0) + pull * (list.features[row * slopes.length + place] ?? 0);
    }
    for (let place = 0; place < slopes.length; place += 1) {
      const column = columns[place] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + (slopes[place] ?? 0);
    }
  }
  return gradient;
}

/** What a list's scores come to. */
interface Masses {
  /** By row, the exponential of its score less the best score. */
  readonly masses: Float64Array;
  readonly all: number;
  /** The masses times their credits. */
  readonly earned: number;
}

/** By row, the sum of its features, each times its weight. */
export function scoresOf(list: RankingList, weights: Float64Array): Float64Array {
  const { features, rows } = list;
  const columns = columnsOf(list);
  const own = new Float64Array(columns.length);
  for (let place = 0; place < own.length; place += 1) own[place] = weights[columns[place] ?? 0] ?? 0;
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let score = 0;
    for (let place = 0; place < own.length; place += 1)
      score += (own[place] ?? 0) * (features[row * own.length + place] ?? 0);
    scores[row] = score;
  }
  return scores;
}

/** By place in a row, which of the weights it is for. */
export function columnsOf({ features, rows, columns }: RankingList): Int32Array {
  return columns ?? Int32Array.from({ length: rows === 0 ? 0 : features.length / rows }, (_, place) => place);
}

/** Takes the scores of a list's rows for its own, to make masses of them. */
export function massesOf(scores: Float64Array, credits: Float32Array): Masses {
  const masses = scores;
  const best = masses.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let all = 0;
  let earned = 0;
  for (let row = 0; row < masses.length; row += 1) {
    const mass = Math.exp((masses[row] ?? 0) - best);
    masses[row] = mass;
    all += mass;
    earned += mass * (credits[row] ?? 0);
  }
  return { masses, all, earned: Math.max(earned, Number.MIN_VALUE) };
}

function totalWeight(lists: readonly RankingList[]): number {
  return lists.reduce((sum, { weight }) => sum + weight, 0);
}

/** What rounding alone may stray. */
const STILL = 1e-6;

/** By column, how far its values stray from their list's mean; 1 for a column that never does. */
function deviationsOf(lists: readonly RankingList[], width: number): Float64Array {
  const squares = new Float64Array(width);
  let count = 0;
  for (const list of lists) {
    const { features, rows } = list;
    const columns = columnsOf(list);
    count += rows;
    columns.forEach((column, place) => {
      let mean = 0;
      for (let row = 0; row < rows; row += 1) mean += (features[row * columns.length + place] ?? 0) / rows;
      for (let row = 0; row < rows; row += 1) {
        squares[column] =
          (squares[column] ?? 0) + ((features[row * columns.length + place] ?? 0) - mean) ** 2;
      }
    });
  }
  return squares.map((sum) => Math.sqrt(sum / count)).map((deviation) => (deviation < STILL ? 1 : deviation));
}
