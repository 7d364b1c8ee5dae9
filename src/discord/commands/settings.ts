import { ApplicationCommandOptionType as Type, ChannelType, PermissionFlagsBits } from 'discord.js';
import { languages } from '../../language/language.ts';
import { maxCollectionName } from '../../moderation/settings.ts';
import type { Command, Complete } from '../command.ts';
import { settingsSubcommand } from '../settings/change-and-show.ts';
import { planChannel } from '../settings/plan-channel.ts';
import { planModeration } from '../settings/plan-moderation.ts';
import { planReset } from '../settings/plan-reset.ts';
import { planThreads } from '../settings/plan-threads.ts';
import { choicesOf, chosenNumbers, noChange, numberOption, planSet, refuse } from '../settings/plan.ts';

const names = { ar: 'العربية', en: 'English', fr: 'Français' } as const;
/** Where members write. */
const channelTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
] as const;

const completeCollection: Complete = (typed, { parts }) =>
  parts
    .library()
    .openCollections.filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
    .map((name) => ({ name, value: name }));

/** `/settings show|language|answers|channel|threads|moderation|limits|reset`: each shows the settings as they are then. */
export const settings: Command = {
  key: 'settings',
  permission: PermissionFlagsBits.ManageGuild,
  worksWhereSilent: true, // so that it can be switched on again
  subcommands: [
    settingsSubcommand('show', [], () => noChange),
    settingsSubcommand(
      'language',
      [
        {
          key: 'language',
          type: Type.String,
          isRequired: true,
          choices: () => languages.map((value) => ({ value, name: names[value] })),
        },
      ],
      ({ text }) => {
        const chosen = languages.find((language) => language === text('language'));
        return chosen === undefined ? noChange : planSet({ language: chosen }, [({ means }) => means.language]);
      },
    ),
    settingsSubcommand(
      'answers',
      [
        {
          key: 'collection',
          type: Type.String,
          isRequired: true,
          completion: completeCollection,
          maxLength: maxCollectionName,
        },
      ],
      ({ text, parts }) => {
        const typed = text('collection')?.trim() ?? '';
        if (!parts.library().openCollections.includes(typed)) return refuse((say) => say.noSuchCollection(typed));
        return planSet({ collection: typed });
      },
    ),
    settingsSubcommand(
      'channel',
      [
        { key: 'channel', type: Type.Channel, isRequired: true, channelTypes },
        { key: 'when', type: Type.String, isRequired: true, choices: (language) => choicesOf('when', language) },
      ],
      planChannel,
    ),
    settingsSubcommand(
      'threads',
      [
        { key: 'follow', type: Type.String, choices: (language) => choicesOf('follow', language) },
        numberOption('hourlyAnswers'),
      ],
      planThreads,
    ),
    settingsSubcommand(
      'moderation',
      [
        { key: 'role', type: Type.Role },
        numberOption('reportThreshold'),
        numberOption('wellReceivedVotes'),
        numberOption('questionDays'),
      ],
      planModeration,
    ),
    settingsSubcommand(
      'limits',
      [numberOption('memberQuestions'), numberOption('channelQuestions'), numberOption('serverQuestions')],
      (call) => planSet(chosenNumbers(call, ['memberQuestions', 'channelQuestions', 'serverQuestions'])),
    ),
    settingsSubcommand(
      'reset',
      [{ key: 'what', type: Type.String, isRequired: true, choices: (language) => choicesOf('what', language) }],
      planReset,
    ),
  ],
};
