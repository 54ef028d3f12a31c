/**
 * The rules on components that no schema holds, because they span fields. Pure.
 */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { Component, Placed } from './component.ts';
import { allOf, placed, wordsOf } from './component.ts';
import type { FieldPath, FormError } from './form-error.ts';
import { formError, required, tooLong } from './form-error.ts';

const MAX_COMPONENTS = 40;
const MAX_ROWS = 5;
const MAX_DISPLAYABLE_TEXT = 4000;

/**
 * Discord stores a message's components in a space that holds about this many bytes of UTF-8, plus a dozen
 * for each component. It is not documented: beyond it, a message gets a 500 and a response to an interaction
 * gets 10062, although every documented limit is kept (discord-api-docs issues 7310 and 8554). 4,000
 * characters of Chinese or Thai get there.
 */
const STORED_BYTES = 10_170;
const STORED_BYTES_PER_COMPONENT = 12;

/**
 * What is wrong with a message's components.
 *
 * @param componentsV2 whether the message has the Components V2 flag; without it, only rows of buttons and
 * menus are known.
 */
export function componentErrors(components: readonly Component[], componentsV2: boolean): FormError[] {
  const all = placed(components);
  return [
    ...(componentsV2 ? [] : legacyErrors(components)),
    ...(all.length > MAX_COMPONENTS ? [tooLong(['components'], MAX_COMPONENTS)] : []),
    ...displayableTextErrors(all),
    ...repeated(
      all,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...repeated(all, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...all.flatMap(({ component, path }) => errorsOf(component, path)),
  ];
}

/** Whether the components are more than Discord can store, which it does not say in so many words. */
export function exceedsStorage(components: readonly Component[]): boolean {
  return storedBytes(components) > STORED_BYTES;
}

/** Bytes that the components take in Discord's store, as far as is known. */
export function storedBytes(components: readonly Component[]): number {
  const texts = storedTexts(components).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return texts + STORED_BYTES_PER_COMPONENT * allOf(components).length;
}

/** All texts of the components, those included that nobody sees. */
export function storedTexts(components: readonly Component[]): string[] {
  return allOf(components).flatMap((component) => [
    ...wordsOf(component),
    ...(component.options ?? []).map(({ value }) => value),
    component.custom_id ?? '',
    component.url ?? '',
  ]);
}

function legacyErrors(components: readonly Component[]): FormError[] {
  const wrong = components.flatMap(({ type }, index) =>
    type === ComponentType.ActionRow
      ? []
      : [
          formError(
            ['components', index],
            'UNION_TYPE_CHOICES',
            `Value of field "type" must be one of (${ComponentType.ActionRow},).`,
          ),
        ],
  );
  return components.length > MAX_ROWS ? [...wrong, tooLong(['components'], MAX_ROWS)] : wrong;
}

/**
 * Labels and menus count as well: Discord's description names text displays only, but it has refused menus
 * too.
 */
function displayableTextErrors(all: readonly Placed[]): FormError[] {
  const size = all
    .flatMap(({ component }) => wordsOf(component))
    .reduce((sum, words) => sum + words.length, 0);
  if (size <= MAX_DISPLAYABLE_TEXT) return [];
  return [
    formError(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Components displayable text size exceeds maximum size of ${MAX_DISPLAYABLE_TEXT}`,
    ),
  ];
}

/** Errors at every component whose `field` an earlier one has already. */
export function repeated(
  all: readonly Placed[],
  field: 'custom_id' | 'id',
  code: string,
  message: string,
): FormError[] {
  const seen = new Set<unknown>();
  const errors: FormError[] = [];
  for (const { component, path } of all) {
    const value = component[field] ?? undefined;
    if (value !== undefined && seen.has(value)) errors.push(formError([...path, field], code, message));
    seen.add(value);
  }
  return errors;
}

function errorsOf(component: Component, path: FieldPath): FormError[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return rowErrors(component.components ?? [], path);
    case ComponentType.Button:
      return buttonErrors(component, path);
    case ComponentType.StringSelect:
      return menuErrors(component, path);
    default:
      return [];
  }
}

/** A row holds up to five buttons, or one menu. */
function rowErrors(children: readonly Component[], path: FieldPath): FormError[] {
  if (children.length < 2) return [];
  return children.flatMap(({ type }, index) =>
    type === ComponentType.Button
      ? []
      : [
          formError(
            [...path, 'components', index],
            'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
            'The specified component exceeds the maximum width',
          ),
        ],
  );
}

/**
 * Links go to an address, premium buttons to a product, all others back to the bot; each has something to
 * show.
 */
function buttonErrors(button: Component, path: FieldPath): FormError[] {
  const { style, url, custom_id, label } = button;
  const errors: FormError[] = [];
  if (style === ButtonStyle.Premium) return button['sku_id'] == null ? [required([...path, 'sku_id'])] : [];
  if (!label && button['emoji'] == null) errors.push(required([...path, 'label']));
  if (style === ButtonStyle.Link) {
    if (url == null) errors.push(required([...path, 'url']));
    else if (!/^(https?|discord):\/\//.test(url)) {
      errors.push(
        formError(
          [...path, 'url'],
          'URL_TYPE_INVALID_SCHEME',
          `Scheme "${url.split(':')[0]}" is not supported. Scheme must be one of ('http', 'https', 'discord').`,
        ),
      );
    }
    if (custom_id != null) {
      errors.push(exclusive([...path, 'custom_id'], 'A custom id and url cannot both be specified'));
    }
    return errors;
  }
  if (custom_id == null) errors.push(required([...path, 'custom_id']));
  if (url != null) errors.push(exclusive([...path, 'url'], 'A custom id and url cannot both be specified'));
  return errors;
}

function exclusive(path: FieldPath, message: string): FormError {
  return formError(path, 'COMPONENT_URL_AND_CUSTOM_ID_MUTUALLY_EXCLUSIVE', message);
}

/** A menu asks for no more than it offers, and offers nothing twice. */
export function menuErrors(menu: Component, path: FieldPath): FormError[] {
  const options = menu.options ?? [];
  const most = menu.max_values ?? 1;
  const errors: FormError[] = [];
  if ((menu.min_values ?? 1) > most) {
    errors.push(
      formError([...path, 'min_values'], 'SELECT_COMPONENT_MIN_VALUES', 'Must not exceed max_values'),
    );
  }
  if (most > options.length) {
    errors.push(
      formError(
        [...path, 'max_values'],
        'SELECT_COMPONENT_MAX_VALUES',
        'Must not exceed the number of options',
      ),
    );
  }
  const seen = new Set<string>();
  options.forEach(({ value }, index) => {
    if (seen.has(value)) {
      errors.push(
        formError(
          [...path, 'options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        ),
      );
    }
    seen.add(value);
  });
  return errors;
}
