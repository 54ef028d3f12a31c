/**
 * The login, and what ends it: errors that no waiting mends, as sentences.
 */
import {
  type Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
  RESTEvents,
} from 'discord.js';
import { StartError } from '../start-error.ts';
import { isBrokenConnection } from './transport.ts';

const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN: copy the token of your bot anew from https://discord.com/developers/applications into .env.';

/** Resolves when Discord refuses the token or the connection for good, whether at the login or later. */
export function whenShutOut(client: Client): Promise<StartError> {
  return new Promise((resolve) => {
    // After a 401, discord.js forgets the token, and nothing works any more.
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth !== false) resolve(new StartError(BAD_TOKEN));
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (code === GatewayCloseCodes.AuthenticationFailed) resolve(new StartError(BAD_TOKEN));
      // A normal closure (1000) is our own or is followed by a new connection.
      else if (code >= GatewayCloseCodes.UnknownError) resolve(new StartError(closedFor(code)));
    });
  });
}

function closedFor(code: number): string {
  const reason = GatewayCloseCodes[code] ?? 'of a kind unknown to discord.js';
  return `Discord has closed the connection for good (${code}, ${reason}): see what the code means at https://discord.com/developers/docs/topics/opcodes-and-status-codes and start again.`;
}

/**
 * Logs in; resolves once the bot knows its servers.
 *
 * @param ready Resolves when the client says so.
 * @throws StartError where the token is refused, or Discord cannot be reached.
 */
export async function logIn(
  client: Client,
  token: string,
  ready: Promise<Client<true>>,
  shutOut: Promise<StartError>,
): Promise<Client<true>> {
  const loggedIn = client.login(token).then(
    () => ready,
    (error: unknown) => Promise.reject(loginError(error)),
  );
  return Promise.race([loggedIn, shutOut.then((error) => Promise.reject(error))]);
}

function loginError(error: unknown): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new StartError(BAD_TOKEN);
  }
  if (isBrokenConnection(error) || error instanceof HTTPError) {
    return new StartError('Discord cannot be reached: see whether this machine is online, and start again.');
  }
  return error;
}
