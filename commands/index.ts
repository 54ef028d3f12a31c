/**
 * The commands: the one list, which registration, dispatch and help read.
 */
import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { findInArticle } from './find-in-article.ts';
import { helpOn } from './help.ts';
import { lookup } from './lookup.ts';
import { privacy } from './privacy.ts';
import { read } from './read.ts';

export const commands: readonly Command[] = [
  ask,
  lookup,
  article,
  read,
  findInArticle,
  helpOn(() => commands),
  privacy,
];
