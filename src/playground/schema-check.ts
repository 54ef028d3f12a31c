/**
 * Checks a body against one of Discord's published schemas, and tells what is wrong the way Discord does.
 * Pure.
 *
 * Lengths are counted in UTF-16 units, as the schemas' checker does. Discord seems to count code points, so
 * the playground is stricter here, never laxer.
 */
import type { core, z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import type { FieldPath, FormError } from './form-error.ts';
import { formError, notOneOf, required, tooLong } from './form-error.ts';
import { Refusal } from './refusal.ts';

type Issue = core.$ZodIssue;

/** What the schema finds wrong; `path` is where the body stands in the whole request. */
export function schemaErrors(schema: ZodMiniType, body: unknown, path: FieldPath = []): FormError[] {
  const { error } = schema.safeParse(body, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => formErrors(issue, path));
}

/**
 * Reads a body that Discord's schema has passed, or that it has none for.
 *
 * @throws Refusal 50035 where it is not what the schema here expects.
 */
export function readBody<Body>(schema: z.ZodType<Body>, body: unknown, path: FieldPath = []): Body {
  const { data, error } = schema.safeParse(body, { reportInput: true });
  if (error === undefined) return data;
  throw new Refusal('invalidForm', { errors: error.issues.flatMap((issue) => formErrors(issue, path)) });
}

function formErrors(issue: Issue, parent: FieldPath): FormError[] {
  const path: FieldPath = [
    ...parent,
    ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  ];
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return [required(path)];
      return [formError(path, 'BASE_TYPE_BAD_TYPE', `Must be of type ${issue.expected}.`)];
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return [tooLong(path, Number(issue.maximum))];
      }
      return [formError(path, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${issue.maximum}.`)];
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return [tooShort(path, Number(issue.minimum))];
      }
      return [
        formError(path, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${issue.minimum}.`),
      ];
    case 'invalid_value':
      return issue.input === undefined ? [required(path)] : [notOneOf(path, issue.values)];
    case 'invalid_format':
      if (issue.format === 'url') return [formError(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')];
      return [formError(path, 'BASE_TYPE_BAD_FORMAT', `Not a well formed ${formatName(issue.format)}.`)];
    case 'invalid_union':
      return unionErrors(issue, path);
    default:
      return [formError(path, 'BASE_TYPE_INVALID', issue.message)];
  }
}

/** The schemas use patterns for ids alone. */
function formatName(format: string): string {
  return format === 'regex' ? 'snowflake' : format;
}

function tooShort(path: FieldPath, minimum: number): FormError {
  return formError(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${minimum} or more in length.`);
}

/**
 * A union knows only that no member fits. The member with the right `type` says best what is wrong; where no
 * type fits, the types do. Members without a type are compared by how little is wrong with them.
 */
function unionErrors(issue: core.$ZodIssueInvalidUnion, path: FieldPath): FormError[] {
  const members = issue.errors.map((issues) => ({ issues, type: issues.find(isTypeMismatch) }));
  const types = members.flatMap(({ type }) => (type?.code === 'invalid_value' ? type.values : []));
  const fitting = members.filter(({ type, issues }) => type === undefined && !issues.some(isWrongKind));
  const [best] = fitting.sort((one, other) => one.issues.length - other.issues.length);
  if (best !== undefined) return best.issues.flatMap((inner) => formErrors(inner, path));
  if (types.length > 0) {
    return [
      formError(path, 'UNION_TYPE_CHOICES', `Value of field "type" must be one of (${types.join(', ')}).`),
    ];
  }
  return [formError(path, 'BASE_TYPE_BAD_TYPE', 'The value has none of the allowed types.')];
}

function isTypeMismatch(issue: Issue): boolean {
  return issue.code === 'invalid_value' && issue.path.length === 1 && issue.path[0] === 'type';
}

/**
 * The value as a whole is of another kind (text for an object), which tells a union's member from the others.
 */
function isWrongKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}
