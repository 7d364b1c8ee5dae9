import type {
  ApplicationCommandOptionAllowedChannelTypes,
  ApplicationCommandOptionType,
  Attachment,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
} from 'discord.js';
import { languages, type Language } from '../language/language.ts';
import type { CompletionKind } from '../lookups/lookups.ts';
import type { DiscordParts } from './discord-parts.ts';
import {
  optionWords,
  subcommandWords,
  type CommandKey,
  type OptionWords,
  type SubcommandKey,
} from './messages/commands/commands.ts';
import type { MessagePayload } from './payload.ts';
import type { Reading } from './reading.ts';

export type OptionKey = keyof OptionWords;

/** A value to choose: what is sent, and what is shown. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Who types into an option, and where. */
export interface CompletionRequest {
  readonly interaction: AutocompleteInteraction;
  readonly parts: DiscordParts;
  readonly language: Language;
}

/** Completes what is typed; Discord waits three seconds for it, so that it comes from memory, or a folder's names. */
export type Complete = (typed: string, request: CompletionRequest) => readonly Choice[] | Promise<readonly Choice[]>;

interface TextOption {
  readonly type: ApplicationCommandOptionType.String;
  /** What completes it: names that the look-ups know, or a function. */
  readonly completion?: CompletionKind | Complete;
  readonly choices?: (language: Language) => readonly Choice[];
  /** In UTF-16 code units. */
  readonly maxLength?: number;
}

interface IntegerOption {
  readonly type: ApplicationCommandOptionType.Integer;
  readonly min?: number;
  readonly max?: number;
}

interface ChannelOption {
  readonly type: ApplicationCommandOptionType.Channel;
  /** The kinds of channels that may be chosen; all where it says nothing. */
  readonly channelTypes?: readonly ApplicationCommandOptionAllowedChannelTypes[];
}

interface PlainOption {
  readonly type:
    | ApplicationCommandOptionType.Boolean
    | ApplicationCommandOptionType.Role
    | ApplicationCommandOptionType.Attachment;
}

/** An option of a command. */
export type CommandOption = { readonly key: OptionKey; readonly isRequired?: boolean } & (
  | TextOption
  | IntegerOption
  | ChannelOption
  | PlainOption
);

/** What a command is called with. */
export interface CommandCall {
  readonly interaction: ChatInputCommandInteraction;
  readonly parts: DiscordParts;
  /** What the server's questions and look-ups read. */
  readonly reading: Reading;
  /** The language of the server, in which the command is named. */
  readonly language: Language;
  /** The options, `null` where nothing was chosen. */
  readonly text: (key: OptionKey) => string | null;
  readonly flag: (key: OptionKey) => boolean;
  readonly number: (key: OptionKey) => number | null;
  /** The ids of a channel and of a role. */
  readonly channel: (key: OptionKey) => string | null;
  readonly role: (key: OptionKey) => string | null;
  readonly attachment: (key: OptionKey) => Attachment | null;
  /** Names the server's commands in another language. */
  readonly publish: (language: Language) => Promise<boolean>;
}

/** What a command, or one of its subcommands, takes and does. */
export interface CommandAction {
  readonly options: readonly CommandOption[];
  /** Whether only the asker sees the answer. */
  readonly isEphemeral: (call: Pick<CommandCall, 'flag'>) => boolean;
  readonly run: (call: CommandCall) => Promise<MessagePayload>;
}

export interface Subcommand extends CommandAction {
  readonly key: SubcommandKey;
}

/** A slash command: what it is, and what it does, or what its subcommands do. One list of them is dispatched and deployed. */
export type Command = {
  readonly key: CommandKey;
  /** Bits of the permission that a member needs to see it; administrators may change who has it. */
  readonly permission?: bigint;
  /** Where the bot is switched off, all others say just that. */
  readonly worksWhereSilent?: true;
  /** It makes no sense in direct messages. */
  readonly isForServers?: true;
} & (CommandAction | { readonly subcommands: readonly Subcommand[] });

/**
 * What a command does, or its subcommand of a name, in whichever language: one that was published before the language
 * changed works too.
 */
export function actionOf(command: Command, subcommand: string | null): CommandAction | undefined {
  if (!('subcommands' in command)) return subcommand === null ? command : undefined;
  return command.subcommands.find(({ key }) =>
    languages.some((language) => subcommandWords[language][key].name === subcommand),
  );
}

/** The option that a name stands for, in whichever language. */
export function optionOf({ options }: CommandAction, name: string): CommandOption | undefined {
  return options.find(({ key }) => languages.some((language) => optionWords[language][key].name === name));
}
