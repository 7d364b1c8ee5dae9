import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { lintCall } from './checks/lint-call.ts';
import type { MessageRules } from './checks/lint-message.ts';
import { failedAnswer, type HttpFaults } from './http-faults.ts';
import { readBody } from './read-body.ts';
import { Refusal, refusals } from './refusal.ts';
import { type Body, findRoute, type Route } from './route.ts';
import type { World } from './state.ts';

/** One request that was answered. */
export interface Answered {
  readonly method: string;
  /** After "/api/v10", without the query. */
  readonly path: string;
  readonly body: Body;
  readonly status: number;
  /** Discord's JSON code, where it refused. */
  readonly code?: number;
}

interface Parts {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly faults: HttpFaults;
  readonly rules: MessageRules;
  readonly answered: Answered[];
}

/** The refusals that are the bot's own fault, whoever drove it. */
const faultsOfTheBot = new Set([10_015, 10_062, 40_060, 50_006, 50_027, 50_035]);
const prefix = '/api/v10';

/** Answers HTTP requests by the routes. */
export function restApi(parts: Parts): RequestListener {
  return (request, response) => {
    void answer(parts, request, response).catch((error: unknown) => {
      parts.world.violations.push({
        where: `${request.method} ${request.url}`,
        what: `server fault: ${String(error)}`,
      });
      response.writeHead(500).end(String(error));
    });
  };
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, faults, answered } = parts;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname;
  const where = `${method} ${path}`;
  const { body, files } = await readBody(request);
  const fault = faults.take(where);
  if (fault?.lateByMs) world.clock.advance(fault.lateByMs);
  const failure = fault && (fault.status !== undefined || fault.afterwards) ? failedAnswer(fault) : null;
  const result =
    failure && !fault?.afterwards ? failure : await perform(parts, request, { method, path, url, body, files });
  const { status, headers, body: json } = failure ?? { headers: {}, ...result };
  const code = (json as { code?: number } | undefined)?.code;
  answered.push({ method, path, body, status, ...(status >= 400 && code !== undefined && { code }) });
  if (!failure && status >= 400 && code !== undefined && faultsOfTheBot.has(code)) {
    world.violations.push({ where, what: `refused: ${JSON.stringify(json)}` });
  }
  const text = json === undefined ? '' : JSON.stringify(json);
  response.writeHead(status, { ...headers, ...(text && { 'content-type': 'application/json' }) }).end(text);
  world.changes.emit('change');
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly body: Body;
  readonly files: Awaited<ReturnType<typeof readBody>>['files'];
}

async function perform(
  { world, routes, rules }: Parts,
  request: IncomingMessage,
  { method, path, url, body, files }: Asked,
): Promise<{ readonly status: number; readonly body: unknown }> {
  try {
    if (body instanceof Error) throw refusals.notJson();
    const found = findRoute(routes, method, path);
    if (!found) {
      world.violations.push({ where: `${method} ${path}`, what: 'the test server has no such route' });
      throw refusals.notFound();
    }
    if (!found.route.isOpen && request.headers.authorization !== `Bot ${world.token}`) throw refusals.unauthorized();
    const where = `${method} ${path}`;
    world.violations.push(...lintCall(method, found.route.path, body, rules).map((what) => ({ where, what })));
    const value = await found.route.handle(world, { params: found.params, query: url.searchParams, body, files });
    return { status: value === undefined ? 204 : 200, body: value };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.toJSON() };
    throw error;
  }
}
