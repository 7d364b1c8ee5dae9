import { PermissionFlagsBits } from 'discord.js';
import type { Language } from '../../language/language.ts';
import type { SettingsFault } from '../../moderation/change-settings.ts';
import { maxSettingChannels, settingMaxima, type ServerSettings } from '../../moderation/settings.ts';
import type { CommandCall, CommandOption, Subcommand } from '../command.ts';
import { serverOf } from '../discord-parts.ts';
import { optionWords, type SubcommandKey } from '../messages/commands/commands.ts';
import { settingsMessages } from '../messages/settings/settings.ts';
import { sayTo } from '../say.ts';
import { showLine } from '../show-text.ts';
import { findDeleted } from './find-deleted.ts';
import { numberOptions, type NumberSetting, type Plan, type Planning } from './plan.ts';
import { renderSettings } from './render-settings.ts';

/** A subcommand of `/settings`: it plans a change, makes it, and shows the settings as they are then. */
export function settingsSubcommand(
  key: SubcommandKey,
  options: readonly CommandOption[],
  plan: (call: Planning) => Plan,
): Subcommand {
  return {
    key,
    options,
    isEphemeral: () => true,
    async run(call) {
      const { interaction, parts, language, publish } = call;
      // Administrators may have given the command to others.
      const isKeeper = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
      if (!isKeeper) return sayTo(language, settingsMessages[language].onlyKeepers);
      const before = await parts.settings.read(serverOf(interaction.guildId));
      const planned = plan({ ...call, deleted: await findDeleted(interaction, before) });
      const { settings, notes } = await carryOut(planned, call, before);
      if (settings.language !== before.language) await publish(settings.language);
      return renderSettings({ settings, notes, deleted: await findDeleted(interaction, settings) });
    },
  };
}

async function carryOut(
  { change, notes }: Plan,
  { interaction, parts }: CommandCall,
  before: ServerSettings,
): Promise<{ readonly settings: ServerSettings; readonly notes: readonly string[] }> {
  if (change === null) return { settings: before, notes: notes(before) };
  const changed = await parts.settings.change(serverOf(interaction.guildId), change, interaction.user.username);
  if (changed.isDone) return { settings: changed.settings, notes: notes(changed.settings) };
  return { settings: before, notes: changed.faults.map((fault) => sayFault(fault, before.language)) };
}

/** Discord keeps to what an option takes; a list may be full all the same. */
function sayFault({ setting }: SettingsFault, language: Language): string {
  const say = settingsMessages[language];
  const says = () => {
    if (setting === 'openChannels' || setting === 'silentChannels') return say.tooManyChannels(maxSettingChannels);
    if (setting === null || !(setting in settingMaxima)) return say.unchanged;
    const name = setting as NumberSetting;
    return `${say.unchanged} ${say.outOfBounds(optionWords[language][numberOptions[name]].name, settingMaxima[name])}`;
  };
  return showLine(says(), language);
}
