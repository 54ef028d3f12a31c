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
 * Fits once a fold, on all that is not in it, and applies the fit to what is: so that nothing is measured on what
 * it was fitted to. Results are in the order of the examples.
 */
export function heldOut<Example extends FromDocument, Fit, Result>(
  examples: readonly Example[],
  folds: number,
  learn: (seen: readonly Example[]) => Fit,
  apply: (fitted: Fit, unseen: Example) => Result,
): Result[] {
  const fits = Array.from({ length: folds }, (_, fold) =>
    learn(examples.filter(({ documentId }) => foldOf(documentId, folds) !== fold)),
  );
  return examples.flatMap((example) => {
    const fitted = fits[foldOf(example.documentId, folds)];
    return fitted === undefined ? [] : [apply(fitted, example)];
  });
}
