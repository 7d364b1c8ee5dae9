import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from 'discord.js';
import { languages } from '../language/language.ts';
import type { CommandCall, OptionKey } from './command.ts';
import { optionWords } from './messages/commands/commands.ts';

/** What was chosen in the options of a command or of its subcommand, in whichever language they are named. */
export function readOptions({
  options,
}: ChatInputCommandInteraction): Pick<CommandCall, 'text' | 'flag' | 'number' | 'channel' | 'role' | 'attachment'> {
  const find = (key: OptionKey, type: ApplicationCommandOptionType): CommandInteractionOption | null => {
    for (const language of languages) {
      const found = options.get(optionWords[language][key].name);
      if (found?.type === type) return found;
    }
    return null;
  };
  const { String: text, Boolean: flag, Integer, Channel, Role, Attachment } = ApplicationCommandOptionType;
  const asText = (value: CommandInteractionOption['value']) => (typeof value === 'string' ? value : null);
  return {
    text: (key) => asText(find(key, text)?.value),
    flag: (key) => find(key, flag)?.value === true,
    number(key) {
      const value = find(key, Integer)?.value;
      return typeof value === 'number' ? value : null;
    },
    channel: (key) => asText(find(key, Channel)?.value),
    role: (key) => asText(find(key, Role)?.value),
    attachment: (key) => find(key, Attachment)?.attachment ?? null,
  };
}
