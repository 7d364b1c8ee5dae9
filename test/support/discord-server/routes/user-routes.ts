import { openDirect } from '../direct-channels.ts';
import { refusals } from '../refusal.ts';
import type { Route } from '../route.ts';
import { viewChannel } from '../views.ts';

/** Users, and the bot's direct messages with them. */
export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/:user',
    handle: (world, { params }) => {
      const user = world.users.get(params['user'] ?? '');
      if (!user) throw refusals.unknownUser();
      return user;
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle: (world, { body }) => {
      const user = world.users.get(String(body.recipient_id));
      if (!user) throw refusals.unknownUser();
      if (user.bot) throw refusals.cannotDm();
      return viewChannel(openDirect(world, user));
    },
  },
];
