import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { EventFaults } from './event-faults.ts';
import { GatewaySession } from './gateway-session.ts';
import { type Payload, parsePayload, rejectIdentify } from './gateway-payload.ts';
import { applicationFlags } from './intents.ts';
import { tellMembers } from './member-chunks.ts';
import { isAllowed } from './permissions.ts';
import type { Scope, World } from './state.ts';
import { viewGuildAtStart } from './views.ts';

const sendsPerMinute = 120;

/** The WebSocket side: sessions, and the events that they hear. */
export class Gateway {
  /** How many sessions identified, and how many came back with RESUME. */
  readonly count = { identified: 0, resumed: 0 };
  /** Heartbeats are answered while this holds. */
  acknowledgesHeartbeats = true;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, GatewaySession>();

  readonly world: World;
  readonly faults: EventFaults;
  readonly url: () => string;
  readonly heartbeatMs: number;

  constructor(world: World, faults: EventFaults, url: () => string, heartbeatMs: number) {
    this.world = world;
    this.faults = faults;
    this.url = url;
    this.heartbeatMs = heartbeatMs;
  }

  listen(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (ws) => this.#welcome(ws));
    });
  }

  get sessions(): GatewaySession[] {
    return [...this.#sessions.values()].filter(({ isConnected }) => isConnected);
  }

  /** Offers an event to every session, with the faults that were asked for; unseen channels stay silent. */
  dispatch(event: string, data: object, scope: Scope): void {
    const isSeen =
      !scope.channel ||
      event.endsWith('_DELETE') ||
      isAllowed(this.world, scope.channel, this.world.bot.id, ['ViewChannel']);
    if (!isSeen) return;
    for (const one of this.faults.apply({ event, data, scope })) this.release(one);
  }

  /** Sends a dispatched event past the faults. */
  release({ event, data, scope }: { event: string; data: object; scope: Scope }): void {
    for (const session of this.#sessions.values()) session.offer(this.world, event, data, scope);
  }

  /** Breaks every socket off; with `forget`, a RESUME then fails with INVALID_SESSION. */
  drop({ code, forget = false }: { code?: number; forget?: boolean } = {}): void {
    for (const session of this.sessions) session.close(code);
    if (forget) this.#sessions.clear();
  }

  /** Asks every session to reconnect and to resume. */
  askToReconnect(): void {
    for (const session of this.sessions) session.signal(Op.Reconnect, null);
  }

  /** Ends every session; where it is resumable the bot may come back with RESUME. */
  invalidate(isResumable: boolean): void {
    for (const session of this.sessions) session.signal(Op.InvalidSession, isResumable);
    if (!isResumable) this.#sessions.clear();
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #welcome(socket: WebSocket): void {
    let session: GatewaySession | null = null;
    const sentAt: number[] = [];
    socket.send(JSON.stringify({ op: Op.Hello, d: { heartbeat_interval: this.heartbeatMs }, s: null, t: null }));
    socket.on('message', (bytes: Buffer) => {
      const now = this.world.clock.now();
      sentAt.push(now);
      if (sentAt.filter((at) => at > now - 60_000).length > sendsPerMinute) return socket.close(Close.RateLimited);
      const payload = parsePayload(bytes);
      if (!payload) return socket.close(Close.DecodeError);
      if (payload.op === Op.Heartbeat) return this.#beat(socket);
      if (payload.op === Op.Identify || payload.op === Op.Resume) {
        if (session) return socket.close(Close.AlreadyAuthenticated);
        session = payload.op === Op.Identify ? this.#identify(socket, payload) : this.#resume(socket, payload);
        return undefined;
      }
      return session ? this.#obey(socket, session, payload) : socket.close(Close.NotAuthenticated);
    });
  }

  #beat(socket: WebSocket): void {
    if (this.acknowledgesHeartbeats) socket.send(JSON.stringify({ op: Op.HeartbeatAck, d: null, s: null, t: null }));
  }

  #identify(socket: WebSocket, { d }: Payload): GatewaySession | null {
    const rejection = rejectIdentify(this.world, d);
    if (rejection !== null) {
      socket.close(rejection);
      return null;
    }
    const session = new GatewaySession(randomUUID(), d.intents, d.shard ?? [0, 1]);
    this.#sessions.set(session.id, session);
    session.attach(socket);
    this.count.identified++;
    this.#ready(session);
    return session;
  }

  #ready(session: GatewaySession): void {
    const { bot, guilds } = this.world;
    const [number, count] = session.shard;
    const mine = [...guilds.values()].filter(({ id }) => (BigInt(id) >> 22n) % BigInt(count) === BigInt(number));
    session.tell('READY', {
      v: 10,
      user: bot,
      guilds: mine.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url(),
      shard: session.shard,
      application: { id: bot.id, flags: applicationFlags(this.world.grantedIntents) },
    });
    for (const guild of mine) {
      session.offer(this.world, 'GUILD_CREATE', viewGuildAtStart(this.world, guild, session.intents), { guild });
    }
    this.world.changes.emit('change');
  }

  #resume(socket: WebSocket, { d }: Payload): GatewaySession | null {
    const session = this.#sessions.get(String(d?.session_id));
    if (d?.token !== this.world.token) socket.close(Close.AuthenticationFailed);
    else if (!session) socket.send(JSON.stringify({ op: Op.InvalidSession, d: false, s: null, t: null }));
    else if (d.seq > session.lastSequence) socket.close(Close.InvalidSeq);
    else {
      session.attach(socket);
      session.replayAfter(d.seq);
      session.tell('RESUMED', {});
      this.count.resumed++;
      this.world.changes.emit('change');
      return session;
    }
    return null;
  }

  #obey(socket: WebSocket, session: GatewaySession, { op, d }: Payload): void {
    if (op === Op.RequestGuildMembers) tellMembers(this.world, session, d);
    else if (op !== Op.PresenceUpdate && op !== Op.VoiceStateUpdate) socket.close(Close.UnknownOpcode);
  }
}
