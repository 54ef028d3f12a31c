/**
 * Forms that the bot opens: reading them, and the rules on them that no schema holds. Pure.
 */
import { ComponentType } from 'discord.js';
import { z } from 'zod';
import type { Component } from './component.ts';
import { component, placed } from './component.ts';
import { menuErrors, repeated } from './component-limits.ts';
import type { FieldPath, FormError } from './form-error.ts';
import { formError, required, tooLong } from './form-error.ts';
import type { Modal } from './interactions.ts';
import { readBody } from './schema-check.ts';

const MAX_PARTS = 5;

const modalBody = z.object({ title: z.string(), custom_id: z.string(), components: z.array(component) });

/** Reads a form that has passed Discord's schema; `path` is the way to it in the request. */
export function readModal(data: unknown, path: FieldPath): Modal {
  const { title, custom_id, components } = readBody(modalBody, data, path);
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
