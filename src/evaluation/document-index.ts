/**
 * A document of a question set, made ready to be asked. Pure.
 */
import type { Article } from '../answering/article.ts';
import { type ArticleIndex, indexArticle } from '../answering/article-index.ts';
import type { SetDocument } from '../cli/question-set.ts';
import { revisionOf } from '../library/article-file.ts';

/** Indexes a document; its sentences are its own where it fixes them. */
export function indexDocument({ doc_id, title, text, lang, sentences }: SetDocument): ArticleIndex {
  const article: Article = {
    id: doc_id,
    title: title ?? doc_id,
    source: null,
    url: null,
    published: null,
    language: lang,
    text,
    revision: revisionOf(text),
    questions: [],
    captionLines: [],
    sourceLines: [],
  };
  return indexArticle(article, sentences && { sentences });
}
