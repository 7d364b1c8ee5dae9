import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/foundation/take-turns.ts';

/** Turns by a clock that stands still, and a log of which action begins and ends when. */
function setUp() {
  const log: string[] = [];
  const pauses: { readonly ms: number; readonly end: () => void }[] = [];
  const turns = createTurns((ms) => new Promise<void>((end) => pauses.push({ ms, end })));
  /** An action that ends when told to; with an error, it fails with it. */
  const action = (name: string) => {
    let end: (error?: Error) => void = () => undefined;
    const told = new Promise<string>((resolve, reject) => {
      end = (error) => (error === undefined ? resolve(name) : reject(error));
    });
    told.catch(() => undefined); // it may come before the action begins
    const run = async () => {
      log.push(`${name} begins`);
      try {
        return await told;
      } finally {
        log.push(`${name} ends`);
      }
    };
    return { run, end: (error?: Error) => end(error) };
  };
  return { turns, log, pauses, action };
}

/** Until nothing happens any more but by the clock or by the test. */
async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await setImmediate();
}

describe('turns', () => {
  it('are taken one at a time, in the order in which they were asked for', async () => {
    const { turns, log, action } = setUp();
    const [a, b, c] = [action('a'), action('b'), action('c')];
    const taken = Promise.all([a, b, c].map(({ run }) => turns.take(run)));
    // Whichever could end first.
    for (const { end } of [c, b]) end();
    await settle();
    expect(log).toEqual(['a begins']);
    a.end();
    expect(await taken).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('let all that waits have its moment between two of them', async () => {
    const { turns, log } = setUp();
    const somethingElse = async () => {
      await setImmediate();
      log.push('something else');
    };
    const first = turns.take(async () => {
      log.push('first turn');
      void somethingElse();
    });
    await Promise.all([first, turns.take(async () => void log.push('second turn'))]);
    expect(log).toEqual(['first turn', 'something else', 'second turn']);
  });

  it('wait for nothing where nothing is urgent', async () => {
    const { turns, pauses } = setUp();
    expect(await turns.take(async () => 7)).toBe(7);
    expect(await turns.first(async () => 8)).toBe(8);
    expect(await turns.take(async () => 9)).toBe(9);
    expect(pauses).toEqual([]);
  });

  it('go on after an action that fails, of which only who asked hears', async () => {
    const { turns, log, action } = setUp();
    const [a, b] = [action('a'), action('b')];
    const failing = turns.take(a.run).catch((error: unknown) => error);
    const next = turns.take(b.run);
    a.end(new Error('broken'));
    b.end();
    expect(await failing).toMatchObject({ message: 'broken' });
    expect(await next).toBe('b');
    const thrown = turns.take(() => {
      throw new Error('at once');
    });
    await expect(thrown).rejects.toThrow('at once');
    expect(await turns.take(async () => 'c')).toBe('c');
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});

describe('an urgent action', () => {
  it('runs at once, beside the turn that is being taken, and before the turns that wait', async () => {
    const { turns, log, action } = setUp();
    const [a, b, urgent] = [action('a'), action('b'), action('urgent')];
    const taken = [a, b].map(({ run }) => turns.take(run));
    await settle();
    const first = turns.first(urgent.run);
    expect(log).toEqual(['a begins', 'urgent begins']);
    a.end();
    await settle();
    expect(log).toEqual(['a begins', 'urgent begins', 'a ends']);
    urgent.end();
    expect(await first).toBe('urgent');
    b.end();
    expect(await Promise.all(taken)).toEqual(['a', 'b']);
    expect(log.slice(3)).toEqual(['urgent ends', 'b begins', 'b ends']);
  });

  it('is waited for also where it came while the turn waited for another one', async () => {
    const { turns, log, pauses, action } = setUp();
    const [heavy, one, other] = [action('heavy'), action('one'), action('other')];
    const first = turns.first(one.run);
    const taken = turns.take(heavy.run);
    await settle();
    const second = turns.first(other.run);
    one.end();
    await first;
    await settle();
    expect(log).toEqual(['one begins', 'other begins', 'one ends']);
    other.end();
    await second;
    heavy.end();
    await taken;
    expect(log.slice(3)).toEqual(['other ends', 'heavy begins', 'heavy ends']);
    // The patience is one for all of them.
    expect(pauses.map(({ ms }) => ms)).toEqual([100]);
  });

  it('is not waited for any longer than the patience', async () => {
    const { turns, log, pauses, action } = setUp();
    const [heavy, urgent] = [action('heavy'), action('urgent')];
    const first = turns.first(urgent.run);
    const taken = turns.take(heavy.run);
    await settle();
    expect([log, pauses.map(({ ms }) => ms)]).toEqual([['urgent begins'], [100]]);
    pauses[0]!.end();
    await settle();
    expect(log).toEqual(['urgent begins', 'heavy begins']);
    heavy.end();
    urgent.end();
    expect(await Promise.all([first, taken])).toEqual(['urgent', 'heavy']);
  });

  it('that fails tells who asked, and holds up no turn', async () => {
    const { turns, action } = setUp();
    const urgent = action('urgent');
    const failing = turns.first(urgent.run).catch((error: unknown) => error);
    const taken = turns.take(async () => 'heavy');
    urgent.end(new Error('broken'));
    expect(await failing).toMatchObject({ message: 'broken' });
    expect(await taken).toBe('heavy');
  });
});
