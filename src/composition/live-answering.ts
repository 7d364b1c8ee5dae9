import type { Config } from '../config.ts';
import type { GlossaryEntry } from '../corpus/glossary.ts';
import { readGlossary } from '../corpus/read-glossary.ts';
import type { Engine } from '../engine/engine.ts';
import { SnapshotError } from '../foundation/errors.ts';
import { createInTurn } from '../foundation/in-turn.ts';
import type { BuildReport } from '../indexes/build-collections.ts';
import { readLiveNames } from '../indexes/collection-folders.ts';
import { createLibrary, type Library } from '../lookups/library.ts';
import { engineFolders, type Answering } from './answering.ts';
import { glossaryFolder, readAllTexts, updateSnapshot, type Observer } from './snapshots.ts';

/** Answering that goes on while documents change: what is switched in by this process or another is taken over. */
export interface LiveAnswering extends Answering {
  /** Brings the snapshots up to date with the corpus and with what servers added; answers come from them afterwards. */
  readonly refresh: () => Promise<BuildReport>;
  /** Looks now and then whether another process switched a snapshot, and takes it over. @returns Stops it. */
  readonly follow: (told: SwitchObserver) => () => void;
}

/** Who is told of a switch. */
export interface SwitchObserver {
  readonly onSwitch: () => void;
  /** What is live now cannot be used; that of before goes on answering. */
  readonly onFault: (error: unknown) => void;
}

const lookEveryMs = 2_000;

/** Opens everything for answering, with an engine in a thread of its own, and brings the snapshots up to date. */
export async function startAnswering(config: Config, observer: Observer): Promise<LiveAnswering> {
  const { startEngine } = await import('../engine/start-engine.ts');
  // Side by side: the engine loads its models while another process looks at the corpus.
  const starting = startEngine(engineFolders(config));
  starting.catch(() => undefined); // said below, also where it fails while the other one is still at it
  try {
    const [glossary] = await Promise.all([readGlossary(glossaryFolder), updateSnapshot(config, observer)]);
    return await createLiveAnswering(config, observer, await starting, glossary);
  } catch (error) {
    await starting.then((engine) => engine.close()).catch(() => undefined);
    throw error;
  }
}

async function createLiveAnswering(
  config: Config,
  observer: Observer,
  engine: Engine,
  glossary: readonly GlossaryEntry[],
): Promise<LiveAnswering> {
  let library: Library;
  let taken = '';

  async function take(): Promise<void> {
    const names = await readLiveNames(config.dataFolder);
    const texts = await readAllTexts(config);
    if (texts === null) throw new SnapshotError('There is no snapshot any more.', 'Run "npx muntada index".');
    await engine.reload();
    library = createLibrary(texts, glossary);
    taken = names;
  }

  /** Whoever asks for a switch finds its own documents afterwards. */
  const inTurn = createInTurn();

  await take();
  return {
    engine,
    library: () => library,
    refresh: () =>
      inTurn(async () => {
        const report = await updateSnapshot(config, { ...observer, onProgress: () => undefined });
        if (report.changed || (await readLiveNames(config.dataFolder)) !== taken) await take();
        return report;
      }),
    follow({ onSwitch, onFault }) {
      let refused = '';
      const look = async () => {
        const names = await readLiveNames(config.dataFolder);
        if (names === taken || names === refused) return;
        try {
          await take();
          onSwitch();
        } catch (error) {
          refused = names; // until another one is live
          onFault(error);
        }
      };
      const timer = setInterval(() => void inTurn(look).catch(onFault), lookEveryMs);
      return () => clearInterval(timer);
    },
  };
}
