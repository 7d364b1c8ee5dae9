import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { Locale } from 'discord-api-types/v10';
import { AskingMember } from './actors/asking-member.ts';
import { GuildActor, type GuildOptions } from './actors/guild-actor.ts';
import { makeUser } from './actors/make-user.ts';
import { Cdn } from './cdn.ts';
import type { MessageRules } from './checks/lint-message.ts';
import { type Clock, movableClock } from './clock.ts';
import { createWorld, findUnfinished } from './create-world.ts';
import { EventFaults } from './event-faults.ts';
import { Gateway } from './gateway.ts';
import { HttpFaults } from './http-faults.ts';
import { type Answered, restApi } from './rest-api.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { commandRoutes } from './routes/command-routes.ts';
import { guildRoutes } from './routes/guild-routes.ts';
import { interactionRoutes } from './routes/interaction-routes.ts';
import { messageRoutes } from './routes/message-routes.ts';
import { reactionRoutes } from './routes/reaction-routes.ts';
import { roleRoutes } from './routes/role-routes.ts';
import { startRoutes } from './routes/start-routes.ts';
import { threadRoutes } from './routes/thread-routes.ts';
import { userRoutes } from './routes/user-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';
import type { Violation, World } from './state.ts';
import { waitUntil } from './wait-until.ts';

export interface DiscordServerOptions extends MessageRules {
  /** Bits of the privileged intents that are granted; none unless said. */
  readonly grantedIntents?: number;
  /** Bits of those that the application's page says are granted; those that are unless said. */
  readonly claimedIntents?: number;
  readonly clock?: Clock;
  /** Between two heartbeats of the bot; Discord's 41,250 unless said. */
  readonly heartbeatMs?: number;
  /** How many shards Discord recommends; 1 unless said. */
  readonly shards?: number;
}

/** A Discord of its own on a free port of 127.0.0.1, as strict as the real one. */
export interface DiscordServer {
  /** For discord.js as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly clock: Clock;
  readonly world: World;
  readonly gateway: Gateway;
  readonly events: EventFaults;
  readonly http: HttpFaults;
  /** What members attach. */
  readonly cdn: Cdn;
  /** Every answered request, oldest first. */
  readonly requests: readonly Answered[];
  readonly guild: (options?: GuildOptions) => GuildActor;
  /** Someone who shares no guild with the bot. */
  readonly stranger: (name?: string, locale?: Locale) => AskingMember;
  /** What the bot did wrong so far; what it left unanswered too. */
  readonly violations: () => Violation[];
  /** The same, and forgets them; what is unanswered stays so. */
  readonly takeViolations: () => Violation[];
  readonly until: (what: string, isSo: () => boolean) => Promise<true>;
  readonly close: () => Promise<void>;
}

/** Starts one; `close` ends every connection. */
export async function startDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const { grantedIntents = 0, claimedIntents, clock = movableClock(), heartbeatMs = 41_250, shards = 1 } = options;
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const world = createWorld(clock, grantedIntents, claimedIntents);
  const [events, http, requests] = [new EventFaults(), new HttpFaults(), new Array<Answered>()];
  const gateway = new Gateway(world, events, gatewayUrl, heartbeatMs);
  world.dispatch = (event, data, scope) => {
    gateway.dispatch(event, data, scope);
    world.changes.emit('change');
  };
  const routes = [
    ...startRoutes(gatewayUrl, shards),
    ...commandRoutes,
    ...interactionRoutes,
    ...webhookRoutes,
    ...messageRoutes,
    ...reactionRoutes,
    ...threadRoutes,
    ...channelRoutes,
    ...roleRoutes,
    ...guildRoutes,
    ...userRoutes,
  ];
  const cdn = new Cdn(() => `http://127.0.0.1:${port}`);
  const rest = restApi({ world, routes, faults: http, rules: options, answered: requests });
  const server = createServer((request, response) => {
    if (!cdn.answer(request, response)) rest(request, response);
  });
  gateway.listen(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: world.token,
    clock,
    world,
    gateway,
    events,
    http,
    cdn,
    requests,
    guild: (guildOptions = {}) => new GuildActor(world, guildOptions),
    stranger: (name = 'stranger', locale = Locale.EnglishUS) => new AskingMember(world, makeUser(world, name), locale),
    violations: () => [...world.violations, ...findUnfinished(world)],
    takeViolations: () => [...world.violations.splice(0), ...findUnfinished(world)],
    until: (what, isSo) => waitUntil(world, what, () => (isSo() ? true : null)),
    async close() {
      gateway.close();
      const closed = promisify(server.close.bind(server))();
      server.closeAllConnections();
      await closed;
    },
  };
}
