/**
 * The actions: the one list of what buttons, menus and forms do.
 */
import type { Action } from '../action.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import { context } from './context.ts';
import { lookup, lookupAll } from './lookup.ts';
import { more } from './more.ts';
import { read } from './read.ts';
import { share } from './share.ts';
import { term } from './term.ts';

export const actions: readonly Action[] = [
  articles,
  ask,
  cite,
  context,
  lookup,
  lookupAll,
  more,
  read,
  share,
  term,
];
