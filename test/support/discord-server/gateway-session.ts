import { type APIMessage, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { hears, redact } from './intents.ts';
import type { Scope, World } from './state.ts';

/** One identified session; it outlives its sockets, for RESUME. */
export class GatewaySession {
  readonly #sent: { readonly s: number; readonly text: string }[] = [];
  #socket: WebSocket | null = null;

  readonly id: string;
  readonly intents: number;
  /** Its number, and of how many. */
  readonly shard: readonly [number, number];

  constructor(id: string, intents: number, shard: readonly [number, number]) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  get isConnected(): boolean {
    return this.#socket !== null;
  }

  get lastSequence(): number {
    return this.#sent.at(-1)?.s ?? 0;
  }

  attach(socket: WebSocket): void {
    this.#socket = socket;
    socket.once('close', () => {
      if (this.#socket === socket) this.#socket = null;
    });
  }

  /** Closes the socket; without a code it breaks off. */
  close(code?: number): void {
    if (code === undefined) this.#socket?.terminate();
    else this.#socket?.close(code);
    this.#socket = null;
  }

  /** An opcode without a sequence number. */
  signal(op: GatewayOpcodes, d: unknown): void {
    this.#socket?.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  /** An event: numbered, and kept for a RESUME. */
  tell(t: string, d: object): void {
    const s = this.lastSequence + 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s, d });
    this.#sent.push({ s, text });
    this.#socket?.send(text);
  }

  replayAfter(sequence: number): void {
    for (const { s, text } of this.#sent) if (s > sequence) this.#socket?.send(text);
  }

  /** Tells the event if the session asked for it, as far as it may read it. */
  offer(world: World, event: string, data: object, scope: Scope): void {
    const [number, count] = this.shard;
    const guildId = BigInt(scope.guild?.id ?? 0);
    if ((guildId >> 22n) % BigInt(count) !== BigInt(number) || !hears(this.intents, event, scope)) return;
    const isMessage = event === 'MESSAGE_CREATE' || event === 'MESSAGE_UPDATE';
    this.tell(event, isMessage ? redact(world, data as APIMessage, this.intents, scope.guild === null) : data);
  }
}
