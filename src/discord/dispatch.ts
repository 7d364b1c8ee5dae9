import { randomBytes } from 'node:crypto';
import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { languages, type Language } from '../language/language.ts';
import type { CompletionKind } from '../lookups/lookups.ts';
import { acknowledge } from './acknowledge.ts';
import { actionOf, optionOf, type Choice, type Command, type CommandAction, type CommandCall } from './command.ts';
import { commands } from './commands/all.ts';
import { publishCommands } from './deploy-commands.ts';
import type { DiscordParts, FindLanguage } from './discord-parts.ts';
import { findSources } from './find-sources.ts';
import { fitText } from './fit-text.ts';
import { knownLanguageOf, languageOf } from './interaction-language.ts';
import { maxChoiceName, maxChoices } from './limits.ts';
import { commandWords } from './messages/commands/commands.ts';
import { discordMessages } from './messages/messages.ts';
import { settingsMessages } from './messages/settings/settings.ts';
import { notePost } from './posts/note-post.ts';
import { pressButton, submitForm } from './press-button.ts';
import { knownReadingOf, readingOf, type Reading } from './reading.ts';
import { readOptions } from './read-options.ts';
import { sayTo } from './say.ts';
import { sendOptions } from './send-options.ts';
import { isSilentAt, isSilentSoon } from './silent-channels.ts';

/** Answers an interaction. What fails is logged under a number that the member is told. */
export async function dispatch(interaction: Interaction, parts: DiscordParts): Promise<void> {
  const findLanguage = async () => languageOf(interaction, parts);
  try {
    if (interaction.isAutocomplete()) await complete(interaction, parts);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, parts, findLanguage);
    else if (interaction.isButton()) await pressButton(interaction, parts, findLanguage);
    else if (interaction.isModalSubmit()) await submitForm(interaction, parts, findLanguage);
    else if (interaction.isMessageContextMenuCommand()) {
      await acknowledge(interaction, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
      const language = await findLanguage();
      const answer = (await isSilentAt(interaction, parts))
        ? sayTo(language, settingsMessages[language].switchedOff)
        : await findSources(interaction, parts, language);
      await interaction.editReply(sendOptions(answer));
    }
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    parts.log.error({ reference, err: error, kind: interaction.type }, 'An interaction met a fault.');
    if (!interaction.isRepliable()) return;
    const language = knownLanguageOf(interaction, parts);
    const words = sendOptions(sayTo(language, discordMessages[language].done.failed(reference)));
    const told =
      interaction.deferred || interaction.replied
        ? interaction.editReply(words)
        : interaction.reply({ ...words, flags: MessageFlags.Ephemeral });
    await told.catch(() => undefined); // the interaction is gone: the log says why
  }
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  parts: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  const [command, action] = [commandOf(interaction.commandName), findAction(interaction)];
  if (command === undefined || action === undefined)
    throw new RangeError(`No command is called "${String(interaction)}".`);
  const options = readOptions(interaction);
  // Where that is not known in time, the answer is for nobody else.
  const isSilent = await isSilentSoon(interaction, parts);
  const isHidden = action.isEphemeral(options) || isSilent !== false;
  await acknowledge(interaction, () => interaction.deferReply(isHidden ? { flags: MessageFlags.Ephemeral } : {}));
  const language = await findLanguage();
  if (command.worksWhereSilent !== true && (isSilent ?? (await isSilentAt(interaction, parts)))) {
    await interaction.editReply(sendOptions(sayTo(language, settingsMessages[language].switchedOff)));
    return;
  }
  const { rest, application } = interaction.client;
  const call: CommandCall = {
    ...options,
    interaction,
    parts,
    reading: await readingOf(parts, interaction.guildId),
    language,
    publish: (wanted) => publishCommands(rest, application.id, interaction.guildId, wanted),
  };
  const answer = sendOptions(await action.run(call));
  const sent = await interaction.editReply(answer);
  if (answer.shows) await notePost(parts, sent, answer.shows, { kind: 'command', userId: interaction.user.id });
}

/** From memory: Discord waits three seconds, and the next letter is typed sooner. */
async function complete(interaction: AutocompleteInteraction, parts: DiscordParts): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const action = findAction(interaction);
  const option = action && optionOf(action, name);
  const completion = option && 'completion' in option ? option.completion : undefined;
  const language = knownLanguageOf(interaction, parts);
  const choices =
    typeof completion === 'function'
      ? await completion(value, { interaction, parts, language })
      : completeName(completion, value, knownReadingOf(parts, interaction.guildId), language);
  await interaction.respond(
    choices.slice(0, maxChoices).map((one) => ({ name: fitChoice(one.name), value: fitChoice(one.value) })),
  );
}

function completeName(
  kind: CompletionKind | undefined,
  typed: string,
  { lookups }: Reading,
  language: Language,
): readonly Choice[] {
  if (kind === undefined) return [];
  return lookups.complete(kind, typed, maxChoices).map(({ shown, value }) => ({ name: shown[language], value }));
}

function findAction(interaction: ChatInputCommandInteraction | AutocompleteInteraction): CommandAction | undefined {
  const command = commandOf(interaction.commandName);
  return command && actionOf(command, interaction.options.getSubcommand(false));
}

/** Whatever language a server has: a command that was published before the language changed works too. */
function commandOf(name: string): Command | undefined {
  return commands.find(({ key }) => languages.some((language) => commandWords[language][key].name === name));
}

function fitChoice(text: string): string {
  return fitText(text, maxChoiceName);
}
