/**
 * Folds: which documents a fit may see, and on which it is measured. Pure.
 */
import { createHash } from 'node:crypto';

/**
 * The fold of a document, 0 up to, not including, `folds`. It depends on the id alone: a document that stands in two
 * sets is held out of both, and no run deals anew.
 */
export function foldOf(documentId: string, folds: number): number {
  return createHash('sha256').update(documentId).digest().readUInt32BE() % folds;
}

/** What is known of a document, and which document it is. */
interface FromDocument {
  readonly documentId: string;
}

/**
 * Fits once a fold, on all that is not in it.
 *
 * @returns By the id of a document, the fit that has not seen it.
 */
export function heldOutFits<Example extends FromDocument, Fit>(
  examples: readonly Example[],
  folds: number,
  learn: (seen: readonly Example[]) => Fit,
): (documentId: string) => Fit {
  const fits = Array.from({ length: folds }, (_, fold) =>
    learn(examples.filter(({ documentId }) => foldOf(documentId, folds) !== fold)),
  );
  return (documentId) => {
    const fitted = fits[foldOf(documentId, folds)];
    if (fitted === undefined) throw new RangeError(`there are no ${folds} folds`);
    return fitted;
  };
}

/** Applies to each example the fit that has not seen its document; in the order of the examples. */
export function heldOut<Example extends FromDocument, Fit, Result>(
  examples: readonly Example[],
  folds: number,
  learn: (seen: readonly Example[]) => Fit,
  apply: (fitted: Fit, unseen: Example) => Result,
): Result[] {
  const fitFor = heldOutFits(examples, folds, learn);
  return examples.map((example) => apply(fitFor(example.documentId), example));
}
