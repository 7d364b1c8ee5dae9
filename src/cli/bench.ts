import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError, type Command } from 'commander';
import { projectRoot } from '../foundation/project-root.ts';
import type { CommandContext } from './command-context.ts';

interface BenchOptions {
  readonly json?: boolean;
}

/** A file of `bench/`. */
interface Scenario {
  readonly name: string;
  /** The comment at the head of the file. */
  readonly description: string;
  readonly path: string;
}

/** `muntada bench [SCENARIO]`: how fast it is, beside a reference of the same run. */
export function addBench(program: Command, { terminal }: CommandContext): void {
  const command = program
    .command('bench [scenario]')
    .description('measure one scenario beside a reference of the same run; without one, list them')
    .option('--json', 'print the figures, or the list, as JSON')
    .action(async (name: string | undefined, options: BenchOptions) => {
      const scenarios = await readScenarios();
      if (name === undefined) {
        const list = scenarios.map(({ name, description }) => ({ name, description }));
        if (options.json) return terminal.print(JSON.stringify(list, null, 2));
        for (const { name, description } of list) terminal.print(`${name.padEnd(10)} ${description}`);
        return;
      }
      const scenario = scenarios.find((one) => one.name === name);
      if (!scenario) {
        const names = scenarios.map(({ name }) => name).join(', ');
        return command.error(`there is no scenario "${name}", only: ${names}`, { code: 'muntada.usage' });
      }
      // A process of its own: nothing of this one shares its memory, its caches or its compiled code.
      const child = spawn(process.execPath, [scenario.path, ...(options.json ? ['--json'] : [])], { stdio: 'inherit' });
      const [code] = (await once(child, 'exit')) as [number | null];
      if (code !== 0) throw new CommanderError(1, 'muntada.failed', ''); // the scenario has said why
    });
}

async function readScenarios(): Promise<Scenario[]> {
  const folder = join(projectRoot, 'bench');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const head = /^(?:\/\/.*\n)+/u.exec(await readFile(path, 'utf8'))?.[0] ?? '';
      const description = head
        .replaceAll(/^\/\/ ?/gmu, '')
        .trim()
        .replaceAll('\n', ' ');
      return { name: file.slice(0, -'.js'.length), description, path };
    }),
  );
}
