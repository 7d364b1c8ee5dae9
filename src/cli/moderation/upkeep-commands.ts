import type { Command } from 'commander';
import { openAnswering } from '../../composition/answering.ts';
import { openCommunity } from '../../composition/community.ts';
import { openMemory } from '../../composition/memory.ts';
import { whileOpen } from '../../foundation/while-open.ts';
import { judgmentsOf } from '../../moderation/judgments.ts';
import type { KeptUp } from '../../moderation/keep-up.ts';
import { checkMemory } from '../check-memory.ts';
import { withFolders, type CommandContext, type FolderOptions } from '../command-context.ts';
import { showProgress } from '../progress.ts';
import { addModerationCommand } from './moderation-commands.ts';
import { printCount } from './print-text.ts';

/** `refresh`, `check`, `judgments`: what keeps the memory in order, and what can be learned from it. */
export function addUpkeep(group: Command, context: CommandContext): void {
  const { terminal } = context;
  const refresh = group
    .command('refresh')
    .description('find stale answers and gaps that the documents answer now, and forget old questions')
    .option('--json', 'print the data as JSON');
  withFolders(refresh).action(async (options: FolderOptions & { readonly json?: boolean }) => {
    const progress = showProgress(terminal);
    const config = context.configure(options);
    const opening = openCommunity(openMemory(config), openAnswering(config, progress));
    const community = await opening.finally(() => progress.stop());
    const done = await whileOpen(community, () => community.keepUp());
    terminal.print(options.json ? JSON.stringify(done, null, 2) : renderKeptUp(done));
  });

  addModerationCommand(
    group,
    context,
    ['check', 'check that what is shown follows from the log'],
    async ({ store }) => {
      const answers = await checkMemory(store);
      const text = `${printCount(answers, 'answer', 'answers')} in ${store.place}; what is shown follows from the log.`;
      return { data: { place: store.place, answers }, text };
    },
  );

  addModerationCommand(
    group,
    context,
    ['judgments', 'print verdicts as questions with known right answers, one JSON line each, for "muntada eval"'],
    async ({ moderation, find }) => {
      const decided = { states: ['verified', 'corrected'], limit: Number.MAX_SAFE_INTEGER } as const;
      const lines = judgmentsOf(await moderation.answers(decided), find);
      return {
        data: lines,
        text: lines.map((line) => JSON.stringify(line)).join('\n'),
        note: `${printCount(lines.length, 'judgment', 'judgments')}.`,
      };
    },
  );
}

function renderKeptUp({ stale, closedGaps, anonymised }: KeptUp): string {
  const [gaps, questions] = [printCount(closedGaps, 'gap', 'gaps'), printCount(anonymised, 'question', 'questions')];
  return `${stale} stale, ${gaps} closed, ${questions} anonymised.`;
}
