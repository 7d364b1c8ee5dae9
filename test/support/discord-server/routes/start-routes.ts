import type { Route } from '../route.ts';

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
    { method: 'GET', path: '/applications/@me', handle: ({ bot }) => viewApplication(bot) },
    { method: 'GET', path: '/oauth2/applications/@me', handle: ({ bot }) => viewApplication(bot) },
  ];
}

function viewApplication({ id, username }: { id: string; username: string }): object {
  return { id, name: username, icon: null, description: '', bot_public: true, verify_key: '', flags: 0 };
}
