/**
 * Buttons as Discord takes them, each with what it remembers. Pure.
 */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Article, Span } from '../answering/article.ts';
import { customIdOf } from './custom-id.ts';

export type Button = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/** Discord's limit of a row. */
const MOST_BUTTONS = 5;

export interface ButtonOptions {
  readonly label: string;
  /** The name of the action that it takes. */
  readonly action: string;
  readonly article: Pick<Article, 'id' | 'revision'> | null;
  readonly numbers: readonly number[];
  /** The one button of a card that most people will want. */
  readonly primary?: boolean;
}

export function button({ label, primary = false, action, article, numbers }: ButtonOptions): Button {
  return {
    type: ComponentType.Button,
    style: primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label,
    custom_id: customIdOf({ action, article, numbers }),
  };
}

/** A button that opens an address, which Discord allows at most 512 characters. */
export function linkButton(label: string, url: string): Button {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

/** The card with these buttons below it, in as many rows as they need. */
export function withButtons(card: APIContainerComponent, buttons: readonly Button[]): APIContainerComponent {
  const rows: APIActionRowComponent<Button>[] = [];
  for (let first = 0; first < buttons.length; first += MOST_BUTTONS) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(first, first + MOST_BUTTONS) });
  }
  return { ...card, components: [...card.components, ...rows] };
}

/** A card of texts and whatever else stands in it. */
export function cardOf(
  accent: number,
  components: readonly (string | APIComponentInContainer)[],
): APIContainerComponent {
  return {
    type: ComponentType.Container,
    accent_color: accent,
    components: components.map((component) =>
      typeof component === 'string' ? { type: ComponentType.TextDisplay, content: component } : component,
    ),
  };
}

/** Spans as numbers that a custom_id remembers: where each starts, and its length. */
export function numbersOf(...spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end - start]);
}
