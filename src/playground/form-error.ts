/**
 * What is wrong in a body: a place in it, Discord's code, and its words. Pure.
 */

/** The way to a field: names and array indices from the top of the body. */
export type FieldPath = readonly (string | number)[];

export interface FormError {
  readonly path: FieldPath;
  readonly code: string;
  readonly message: string;
}

export function formError(path: FieldPath, code: string, message: string): FormError {
  return { path, code, message };
}

export function tooLong(path: FieldPath, maximum: number): FormError {
  return formError(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${maximum} or fewer in length.`);
}

export function required(path: FieldPath): FormError {
  return formError(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

export function notOneOf(path: FieldPath, values: readonly unknown[]): FormError {
  return formError(path, 'BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`);
}

/** Discord's shape: objects along each path, and at its end `_errors`, a list of `{ code, message }`. */
export function nestErrors(errors: readonly FormError[]): Readonly<Record<string, unknown>> {
  const found = errors.filter(({ path }) => path.length === 0);
  const nested: Record<string, unknown> =
    found.length === 0 ? {} : { _errors: found.map(({ code, message }) => ({ code, message })) };
  const byField = new Map<string, FormError[]>();
  for (const error of errors) {
    const [field, ...rest] = error.path;
    if (field === undefined) continue;
    const below = byField.get(String(field)) ?? [];
    below.push({ ...error, path: rest });
    byField.set(String(field), below);
  }
  for (const [field, below] of byField) nested[field] = nestErrors(below);
  return nested;
}
