import type { Command } from 'commander';
import { loadModels, openAssistant } from '../composition.ts';
import { evaluateRetrieval, type RetrievalRow } from '../evaluation/evaluate-retrieval.ts';
import { findSets } from '../evaluation/find-sets.ts';
import { readQuestions } from '../evaluation/read-questions.ts';
import { readRetrievalSets } from '../evaluation/read-retrieval-set.ts';
import { runEvaluation } from '../evaluation/run-evaluation.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';

interface EvalOptions extends FolderOptions {
  readonly json?: boolean;
  readonly peers?: boolean;
  readonly ablation?: boolean;
}

/** `muntada eval PATH`: how well questions are answered, and passages found. */
export function addEval(program: Command, context: CommandContext): void {
  const command = program
    .command('eval <path>')
    .description('measure answers and rankings on judged questions: figures per language and kind')
    .option('--json', 'print figures and every judgment as JSON')
    .option('--peers', 'rank with MiniSearch and with single legs too (sets of passages: on)')
    .option('--no-peers', 'leave those out')
    .option('--ablation', 'rank with each leg switched off too');
  withFolders(command).action(async (path: string, options: EvalOptions) => {
    const { terminal } = context;
    const sets = await findSets(path);
    const retrieval: RetrievalRow[] = [];
    const config = context.configure(options);
    for (const set of sets) {
      const progress = showProgress(terminal);
      if (set.kind === 'retrieval') {
        const models = await loadModels(config, progress);
        for (const one of await readRetrievalSets(set)) {
          const chosen = { peers: options.peers ?? true, ablation: options.ablation ?? false };
          retrieval.push(
            ...(await evaluateRetrieval(one, models, chosen, (phase, done, total) =>
              progress.onProgress({ phase, done, total }),
            )),
          );
          progress.stop();
        }
      } else if (set.kind === 'questions') {
        const questions = await readQuestions(set.path);
        const assistant = await openAssistant(config, progress).finally(() => progress.stop());
        const { judgments, rows } = await runEvaluation(questions, assistant);
        const answers = judgments.map(({ question: { id }, refused, right }) => ({ id, refused, right }));
        terminal.print(JSON.stringify({ rows, answers }, null, 2));
      }
    }
    if (retrieval.length > 0 && options.json) terminal.print(JSON.stringify({ retrieval }, null, 2));
    if (retrieval.length > 0 && !options.json)
      for (const { set, pair, peers, ablation, ...own } of retrieval) {
        terminal.print(`${set} ${pair}`);
        for (const [name, f] of Object.entries({ fused: own, ...peers, ...ablation }))
          terminal.print(
            `  ${name.padEnd(16)} ${(['recallAt1', 'recallAt3', 'recallAt5', 'mrrAt10', 'ndcgAt10'] as const).map((key) => `${f[key]?.toFixed(4)} [${f.intervals[key]?.map((x) => x.toFixed(3)).join('–')}]`).join('  ')}`,
          );
      }
  });
}
