import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { BotRequest } from '../discord/start-bot.ts';
import { openCommunity, type Community } from '../composition/community.ts';
import { openAnswering, type Answering } from '../composition/answering.ts';
import { exportEverything } from '../composition/everything.ts';
import { openMemory, startMemory } from '../composition/memory.ts';
import { startAnswering, type LiveAnswering } from '../composition/live-answering.ts';
import { uploadsFolder } from '../corpus/uploads/server-collection.ts';
import { createUploads } from '../corpus/uploads/uploads.ts';
import { whileOpen } from '../foundation/while-open.ts';
import type { Logger } from '../foundation/logger.ts';
import { countPassages } from '../passages/count-passages.ts';
import { answerTyped } from './answer-typed.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { untilSignal } from './until-signal.ts';

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
    if (options.terminal) return answerInTerminal(config, terminal);
    const progress = showProgress(terminal);
    // The server's packages load while another process looks at the corpus.
    const opening = openCommunity(startMemory(config), startAnswering(config, progress)).finally(() => progress.stop());
    const [community, { startServer }, { createLogger }] = await Promise.all([
      opening,
      import('../web/start-server.ts'),
      import('../foundation/logger.ts'),
    ]);
    tellWhatIsOpen(community, terminal);
    const log = createLogger(config.logLevel);
    const { answering, assistant, moderation, store } = community;
    const { library, refresh } = answering;
    const { host, port, moderatorToken } = config;
    const parts = { assistant, library, moderation, moderatorToken };
    const server = await startServer({
      ...parts,
      exportRows: () => exportEverything(store, config.dataFolder),
      host,
      port,
      log,
    });
    terminal.tell(`المنتدى جاهز، افتح: ${server.address}`);
    terminal.tell(`Muntada is ready, open: ${server.address}`);
    terminal.tell(`Muntada est prêt, ouvrez : ${server.address}   (Ctrl-C: إيقاف · stop · arrêter)`);
    const uploads = createUploads({ folder: uploadsFolder(config.dataFolder), countPassages, refresh });
    const starting = startConfiguredBot(config, { assistant, library, uploads, moderation, posts: store, log });
    // What is open would keep the process from ending with what is wrong.
    const bot = await starting.catch(async (error: unknown) => {
      await server.close();
      await community.close();
      throw error;
    });
    if (bot !== null) terminal.tell(`${bot.name} is connected to Discord.`);
    const stopKeepingUp = keepUpInBackground(community, log);
    await untilSignal();
    await Promise.all([server.close(), bot?.close()]);
    await stopKeepingUp();
    await community.close();
  });
}

async function answerInTerminal(config: Config, terminal: Terminal): Promise<void> {
  const progress = showProgress(terminal);
  const opening = openCommunity(openMemory(config), openAnswering(config, progress, { update: true }));
  const community = await opening.finally(() => progress.stop());
  tellWhatIsOpen(community, terminal);
  await whileOpen(community, () => answerTyped(community.assistant, terminal));
}

function tellWhatIsOpen({ answering, backup }: Community<Answering>, terminal: Terminal): void {
  if (backup !== null) terminal.tell(`The database was brought up to date; a copy from before is at ${backup}.`);
  const { documents, passages } = answering.library().homeTexts;
  terminal.tell(`${documents.size} documents, ${passages.length} passages.`);
}

/** The bot's packages are loaded only where there is a token. */
async function startConfiguredBot(
  { discordToken: token, discordApiUrl: apiUrl }: Config,
  parts: Omit<BotRequest, 'token' | 'apiUrl'>,
) {
  if (token === null) return null;
  const { startBot } = await import('../discord/start-bot.ts');
  return startBot({ ...parts, token, apiUrl });
}

const keepUpEveryMs = 6 * 3600_000;

/** Once now, then every few hours and whenever documents changed. @returns Stops it, and waits for a turn that is running. */
function keepUpInBackground({ answering, keepUp }: Community<LiveAnswering>, log: Logger): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const turn = async () => {
    try {
      const done = await keepUp();
      if (Object.values(done).some((count) => count > 0)) log.info(done, 'What is remembered was brought up to date.');
    } catch (error) {
      log.error({ err: error }, 'What is remembered could not be brought up to date.');
    }
  };
  const begin = () => {
    running = running.then(turn);
  };
  begin();
  const timer = setInterval(begin, keepUpEveryMs);
  const stopFollowing = answering.follow({
    onSwitch() {
      log.info({ version: answering.library().homeTexts.version }, 'Another snapshot was taken over.');
      begin();
    },
    onFault: (error) =>
      log.error({ err: error }, 'The snapshot that is live now cannot be used; the one before answers.'),
  });
  return () => {
    clearInterval(timer);
    stopFollowing();
    return running;
  };
}
