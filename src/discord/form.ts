/**
 * Forms as Discord takes them, each with what it remembers: one field to write into. Pure.
 */
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Article } from '../answering/article.ts';
import { customIdOf } from './custom-id.ts';

export interface FormOptions {
  /** At most 45 characters. */
  readonly title: string;
  /** The name of the action that takes what was written. */
  readonly action: string;
  readonly article: Pick<Article, 'id' | 'revision'>;
  readonly numbers: readonly number[];
  readonly field: Field;
}

export interface Field {
  readonly customId: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly longest: number;
  /** Room for several lines. */
  readonly large: boolean;
}

export function formOf({
  title,
  field,
  ...remembered
}: FormOptions): APIModalInteractionResponseCallbackData {
  return {
    title,
    custom_id: customIdOf(remembered),
    components: [
      {
        type: ComponentType.Label,
        label: field.label,
        component: {
          type: ComponentType.TextInput,
          custom_id: field.customId,
          style: field.large ? TextInputStyle.Paragraph : TextInputStyle.Short,
          max_length: field.longest,
        },
      },
    ],
  };
}
