import { workerData } from 'node:worker_threads';
import { OperatorError } from '../foundation/errors.ts';
import { sendError, type SentError } from '../foundation/sent-error.ts';
import type { Engine, EngineRequest } from './engine.ts';
import { openEngine, type EngineFolders } from './open-engine.ts';

/** What a call comes to; a thread's errors lose their class on the way, so those that a person can mend are values. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: SentError };

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

async function told<Result>(action: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, result: await action() };
  } catch (error) {
    if (error instanceof OperatorError) return { ok: false, error: sendError(error) };
    throw error;
  }
}

/** The calls that {@link startEngine} makes, by name. */
export const load = () => told(async () => (await opening).engine.traceMaker);
export const reload = () => told(async () => void (await reloaded()));
export const answer = (request: EngineRequest) => told(async () => (await ready()).answer(request));
export const trace = (request: EngineRequest) => told(async () => (await opening).engine.trace(request));
