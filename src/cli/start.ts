import type { Command } from 'commander';
import { openAnswering } from '../composition.ts';
import { answerTyped } from './answer-typed.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';

interface StartOptions extends FolderOptions {
  readonly terminal?: boolean;
}

/** `muntada start`: brings the snapshot up to date, then serves the page, or with `--terminal` answers what is typed. */
export function addStart(program: Command, context: CommandContext): void {
  const command = program
    .command('start')
    .description('update the snapshot, then serve the page; HOST and PORT say where')
    .option('--terminal', 'answer questions typed here instead');
  withFolders(command).action(async (options: StartOptions) => {
    const { terminal } = context;
    const config = context.configure(options);
    const progress = showProgress(terminal);
    // The server's packages load while a worker looks at the corpus.
    const opening = openAnswering(config, progress, { update: true }).finally(() => progress.stop());
    const [{ assistant, lookups }, { startServer }, { createLogger }] = await Promise.all([
      opening,
      import('../web/start-server.ts'),
      import('../foundation/logger.ts'),
    ]);
    terminal.tell(`${assistant.indexSize.documents} documents, ${assistant.indexSize.passages} passages.`);
    if (options.terminal) return answerTyped(assistant, terminal);
    const log = createLogger(config.logLevel);
    const server = await startServer({ assistant, lookups: lookups(), host: config.host, port: config.port, log });
    terminal.tell(`المنتدى جاهز، افتح: ${server.address}`);
    terminal.tell(`Muntada is ready, open: ${server.address}`);
    terminal.tell(`Muntada est prêt, ouvrez : ${server.address}   (Ctrl-C: إيقاف · stop · arrêter)`);
    await untilSignal();
    await server.close();
  });
}

/** A second signal ends the process at once, as nothing listens for it any more. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
