/**
 * A form that the bot opened, as a dialog.
 */
import type { Component } from '../../../component.ts';
import type { FieldValues } from '../../../person.ts';
import type { OpenedForm } from '../../protocol.ts';
import { element } from '../element.ts';
import type { TextContext } from '../message/context.ts';
import { markdownBlock } from '../message/markdown.ts';
import { type FormField, formField } from './form-field.ts';

export interface FormOptions {
  readonly text: TextContext;
  /** Resolves with what is wrong, and the form stays open; or with null. */
  readonly onSubmit: (fields: FieldValues) => Promise<string | null>;
}

const TEXT_DISPLAY = 10;
const LABEL = 18;

/** Opens it; the keys stay in it until it is left. */
export function openForm({ title, components }: OpenedForm, { text, onSubmit }: FormOptions): void {
  const fields: FormField[] = [];
  const add = (field: FormField) => {
    fields.push(field);
    return field.element;
  };
  const parts = components.flatMap((part): HTMLElement[] => {
    if (part.type === TEXT_DISPLAY) return [markdownBlock(part.content ?? '', text)];
    return fieldsIn(part).map((field) => add(formField(field)));
  });
  const problem = element('p', { class: 'form-problem', role: 'alert' });
  const cancel = element('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'form-title' }, element('bdi', {}, title)),
    ...parts,
    problem,
    element(
      'div',
      { class: 'form-buttons' },
      cancel,
      element('button', { type: 'submit', class: 'button primary' }, 'Submit'),
    ),
  );
  const dialog = element('dialog', { class: 'form', 'aria-labelledby': 'form-title' }, form);
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = Object.fromEntries(fields.map(({ customId, value }) => [customId, value()]));
    void onSubmit(values).then((wrong) => {
      problem.textContent = wrong ?? '';
      if (wrong === null) dialog.close();
    });
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A field, and what its label says. */
export interface LabelledField {
  readonly field: Component;
  readonly label: string;
  readonly description: string;
}

function fieldsIn({ type, label, component, components, ...part }: Component): LabelledField[] {
  if (type === LABEL) {
    const description = part['description'];
    return component === undefined
      ? []
      : [
          {
            field: component,
            label: label ?? '',
            description: typeof description === 'string' ? description : '',
          },
        ];
  }
  return (components ?? []).map((field) => ({ field, label: field.label ?? '', description: '' }));
}
