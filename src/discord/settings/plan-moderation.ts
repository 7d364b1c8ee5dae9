import { settingsMessages } from '../messages/settings/settings.ts';
import { showLineWith, showRole } from '../show-mention.ts';
import { chosenNumbers, planSet, refuse, type Plan, type Planning } from './plan.ts';

/** Who moderates, and what members' votes and reports do. */
export function planModeration(call: Planning): Plan {
  const role = call.role('role');
  // The role of everybody has the server's number.
  if (role !== null && role === call.interaction.guildId) return refuse((say) => say.everybody);
  const numbers = chosenNumbers(call, ['reportThreshold', 'wellReceivedVotes', 'questionDays']);
  if (role === null) return planSet(numbers);
  return {
    change: { set: { ...numbers, moderatorRole: role } },
    notes: ({ language }) => [showLineWith(settingsMessages[language].means.role, showRole(role), language)],
  };
}
