/**
 * A passage as people cite it elsewhere: in plain text, in Markdown, and as a BibTeX entry. Pure.
 *
 * Written here, for it is three lines with their escapes: the libraries that write BibTeX read it and a dozen other
 * formats, too, and weigh more than the rest of the bot.
 */
import type { Article } from '../answering/article.ts';
import { type Citation, quote } from '../answering/citation.ts';
import { escapeMarkdown, visible } from './escape.ts';
import { passageLink } from './passage-link.ts';
import type { Say } from './wording.ts';

export interface CitationForms {
  readonly plain: string;
  readonly markdown: string;
  readonly bibtex: string;
}

/** The passage with its article, paragraph, date and link, as far as the article tells them. */
export function citationForms(article: Article, passage: Citation, say: Say): CitationForms {
  const words = visible(quote(article, passage));
  const url = passageLink(article, passage);
  const place =
    passage.paragraph === null
      ? say(`card.part.${passage.part}`)
      : say('cite.paragraph', { number: passage.paragraph });
  const rest = [article.source, article.published, place].filter((part) => part !== null);
  const title = url === null ? escapeMarkdown(article.title) : `[${escapeMarkdown(article.title)}](${url})`;
  return {
    plain: [words, `— ${[article.title, ...rest].join(', ')}`, ...(url === null ? [] : [url])].join('\n'),
    markdown: [
      ...escapeMarkdown(words).split('\n'),
      '',
      `— ${[title, ...rest.map(escapeMarkdown)].join(', ')}`,
    ]
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
    bibtex: bibtexOf(article, url, `${place}: ${words}`),
  };
}

function bibtexOf({ id, title, source, published }: Article, url: string | null, note: string): string {
  const fields = [
    ['title', braced(title)],
    ['howpublished', source === null ? null : braced(source)],
    ['date', published],
    ['url', url],
    ['note', braced(note.replace(/\s+/g, ' '))],
  ].flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${id},\n${fields.join(',\n')}\n}`;
}

/** What TeX takes for itself, and how it is written there. */
const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function braced(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => TEX_ESCAPES[sign] ?? `\\${sign}`);
}
