import { EventEmitter } from 'node:events';
import { type Clock, snowflakes } from './clock.ts';
import type { Violation, World } from './state.ts';
import { isLeftLoading, isTooLate } from './windows.ts';

/** A Discord with one bot and nobody else. */
export function createWorld(clock: Clock, grantedIntents: number, claimedIntents = grantedIntents): World {
  const newId = snowflakes(clock);
  const id = newId();
  const bot = { id, username: 'bot', discriminator: '0', global_name: null, avatar: null, bot: true };
  const changes = new EventEmitter();
  changes.setMaxListeners(0);
  return {
    clock,
    newId,
    // discord.js reads the application's id of the first part.
    token: `${Buffer.from(id).toString('base64url')}.test.${'x'.repeat(27)}`,
    bot,
    grantedIntents,
    claimedIntents,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    interactions: new Map(),
    closedDms: new Set(),
    violations: [],
    changes,
    dispatch: () => {},
  };
}

/** The interactions that nobody answered in time, and those that "think" for ever. */
export function findUnfinished(world: World): Violation[] {
  return [...world.interactions.values()].flatMap((interaction) => {
    const where = `interaction ${interaction.name || interaction.id}`;
    if (!interaction.acknowledged && isTooLate(world, interaction)) return { where, what: 'no answer in 3 s' };
    return isLeftLoading(world, interaction) ? { where, what: 'deferred, and never answered' } : [];
  });
}
