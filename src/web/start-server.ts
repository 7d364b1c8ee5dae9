import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Assistant } from '../assistant.ts';
import { reasonOf, ServerError } from '../foundation/errors.ts';
import type { Logger } from '../foundation/logger.ts';
import { projectRoot } from '../foundation/project-root.ts';
import type { Library } from '../lookups/library.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { ModerationStore } from '../moderation/moderation-store.ts';
import { createApp } from './create-app.ts';
import { createHostCheck, printAddress } from './hosts.ts';
import { createMetrics } from './metrics.ts';
import { createSessions } from './session.ts';
import { readStaticFiles } from './static-files.ts';

/** The page as the build leaves it. */
const pageFolder = join(projectRoot, 'dist', 'web', 'page');

const headersTimeoutMs = 10_000;
const requestTimeoutMs = 30_000;
const closeTimeoutMs = 5_000;
// Longer than clients keep a connection, and than a burst of questions takes: none is cut with a request on its way.
const keepAliveTimeoutMs = 75_000;

export interface ServerRequest {
  readonly assistant: Assistant;
  /** The texts of now. */
  readonly library: () => Library;
  readonly moderation: Moderation;
  readonly exportRows: ModerationStore['exportRows'];
  /** What moderators log in with; `null`: nobody can. */
  readonly moderatorToken: string | null;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly log: Logger;
}

export interface RunningServer {
  /** `http://host:port`, without a slash at its end. */
  readonly address: string;
  /** Accepts nothing new, lets running requests finish for up to 5 s, then cuts them. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the API and the page.
 *
 * @throws {ServerError} The port is taken, the address is not this machine's, or the page is not built.
 */
export async function startServer(request: ServerRequest): Promise<RunningServer> {
  const { assistant, library, moderation, exportRows, moderatorToken, host, port, log } = request;
  let isReady = false;
  const app = createApp({
    assistant,
    library,
    moderation,
    exportRows,
    sessions: createSessions(moderatorToken, Date.now),
    log,
    metrics: createMetrics(() => library().homeTexts),
    now: () => performance.now(),
    allowsHost: createHostCheck(host),
    page: await readStaticFiles(pageFolder),
    isReady: () => isReady,
  });
  const serverOptions = {
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
  };
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false, serverOptions }) as Server;
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw cannotListen(host, port, error);
  });
  isReady = true;
  return {
    address: printAddress(host, (server.address() as AddressInfo).port),
    async close() {
      isReady = false;
      const closed = once(server, 'close');
      server.close(); // ends idle connections too
      // A connection that a request keeps alive ends with that request's response.
      server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
      const timer = setTimeout(() => {
        log.warn({}, 'Requests were still running after 5 s and are cut.');
        server.closeAllConnections();
      }, closeTimeoutMs);
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      await closed;
      clearTimeout(timer);
      clearInterval(sweep);
    },
  };
}

function cannotListen(host: string, port: number, error: unknown): ServerError {
  const { code } = error as NodeJS.ErrnoException;
  const remedies: Readonly<Record<string, string>> = {
    EADDRINUSE: 'Stop the program that uses it, or choose another port with PORT; PORT=0 takes any free one.',
    EACCES: 'Choose a port over 1023 with PORT.',
  };
  const remedy = remedies[code ?? ''] ?? 'Set HOST to an address of this machine; 127.0.0.1 is always one.';
  const problem = code === 'EADDRINUSE' ? `Port ${port} of ${host} is in use.` : reasonOf(error);
  return new ServerError(`The page cannot be served: ${problem}`, remedy, error);
}
