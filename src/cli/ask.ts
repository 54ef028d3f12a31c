/**
 * `npm run ask -- "question" [--article ID] [--json]`: answers one question in the terminal.
 */
import { parseArgs } from 'node:util';
import dotenv from 'dotenv';
import { type Answer, answer } from '../answering/answer.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import { quote } from '../answering/citation.ts';
import { readConfig } from '../config.ts';
import { answerCard } from '../discord/card.ts';
import { sayIn } from '../discord/wording.ts';
import { describeRefusal, type Library, loadLibrary } from '../library/library.ts';
import { terminalCard } from '../playground/terminal-card.ts';
import { lookOf } from '../playground/terminal-look.ts';
import { readArguments, run, UsageError } from './program.ts';

const USAGE = 'npm run ask -- "question" [--article ID] [--json]';

await run(async () => {
  const { values, positionals } = readArguments(USAGE, () =>
    parseArgs({
      options: { article: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    }),
  );
  const question = positionals.join(' ').trim();
  if (question === '') throw new UsageError(`The question is missing; usage: ${USAGE}`);

  const asked = articlesToAsk(await loadArticles(), values.article);
  const found = answer(question, asked);
  console.log(values.json ? asJson(found, asked) : asCard(found, asked));
});

/** The articles that the bot answers from. Nothing else of its configuration matters here. */
async function loadArticles(): Promise<Library> {
  dotenv.config({ quiet: true });
  const { articles } = readConfig({ ARTICLES: process.env['ARTICLES'] });
  const { library, refusals } = await loadLibrary(articles);
  for (const refusal of refusals) console.error(describeRefusal(refusal));
  if (library.indexes.length === 0) throw new UsageError(`There is no article to ask in ${articles}.`);
  return library;
}

function articlesToAsk(library: Library, id: string | undefined): readonly ArticleIndex[] {
  if (id === undefined) return library.indexes;
  const index = library.find(id);
  if (index !== undefined) return [index];
  const ids = library.indexes.map(({ article }) => article.id);
  throw new UsageError(`There is no article "${id}"; ask one of these: ${ids.join(', ')}.`);
}

/** The card that Discord would show. */
function asCard(found: Answer, asked: readonly ArticleIndex[]): string {
  return terminalCard(
    { components: [answerCard(found, asked, { say: sayIn('en'), question: null })] },
    lookOf(process.stdout),
  );
}

/** The answer, each excerpt with the words that it stands for. */
function asJson(found: Answer, asked: readonly ArticleIndex[]): string {
  const excerpts = found.excerpts.map((excerpt) => {
    const index = asked.find(({ article }) => article.id === excerpt.article);
    return { ...excerpt, quote: index && quote(index.article, excerpt) };
  });
  return JSON.stringify({ ...found, excerpts }, null, 2);
}
