import {
  ApplicationCommandOptionType,
  type InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Language } from '../language/language.ts';
import type { Command, CommandOption } from './command.ts';
import { commandWords, describeTwice, optionWords, subcommandWords } from './messages/commands/commands.ts';

/** A command as Discord publishes it. */
export function defineCommand(
  command: Command,
  language: Language,
  context: InteractionContextType,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { key, permission } = command;
  const options =
    'subcommands' in command
      ? command.subcommands.map((one) => ({
          type: ApplicationCommandOptionType.Subcommand,
          name: subcommandWords[language][one.key].name,
          description: describeTwice(subcommandWords, one.key, language),
          options: one.options.map((option) => defineOption(option, language)),
        }))
      : command.options.map((option) => defineOption(option, language));
  return {
    name: commandWords[language][key].name,
    description: describeTwice(commandWords, key, language),
    contexts: [context],
    ...(permission === undefined ? {} : { default_member_permissions: String(permission) }),
    options,
  } as RESTPostAPIChatInputApplicationCommandsJSONBody;
}

function defineOption(option: CommandOption, language: Language): object {
  return {
    type: option.type,
    name: optionWords[language][option.key].name,
    description: describeTwice(optionWords, option.key, language),
    ...(option.isRequired ? { required: true } : {}),
    ...boundsOf(option, language),
  };
}

/** What may be chosen. */
function boundsOf(option: CommandOption, language: Language): object {
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return {
        ...(option.completion === undefined ? {} : { autocomplete: true }),
        ...(option.choices === undefined ? {} : { choices: [...option.choices(language)] }),
        ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
      };
    case ApplicationCommandOptionType.Integer:
      return {
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
    case ApplicationCommandOptionType.Channel:
      return option.channelTypes === undefined ? {} : { channel_types: [...option.channelTypes] };
    default:
      return {};
  }
}
