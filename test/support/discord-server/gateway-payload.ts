import { GatewayCloseCodes as Close, type GatewayOpcodes } from 'discord-api-types/v10';
import { knownIntents, privilegedIntents } from './intents.ts';
import type { Body } from './route.ts';
import type { World } from './state.ts';

/** What a client sends over its socket. */
export interface Payload {
  readonly op: GatewayOpcodes;
  readonly d: Body;
}

/** Null where it is no payload. */
export function parsePayload(bytes: Buffer): Payload | null {
  try {
    const payload: unknown = JSON.parse(bytes.toString());
    return typeof payload === 'object' && payload !== null && 'op' in payload ? (payload as Payload) : null;
  } catch {
    return null;
  }
}

/** The code with which Discord closes on an IDENTIFY that it does not take; null where it takes it. */
export function rejectIdentify(world: World, d: Body): Close | null {
  const [number, count]: [number, number] = d?.shard ?? [0, 1];
  if (d?.token !== world.token) return Close.AuthenticationFailed;
  if (!(count >= 1 && number >= 0 && number < count)) return Close.InvalidShard;
  if (!Number.isInteger(d.intents) || (d.intents & ~knownIntents) !== 0) return Close.InvalidIntents;
  return d.intents & privilegedIntents & ~world.grantedIntents ? Close.DisallowedIntents : null;
}
