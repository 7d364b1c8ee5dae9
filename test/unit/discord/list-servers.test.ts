import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkDiscord } from '../../../src/discord/check-discord.ts';
import { startDiscordServer, type DiscordServer } from '../../support/discord-server/start-discord-server.ts';

let server: DiscordServer;

beforeAll(async () => {
  server = await startDiscordServer();
});
afterAll(() => server.close());

it.each([0, 200, 401])('finds the bot in %i servers, page by page', async (count) => {
  while (server.world.guilds.size < count) server.guild({ name: `Lake ${server.world.guilds.size}` });
  const before = server.requests.length;
  const { servers } = await checkDiscord({ token: server.token, apiUrl: server.apiUrl });
  expect(servers.map(({ id }) => id)).toEqual([...server.world.guilds.keys()]);
  const pages = server.requests.slice(before).filter(({ path }) => path === '/users/@me/guilds');
  expect(pages).toHaveLength(Math.floor(count / 200) + 1);
  expect(server.takeViolations()).toEqual([]);
});
