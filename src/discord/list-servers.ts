import { Routes, type REST } from 'discord.js';
import { maxServersListed } from './limits.ts';

/** A server that the bot is in, as Discord lists it. */
export interface ListedServer {
  readonly id: string;
  readonly name: string;
  /** Bits of what the bot's roles allow there, as a decimal number. */
  readonly permissions: string;
}

/** Every server that the bot is in, by id: Discord gives them page by page. */
export async function listServers(rest: REST): Promise<ListedServer[]> {
  const all: ListedServer[] = [];
  for (;;) {
    const query = new URLSearchParams({ limit: String(maxServersListed), after: all.at(-1)?.id ?? '0' });
    // oxlint-disable-next-line no-await-in-loop -- a page begins where the one before it ends
    const page = (await rest.get(Routes.userGuilds(), { query })) as readonly ListedServer[];
    all.push(...page);
    if (page.length < maxServersListed) return all;
  }
}
