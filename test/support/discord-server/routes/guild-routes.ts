import { FormErrors } from '../checks/form-errors.ts';
import { findGuild, findMember } from '../find.ts';
import { permissionsOf } from '../permissions.ts';
import type { Call, Route } from '../route.ts';
import type { ChannelState, GuildState, World } from '../state.ts';
import { viewChannel, viewGuild, viewMember } from '../views.ts';

const path = '/guilds/:guild';

/** What a bot reads of guilds. */
export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: listGuilds,
  },
  { method: 'GET', path, handle: (world, call) => viewGuild(guildOf(world, call)) },
  {
    method: 'GET',
    path: `${path}/channels`,
    handle: (world, call) => channelsOf(world, call, ({ thread }) => !thread).map(viewChannel),
  },
  {
    method: 'GET',
    path: `${path}/threads/active`,
    handle: (world, call) => {
      const threads = channelsOf(world, call, ({ thread }) => thread !== null && !thread.archived);
      return { threads: threads.map(viewChannel), members: [] };
    },
  },
  { method: 'GET', path: `${path}/roles`, handle: (world, call) => [...guildOf(world, call).roles.values()] },
  {
    method: 'GET',
    path: `${path}/members/:user`,
    handle: (world, call) => viewMember(findMember(world, guildOf(world, call), call.params['user'] ?? '')),
  },
];

const guildsListed = 200;

/** By id, at most two hundred at once. */
function listGuilds(world: World, { query }: Call): object[] {
  const limit = Number(query.get('limit') ?? guildsListed);
  const errors = new FormErrors();
  if (!(limit >= 1 && limit <= guildsListed)) errors.add(['limit'], 'NUMBER_TYPE_MAX', 'int value should be 1 to 200.');
  errors.throwIfAny();
  const after = BigInt(query.get('after') ?? 0);
  return [...world.guilds.values()]
    .filter(({ id }) => BigInt(id) > after)
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .slice(0, limit)
    .map((guild) => ({
      ...viewGuild(guild),
      owner: false,
      permissions: String(permissionsOf(world, guild, world.bot.id)),
    }));
}

function guildOf(world: World, { params }: Call): GuildState {
  return findGuild(world, params['guild'] ?? '');
}

function channelsOf(world: World, call: Call, isWanted: (channel: ChannelState) => boolean): ChannelState[] {
  const guild = guildOf(world, call);
  return [...world.channels.values()].filter((channel) => channel.guild === guild && isWanted(channel));
}
