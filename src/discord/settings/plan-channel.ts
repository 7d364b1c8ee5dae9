import type { ServerSettings } from '../../moderation/settings.ts';
import { settingsMessages, type When } from '../messages/settings/settings.ts';
import { showChannel, showLineWith } from '../show-mention.ts';
import { noChange, sayNote, type Plan, type Planning } from './plan.ts';

/** What happens in a channel: it stands in one list at most. */
export function planChannel({ channel, text, parts: { readsAll } }: Planning): Plan {
  const [id, when] = [channel('channel'), text('when') as When | null];
  if (id === null || when === null) return noChange;
  const add = { open: { openChannels: [id] }, silent: { silentChannels: [id] }, addressed: {} }[when];
  const notes = (after: ServerSettings) => [
    showLineWith(settingsMessages[after.language].means[when], showChannel(id), after.language),
    ...(when === 'open' && !readsAll ? [sayNote(({ means }) => means.unread, after)] : []),
  ];
  return { change: { forget: [id], add }, notes };
}
