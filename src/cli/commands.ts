import type { Command } from 'commander';
import { ConfigError } from '../foundation/errors.ts';
import { openMemory } from '../composition/memory.ts';
import { whileOpen } from '../foundation/while-open.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';

/** `muntada commands deploy`: publishes the bot's commands where they are not what is published. */
export function addCommands(program: Command, context: CommandContext): void {
  const group = program.command('commands').description('the commands that Discord shows');
  const deploy = group
    .command('deploy')
    .description('publish them in each server’s language, where something changed')
    .option('--json', 'print what was published as JSON');
  withFolders(deploy).action(async (options: FolderOptions & { readonly json?: boolean }) => {
    const config = context.configure(options);
    const { discordToken: token, discordApplicationId: applicationId, discordApiUrl: apiUrl } = config;
    if (token === null)
      throw new ConfigError('There is no bot to publish commands for.', 'Set DISCORD_TOKEN; docs/discord.md says how.');
    const { deployCommands } = await import('../discord/deploy-to-servers.ts');
    const { store } = await openMemory(config);
    const languageIn = async (server: string) => (await store.settings(server)).language;
    const done = await whileOpen(store, () => deployCommands({ token, applicationId, apiUrl, languageIn }));
    const { terminal } = context;
    if (options.json) return terminal.print(JSON.stringify(done, null, 2));
    for (const { name, isChanged } of done) terminal.print(`${name}: ${isChanged ? 'published' : 'as they were'}`);
  });
}
