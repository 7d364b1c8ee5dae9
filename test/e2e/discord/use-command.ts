import type { OptionKey } from '../../../src/discord/command.ts';
import {
  commandWords,
  optionWords,
  subcommandWords,
  type CommandKey,
  type SubcommandKey,
} from '../../../src/discord/messages/commands/commands.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Asked } from '../../support/discord-server/actors/asked.ts';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { OptionValues } from '../../support/discord-server/actors/command-options.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';

/** A command by its key, or one of its subcommands. */
export type CommandPath = CommandKey | `${'settings' | 'corpus'} ${SubcommandKey}`;
/** What is typed into options, by their keys. */
export type ValuesByKey = Readonly<Partial<Record<OptionKey, OptionValues[string]>>>;

/** What members of that language type: the name of a command, with its subcommand's. */
export function nameCommand(language: Language, path: CommandPath): string {
  const [key, sub] = path.split(' ') as [CommandKey, SubcommandKey?];
  const { name } = commandWords[language][key];
  return sub === undefined ? name : `${name} ${subcommandWords[language][sub].name}`;
}

/** Values by the names that options have in that language. */
export function nameOptions(language: Language, values: ValuesByKey): OptionValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [optionWords[language][key as OptionKey].name, value]),
  );
}

/** Uses a command where commands are in that language. */
export function useCommand(
  by: AskingMember,
  where: ChannelState,
  language: Language,
  path: CommandPath,
  values: ValuesByKey = {},
): Asked {
  return by.slash(where, nameCommand(language, path), nameOptions(language, values));
}
