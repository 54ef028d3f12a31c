/**
 * An article file to an Article, or every reason why it cannot be one. Pure.
 */
import { createHash } from 'node:crypto';
import type { Article } from '../answering/article.ts';
import { type Description, descriptionSchema, hasFrontMatter, readFrontMatter } from './front-matter.ts';
import type { DetectLanguage } from './language-detection.ts';
import { decodeText, type Problem, type Problems } from './text-file.ts';

export interface ArticleFile {
  readonly article: Article;
  /** Line of the file that gives the id, from 1; null where the file's name does. */
  readonly idLine: number | null;
}

/** What an article file says, before it is known in which language. */
export interface DescribedFile {
  readonly description: Description;
  readonly text: string;
  readonly idLine: ArticleFile['idLine'];
}

/** Reads an article file. `detectLanguage` tells the language of a text, where the file does not. */
export function parseArticleFile(
  name: string,
  bytes: Uint8Array,
  detectLanguage: DetectLanguage,
): ArticleFile | Problems {
  const described = describeArticleFile(name, bytes);
  if ('problems' in described) return described;
  return articleFileOf(described, described.description.language ?? detectLanguage(described.text));
}

/**
 * Reads an article file, but for the language of one that does not name it.
 *
 * Front matter describes the article in a `.md` file that opens with it; any other file is all text, and its name
 * gives the id and the title. The text is what follows the front matter, untouched: no line ending is changed and
 * no blank line dropped.
 *
 * @param name The name of the file, without its folder.
 */
export function describeArticleFile(name: string, bytes: Uint8Array): DescribedFile | Problems {
  const content = decodeText(bytes);
  if (typeof content !== 'string') return content;

  if (!(isMarkdown(name) && hasFrontMatter(content))) {
    const named = descriptionSchema.safeParse(describeByName(name));
    if (!named.success) return { problems: [{ line: null, problem: UNNAMEABLE }] };
    if (content.trim() === '') return { problems: [{ line: 1, problem: 'the file holds no text' }] };
    return { description: named.data, text: content, idLine: null };
  }

  const frontMatter = readFrontMatter(content);
  if ('problems' in frontMatter) return frontMatter;
  const { description, lines, bodyStart } = frontMatter;
  const text = content.slice(bodyStart);
  if (text.trim() === '') {
    const line = content.slice(0, bodyStart).split('\n').length;
    return { problems: [{ line, problem: 'no text follows the front matter' }] };
  }
  const problems = [
    ...missingLines('captionLines', description, text, lines),
    ...missingLines('sourceLines', description, text, lines),
  ];
  if (problems.length > 0) return { problems };
  return { description, text, idLine: lines.get('id') ?? null };
}

/** First eight hexadecimal digits of the SHA-256 of a text in UTF-8. */
export function revisionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** @param language BCP 47 subtag. */
export function articleFileOf({ description, text, idLine }: DescribedFile, language: string): ArticleFile {
  const article: Article = {
    id: description.id,
    title: description.title,
    source: description.source ?? null,
    url: description.url ?? null,
    published: description.published ?? null,
    language,
    text,
    revision: revisionOf(text),
    questions: description.questions ?? [],
    captionLines: description.captionLines ?? [],
    sourceLines: description.sourceLines ?? [],
  };
  return { article, idLine };
}

function isMarkdown(name: string): boolean {
  return name.toLowerCase().endsWith('.md');
}

const UNNAMEABLE =
  'no id and title can be made of this file name; use letters from a to z, or a .md file with front matter';

/** `Crime and Café.txt` is `crime-and-cafe`, titled "Crime and Café". */
function describeByName(name: string): Description {
  const stem = name.replace(/\.[^.]*$/, '').normalize('NFC');
  const id = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-|-$/g, '');
  const title = stem.replace(/[-_\s]+/g, ' ').trim();
  return { id, title };
}

function missingLines(
  field: 'captionLines' | 'sourceLines',
  description: Description,
  text: string,
  fieldLines: ReadonlyMap<string, number>,
): Problem[] {
  const textLines = text.split('\n');
  return (description[field] ?? []).flatMap((number) => {
    const content = textLines[number - 1];
    if (content !== undefined && content.trim() !== '') return [];
    const fault = content === undefined ? `the text ends with line ${textLines.length}` : 'it is blank';
    return [
      {
        line: fieldLines.get(field) ?? null,
        problem: `${field} names line ${number} of the text, but ${fault}; count from the line after the front matter`,
      },
    ];
  });
}
