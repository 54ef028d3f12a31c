/**
 * Who the bot is, whom it meets, and where it connects.
 */
import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import type { Route } from '../http/route.ts';
import { ok } from '../http/route.ts';
import { Refusal, refuseBroken } from '../refusal.ts';
import { readBody, schemaErrors } from '../schema-check.ts';
import type { State } from '../state.ts';
import { channelPayload, memberPayload, userPayload } from '../wire-world.ts';

const DAY_MS = 86_400_000;
/** Lets a client start all of its shards at once: nobody waits for Discord's five seconds between them. */
const MAX_CONCURRENCY = 16;

const recipient = z.object({ recipient_id: z.string() });

export function identityRoutes({ world, gateway }: State): Route[] {
  const { address: url } = gateway.options;
  const application = () => ({
    id: world.bot.id,
    name: world.bot.username,
    description: '',
    icon: null,
    bot: userPayload(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    verify_key: '0'.repeat(64),
    integration_types_config: { 0: {}, 1: {} },
  });
  return [
    { method: 'GET', pattern: '/gateway', answer: () => ok({ url }) },
    {
      method: 'GET',
      pattern: '/gateway/bot',
      answer: () =>
        ok({
          url,
          shards: 1,
          session_start_limit: {
            total: 1000,
            remaining: 1000,
            reset_after: DAY_MS,
            max_concurrency: MAX_CONCURRENCY,
          },
        }),
    },
    { method: 'GET', pattern: '/applications/@me', answer: () => ok(application()) },
    { method: 'GET', pattern: '/users/@me', answer: () => ok(userPayload(world.bot)) },
    {
      method: 'GET',
      pattern: '/users/:user',
      answer: ({ parameter }) => ok(userPayload(world.user(parameter('user')))),
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      answer: ({ json }) => {
        refuseBroken(schemaErrors(spec.CreatePrivateChannelRequestSchema, json));
        const { recipient_id } = readBody(recipient, json);
        return ok(channelPayload(world.directMessage(world.user(recipient_id)), world));
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/members/:user',
      answer: ({ parameter }) => {
        if (parameter('guild') !== world.home.id) throw new Refusal('unknownGuild');
        if (!world.hasUser(parameter('user'))) throw new Refusal('unknownMember');
        return ok({ ...memberPayload(), user: userPayload(world.user(parameter('user'))) });
      },
    },
  ];
}
