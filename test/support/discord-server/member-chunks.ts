import { GatewayCloseCodes, GatewayIntentBits, type GatewayRequestGuildMembersData } from 'discord-api-types/v10';
import type { GatewaySession } from './gateway-session.ts';
import type { World } from './state.ts';
import { viewMember } from './views.ts';

/** Answers a request for members, in one chunk; the whole list needs the intent. */
export function tellMembers(world: World, session: GatewaySession, request: GatewayRequestGuildMembersData): void {
  const guild = world.guilds.get(request.guild_id);
  if (!guild) return;
  const query = 'query' in request ? request.query : undefined;
  const limit = 'limit' in request ? request.limit : 0;
  const ids = 'user_ids' in request ? [request.user_ids].flat() : [];
  if (query === '' && !(session.intents & GatewayIntentBits.GuildMembers)) {
    session.close(GatewayCloseCodes.DisallowedIntents);
    return;
  }
  const found = [...guild.members.values()].filter(({ user }) =>
    query === undefined ? ids.includes(user.id) : user.username.startsWith(query),
  );
  session.tell('GUILD_MEMBERS_CHUNK', {
    guild_id: guild.id,
    members: (limit > 0 ? found.slice(0, limit) : found).map(viewMember),
    not_found: ids.filter((id) => !guild.members.has(id)),
    chunk_index: 0,
    chunk_count: 1,
    ...(request.nonce !== undefined && { nonce: request.nonce }),
  });
}
