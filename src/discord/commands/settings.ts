import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import { languages } from '../../language/language.ts';
import type { Command } from '../command.ts';
import { serverOf } from '../discord-parts.ts';
import { renderSettings } from '../render-settings.ts';

const names = { ar: 'العربية', en: 'English', fr: 'Français' } as const;

/** `/settings show|language`: the server's language; its commands are named in it from then on. */
export const settings: Command = {
  key: 'settings',
  permission: PermissionFlagsBits.ManageGuild,
  subcommands: [
    {
      key: 'show',
      options: [],
      isEphemeral: () => true,
      run: async ({ interaction, parts: { moderation } }) =>
        renderSettings(await moderation.settings(serverOf(interaction.guildId))),
    },
    {
      key: 'language',
      options: [
        {
          key: 'language',
          type: ApplicationCommandOptionType.String,
          isRequired: true,
          choices: () => languages.map((value) => ({ value, name: names[value] })),
        },
      ],
      isEphemeral: () => true,
      async run({ interaction, parts: { moderation }, text, publish }) {
        const server = serverOf(interaction.guildId);
        const before = await moderation.settings(server);
        const chosen = languages.find((language) => language === text('language'));
        const after = chosen === undefined ? before : { ...before, language: chosen };
        if (after !== before) await moderation.saveSettings(server, after, interaction.user.username);
        if (after.language !== before.language) await publish(after.language);
        return renderSettings(after);
      },
    },
  ],
};
