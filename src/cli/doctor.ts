import { CommanderError, type Command } from 'commander';
import { hasMemory, openMemory } from '../composition/memory.ts';
import { corpusFolderOf } from '../composition/snapshots.ts';
import type { Config } from '../config.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { OperatorError, SnapshotError } from '../foundation/errors.ts';
import { readAll, readSnapshot } from '../indexes/read-snapshot.ts';
import { checkBot } from './check-bot.ts';
import { checkMemory } from './check-memory.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';

interface Finding extends Said {
  readonly name: string;
  readonly ok: boolean;
}

interface Said {
  readonly text: string;
  /** Where all is well but something is off, what switches it on. */
  readonly remedy: string | null;
}

/** `muntada doctor`: what works, what does not, and the remedy for each. */
export function addDoctor(program: Command, context: CommandContext): void {
  const command = program
    .command('doctor')
    .description('check the configuration, the corpus, the model, the snapshot, the database and the bot')
    .option('--json', 'print the findings as JSON');
  withFolders(command).action(async (options: FolderOptions & { readonly json?: boolean }) => {
    const { terminal } = context;
    const findings: Finding[] = [];
    const check: Check = async (name, action, say) => {
      const finding = await examine(name, action, say);
      findings.push(finding);
      if (options.json) return;
      const { colors } = terminal;
      const mark = finding.remedy === null ? colors.green('✓') : finding.ok ? colors.yellow('!') : colors.red('✗');
      terminal.print(`${mark} ${name}: ${finding.text}`);
      if (finding.remedy !== null) terminal.print(`  ${finding.remedy}`);
    };
    let config: Config | null = null;
    await check(
      'configuration',
      async () => (config = context.configure(options)),
      ({ dataFolder }) => `data in ${dataFolder}`,
    );
    if (config !== null) await checkParts(config, check);
    if (options.json) terminal.print(JSON.stringify(findings, null, 2));
    const faults = findings.filter(({ ok }) => !ok);
    if (faults.length > 0) throw new CommanderError(1, 'muntada.failed', ''); // every fault is said already
  });
}

type Say<Result> = (result: Result) => string | Said;
type Check = <Result>(name: string, action: () => Promise<Result>, say: Say<Result>) => Promise<void>;

async function checkParts(config: Config, check: Check): Promise<void> {
  const { dataFolder, embeddingModel: name, modelCacheFolder: cacheFolder } = config;
  await check(
    'corpus',
    async () => readCorpus(await corpusFolderOf(config)),
    ({ documents }) => `${documents.length} documents`,
  );
  const embed = async () => {
    const { loadEmbeddingModel } = await import('../embeddings/load-embedding-model.ts');
    const { embeddingModel } = await loadEmbeddingModel({ name, cacheFolder });
    await embeddingModel.embedQuestion('منتدى');
    return embeddingModel;
  };
  await check('embedding model', embed, ({ id, dimensions }) => `${id}, ${dimensions} dimensions`);
  const load = async () => {
    const snapshots = await readAll(dataFolder, readSnapshot);
    if (snapshots !== null) return [...snapshots.values()];
    throw new SnapshotError(
      `There is no snapshot in ${dataFolder} yet.`,
      'Run "npx muntada index"; "start" and "ask" do it too.',
    );
  };
  await check('snapshot', load, (snapshots) => {
    const passages = snapshots.reduce((sum, one) => sum + one.passages.length, 0);
    const others = snapshots.length === 1 ? '' : `, ${snapshots.length} collections`;
    return `${snapshots[0]!.version}${others}, ${passages} passages, every file as its manifest says`;
  });
  await check(
    'database',
    () => examineMemory(config),
    (found) =>
      found === null
        ? 'none yet; the first answer that is kept makes it'
        : `${found.place}, ${found.answers} answers, what is shown follows from the log`,
  );
  const { discordToken } = config;
  if (discordToken !== null)
    await check(
      'Discord',
      () => checkBot(discordToken, config),
      (found) => found,
    );
}

/** Looks at the database, and makes none where there is none. */
async function examineMemory(config: Config): Promise<{ readonly place: string; readonly answers: number } | null> {
  if (!hasMemory(config)) return null;
  const { store } = await openMemory(config);
  try {
    return { place: store.place, answers: await checkMemory(store) };
  } finally {
    await store.close();
  }
}

async function examine<Result>(name: string, action: () => Promise<Result>, say: Say<Result>): Promise<Finding> {
  try {
    const said = say(await action());
    return { name, ok: true, ...(typeof said === 'string' ? { text: said, remedy: null } : said) };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { name, ok: false, text: error.message, remedy: error.remedy };
  }
}
