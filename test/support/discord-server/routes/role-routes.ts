import { findGuild, findMember } from '../find.ts';
import { permissionBits, permissionsOf } from '../permissions.ts';
import { refusals } from '../refusal.ts';
import type { Call, Route } from '../route.ts';
import type { GuildState, MemberState, World } from '../state.ts';
import { viewMember } from '../views.ts';

const path = '/guilds/:guild/members/:user/roles/:role';

/** Roles of members. */
export const roleRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path,
    handle: (world, call) => {
      const { guild, member, role } = find(world, call);
      if (!member.roles.includes(role)) member.roles.push(role);
      tellMember(world, guild, member);
    },
  },
  {
    method: 'DELETE',
    path,
    handle: (world, call) => {
      const { guild, member, role } = find(world, call);
      const index = member.roles.indexOf(role);
      if (index !== -1) member.roles.splice(index, 1);
      tellMember(world, guild, member);
    },
  },
];

/** A bot gives and takes only what stands below its own highest role. */
function find(world: World, { params }: Call): { guild: GuildState; member: MemberState; role: string } {
  const guild = findGuild(world, params['guild'] ?? '');
  const member = findMember(world, guild, params['user'] ?? '');
  const role = guild.roles.get(params['role'] ?? '');
  if (!role) throw refusals.unknownRole();
  const needed = permissionBits(['ManageRoles']);
  const own = guild.members.get(world.bot.id)?.roles ?? [];
  const highest = Math.max(0, ...own.map((id) => guild.roles.get(id)?.position ?? 0));
  if ((permissionsOf(world, guild, world.bot.id) & needed) !== needed || role.position >= highest) {
    throw refusals.missingPermissions();
  }
  return { guild, member, role: role.id };
}

function tellMember(world: World, guild: GuildState, member: MemberState): void {
  world.dispatch('GUILD_MEMBER_UPDATE', { guild_id: guild.id, ...viewMember(member) }, { guild });
}
