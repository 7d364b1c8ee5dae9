import type { APIUser } from 'discord-api-types/v10';
import type { World } from '../state.ts';

/** A new user of this Discord. */
export function makeUser(world: World, username: string, isBot = false): APIUser {
  const user = { id: world.newId(), username, discriminator: '0', global_name: username, avatar: null, bot: isBot };
  world.users.set(user.id, user);
  return user;
}
