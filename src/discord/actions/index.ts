/**
 * The actions: the one list of what buttons, menus and forms do.
 */
import type { Action } from '../action.ts';
import { cite } from './cite.ts';
import { context } from './context.ts';
import { lookup, lookupAll } from './lookup.ts';
import { more } from './more.ts';
import { share } from './share.ts';

export const actions: readonly Action[] = [cite, context, lookup, lookupAll, more, share];
