import { OperatorError } from '../foundation/errors.ts';
import { sendError } from '../foundation/sent-error.ts';
import { buildCollections, type BuildRequest } from './build-collections.ts';
import type { BuildMessage } from './build-in-process.ts';

/** The process that `buildInProcess` starts: it builds once and ends. */
async function build(request: BuildRequest): Promise<BuildMessage> {
  try {
    const report = await buildCollections(request, {
      onProgress: (progress) => post({ kind: 'progress', progress }),
      onRebuild: (error) => post({ kind: 'rebuild', error: sendError(error) }),
    });
    return { kind: 'done', report };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { kind: 'failed', error: sendError(error) };
  }
}

function post(message: BuildMessage): void {
  process.send?.(message);
}

// Without the process that holds the lock, nothing may be written any more.
const endAlone = () => process.exit(1);
process.once('disconnect', endAlone);
// Who stops the program with Ctrl-C at a terminal stops this process too: it is for that one to say so.
process.on('SIGINT', () => undefined);
process.once('message', (request: BuildRequest) => void answer(request));

async function answer(request: BuildRequest): Promise<void> {
  const message = await build(request);
  process.removeListener('disconnect', endAlone);
  process.send?.(message, () => process.disconnect());
}
