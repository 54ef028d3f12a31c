/**
 * Forms: reading those that the bot opens, and filling them in. Pure.
 */
import { ComponentType } from 'discord.js';
import { z } from 'zod';
import type { Component } from '../component.ts';
import { component, placed } from '../component.ts';
import { menuErrors, repeated } from '../component-limits.ts';
import type { FieldPath, FormError } from '../form-error.ts';
import { formError, required, tooLong } from '../form-error.ts';
import type { Modal } from '../interactions.ts';
import type { FieldValues } from '../person.ts';
import type { Payload } from '../wire-world.ts';

const MAX_PARTS = 5;

const modalBody = z.object({ title: z.string(), custom_id: z.string(), components: z.array(component) });

/** Reads a form that has passed Discord's schema. */
export function readModal(data: unknown): Modal {
  const { title, custom_id, components } = modalBody.parse(data);
  return { title, customId: custom_id, components };
}

/** The rules on forms that no schema holds. */
export function modalErrors({ components }: Modal, path: FieldPath): FormError[] {
  const all = placed(components, [...path, 'components']);
  const labelled = new Set(all.flatMap((each) => each.component.component ?? []));
  return [
    ...(components.length > MAX_PARTS ? [tooLong([...path, 'components'], MAX_PARTS)] : []),
    ...repeated(
      all,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...all.flatMap(({ component: field, path: here }) => {
      switch (field.type) {
        case ComponentType.StringSelect:
          return menuErrors(field, here);
        case ComponentType.TextInput:
          return textInputErrors(field, here, labelled.has(field));
        default:
          return [];
      }
    }),
  ];
}

/** A label around a text input takes the place of its own. */
function textInputErrors(field: Component, path: FieldPath, isLabelled: boolean): FormError[] {
  const errors: FormError[] = [];
  if (isLabelled && field.label != null) {
    errors.push(
      formError([...path, 'label'], 'COMPONENT_LABEL_DUPLICATED', 'A label has been given already'),
    );
  }
  if (!isLabelled && field.label == null) errors.push(required([...path, 'label']));
  if ((field.min_length ?? 0) > (field.max_length ?? Number.POSITIVE_INFINITY)) {
    errors.push(formError([...path, 'min_length'], 'TEXT_INPUT_MIN_LENGTH', 'Must not exceed max_length'));
  }
  return errors;
}

/**
 * The form as Discord submits it.
 *
 * @throws Error where a value has no field, is none of what the field offers, or is missing although required.
 */
export function filledIn({ title, components }: Modal, values: FieldValues): Payload[] {
  const known = placed(components).flatMap((each) => each.component.custom_id ?? []);
  const stray = Object.keys(values).find((customId) => !known.includes(customId));
  if (stray !== undefined)
    throw new Error(`The form "${title}" has no field "${stray}", but: ${known.join(', ')}.`);
  return components.map((part, index) => submitted(part, index + 1, values));
}

function submitted(part: Component, id: number, values: FieldValues): Payload {
  const identity = { type: part.type, id: part.id ?? id };
  switch (part.type) {
    case ComponentType.ActionRow:
      return { ...identity, components: (part.components ?? []).map((field) => answered(field, values)) };
    case ComponentType.Label:
      return { ...identity, component: part.component === undefined ? {} : answered(part.component, values) };
    default:
      return identity;
  }
}

function answered(field: Component, values: FieldValues): Payload {
  const customId = field.custom_id ?? '';
  const value = values[customId];
  const identity = { type: field.type, custom_id: customId };
  switch (field.type) {
    case ComponentType.TextInput:
      return { ...identity, value: textFor(field, value ?? field.value ?? '') };
    case ComponentType.StringSelect:
    case ComponentType.CheckboxGroup:
      return { ...identity, values: chosenFrom(field, value ?? []) };
    case ComponentType.RadioGroup:
      return { ...identity, value: chosenFrom(field, value ?? [])[0] ?? null };
    case ComponentType.Checkbox:
      return { ...identity, value: value === true };
    default:
      throw new Error(`The playground cannot fill in the field "${customId}": its type is ${field.type}.`);
  }
}

function textFor(field: Component, value: FieldValues[string]): string {
  const { custom_id, min_length, max_length } = field;
  if (typeof value !== 'string') throw new Error(`The field "${custom_id}" takes text.`);
  if (value === '' && field.required !== false)
    throw new Error(`The field "${custom_id}" must be filled in.`);
  if (value !== '' && value.length < (min_length ?? 0))
    throw new Error(`The field "${custom_id}" takes more text.`);
  if (value.length > (max_length ?? 4000)) throw new Error(`The field "${custom_id}" takes less text.`);
  return value;
}

/**
 * The values that a person chose from a menu or a group.
 *
 * @throws Error where one is not offered, or they are too few or too many.
 */
export function chosenFrom(menu: Component, value: FieldValues[string]): readonly string[] {
  const chosen = typeof value === 'string' ? [value] : value;
  if (typeof chosen === 'boolean') throw new Error(`"${menu.custom_id}" takes values that it offers.`);
  const offered = (menu.options ?? []).map((option) => option.value);
  const stray = chosen.find((each) => !offered.includes(each));
  if (stray !== undefined)
    throw new Error(`"${menu.custom_id}" does not offer "${stray}", but: ${offered.join(', ')}.`);
  const most = menu.max_values ?? (menu.type === ComponentType.CheckboxGroup ? offered.length : 1);
  const least = menu.required === false ? 0 : (menu.min_values ?? 1);
  if (chosen.length < least || chosen.length > most) {
    throw new Error(`"${menu.custom_id}" takes ${least} to ${most} values, not ${chosen.length}.`);
  }
  return chosen;
}
