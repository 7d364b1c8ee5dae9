import { ApplicationCommandType, type MessageContextMenuCommandInteraction } from 'discord.js';
import type { Assistant } from '../assistant.ts';
import type { Language } from '../language/language.ts';
import { askAboutMessage } from './ask-about-message.ts';
import { checkMessage } from './check-message.ts';
import { documentOf, type DiscordParts } from './discord-parts.ts';
import { menuWords } from './messages/commands/commands.ts';
import { discordMessages } from './messages/messages.ts';
import type { MessagePayload } from './payload.ts';
import { plainMessage } from './plain-message.ts';
import { readingOf } from './reading.ts';
import { renderFoundSources } from './render-found-sources.ts';
import { sayTo } from './say.ts';

/** The menu of messages as Discord publishes it. */
export function defineFindSources(language: Language, contexts: readonly number[]) {
  return {
    type: ApplicationCommandType.Message as const,
    name: menuWords[language].findSources,
    contexts: [...contexts],
  };
}

/** The passages that bear what somebody wrote, and what of it they give differently. Nothing of the message is kept. */
export async function findSources(
  interaction: MessageContextMenuCommandInteraction,
  parts: DiscordParts,
  language: Language,
): Promise<MessagePayload> {
  const text = plainMessage(interaction.targetMessage.content);
  if (text === '') return sayTo(language, discordMessages[language].done.noText);
  const { user, channelId, guildId } = interaction;
  const wait = await parts.limits.take({ userId: user.id, channelId, guildId });
  if (wait > 0) return sayTo(language, discordMessages[language].done.wait(wait));
  const { collections, lookups } = await readingOf(parts, guildId);
  const ask: Assistant['ask'] = (request) => parts.assistant.ask({ ...request, collections });
  const answer = await askAboutMessage(text, { ask });
  return renderFoundSources(checkMessage(text, answer, { lookups, assistant: parts.assistant }), documentOf(parts));
}
