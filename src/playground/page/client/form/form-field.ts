/**
 * The fields of a form, as the browser's own controls.
 */
import type { Component, SelectOption } from '../../../component.ts';
import type { FieldValues } from '../../../person.ts';
import { element } from '../element.ts';
import type { LabelledField } from './form-dialog.ts';

export interface FormField {
  readonly customId: string;
  readonly element: HTMLElement;
  readonly value: () => FieldValues[string];
}

/** Discord's numbers for components of forms. */
const FieldKind = { StringSelect: 3, TextInput: 4, RadioGroup: 21, CheckboxGroup: 22, Checkbox: 23 } as const;
const PARAGRAPH = 2;

export function formField({ field, label, description }: LabelledField): FormField {
  const customId = field.custom_id ?? '';
  switch (field.type) {
    case FieldKind.TextInput: {
      const input = textInput(field);
      return { customId, element: labelled(input, field, label, description), value: () => input.value };
    }
    case FieldKind.StringSelect:
    case FieldKind.RadioGroup:
    case FieldKind.CheckboxGroup:
      return choices(field, label, description);
    case FieldKind.Checkbox: {
      const box = element('input', { type: 'checkbox', name: customId });
      const row = element('label', { class: 'form-choice' }, box, element('bdi', {}, label));
      return { customId, element: row, value: () => box.checked };
    }
    default: {
      const words = `The page cannot fill in fields of type ${field.type}.`;
      return { customId, element: element('p', {}, words), value: () => '' };
    }
  }
}

function textInput(field: Component): HTMLInputElement | HTMLTextAreaElement {
  const { custom_id, required, min_length, max_length, placeholder, value, style } = field;
  const attributes = {
    class: 'form-text',
    name: custom_id ?? '',
    required: required !== false,
    minlength: min_length ?? undefined,
    maxlength: max_length ?? undefined,
    placeholder: placeholder ?? undefined,
    dir: 'auto',
  };
  const input =
    style === PARAGRAPH
      ? element('textarea', { ...attributes, rows: 4 })
      : element('input', { ...attributes, type: 'text', autocomplete: 'off' });
  input.value = value ?? '';
  return input;
}

function labelled(input: HTMLElement, field: Component, label: string, description: string): HTMLElement {
  return element('label', { class: 'form-field' }, ...caption(field, label, description), input);
}

function caption({ required }: Component, label: string, description: string): HTMLElement[] {
  const star =
    required === false ? null : element('span', { class: 'form-star', 'aria-hidden': 'true' }, ' *');
  const words = element('span', { class: 'form-label' }, element('bdi', {}, label), star);
  return description === ''
    ? [words]
    : [words, element('span', { class: 'form-description' }, element('bdi', {}, description))];
}

/** Buttons to pick one of, or boxes to tick, whichever the number of values asks for. */
function choices(field: Component, label: string, description: string): FormField {
  const { custom_id, options = [], max_values } = field;
  const several = (max_values ?? (field.type === FieldKind.CheckboxGroup ? options.length : 1)) > 1;
  const type = several || field.type === FieldKind.CheckboxGroup ? 'checkbox' : 'radio';
  const inputs = options.map(({ value, default: chosen }) =>
    element('input', { type, name: custom_id ?? '', value, checked: chosen === true }),
  );
  const rows = options.map((option, place) => choice(option, inputs[place] ?? null));
  const group = element(
    'fieldset',
    { class: 'form-field' },
    element('legend', {}, ...caption(field, label, description)),
    ...rows,
  );
  const value = () => inputs.filter(({ checked }) => checked).map((input) => input.value);
  return { customId: custom_id ?? '', element: group, value };
}

function choice({ label, description }: SelectOption, input: HTMLElement | null): HTMLElement {
  return element(
    'label',
    { class: 'form-choice' },
    input,
    element('bdi', {}, label),
    description ? element('span', { class: 'form-description' }, element('bdi', {}, description)) : null,
  );
}
