import type { Command } from '../command.ts';
import { userIdOf } from '../user-id.ts';
import { renderForgotten, renderMyData } from '../render-my-data.ts';

/** `/my-data` */
export const myData: Command = {
  key: 'myData',
  options: [],
  worksWhereSilent: true, // a right that no channel's setting takes
  isEphemeral: () => true,
  run: async ({ interaction, parts: { moderation }, language }) =>
    renderMyData(await moderation.dataOf(userIdOf(interaction.user.id)), language),
};

/** `/forget-me` */
export const forgetMe: Command = {
  key: 'forgetMe',
  options: [],
  worksWhereSilent: true, // a right that no channel's setting takes
  isEphemeral: () => true,
  run: async ({ interaction, parts: { moderation }, language }) =>
    renderForgotten(await moderation.forget(userIdOf(interaction.user.id)), language),
};
