/** Computed values that were asked for lately. */
export interface RecentValues<Key, Value> {
  find(key: Key): Value | undefined;
  /** @returns The value. */
  keep(key: Key, value: Value): Value;
}

/** @param limit - At most this many are kept; the one unused for longest goes first. */
export function createRecentValues<Key, Value>(limit: number): RecentValues<Key, Value> {
  const values = new Map<Key, Value>(); // in the order of use
  const keep = (key: Key, value: Value) => {
    values.delete(key);
    if (values.size >= limit) values.delete(values.keys().next().value!);
    values.set(key, value);
    return value;
  };
  return {
    keep,
    find(key) {
      const value = values.get(key);
      return value === undefined ? undefined : keep(key, value);
    },
  };
}
