import type { ServerSettings } from '../moderation/settings.ts';

/** Where the intent is switched on. */
export const intentSwitch = 'Developer Portal → Bot → Message Content Intent';

/** What a server has chosen that needs the words of messages which do not name the bot. */
export function optedIn({
  openChannels,
  followsThreads,
}: Pick<ServerSettings, 'openChannels' | 'followsThreads'>): string[] {
  return [
    ...(openChannels.length === 0 ? [] : [`open channels (${openChannels.length})`]),
    ...(followsThreads ? ['threads followed without a mention'] : []),
  ];
}
