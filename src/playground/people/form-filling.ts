/**
 * Filling in what the bot offers: forms, and menus. Pure.
 */
import { ComponentType } from 'discord.js';
import type { Component } from '../component.ts';
import { placed } from '../component.ts';
import type { Modal } from '../interactions.ts';
import type { FieldValues } from '../person.ts';
import type { Payload } from '../wire-world.ts';

/**
 * The form as Discord submits it.
 *
 * @throws Error where a value has no field, is none of what the field offers, or is missing although required.
 */
export function filledIn({ title, components }: Modal, values: FieldValues): Payload[] {
  const known = placed(components).flatMap((each) => each.component.custom_id ?? []);
  const stray = Object.keys(values).find((customId) => !known.includes(customId));
  if (stray !== undefined) {
    throw new Error(`The form "${title}" has no field "${stray}", but: ${known.join(', ')}.`);
  }
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
  if (value === '' && field.required !== false) {
    throw new Error(`The field "${custom_id}" must be filled in.`);
  }
  if (value !== '' && value.length < (min_length ?? 0)) {
    throw new Error(`The field "${custom_id}" takes more text.`);
  }
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
  if (stray !== undefined) {
    throw new Error(`"${menu.custom_id}" does not offer "${stray}", but: ${offered.join(', ')}.`);
  }
  const most = menu.max_values ?? (menu.type === ComponentType.CheckboxGroup ? offered.length : 1);
  const least = menu.required === false ? 0 : (menu.min_values ?? 1);
  if (chosen.length < least || chosen.length > most) {
    throw new Error(`"${menu.custom_id}" takes ${least} to ${most} values, not ${chosen.length}.`);
  }
  return chosen;
}
