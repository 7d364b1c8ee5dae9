import { applicationFlags } from '../intents.ts';
import type { Route } from '../route.ts';
import type { World } from '../state.ts';

/** What a bot asks before and while it logs in. */
export function startRoutes(gatewayUrl: () => string, shards: number): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        url: gatewayUrl(),
        shards,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
      }),
    },
    { method: 'GET', path: '/users/@me', handle: ({ bot }) => bot },
    { method: 'GET', path: '/applications/@me', handle: viewApplication },
    { method: 'GET', path: '/oauth2/applications/@me', handle: viewApplication },
  ];
}

function viewApplication({ bot, claimedIntents }: World): object {
  const flags = applicationFlags(claimedIntents);
  return { id: bot.id, name: bot.username, icon: null, description: '', bot_public: true, verify_key: '', flags };
}
