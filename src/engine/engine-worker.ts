import { workerData } from 'node:worker_threads';
import { outcomeOf } from '../foundation/outcome.ts';
import type { Engine, EngineRequest } from './engine.ts';
import { openEngine, type EngineFolders } from './open-engine.ts';

const opening = openEngine(workerData as EngineFolders);
opening.catch(() => undefined); // whoever calls first is told
let hasRead = false;

async function reloaded(): Promise<Engine> {
  const { engine } = await opening;
  await engine.reload();
  hasRead = true;
  return engine;
}

/** A thread that was started again after a fault reads the snapshots when it is first asked. */
async function ready(): Promise<Engine> {
  return hasRead ? (await opening).engine : reloaded();
}

/** The calls that `startEngine` makes, by name. */
export const load = () => outcomeOf(async () => (await opening).engine.traceMaker);
export const reload = () => outcomeOf(async () => void (await reloaded()));
export const answer = (request: EngineRequest) => outcomeOf(async () => (await ready()).answer(request));
export const trace = (request: Omit<EngineRequest, 'collections'>) =>
  outcomeOf(async () => (await opening).engine.trace(request));
