/**
 * What goes wrong with Discord, drawn by lot.
 */
import type { Faults } from '../../playground/playground.ts';
import { pick, type Random } from '../random.ts';

/** How likely each thing goes wrong at a time. A session that is lost for good costs discord.js some seconds. */
const CHANCES = {
  request: 0.2,
  cut: 0.01,
  reconnect: 0.01,
  invalid: 0.01,
  lost: 0.001,
} as const;

/**
 * `request`: requests are refused for the moment; `cut`: the gateway's connections end without a word; `reconnect`: Discord asks
 * for new ones; `invalid`: sessions end, but may be resumed; `lost`: they may not.
 */
export type FaultKind = keyof typeof CHANCES;

const KINDS = ['request', 'cut', 'reconnect', 'invalid', 'lost'] as const satisfies FaultKind[];

const STATUSES = [429, 500, 502, 503] as const;
const MOST_TIMES = 3;

/** What goes wrong now; mostly nothing. */
export function faultsNow(random: Random): FaultKind[] {
  return KINDS.filter((kind) => random() < CHANCES[kind]);
}

/** Lets it go wrong, but for a lost session. */
export function goWrong(faults: Faults, kind: Exclude<FaultKind, 'lost'>, random: Random): void {
  switch (kind) {
    case 'request': {
      const times = 1 + Math.floor(random() * MOST_TIMES);
      faults.nextRequests({ method: 'POST' }, { status: pick(STATUSES, random), times });
      return;
    }
    case 'cut':
      faults.cutSockets();
      return;
    case 'reconnect':
      faults.reconnect();
      return;
    case 'invalid':
      faults.invalidateSession(true);
  }
}
