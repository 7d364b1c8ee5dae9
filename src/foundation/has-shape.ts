/** What each property of an object must be. */
export type Shape<Value> = { readonly [Key in keyof Value]: (value: unknown) => boolean };

/**
 * Whether a value read from a file of the program's own is an object with just these properties. What people write is
 * checked by `zod`, which can say what is wrong with it; loading that takes longer than answering a question.
 */
export function hasShape<Value>(value: unknown, shape: Shape<Value>): value is Value {
  if (!isObject(value)) return false;
  const checks = Object.entries<(value: unknown) => boolean>(shape);
  return Object.keys(value).length === checks.length && checks.every(([key, check]) => check(value[key]));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
