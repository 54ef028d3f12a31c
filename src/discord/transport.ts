/**
 * Requests to Discord that survive a broken connection.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** Milliseconds to wait before each new attempt; all told well within the 3 seconds that an answer may take. */
const WAITS = [50, 150, 450, 900];

/** What Node and undici call a connection that broke, or could not be made for the moment. */
const BROKEN = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * discord.js repeats a request whose connection was reset, at once, but not one whose connection ended some other way. Here
 * both are repeated after a moment. Whatever may have got through before is safe to repeat: Discord refuses a second answer
 * to an interaction (40060), and takes a message with the nonce of an earlier one for that one.
 */
export function persistent(makeRequest: MakeRequest = DefaultRestOptions.makeRequest): MakeRequest {
  return async (address, request) => {
    for (const wait of WAITS) {
      try {
        return await makeRequest(address, request);
      } catch (error) {
        if (!isBrokenConnection(error)) throw error;
        await delay(wait);
      }
    }
    return makeRequest(address, request);
  };
}

/** Whether Discord was not reached, rather than that it answered with an error. */
export function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && BROKEN.has(error.code)) return true;
  return isBrokenConnection(error.cause);
}
