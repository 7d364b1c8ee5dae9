import type { Command } from '../command.ts';
import type { ModeratorList } from '../custom-id.ts';
import { serverOf } from '../discord-parts.ts';
import { discordMessages } from '../messages/messages.ts';
import { mayModerate } from '../review/may-moderate.ts';
import { showList } from '../review/show-lists.ts';
import { sayTo } from '../say.ts';

/** `/review`, `/gaps`, `/audit`: what moderators work on and read. */
export const reviewCommands: readonly Command[] = [
  listCommand('review', 'queue'),
  listCommand('gaps', 'gaps'),
  listCommand('audit', 'audit'),
];

/** Discord shows it to everybody: who has a server's moderator role may use it without a permission of Discord's. */
function listCommand(key: 'review' | 'gaps' | 'audit', list: ModeratorList): Command {
  return {
    key,
    isForServers: true,
    worksWhereSilent: true, // moderators alone see it
    options: [],
    isEphemeral: () => true,
    async run({ interaction, parts, language }) {
      if (!(await mayModerate(interaction, parts)))
        return sayTo(language, discordMessages[language].done.onlyModerators);
      const of = { server: serverOf(interaction.guildId), moderator: interaction.user.username };
      return showList(parts, list, of, 0, language);
    },
  };
}
