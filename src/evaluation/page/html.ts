/**
 * HTML as a value: what is put into a template is escaped, unless it is such a value itself. Pure.
 */

export interface Html {
  readonly markup: string;
}

type Part = Html | string | number;

/** A template of HTML, for text and for attributes in double quotes: ``html`<td>${question}</td>` ``. */
export function html(strings: TemplateStringsArray, ...parts: readonly (Part | readonly Part[])[]): Html {
  const markup = strings.map((string, place) => string + [parts[place] ?? ''].flat().map(markupOf).join(''));
  return { markup: markup.join('') };
}

function markupOf(part: Part): string {
  return typeof part === 'object' ? part.markup : escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
