/**
 * All that the playground's API answers; whatever is not here is an unknown route.
 */
import type { Route } from '../http/route.ts';
import type { State } from '../state.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { identityRoutes } from './identity.ts';
import { interactionRoutes } from './interactions.ts';

export function apiRoutes(state: State): readonly Route[] {
  return [
    ...identityRoutes(state),
    ...commandRoutes(state),
    ...channelRoutes(state),
    ...interactionRoutes(state),
  ];
}
