/** Computed values that were asked for lately. */
export interface RecentValues<Key, Value> {
  find(key: Key): Value | undefined;
  /** @returns The value. */
  keep(key: Key, value: Value): Value;
}

/**
 * @param limit - At most this many are kept, the half used last at least: two generations, of which the older one goes
 *   as a whole, so that finding a value in use writes nothing.
 */
export function createRecentValues<Key, Value>(limit: number): RecentValues<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const keep = (key: Key, value: Value) => {
    if (young.size >= limit / 2 && !young.has(key)) [old, young] = [young, new Map()];
    young.set(key, value);
    return value;
  };
  return {
    keep,
    find(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const before = old.get(key);
      return before === undefined ? undefined : keep(key, before);
    },
  };
}
