import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIEmbed } from 'discord.js';
import type { MessagePayload } from './payload.ts';

/** A message as discord.js sends and edits it; nobody is ever called. */
export interface SendOptions {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

/** Whether only the asker sees it is said apart: an edit cannot change it. */
export function sendOptions({ embeds, components }: MessagePayload): SendOptions {
  return { embeds: [...embeds], components, allowedMentions: { parse: [], repliedUser: false } };
}
