/**
 * Refusals: Discord's HTTP status, code and words for what it does not do.
 */
import type { FormError } from './form-error.ts';
import { nestErrors } from './form-error.ts';

const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownRoute: [404, 0, '404: Not Found'],
  serverError: [500, 0, '500: Internal Server Error'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  bodyTooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has reached its maximum number of follow-up messages'],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  expiredToken: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  invalidVersion: [400, 50041, 'Invalid API version provided'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** A request that Discord refuses; thrown wherever a route finds out. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  /** Discord's nested account of a broken body; undefined for every other refusal. */
  readonly errors: Readonly<Record<string, unknown>> | undefined;
  /** What really happened, where Discord's own answer conceals it; told to the tester, never to the bot. */
  readonly reason: string | undefined;

  constructor(
    kind: keyof typeof REFUSALS,
    details: { readonly errors?: readonly FormError[]; readonly reason?: string } = {},
  ) {
    const [status, code, message] = REFUSALS[kind];
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.errors = details.errors === undefined ? undefined : nestErrors(details.errors);
    this.reason = details.reason;
  }
}

/** Throws 50035 with all the errors, where there are any. */
export function refuseBroken(errors: readonly FormError[]): void {
  if (errors.length > 0) throw new Refusal('invalidForm', { errors });
}
