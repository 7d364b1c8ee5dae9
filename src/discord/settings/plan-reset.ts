import { defaultSettings, type ServerSettings } from '../../moderation/settings.ts';
import type { ResetWhat } from '../messages/settings/settings.ts';
import { noChange, planSet, refuse, sayNote, type Plan, type Planning } from './plan.ts';

const parts: Readonly<Record<Exclude<ResetWhat, 'deleted'>, readonly (keyof ServerSettings)[]>> = {
  answers: ['collection'],
  channel: ['openChannels', 'silentChannels'],
  threads: ['followsThreads', 'hourlyAnswers'],
  role: ['moderatorRole'],
  moderation: ['reportThreshold', 'wellReceivedVotes', 'questionDays'],
  limits: ['memberQuestions', 'channelQuestions', 'serverQuestions'],
  all: Object.keys(defaultSettings) as (keyof ServerSettings)[],
};

/** Puts settings back to their defaults, or takes out what is there no more. */
export function planReset({ text, deleted }: Planning): Plan {
  const what = text('what') as ResetWhat | null;
  if (what === null) return noChange;
  if (what === 'deleted') return planTidyingUp([...deleted]);
  const set = Object.fromEntries(parts[what].map((key) => [key, defaultSettings[key]]));
  return planSet(set, [({ means }) => means.reset]);
}

function planTidyingUp(deleted: readonly string[]): Plan {
  if (deleted.length === 0) return refuse(({ means }) => means.nothingDeleted);
  return {
    change: { forget: deleted },
    notes: (after) => [sayNote(({ means }) => means.tidied(deleted.length), after)],
  };
}
