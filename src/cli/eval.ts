import type { Command } from 'commander';
import { openAssistant } from '../composition.ts';
import { readQuestions } from '../evaluation/read-questions.ts';
import { runEvaluation, type EvaluationRow } from '../evaluation/run-evaluation.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';

interface EvalOptions extends FolderOptions {
  readonly json?: boolean;
}

/** `muntada eval PATH`: how well a set of judged questions is answered. */
export function addEval(program: Command, context: CommandContext): void {
  const command = program
    .command('eval <questions>')
    .description('answer a JSONL of judged questions, and print the figures per language and kind')
    .option('--json', 'print figures and every judgment as JSON');
  withFolders(command).action(async (path: string, options: EvalOptions) => {
    const { terminal } = context;
    const questions = await readQuestions(path);
    const progress = showProgress(terminal);
    const assistant = await openAssistant(context.configure(options), progress).finally(() => progress.stop());
    const { judgments, rows } = await runEvaluation(questions, assistant);
    if (options.json) {
      const answers = judgments.map(({ question: { id }, refused, right }) => ({ id, refused, right }));
      return terminal.print(JSON.stringify({ rows, answers }, null, 2));
    }
    terminal.print(renderRow('language', 'kind', 'first', 'any', 'wrong refusals', 'refused'));
    for (const row of rows) terminal.print(describe(row));
  });
}

function describe(row: EvaluationRow): string {
  const { language, kind, answerable, first, any, wronglyRefused, unanswerable, refused } = row;
  const share = (count: number, of: number) => (of === 0 ? '–' : `${count}/${of} ${(count / of).toFixed(2)}`);
  const figures = [first, any, wronglyRefused].map((count) => share(count, answerable));
  return renderRow(language, kind, ...figures, share(refused, unanswerable));
}

function renderRow(...cells: readonly string[]): string {
  const widths = [9, 14, 13, 13, 15, 0];
  return cells
    .map((cell, i) => cell.padEnd(widths[i] ?? 0))
    .join(' ')
    .trimEnd();
}
