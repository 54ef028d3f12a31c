/**
 * Message components as plain data: reading them, walking them, and giving them back. Pure.
 */
import { ComponentType } from 'discord.js';
import { z } from 'zod';
import type { FieldPath } from './form-error.ts';

const selectOption = z.looseObject({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
});
export type SelectOption = z.infer<typeof selectOption>;

/** A component as the bot sent it: Discord's own field names, and whatever else it carries. */
export interface Component {
  readonly type: number;
  readonly id?: number | null | undefined;
  readonly custom_id?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly style?: number | undefined;
  readonly url?: string | null | undefined;
  readonly disabled?: boolean | null | undefined;
  readonly placeholder?: string | null | undefined;
  readonly required?: boolean | null | undefined;
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  /** What a text input or a checkbox holds at first. */
  readonly value?: string | null | undefined;
  /** The choices of a select menu, a radio group or a checkbox group. */
  readonly options?: readonly SelectOption[] | undefined;
  /** The markdown of a text display. */
  readonly content?: string | undefined;
  readonly accessory?: Component | undefined;
  readonly components?: readonly Component[] | undefined;
  /** The field that a label wraps. */
  readonly component?: Component | undefined;
  readonly [field: string]: unknown;
}

/** Reads a component that has passed Discord's schema. */
export const component: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    id: z.number().nullish(),
    custom_id: z.string().nullish(),
    label: z.string().nullish(),
    style: z.number().optional(),
    url: z.string().nullish(),
    disabled: z.boolean().nullish(),
    placeholder: z.string().nullish(),
    required: z.boolean().nullish(),
    min_values: z.number().nullish(),
    max_values: z.number().nullish(),
    min_length: z.number().nullish(),
    max_length: z.number().nullish(),
    value: z.string().nullish(),
    options: z.array(selectOption).optional(),
    content: z.string().optional(),
    accessory: component.optional(),
    components: z.array(component).optional(),
    component: component.optional(),
  }),
);

export interface Placed {
  readonly component: Component;
  readonly path: FieldPath;
}

/** Every component, parents before children, in reading order, with the way to it. */
export function placed(components: readonly Component[], path: FieldPath = ['components']): Placed[] {
  return components.flatMap((each, index) => placedFrom(each, [...path, index]));
}

/** Every component without the way to it. */
export function allOf(components: readonly Component[]): Component[] {
  return placed(components).map(({ component: each }) => each);
}

function placedFrom(each: Component, path: FieldPath): Placed[] {
  return [
    { component: each, path },
    ...placed(each.components ?? [], [...path, 'components']),
    ...(each.component === undefined ? [] : placedFrom(each.component, [...path, 'component'])),
    ...(each.accessory === undefined ? [] : placedFrom(each.accessory, [...path, 'accessory'])),
  ];
}

/** What people read in a component, its children left out. */
export function wordsOf({ content, label, placeholder, options }: Component): string[] {
  const menu = (options ?? []).flatMap((option) => [option.label, option.description]);
  return [content, label, placeholder, ...menu].flatMap((words) => (words ? [words] : []));
}

/** What Discord adds to a component that does not say it. */
const DEFAULTS: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  [ComponentType.StringSelect]: { min_values: 1, max_values: 1 },
  [ComponentType.Thumbnail]: { description: null, spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.Container]: { accent_color: null, spoiler: false },
};

/**
 * The components as Discord gives them back: defaults filled in, and those without an `id` numbered, in
 * reading order.
 */
export function givenBack(components: readonly Component[]): Component[] {
  const taken = new Set(allOf(components).map(({ id }) => id));
  let next = 0;
  const nextId = () => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  const give = (each: Component): Component => ({
    ...DEFAULTS[each.type],
    ...each,
    id: each.id ?? nextId(),
    ...(each.components === undefined ? {} : { components: each.components.map(give) }),
    ...(each.component === undefined ? {} : { component: give(each.component) }),
    ...(each.accessory === undefined ? {} : { accessory: give(each.accessory) }),
  });
  return components.map(give);
}
