import type { Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { addLists } from './moderation/list-commands.ts';
import { addMemberSteps } from './moderation/member-commands.ts';
import { addPrivacy } from './moderation/privacy-commands.ts';
import { addSettings } from './moderation/settings-command.ts';
import { addVerdicts } from './moderation/step-commands.ts';
import { addUpkeep } from './moderation/upkeep-commands.ts';

/** `muntada moderation …`: answers, votes, reports and verdicts. */
export function addModeration(program: Command, context: CommandContext): void {
  const group = program.command('moderation').description('review answers, and see who did what and why');
  addLists(group, context);
  addVerdicts(group, context);
  addMemberSteps(group, context);
  addSettings(group, context);
  addPrivacy(group, context);
  addUpkeep(group, context);
}
