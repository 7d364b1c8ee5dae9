import type { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { languages, type Language } from '../language/language.ts';
import type { CompletionKind } from '../lookups/lookups.ts';
import type { DiscordParts, Reading } from './discord-parts.ts';
import {
  commandWords,
  describeTwice,
  optionWords,
  type CommandKey,
  type OptionWords,
} from './messages/commands/commands.ts';
import type { MessagePayload } from './payload.ts';

export type OptionKey = keyof OptionWords;

/** An option of a command; what completes it is said in a word. */
export interface CommandOption {
  readonly key: OptionKey;
  readonly type:
    | ApplicationCommandOptionType.String
    | ApplicationCommandOptionType.Integer
    | ApplicationCommandOptionType.Boolean;
  readonly isRequired?: boolean;
  readonly completion?: CompletionKind;
  /** Values to choose from: what is sent, and what is shown. */
  readonly choices?: readonly { readonly value: string; readonly name: string }[];
}

/** What a command is called with. */
export interface CommandCall {
  readonly interaction: ChatInputCommandInteraction;
  readonly parts: DiscordParts;
  /** What the server's questions and look-ups read. */
  readonly reading: Reading;
  /** The language of the server, in which the command is named. */
  readonly language: Language;
  readonly text: (key: OptionKey) => string | null;
  readonly flag: (key: OptionKey) => boolean;
  /** Names the server's commands in another language. */
  readonly publish: (language: Language) => Promise<boolean>;
}

/** A slash command: what it is, and what it does. One list of them is dispatched and deployed. */
export interface Command {
  readonly key: CommandKey;
  readonly options: readonly CommandOption[];
  /** Bits of the permission that a member needs; administrators may change who has it. */
  readonly permission?: bigint;
  /** Whether only the asker sees the answer. */
  readonly isEphemeral: (call: Pick<CommandCall, 'flag'>) => boolean;
  readonly run: (call: CommandCall) => Promise<MessagePayload>;
}

/** A command as Discord publishes it. */
export function defineCommand(
  { key, options, permission }: Command,
  language: Language,
  context: InteractionContextType,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    name: commandWords[language][key].name,
    description: describeTwice(commandWords, key, language),
    contexts: [context],
    ...(permission === undefined ? {} : { default_member_permissions: String(permission) }),
    options: options.map((option) => ({
      type: option.type as ApplicationCommandOptionType.String,
      name: optionWords[language][option.key].name,
      description: describeTwice(optionWords, option.key, language),
      ...(option.isRequired ? { required: true } : {}),
      ...(option.completion === undefined ? {} : { autocomplete: true as const }),
      ...(option.choices === undefined ? {} : { choices: [...option.choices] }),
    })),
  } as RESTPostAPIChatInputApplicationCommandsJSONBody;
}

/** The option that a name stands for, in whichever language. */
export function optionKeyOf({ options }: Command, name: string): CommandOption | undefined {
  return options.find(({ key }) => languages.some((language) => optionWords[language][key].name === name));
}

/** What was typed into an option, in whichever language it is named. */
export function valueOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  key: OptionKey,
): string | number | boolean | null {
  for (const language of languages) {
    const found = interaction.options.get(optionWords[language][key].name);
    if (found?.value !== undefined) return found.value;
  }
  return null;
}
