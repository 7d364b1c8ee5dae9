import { workerData } from 'node:worker_threads';
import { outcomeOf } from '../foundation/outcome.ts';
import { openStore } from './open-store.ts';

/** A call of one of the store's methods. */
export interface StoreCall {
  readonly method: string;
  readonly given: readonly unknown[];
}

const opening = openStore(null, workerData as string);
opening.catch(() => undefined); // whoever calls first is told

/** The calls that `startStore` makes, by name. */
export const load = () =>
  outcomeOf(async () => {
    const { store, migration } = await opening;
    const methods = Object.entries(store).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    return { place: store.place, migration, methods };
  });
export const run = ({ method, given }: StoreCall) =>
  outcomeOf(async () => {
    const { store } = await opening;
    const action = store[method as keyof typeof store] as (...given: readonly unknown[]) => Promise<unknown>;
    return action(...given);
  });
