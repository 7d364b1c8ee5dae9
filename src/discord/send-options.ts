import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIEmbed } from 'discord.js';
import type { MessagePayload } from './payload.ts';
import type { ShownAnswer } from './posts/shown-answer.ts';

/** A message as discord.js sends and edits it; nobody is ever called. */
export interface SendOptions {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
  /** The answer in it, to be noted once it is sent; Discord is not told. */
  readonly shows?: ShownAnswer;
}

/** Whether only the asker sees it is said apart: an edit cannot change it. */
export function sendOptions({ embeds, components, shows }: MessagePayload): SendOptions {
  return {
    embeds: [...embeds],
    components,
    allowedMentions: { parse: [], repliedUser: false },
    ...(shows === undefined ? {} : { shows }),
  };
}
