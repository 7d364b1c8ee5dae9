import type { Command } from '../command.ts';
import { ask } from './ask.ts';
import { corpus } from './corpus.ts';
import { help } from './help.ts';
import { lookUpCommands } from './look-ups.ts';
import { forgetMe, myData } from './my-data.ts';
import { reviewCommands } from './review.ts';
import { settings } from './settings.ts';

/** Every slash command; what is here is dispatched and deployed. */
export const commands: readonly Command[] = [
  ask,
  ...lookUpCommands,
  help,
  settings,
  corpus,
  ...reviewCommands,
  myData,
  forgetMe,
];
