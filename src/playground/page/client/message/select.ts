/**
 * A select menu of a message: the browser's own control, which keys and screen readers know.
 */
import type { Component, SelectOption } from '../../../component.ts';
import { element } from '../element.ts';
import type { MessageContext } from './context.ts';

type Choosing = Pick<MessageContext, 'onSelect'>;

const DEFAULT_PLACEHOLDER = 'Make a selection';

export function select(component: Component, context: Choosing): HTMLElement {
  return (component.max_values ?? 1) > 1 ? several(component, context) : one(component, context);
}

function one(component: Component, { onSelect }: Choosing): HTMLElement {
  const { custom_id: customId, placeholder, disabled, options = [] } = component;
  const nothing = element(
    'option',
    { value: '', disabled: true, hidden: true, selected: true },
    placeholder ?? DEFAULT_PLACEHOLDER,
  );
  const control = element(
    'select',
    {
      class: 'select',
      disabled: disabled === true,
      'aria-label': placeholder ?? DEFAULT_PLACEHOLDER,
      'data-custom-id': customId ?? undefined,
    },
    nothing,
    ...options.map(choice),
  );
  control.addEventListener('change', () => onSelect(customId ?? '', [control.value]));
  return control;
}

function choice({ label, value, description, default: chosen }: SelectOption): HTMLElement {
  return element(
    'option',
    { value, selected: chosen === true, label },
    element('span', { class: 'option-label' }, label),
    description ? element('span', { class: 'option-description' }, description) : null,
  );
}

/** Several values are ticked, and sent when the list is closed, as Discord's client does. */
function several(component: Component, { onSelect }: Choosing): HTMLElement {
  const { custom_id: customId, placeholder, options = [], min_values: least, max_values: most } = component;
  const boxes = options.map(({ value, default: chosen }) =>
    element('input', { type: 'checkbox', value, checked: chosen === true }),
  );
  const values = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  let sent = values();
  const rows = options.map(({ label, description }, place) =>
    element(
      'label',
      {},
      boxes[place] ?? null,
      element('span', { class: 'option-label' }, label),
      description ? element('span', { class: 'option-description' }, description) : null,
    ),
  );
  const list = element(
    'details',
    { class: 'select-several', 'data-custom-id': customId ?? undefined },
    element('summary', { class: 'select' }, placeholder ?? DEFAULT_PLACEHOLDER),
    element(
      'div',
      { class: 'options', role: 'group', 'aria-label': placeholder ?? DEFAULT_PLACEHOLDER },
      ...rows,
    ),
  );
  list.addEventListener('toggle', () => {
    const chosen = values();
    const counts = chosen.length >= (least ?? 1) && chosen.length <= (most ?? 1);
    if (list.open || !counts || chosen.join('\n') === sent.join('\n')) return;
    sent = chosen;
    onSelect(customId ?? '', chosen);
  });
  return list;
}
