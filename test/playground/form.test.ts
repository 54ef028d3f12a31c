import { ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import type { Component } from '../../src/playground/component.ts';
import { modalErrors } from '../../src/playground/modal.ts';
import { filledIn } from '../../src/playground/people/form-filling.ts';

const input = (more: object = {}): Component => ({
  type: ComponentType.TextInput,
  custom_id: 'text',
  style: 1,
  ...more,
});
const label = (component: Component): Component => ({
  type: ComponentType.Label,
  label: 'A label',
  component,
});
const form = (...components: Component[]) => ({ title: 'A form', customId: 'form', components });
const codes = (...components: Component[]) =>
  modalErrors(form(...components), ['data']).map(({ path, code }) => `${path.join('.')} ${code}`);
const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));

test('a form has one to five parts, each field with a name of its own and one label', () => {
  expect(codes(label(input()))).toEqual([]);
  expect(codes({ type: ComponentType.ActionRow, components: [input({ label: 'A label' })] })).toEqual([]);
  const many = Array.from({ length: 6 }, (_, index) => label(input({ custom_id: `${index}` })));
  expect(codes(...many)).toEqual(['data.components BASE_TYPE_MAX_LENGTH']);
  expect(codes(label(input()), label(input()))).toEqual([
    'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ]);
  expect(codes(label(input({ label: 'again' })))).toEqual([
    'data.components.0.component.label COMPONENT_LABEL_DUPLICATED',
  ]);
  expect(codes({ type: ComponentType.ActionRow, components: [input()] })).toEqual([
    'data.components.0.components.0.label BASE_TYPE_REQUIRED',
  ]);
  expect(codes(label(input({ min_length: 5, max_length: 4 })))).toEqual([
    'data.components.0.component.min_length TEXT_INPUT_MIN_LENGTH',
  ]);
});

test('a form that is filled in is submitted in the same shape', () => {
  const parts = [
    { type: ComponentType.TextDisplay, content: 'Please:' },
    { type: ComponentType.ActionRow, components: [input({ label: 'Text', value: 'as before' })] },
    label({ type: ComponentType.RadioGroup, custom_id: 'radio', options }),
    label({ type: ComponentType.CheckboxGroup, custom_id: 'boxes', options }),
    label({ type: ComponentType.Checkbox, custom_id: 'box' }),
  ];
  expect(filledIn(form(...parts), { radio: 'b', boxes: ['a', 'c'] })).toEqual([
    { type: 10, id: 1 },
    { type: 1, id: 2, components: [{ type: 4, custom_id: 'text', value: 'as before' }] },
    { type: 18, id: 3, component: { type: 21, custom_id: 'radio', value: 'b' } },
    { type: 18, id: 4, component: { type: 22, custom_id: 'boxes', values: ['a', 'c'] } },
    { type: 18, id: 5, component: { type: 23, custom_id: 'box', value: false } },
  ]);
});

test.each([
  ['nothing where something must be', label(input()), {}, '"text" must be filled in'],
  ['a number of ticks for text', label(input()), { text: true }, '"text" takes text'],
  ['too little text', label(input({ min_length: 3 })), { text: 'ab' }, 'takes more text'],
  [
    'too few choices',
    label({ type: ComponentType.RadioGroup, custom_id: 'radio', options }),
    {},
    'takes 1 to 1 values, not 0',
  ],
  [
    'what is not offered',
    label({ type: ComponentType.RadioGroup, custom_id: 'radio', options }),
    { radio: 'z' },
    'does not offer "z"',
  ],
  [
    'a file, which is not known here',
    label({ type: ComponentType.FileUpload, custom_id: 'file' }),
    {},
    'cannot fill in the field "file"',
  ],
] as const)('%s is not submitted', (_name, part, values, message) => {
  expect(() => filledIn(form(part), values)).toThrow(message);
});
