import type { Command } from 'commander';
import { loadModels, openAnswering } from '../composition/answering.ts';
import { readSets } from '../evaluation/read-sets.ts';
import { runEvaluation, type Evaluation } from '../evaluation/run-evaluation.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';
import { renderEvaluation } from './render-evaluation.ts';

interface EvalOptions extends FolderOptions {
  readonly json?: boolean;
  readonly peers?: boolean;
  readonly ablation?: boolean;
  readonly calibration?: boolean;
}

const help = `
PATH is a .jsonl file or a folder of them. Each is known by its name or its fields:
  X.passages.jsonl + X.queries.jsonl    how well passages are found (X may be left out; corpus.jsonl will do,
                                        and qrels.tsv or qrels/*.tsv judge)
  "question" and "language"             how well the corpus answers
  two of "ar", "en", "fr"               how often the embedding model finds the translation
  "s1", "s2" and "score"                how well its cosines follow people's scores
All figures come with 95 % intervals. docs/evaluate.md explains the forms and the figures.`;

/** `muntada eval PATH`: how well questions are answered, passages found and texts embedded. */
export function addEval(program: Command, context: CommandContext): void {
  const command = program
    .command('eval <path>')
    .description('measure answers, rankings and embeddings on sets with known right answers')
    .option('--json', 'print all figures and every judgment as JSON')
    .option('--peers', 'rank with MiniSearch, BM25 alone and vectors alone too (default for passages)')
    .option('--no-peers', 'rank with nothing but the program itself')
    .option('--ablation', 'rank with each leg switched off too')
    .option('--calibration', "print how far the answers' confidence can be believed")
    .addHelpText('after', help);
  withFolders(command).action(async (path: string, options: EvalOptions) => {
    const { terminal } = context;
    const { json = false, peers = null, ablation = false, calibration = false } = options;
    const sets = await readSets(path);
    const config = context.configure(options);
    const progress = showProgress(terminal);
    const evaluation = await runEvaluation(
      sets,
      { models: once(() => loadModels(config, progress)), answering: once(() => openAnswering(config, progress)) },
      { peers, ablation },
      {
        onSet(name) {
          progress.stop();
          terminal.tell(`${name}:`);
        },
        tell: (phase, done, total) => progress.onProgress({ phase, done, total }),
      },
    ).finally(() => progress.stop());
    if (json) terminal.print(JSON.stringify(asData(evaluation), null, 2));
    else for (const line of renderEvaluation(evaluation, { calibration })) terminal.print(line);
  });
}

/** The figures under the names that other programs read, with what became of each question. */
function asData({ questions, ...rest }: Evaluation): object {
  const reports = questions.map(({ judgments, ...report }) => {
    const answers = judgments.map(({ question: { id }, ...judgment }) => ({ id, ...judgment }));
    return { ...report, answers };
  });
  return { questions: reports, ...rest };
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | null = null;
  return () => (loaded ??= load());
}
