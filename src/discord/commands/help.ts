import type { Command } from '../command.ts';
import { renderHelp } from '../render-help.ts';

/** `/help` */
export const help: Command = {
  key: 'help',
  options: [],
  isEphemeral: () => true,
  run: async ({ language }) => renderHelp(language),
};
