/**
 * The library: which articles there are. The one place that reads the folder of articles.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleIndex, indexArticle } from '../answering/article-index.ts';
import { type ArticleFile, articleFileOf, describeArticleFile } from './article-file.ts';
import { loadLanguageDetection } from './language-detection.ts';
import type { Problem, Problems } from './text-file.ts';

export interface Library {
  /** Every article, ready to be asked, in the order of their ids. */
  readonly indexes: readonly ArticleIndex[];
  /** The article of that id; undefined where there is none. */
  find(id: string): ArticleIndex | undefined;
}

/** A file that is no article, and one thing that is wrong with it. */
export interface Refusal extends Problem {
  /** Path of the file, as the folder's path with the file's name. */
  readonly file: string;
}

/**
 * Reads every `.md` and `.txt` file of a folder; hidden files and other endings are passed over.
 *
 * A broken file is refused and the others still load. Never throws: a folder that cannot be read is a library
 * without articles and one refusal that names the folder.
 */
export async function loadLibrary(
  folder: string,
): Promise<{ library: Library; refusals: readonly Refusal[] }> {
  const indexes = new Map<string, ArticleIndex>();
  const refusals: Refusal[] = [];
  const fileOfId = new Map<string, string>();
  for (const name of await articleFiles(folder, refusals)) {
    const file = join(folder, name);
    const parsed = await readArticleFile(file, name);
    if ('problems' in parsed) {
      refusals.push(...parsed.problems.map((problem) => ({ file, ...problem })));
      continue;
    }
    const { article, idLine } = parsed;
    const namesake = fileOfId.get(article.id);
    if (namesake !== undefined) {
      const problem = `the id "${article.id}" is taken by ${namesake}; give one of them another`;
      refusals.push({ file, line: idLine, problem });
      continue;
    }
    fileOfId.set(article.id, name);
    indexes.set(article.id, indexArticle(article));
  }
  return { library: libraryOf([...indexes.values()]), refusals };
}

/** A library of these articles. */
export function libraryOf(indexes: readonly ArticleIndex[]): Library {
  const byId = new Map(indexes.map((index) => [index.article.id, index]));
  const ids = [...byId.keys()].sort();
  return {
    indexes: ids.flatMap((id) => byId.get(id) ?? []),
    find: (id) => byId.get(id),
  };
}

/** A refusal as one line for people: `data/articles/aleppo.md:3: the field title must be …`. */
export function describeRefusal({ file, line, problem }: Refusal): string {
  return line === null ? `${file}: ${problem}` : `${file}:${line}: ${problem}`;
}

async function articleFiles(folder: string, refusals: Refusal[]): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /^[^.].*\.(?:md|txt)$/is.test(name)).sort();
  } catch (error) {
    const problem = `this folder of articles cannot be read (${codeOf(error)}); make it and put a .md or .txt file in it`;
    refusals.push({ file: folder, line: null, problem });
    return [];
  }
}

async function readArticleFile(file: string, name: string): Promise<ArticleFile | Problems> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { problems: [{ line: null, problem: `the file cannot be read (${codeOf(error)})` }] };
  }
  const described = describeArticleFile(name, bytes);
  if ('problems' in described) return described;
  const { description, text } = described;
  return articleFileOf(described, description.language ?? (await languageOf(text)));
}

async function languageOf(text: string): Promise<string> {
  const detectLanguage = await loadLanguageDetection();
  return detectLanguage(text);
}

/** The system's name of an error of the file system, such as `ENOENT`. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
