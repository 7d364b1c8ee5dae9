import { ApplicationCommandOptionType } from 'discord.js';
import type { Command } from '../command.ts';
import { documentOf } from '../discord-parts.ts';
import { userIdOf } from '../user-id.ts';
import { discordMessages } from '../messages/messages.ts';
import { sayTo } from '../say.ts';
import { renderAnswer } from '../render-answer.ts';

/** `/ask question [forum] [year] [only-me]` */
export const ask: Command = {
  key: 'ask',
  options: [
    { key: 'question', type: ApplicationCommandOptionType.String, isRequired: true },
    { key: 'forum', type: ApplicationCommandOptionType.String, completion: 'forum' },
    { key: 'year', type: ApplicationCommandOptionType.String, completion: 'year' },
    { key: 'onlyMe', type: ApplicationCommandOptionType.Boolean },
  ],
  isEphemeral: ({ flag }) => flag('onlyMe'),
  async run({ interaction, parts, reading, text, flag, language }) {
    const { scope, collections, lookups } = reading;
    const forum = text('forum');
    const named = forum === null ? null : (lookups.forum(forum, language)?.name ?? forum);
    // What is chosen beside the question stands behind it, as a member would write it.
    const question = [text('question'), named, text('year')].filter((part) => part !== null).join(' ');
    const isPrivate = flag('onlyMe') || interaction.guildId === null;
    const { guildId, channelId, user } = interaction;
    const wait = await parts.limits.take({ userId: user.id, channelId, guildId });
    if (wait > 0) return sayTo(language, discordMessages[language].done.wait(wait));
    const from = {
      scope,
      userId: userIdOf(interaction.user.id),
      isPrivate,
      isKept: true,
    };
    const answer = await parts.assistant.ask({ question, from, collections });
    return renderAnswer({ answer, audience: flag('onlyMe') ? 'asker' : 'everybody', document: documentOf(parts) });
  },
};
