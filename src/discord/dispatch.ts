import { randomBytes } from 'node:crypto';
import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { languages, type Language } from '../language/language.ts';
import { acknowledge } from './acknowledge.ts';
import { optionKeyOf, valueOf, type Command, type CommandCall, type OptionKey } from './command.ts';
import { commands } from './commands/all.ts';
import { publishCommands } from './deploy-commands.ts';
import { serverLanguage, type DiscordParts, type FindLanguage } from './discord-parts.ts';
import { findSources } from './find-sources.ts';
import { fitText } from './fit-text.ts';
import { maxChoiceName, maxChoices } from './limits.ts';
import { commandWords } from './messages/commands/commands.ts';
import { discordMessages } from './messages/messages.ts';
import { notePost } from './posts/note-post.ts';
import { pressButton, submitReport } from './press-button.ts';
import { sayTo } from './say.ts';
import { sendOptions } from './send-options.ts';

/** Answers an interaction. What fails is logged under a number that the member is told. */
export async function dispatch(interaction: Interaction, parts: DiscordParts): Promise<void> {
  const findLanguage = async () => languageOf(interaction, await serverLanguage(parts, interaction.guildId));
  try {
    if (interaction.isAutocomplete()) await complete(interaction, parts, findLanguage);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, parts, findLanguage);
    else if (interaction.isButton()) await pressButton(interaction, parts, findLanguage);
    else if (interaction.isModalSubmit()) await submitReport(interaction, parts, findLanguage);
    else if (interaction.isMessageContextMenuCommand()) {
      await acknowledge(interaction, parts, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
      await interaction.editReply(sendOptions(await findSources(interaction, parts, await findLanguage())));
    }
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    parts.log.error({ reference, err: error, kind: interaction.type }, 'An interaction met a fault.');
    if (!interaction.isRepliable()) return;
    const language = await findLanguage();
    const words = sendOptions(sayTo(language, discordMessages[language].done.failed(reference)));
    const told =
      interaction.deferred || interaction.replied
        ? interaction.editReply(words)
        : interaction.reply({ ...words, flags: MessageFlags.Ephemeral });
    await told.catch(() => undefined); // the interaction is gone: the log says why
  }
}

/** In direct messages there is no server's language: that of the member's Discord, else English, as commands are there. */
function languageOf({ guildId, locale }: Interaction, ofServer: Language): Language {
  if (guildId !== null) return ofServer;
  return locale.startsWith('fr') ? 'fr' : 'en';
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  parts: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  const command = commandOf(interaction.commandName);
  if (command === undefined) throw new RangeError(`No command is called "${interaction.commandName}".`);
  const flag = (key: OptionKey) => valueOf(interaction, key) === true;
  const flags = command.isEphemeral({ flag }) ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  await acknowledge(interaction, parts, () => interaction.deferReply(flags));
  const { rest, application } = interaction.client;
  const call: CommandCall = {
    interaction,
    parts,
    language: await findLanguage(),
    text: (key) => textOf(valueOf(interaction, key)),
    flag,
    publish: (wanted) => publishCommands(rest, application.id, interaction.guildId, wanted),
  };
  const options = sendOptions(await command.run(call));
  const sent = await interaction.editReply(options);
  if (options.shows) await notePost(parts, sent, options.shows, { kind: 'command', userId: interaction.user.id });
}

async function complete(
  interaction: AutocompleteInteraction,
  { lookups }: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = commandOf(interaction.commandName);
  const completion = command && optionKeyOf(command, name)?.completion;
  const candidates = completion === undefined ? [] : lookups.complete(completion, value, maxChoices);
  const language = await findLanguage();
  await interaction.respond(
    candidates.map((one) => ({ name: fitChoice(one.shown[language]), value: fitChoice(one.value) })),
  );
}

/** Whatever language a server has: a command that was published before the language changed works too. */
function commandOf(name: string): Command | undefined {
  return commands.find(({ key }) => languages.some((language) => commandWords[language][key].name === name));
}

function textOf(value: string | number | boolean | null): string | null {
  return typeof value === 'string' ? value : null;
}

function fitChoice(text: string): string {
  return fitText(text, maxChoiceName);
}
