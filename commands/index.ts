/**
 * The commands: the one list, which registration and dispatch both read.
 */
import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { findInArticle } from './find-in-article.ts';
import { lookup } from './lookup.ts';
import { read } from './read.ts';

export const commands: readonly Command[] = [ask, lookup, article, read, findInArticle];
