/**
 * A value whose texts both databases can hold and give back as they are: NUL and lone surrogates, which PostgreSQL has
 * no place for, become U+FFFD. Every value that enters the store passes here, and what is looked for too.
 */
export function storable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD') as Value;
  if (Array.isArray(value)) return value.map(storable) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, storable<unknown>(one)])) as Value;
}
