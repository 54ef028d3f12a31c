/**
 * Messages taken apart, for tests of what the files of the languages hold.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';

interface Piece {
  readonly type: number;
  readonly value?: string | undefined;
  readonly pluralType?: string | undefined;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>> | undefined;
}

const piece: z.ZodType<Piece> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    value: z.string().optional(),
    pluralType: z.string().optional(),
    options: z.record(z.string(), z.object({ value: z.array(piece) })).optional(),
  }),
);

/** FormatJS's number for words that stand as they are, and for the `#` of a plural. */
const LITERAL = 0;
const POUND = 7;

export interface TakenApart {
  /** The names in braces, sorted. */
  readonly names: readonly string[];
  /** For each plural in turn: the name that it counts, and its cases but for those of one number (`=0`). */
  readonly plurals: readonly { readonly name: string; readonly cases: readonly string[] }[];
  /** The words that are the message's own. */
  readonly literals: string;
}

/** @throws Error where the message is not in ICU message format. */
export function takenApart(message: string, language: string): TakenApart {
  const ast = new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();
  const all = z.array(piece).parse(ast).flatMap(within);
  const named = all.filter(({ type }) => type !== LITERAL && type !== POUND);
  return {
    names: [...new Set(named.map(({ value = '' }) => value))].sort(),
    plurals: named.flatMap(({ value = '', pluralType, options = {} }) =>
      pluralType === undefined
        ? []
        : [{ name: value, cases: Object.keys(options).filter((name) => !name.startsWith('=')) }],
    ),
    literals: all.map(({ type, value = '' }) => (type === LITERAL ? value : ' ')).join(''),
  };
}

function within(part: Piece): Piece[] {
  return [part, ...Object.values(part.options ?? {}).flatMap(({ value }) => value.flatMap(within))];
}
