/**
 * The components of a message as elements: containers, sections, text, separators, rows, and stand-ins for media.
 */
import type { Component } from '../../../component.ts';
import { element } from '../element.ts';
import { button } from './button.ts';
import { ComponentKind } from './component-kind.ts';
import type { MessageContext, TextContext } from './context.ts';
import { markdownBlock } from './markdown.ts';
import { file, picture } from './media.ts';
import { select } from './select.ts';
import { spoiler } from './spoiler.ts';

export type ComponentContext = TextContext & Pick<MessageContext, 'onButton' | 'onSelect'>;

/** A component and what is in it. */
export function componentElement(component: Component, context: ComponentContext): HTMLElement {
  switch (component.type) {
    case ComponentKind.Container:
      return container(component, context);
    case ComponentKind.Section:
      return section(component, context);
    case ComponentKind.TextDisplay:
      return markdownBlock(component.content ?? '', context);
    case ComponentKind.Separator:
      return separator(component);
    case ComponentKind.ActionRow:
      return element('div', { class: 'row' }, ...childrenOf(component, context));
    case ComponentKind.Button:
      return button(component, context);
    case ComponentKind.StringSelect:
      return select(component, context);
    case ComponentKind.Thumbnail:
      return picture(component);
    case ComponentKind.MediaGallery:
      return element('div', { class: 'gallery' }, ...itemsOf(component).map(picture));
    case ComponentKind.File:
      return file(component);
    default:
      return element(
        'div',
        { class: 'unknown' },
        `The page cannot draw components of type ${component.type}.`,
      );
  }
}

function childrenOf({ components }: Component, context: ComponentContext): HTMLElement[] {
  return (components ?? []).map((child) => componentElement(child, context));
}

function container(component: Component, context: ComponentContext): HTMLElement {
  const card = element('div', { class: 'container' }, ...childrenOf(component, context));
  const accent = component['accent_color'];
  if (typeof accent === 'number') {
    card.classList.add('accented');
    card.style.setProperty('--accent', colour(accent));
  }
  return component['spoiler'] === true ? spoiler('div', card) : card;
}

function section(component: Component, context: ComponentContext): HTMLElement {
  const { accessory } = component;
  return element(
    'div',
    { class: 'section' },
    element('div', { class: 'section-texts' }, ...childrenOf(component, context)),
    accessory === undefined ? null : componentElement(accessory, context),
  );
}

const LARGE = 2;

function separator(component: Component): HTMLElement {
  const size = component['spacing'] === LARGE ? 'large' : 'small';
  return component['divider'] === false
    ? element('div', { class: `gap ${size}` })
    : element('hr', { class: size });
}

function itemsOf(gallery: Component): readonly object[] {
  const items = gallery['items'];
  return Array.isArray(items) ? items : [];
}

/** `0x57f287` as CSS writes it. */
export function colour(rgb: number): string {
  return `#${rgb.toString(16).padStart(6, '0')}`;
}
