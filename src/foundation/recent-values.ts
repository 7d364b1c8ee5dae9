/** Computed values that were asked for lately. */
export interface RecentValues<Key, Value> {
  /** The value of a key; made when it is not among the recent ones. */
  get(key: Key, make: () => Value): Value;
}

/** @param limit - At most this many are kept; the one unused for longest goes first. */
export function createRecentValues<Key, Value>(limit: number): RecentValues<Key, Value> {
  const values = new Map<Key, Value>(); // in the order of use
  return {
    get(key, make) {
      const isKnown = values.has(key);
      const value = isKnown ? values.get(key)! : make();
      if (isKnown) values.delete(key);
      else if (values.size >= limit) values.delete(values.keys().next().value!);
      values.set(key, value);
      return value;
    },
  };
}
