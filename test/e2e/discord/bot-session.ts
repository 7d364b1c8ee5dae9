import { deepStrictEqual } from 'node:assert';
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { discordDescription, findUnlikeDescription } from '../../support/discord-server/checks/api-description.ts';
import {
  startDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from '../../support/discord-server/start-discord-server.ts';
import type { Violation } from '../../support/discord-server/state.ts';
import { waitUntil } from '../../support/discord-server/wait-until.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeToyForums } from '../../support/toy-forums.ts';
import { startMuntada, type RunningMuntada } from '../web/start-muntada.ts';

/** A Discord and the program that is connected to it, which the tests of a `describe` share. */
export interface BotSession {
  readonly server: () => DiscordServer;
  /** The one that runs now. */
  readonly muntada: () => RunningMuntada;
  /** Where the program keeps what it keeps. */
  readonly data: () => string;
  /** Ends the program with a signal and starts it again, on what it left behind. */
  readonly restart: (signal: 'SIGINT' | 'SIGKILL') => Promise<void>;
}

export interface BotWishes {
  readonly server?: DiscordServerOptions;
  /** What the program's environment says beside its token and where Discord is. */
  readonly env?: Readonly<Record<string, string>>;
  /** The toy forums unless said. */
  readonly writeCorpus?: (folder: string) => Promise<void>;
  /** Servers, channels and members, and what is kept already, before the program starts. */
  readonly prepare?: (server: DiscordServer, data: string) => Promise<void> | void;
  /** The violations that the test's own faults bring about. */
  readonly isOurs?: (violation: Violation, server: DiscordServer) => boolean;
}

/** A busy machine takes its time to load the bot's packages. */
const connectingMs = 30_000;

/**
 * Runs a Discord for the tests of a `describe`. A test fails where the bot left something undone or did what Discord
 * refuses; in the end all that it sent is held against Discord's own description of its API, where that is there.
 */
export function openDiscord({
  server: options,
  isOurs,
}: Pick<BotWishes, 'server' | 'isOurs'> = {}): () => DiscordServer {
  let server: DiscordServer;
  beforeAll(async () => {
    server = await startDiscordServer(options);
  });
  afterEach(() => {
    deepStrictEqual(
      server.takeViolations().filter((one) => !isOurs?.(one, server)),
      [],
    );
  });
  afterAll(async () => {
    await server.close();
    if (existsSync(discordDescription))
      deepStrictEqual(findUnlikeDescription(discordDescription, server.requests), [], 'unlike the API’s description');
    else console.info(`What the bot sent was not compared: ${discordDescription} is missing.`);
  });
  return () => server;
}

/** Runs a Discord and, as an operator starts it, the program; before the first test it has published its commands. */
export function openBot({ env = {}, writeCorpus = writeToyForums, prepare, ...wishes }: BotWishes = {}): BotSession {
  const server = openDiscord(wishes);
  let [data, corpus] = ['', ''];
  let muntada: RunningMuntada | undefined;

  const start = async () => {
    const { token, apiUrl, world } = server();
    muntada = await startMuntada(data, { corpus, env: { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...env } });
    const { said } = muntada;
    await waitUntil(world, 'the bot is connected', () => said().includes('connected to Discord'), connectingMs);
    await waitUntil(world, 'the commands are there', () => hasCommands(server()), connectingMs);
  };

  beforeAll(async () => {
    [data, corpus] = [await temporaryFolder('bot'), await temporaryFolder('corpus')];
    await writeCorpus(corpus);
    await prepare?.(server(), data);
    await start();
  }, 120_000);
  afterAll(async () => {
    await muntada?.stop();
  });

  return {
    server,
    muntada: () => muntada!,
    data: () => data,
    async restart(signal) {
      muntada!.kill(signal);
      await muntada!.ended;
      await start();
    },
  };
}

/** Whether there are commands in every server, and in direct messages. */
function hasCommands({ world }: DiscordServer): boolean {
  const places = new Set([...world.commands.values()].map(({ guild_id: guild }) => guild));
  return [undefined, ...world.guilds.keys()].every((place) => places.has(place));
}
