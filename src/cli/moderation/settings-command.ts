import type { Command } from 'commander';
import { InputError } from '../../foundation/errors.ts';
import { homeScope } from '../../moderation/kept-answer.ts';
import { describeSettings, readSettings } from '../../moderation/read-settings.ts';
import type { ServerSettings } from '../../moderation/settings.ts';
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
      if (set === undefined) return show(await moderation.settings(server));
      const read = readSettings(set);
      if ('faults' in read) throw notChanged(read.faults);
      const changed = await moderation.changeSettings(server, { set: read.set }, nameOf(options));
      if (!changed.isDone)
        throw notChanged(changed.faults.map(({ setting, message }) => `  ${setting ?? 'settings'}: ${message}`));
      return show(changed.settings);
    },
  );
  withName(command)
    .option('--server <server>', 'its id, or "home" for the page and the command line', homeScope.server)
    .option('--set <key=value...>', 'change settings');
}

function notChanged(faults: readonly string[]): InputError {
  const allowed = Object.entries(describeSettings()).map(([name, values]) => `  ${name}=${values}`);
  return new InputError(['Nothing was changed:', ...faults].join('\n'), ['Settings are:', ...allowed].join('\n'));
}

function show(settings: ServerSettings): { readonly data: ServerSettings; readonly text: string } {
  return { data: settings, text: render(settings) };
}

function render(settings: ServerSettings): string {
  const allowed = describeSettings();
  return Object.entries(settings)
    .map(
      ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}\t${allowed[name] ?? ''}`,
    )
    .join('\n');
}
