import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
} from 'discord.js';
import type { Language } from '../language/language.ts';
import { plainText, showLine } from './show-text.ts';
import { encodeCustomId, type ButtonAction } from './custom-id.ts';
import { fitText } from './fit-text.ts';
import type { ShownAnswer } from './posts/shown-answer.ts';
import { maxButtonLabel, maxEmbedAuthor, maxEmbedDescription, maxEmbedFooter, maxEmbedTitle } from './limits.ts';

/** What is sent, as the interface of Discord has it; nobody is ever called. */
export interface MessagePayload {
  readonly embeds: [APIEmbed];
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly allowed_mentions: { parse: [] };
  /** `Ephemeral`: only who asked sees it. */
  readonly flags?: MessageFlags.Ephemeral;
  /** The answer that everybody sees in it, which is not sent. */
  readonly shows?: ShownAnswer;
}

/** The one box of a message. */
export interface Box {
  readonly language: Language;
  /** Plain texts. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly footer?: string | undefined;
  /** Laid out, at most `maxEmbedDescription`. */
  readonly description: string;
  readonly color?: number;
  readonly buttons?: readonly (readonly ShownButton[])[];
  readonly isEphemeral?: boolean;
}

export interface ShownButton {
  readonly action: ButtonAction;
  readonly label: string;
  readonly emoji?: string;
  readonly style?: 'primary' | 'success' | 'danger';
}

export const colors = { plain: 0x4f6bd8, good: 0x2f9e63, doubtful: 0xd9962b, quiet: 0x7b8190 } as const;
/** All of it stays within the 6,000 characters of a message. */
const maxFooterShown = 400;
const styles = {
  primary: ButtonStyle.Primary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** A message of one box, within all limits whatever its texts are. */
export function boxMessage({ language, label, title, footer, description, ...box }: Box): MessagePayload {
  const plain = (text: string, limit: number) => fitText(plainText(text, language), limit);
  const embed: APIEmbed = {
    ...(label === undefined ? {} : { author: { name: plain(label, maxEmbedAuthor) } }),
    ...(title === undefined ? {} : { title: fitText(showLine(title, language), maxEmbedTitle) }),
    description: fitText(description, maxEmbedDescription),
    color: box.color ?? colors.plain,
    ...(footer === undefined ? {} : { footer: { text: plain(footer, Math.min(maxFooterShown, maxEmbedFooter)) } }),
  };
  return {
    embeds: [embed],
    components: (box.buttons ?? []).flatMap((row) => (row.length === 0 ? [] : [buttonRow(row, language)])),
    allowed_mentions: { parse: [] },
    ...(box.isEphemeral ? { flags: MessageFlags.Ephemeral } : {}),
  };
}

function buttonRow(
  buttons: readonly ShownButton[],
  language: Language,
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ action, label, emoji, style }) => ({
      type: ComponentType.Button,
      style: style === undefined ? ButtonStyle.Secondary : styles[style],
      custom_id: encodeCustomId(action),
      label: fitText(plainText(label, language), maxButtonLabel),
      ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
    })),
  };
}
