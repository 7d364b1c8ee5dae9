import { ApplicationCommandOptionType } from 'discord.js';
import type { Language } from '../../language/language.ts';
import type { SettingsChange } from '../../moderation/change-settings.ts';
import { settingMaxima, type ServerSettings } from '../../moderation/settings.ts';
import type { Choice, CommandCall, CommandOption, OptionKey } from '../command.ts';
import { settingsMessages, type SettingsMessages } from '../messages/settings/settings.ts';
import { showLine } from '../show-text.ts';

/** What a call is to change; `null`: nothing. */
export interface Plan {
  readonly change: SettingsChange | null;
  /** What that means, or why nothing is changed: lines, laid out. */
  readonly notes: (after: ServerSettings) => readonly string[];
}

/** What a plan is made from. */
export interface Planning extends CommandCall {
  /** Channels and roles of the settings that are there no more. */
  readonly deleted: ReadonlySet<string>;
}

/** Shows the settings as they are. */
export const noChange: Plan = { change: null, notes: () => [] };

/** Says in a few words why nothing is changed. */
export function refuse(say: (words: SettingsMessages) => string): Plan {
  return { change: null, notes: (after) => [sayNote(say, after)] };
}

/** Sets values; where there are none, nothing was chosen. */
export function planSet(
  set: Partial<ServerSettings>,
  notes: readonly ((words: SettingsMessages) => string)[] = [],
): Plan {
  if (Object.keys(set).length === 0) return refuse((say) => say.nothingChosen);
  return { change: { set }, notes: (after) => notes.map((say) => sayNote(say, after)) };
}

export function sayNote(say: (words: SettingsMessages) => string, { language }: ServerSettings): string {
  return showLine(say(settingsMessages[language]), language);
}

/** A number among the settings, and the option that sets it. */
export type NumberSetting = keyof typeof settingMaxima;
export const numberOptions: Readonly<Record<NumberSetting, OptionKey>> = {
  reportThreshold: 'reports',
  wellReceivedVotes: 'votes',
  questionDays: 'days',
  hourlyAnswers: 'hourly',
  memberQuestions: 'perMember',
  channelQuestions: 'perChannel',
  serverQuestions: 'perServer',
};

export function numberOption(setting: NumberSetting): CommandOption {
  const type = ApplicationCommandOptionType.Integer;
  return { key: numberOptions[setting], type, min: 1, max: settingMaxima[setting] };
}

/** Those of some numbers that were chosen. */
export function chosenNumbers(
  { number }: Pick<CommandCall, 'number'>,
  settings: readonly NumberSetting[],
): Partial<ServerSettings> {
  return Object.fromEntries(
    settings.flatMap((setting) => {
      const chosen = number(numberOptions[setting]);
      return chosen === null ? [] : [[setting, chosen]];
    }),
  );
}

/** The choices of an option, in a language. */
export function choicesOf(key: keyof SettingsMessages['choices'], language: Language): readonly Choice[] {
  return Object.entries(settingsMessages[language].choices[key]).map(([value, name]) => ({ value, name }));
}
