import { once } from 'node:events';
import type { Command } from 'commander';
import { corpusFolderOf } from '../../composition/snapshots.ts';
import { uploadsFolder } from '../../corpus/uploads/server-collection.ts';
import { OperatorError } from '../../foundation/errors.ts';
import { createInTurn } from '../../foundation/in-turn.ts';
import { withFolders, type CommandContext, type FolderOptions } from '../command-context.ts';
import { indexOnce, renderBuildReport } from '../index-once.ts';
import { untilSignal } from '../until-signal.ts';

/** What is copied comes file by file: so long nothing may have changed before it is indexed. */
const quietMs = 500;

/** `muntada corpus watch`: indexes what changes in the corpus folder; a running `start` takes it over. */
export function addCorpusWatch(corpus: Command, context: CommandContext): void {
  const command = corpus.command('watch').description('follow the folder: index what changes until Ctrl-C');
  withFolders(command).action(async (options: FolderOptions) => {
    const { terminal } = context;
    const config = context.configure(options);
    const folder = await corpusFolderOf(config);
    const inTurn = createInTurn();
    /** What is wrong with a document ends nothing: the snapshot before stays until it is mended. */
    const update = async () => {
      try {
        terminal.print(renderBuildReport(await indexOnce(config, terminal, false)));
      } catch (error) {
        if (!(error instanceof OperatorError)) throw error;
        terminal.tell(`${error.message}\n${error.remedy}`);
      }
    };
    const { watch } = await import('chokidar');
    const watcher = watch([folder, uploadsFolder(config.dataFolder)], { ignoreInitial: true });
    let timer: NodeJS.Timeout | undefined;
    const failed = new Promise<never>((_, reject) => {
      watcher.on('error', reject);
      watcher.on('all', () => {
        clearTimeout(timer);
        timer = setTimeout(() => void inTurn(update).catch(reject), quietMs);
      });
    });
    await Promise.race([once(watcher, 'ready'), failed]);
    await inTurn(update);
    terminal.tell(`Following ${folder}; Ctrl-C ends it.`);
    try {
      await Promise.race([untilSignal(), failed]);
    } finally {
      clearTimeout(timer);
      await watcher.close();
      await inTurn(() => Promise.resolve()); // what is being indexed is finished
    }
  });
}
