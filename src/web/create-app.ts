import { randomBytes } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import type { Assistant } from '../assistant.ts';
import type { Logger } from '../foundation/logger.ts';
import type { Library } from '../lookups/library.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import type { HostCheck } from './hosts.ts';
import type { Metrics } from './metrics.ts';
import { refuse } from './refuse.ts';
import { addModerationRoutes } from './moderation-routes.ts';
import { answerQuestion } from './routes/ask.ts';
import { listDocuments, showDocument } from './routes/documents.ts';
import { lookUpRoutes } from './routes/lookups.ts';
import { showPassage } from './routes/passages.ts';
import { onlySameOrigin } from './same-origin.ts';
import type { Sessions } from './session.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { serveFile, type StaticFiles } from './static-files.ts';

const maxBodyBytes = 64 * 1024;

export interface AppParts {
  readonly assistant: Assistant;
  /** The texts of now. */
  readonly library: () => Library;
  readonly moderation: Moderation;
  readonly exportRows: ModerationStore['exportRows'];
  readonly sessions: Sessions;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly allowsHost: HostCheck;
  readonly page: StaticFiles;
  /** Whether new questions are welcome: not before the server listens, and not once it closes. */
  readonly isReady: () => boolean;
}

/** The API, the page and the health of one assistant. Every request gets an answer, every refusal says why. */
export function createApp(parts: AppParts): Hono {
  const { library, metrics, log, now, allowsHost, page, isReady } = parts;
  const app = new Hono();
  const isPage = (path: string) => page.has(path);
  app.use(measure(metrics, log, now, isPage), setSecurityHeaders, checkHost(allowsHost));

  const refuseLength = (c: Context) => {
    const message = `The body is longer than ${maxBodyBytes} bytes.`;
    return refuse(c, { code: 'TOO_LARGE', message, remedy: 'Shorten what you send.' });
  };
  const limit = bodyLimit({ maxSize: maxBodyBytes, onError: refuseLength });
  app.post('/api/ask', onlySameOrigin, limit, answerQuestion(parts));
  app.get('/api/documents', listDocuments(library));
  app.get('/api/documents/:id{.+}', showDocument(library));
  app.get('/api/passages/:id{.+}', showPassage(library));

  for (const [path, lookUp] of Object.entries(lookUpRoutes(() => library().homeLookups()))) app.get(path, lookUp);

  addModerationRoutes(app, limit, parts);

  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/readyz', (c) => {
    if (isReady()) return c.text('ready\n');
    return refuse(c, { code: 'NOT_READY', message: 'The server starts or closes.', remedy: 'Try again in seconds.' });
  });
  app.get('/metrics', async (c) => c.body(await metrics.print(), 200, { 'content-type': metrics.contentType }));
  for (const [path, file] of page) app.get(path, serveFile(file));

  for (const [path, methods] of methodsOf(app)) app.all(path, refuseMethod([...methods].join(', ')));
  app.notFound((c) => {
    const remedy = 'The page is at "/", the documents at "/api/documents".';
    return refuse(c, { code: 'NOT_FOUND', message: 'There is nothing at this path.', remedy });
  });
  app.onError((error: NodeJS.ErrnoException, c) => {
    // The caller has gone before its request was whole: nobody reads this.
    if (error.code === 'ECONNRESET') {
      return refuse(c, { code: 'BODY', message: 'The body broke off.', remedy: 'Send it whole.' });
    }
    const reference = randomBytes(4).toString('hex');
    log.error({ reference, err: error, method: c.req.method, route: routePath(c, -1) }, 'A request met a fault.');
    const remedy = `Try again. If it stays, tell the operator the number ${reference}: the log says more under it.`;
    return refuse(c, { code: 'BUG', message: 'The program met a fault of its own.', remedy, reference });
  });
  return app;
}

/** What each path takes. */
function methodsOf(app: Hono): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue;
    const methods = known.get(path) ?? new Set();
    known.set(path, methods.add(method));
    if (method === 'GET') methods.add('HEAD');
  }
  return known;
}

/** Counts and times each request by its route, never by its address: addresses hold ids. The page's files count as one. */
function measure(
  metrics: Metrics,
  log: Logger,
  now: () => number,
  isPage: (path: string) => boolean,
): MiddlewareHandler {
  return async (c, next) => {
    const start = now();
    await next();
    const { method } = c.req;
    const path = routePath(c, -1);
    const route = isPage(path) ? 'page' : path.replace(/^(?:\/?\*)?$/u, 'none');
    const request = {
      method: /^(?:GET|HEAD|POST|DELETE)$/u.test(method) ? method : 'other',
      route,
      status: c.res.status,
    };
    const milliseconds = now() - start;
    metrics.countRequest(request, milliseconds / 1000);
    log.debug({ ...request, milliseconds }, 'request');
  };
}

function checkHost(allowsHost: HostCheck): MiddlewareHandler {
  return async (c, next) => {
    if (allowsHost(c.req.header('host'))) return next();
    return refuse(c, {
      code: 'HOST',
      message: 'This server does not go by the name in the "Host" header.',
      remedy: 'Use the address that the start printed, or set HOST to the name.',
    });
  };
}

function refuseMethod(allowed: string) {
  return (c: Context): Response => {
    c.header('allow', allowed);
    return refuse(c, { code: 'METHOD', message: 'This path takes another method.', remedy: `Use ${allowed}.` });
  };
}
