import type { Command } from 'commander';
import { InputError } from '../../foundation/errors.ts';
import { homeScope } from '../../moderation/kept-answer.ts';
import { describeSettings, readSettings } from '../../moderation/read-settings.ts';
import type { CommandContext } from '../command-context.ts';
import { addModerationCommand, nameOf, withName, type AsOption } from './moderation-commands.ts';

interface SettingsOptions extends AsOption {
  readonly server: string;
  readonly set?: readonly string[];
}

/** `settings`: shows a server's settings, or changes them. */
export function addSettings(group: Command, context: CommandContext): void {
  const command = addModerationCommand<SettingsOptions>(
    group,
    context,
    ['settings', 'show the settings of a server, or change them with --set'],
    async ({ moderation }, _, { server, set, ...options }) => {
      const before = await moderation.settings(server);
      if (set === undefined) return { data: before, text: render(before) };
      const read = readSettings(before, set);
      if ('faults' in read)
        throw new InputError(
          ['Nothing was changed:', ...read.faults].join('\n'),
          `Settings are:\n${Object.entries(describeSettings())
            .map(([name, allowed]) => `  ${name}=${allowed}`)
            .join('\n')}`,
        );
      await moderation.saveSettings(server, read.settings, nameOf(options));
      return { data: read.settings, text: render(read.settings) };
    },
  );
  withName(command)
    .option('--server <server>', 'its id, or "home" for the page and the command line', homeScope.server)
    .option('--set <key=value...>', 'change settings');
}

function render(settings: object): string {
  const allowed = describeSettings();
  return Object.entries(settings)
    .map(
      ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}\t${allowed[name] ?? ''}`,
    )
    .join('\n');
}
