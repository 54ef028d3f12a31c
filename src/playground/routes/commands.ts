/**
 * Registering commands, for all of Discord or for one server.
 */
import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { commandErrors, commandSetErrors } from '../command-limits.ts';
import type { Scope } from '../command-registry.ts';
import type { CommandDefinition, RegisteredCommand } from '../commands.ts';
import { commandDefinition, withoutLocalizations } from '../commands.ts';
import type { FieldPath } from '../form-error.ts';
import type { ApiRequest, Route } from '../http/route.ts';
import { NO_CONTENT, ok } from '../http/route.ts';
import { Refusal, refuseBroken } from '../refusal.ts';
import { readBody, schemaErrors } from '../schema-check.ts';
import type { State } from '../state.ts';

/** A decimal number, as the API takes and gives permissions; its own description asks for a JSON number. */
const DECIMAL = /^\d+$/;

const object = z.record(z.string(), z.unknown());

export function commandRoutes(state: State): Route[] {
  return [
    ...routesUnder(state, '/applications/:application/commands', () => null),
    ...routesUnder(state, '/applications/:application/guilds/:guild/commands', ({ parameter }) => {
      if (parameter('guild') !== state.world.home.id) throw new Refusal('missingAccess');
      return parameter('guild');
    }),
  ];
}

function routesUnder(
  { world, commands }: State,
  pattern: string,
  scopeOf: (request: ApiRequest) => Scope,
): Route[] {
  const scoped = (request: ApiRequest): Scope => {
    if (request.parameter('application') !== world.bot.id) throw new Refusal('unknownApplication');
    return scopeOf(request);
  };
  const wanted = (request: ApiRequest, scope: Scope): RegisteredCommand => {
    const command = commands.list(scope).find(({ id }) => id === request.parameter('command'));
    if (command === undefined) throw new Refusal('unknownCommand');
    return command;
  };
  return [
    {
      method: 'GET',
      pattern,
      answer: (request) => {
        const list = commands.list(scoped(request));
        return ok(request.query.get('with_localizations') === 'true' ? list : list.map(withoutLocalizations));
      },
    },
    {
      method: 'PUT',
      pattern,
      answer: (request) => {
        const scope = scoped(request);
        const definitions = readBody(z.array(z.unknown()), request.json).map((body, index) =>
          readDefinition(spec.ApplicationCommandUpdateRequestSchema, body, [index]),
        );
        refuseBroken(commandSetErrors(definitions));
        return ok(commands.replaceAll(scope, definitions));
      },
    },
    {
      method: 'POST',
      pattern,
      answer: (request) => {
        const scope = scoped(request);
        const definition = readDefinition(spec.ApplicationCommandCreateRequestSchema, request.json, []);
        const others = commands
          .list(scope)
          .filter(({ type, name }) => type !== definition.type || name !== definition.name);
        refuseBroken(commandSetErrors([...others, definition]));
        const { command, isNew } = commands.put(scope, definition);
        return { status: isNew ? 201 : 200, body: command };
      },
    },
    {
      method: 'GET',
      pattern: `${pattern}/:command`,
      answer: (request) => ok(wanted(request, scoped(request))),
    },
    {
      method: 'PATCH',
      pattern: `${pattern}/:command`,
      answer: (request) => {
        const scope = scoped(request);
        const old = wanted(request, scope);
        const changes = object.safeParse(request.json);
        refuseBroken(
          schemaErrors(spec.ApplicationCommandPatchRequestPartialSchema, withNumber(request.json)),
        );
        const whole = { ...old, ...(changes.success ? changes.data : {}) };
        const definition = readDefinition(spec.ApplicationCommandCreateRequestSchema, whole, []);
        const others = commands.list(scope).filter((each) => each !== old);
        refuseBroken(commandSetErrors([...others, definition]));
        return ok(commands.change(scope, old, definition));
      },
    },
    {
      method: 'DELETE',
      pattern: `${pattern}/:command`,
      answer: (request) => {
        const scope = scoped(request);
        commands.remove(scope, wanted(request, scope));
        return NO_CONTENT;
      },
    },
  ];
}

function readDefinition(schema: ZodMiniType, body: unknown, path: FieldPath): CommandDefinition {
  refuseBroken(schemaErrors(schema, withNumber(body), path));
  const definition = readBody(commandDefinition, body, path);
  refuseBroken(commandErrors(definition, path));
  return definition;
}

/**
 * The body as the published schema wants it: permissions as a number, although clients rightly send them as
 * text.
 */
function withNumber(body: unknown): unknown {
  const read = object.safeParse(body);
  const permissions = read.success ? read.data['default_member_permissions'] : undefined;
  if (!read.success || typeof permissions !== 'string' || !DECIMAL.test(permissions)) return body;
  return { ...read.data, default_member_permissions: Number(permissions) };
}
