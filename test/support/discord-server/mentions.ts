import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import type { World } from './state.ts';

/** Whom a message pings. */
export interface Mentions {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

/** Reads the pings of a text, as far as `allowed` lets them; undefined: all of them. */
export function readMentions(
  world: World,
  content: string,
  allowed: APIAllowedMentions | undefined,
  repliedTo: APIUser | null,
): Mentions {
  const parsed: readonly string[] | undefined = allowed && (allowed.parse ?? []);
  const isParsed = (what: string) => parsed?.includes(what) ?? true;
  const ids = (pattern: RegExp) => [...new Set([...content.matchAll(pattern)].map(([, id = '']) => id))];
  const userIds = ids(/<@!?(\d+)>/gu).filter((id) => isParsed('users') || allowed?.users?.includes(id));
  if (repliedTo && (allowed ? allowed.replied_user === true : true)) userIds.push(repliedTo.id);
  return {
    mentions: [...new Set(userIds)].flatMap((id) => world.users.get(id) ?? []),
    mention_roles: ids(/<@&(\d+)>/gu).filter((id) => isParsed('roles') || allowed?.roles?.includes(id)),
    mention_everyone: isParsed('everyone') && /@(?:everyone|here)\b/u.test(content),
  };
}
