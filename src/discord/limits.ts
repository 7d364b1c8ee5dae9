/**
 * What Discord accepts, in UTF-16 code units where it counts characters. Each number names its page of Discord's
 * documentation (discord.com/developers/docs/…).
 */

/** resources/message: `content`. */
export const maxContent = 2000;
/** resources/message: embed limits. */
export const maxEmbedTitle = 256;
export const maxEmbedDescription = 4096;
export const maxEmbedAuthor = 256;
export const maxEmbedFooter = 2048;
/** components/reference: `label`, `custom_id`, `url` of a button. */
export const maxButtonLabel = 80;
export const maxCustomId = 100;
export const maxLink = 512;
/** interactions/application-commands: `description`; names follow `commandName`. */
export const maxCommandDescription = 100;
/** interactions/application-commands: names of slash commands and options, which are in small letters beside. */
export const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** interactions/application-commands: choices of an option that is being typed, and the length of each. */
export const maxChoices = 25;
export const maxChoiceName = 100;
/** resources/user: `limit` of Get Current User Guilds. */
export const maxServersListed = 200;
