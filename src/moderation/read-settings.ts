import { z } from 'zod';
import { settingsSchema, type ServerSettings } from './settings.ts';

/**
 * Settings with some of them changed.
 *
 * @param changes - `key=value`; a value that is no text is written as JSON.
 * @returns The settings, or what is wrong with each change.
 */
export function readSettings(
  before: ServerSettings,
  changes: readonly string[],
): { readonly settings: ServerSettings } | { readonly faults: readonly string[] } {
  const unread = changes.filter((change) => !change.includes('='));
  const wanted = changes.filter((change) => change.includes('=')).map(readChange);
  const parsed = settingsSchema.safeParse({ ...before, ...Object.fromEntries(wanted) });
  const faults = [
    ...unread.map((change) => `  "${change}" is not key=value`),
    ...(parsed.error?.issues ?? []).map(
      ({ path, message }) => `  ${path.length === 0 ? '' : `${path.join('.')}: `}${message}`,
    ),
  ];
  return parsed.success && faults.length === 0 ? { settings: parsed.data } : { faults };
}

/** What each setting may be, for people. */
export function describeSettings(): Readonly<Record<string, string>> {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      typeof property === 'boolean' ? '' : describe(property),
    ]),
  );
}

function describe({ enum: values, minimum, maximum, type }: z.core.JSONSchema.BaseSchema): string {
  if (values !== undefined) return values.join(' | ');
  return minimum === undefined || maximum === undefined
    ? [type ?? 'value'].flat().join(' | ')
    : `${minimum} to ${maximum}`;
}

function readChange(change: string): readonly [string, unknown] {
  const [key, text] = [change.slice(0, change.indexOf('=')).trim(), change.slice(change.indexOf('=') + 1).trim()];
  const schema = Object.hasOwn(settingsSchema.shape, key) ? settingsSchema.shape[key as keyof ServerSettings] : null;
  // An id may be all digits and still be a text.
  return [key, schema === null || schema.safeParse(text).success ? text : fromJson(text)];
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
