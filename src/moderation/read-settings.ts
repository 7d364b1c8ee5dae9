import { z } from 'zod';
import { settingsSchema, type ServerSettings } from './settings.ts';

/**
 * What is to be changed.
 *
 * @param changes - `key=value`; lists with commas, other values that are no text as JSON.
 * @returns The new values, or what is wrong with each change.
 */
export function readSettings(
  changes: readonly string[],
): { readonly set: Partial<ServerSettings> } | { readonly faults: readonly string[] } {
  const unread = changes.filter((change) => !change.includes('='));
  const wanted = changes.filter((change) => change.includes('=')).map(readChange);
  const parsed = settingsSchema.safeParse(Object.fromEntries(wanted));
  const faults = [
    ...unread.map((change) => `  "${change}" is not key=value`),
    ...(parsed.error?.issues ?? []).map(
      ({ path, message }) => `  ${path.length === 0 ? '' : `${path.join('.')}: `}${message}`,
    ),
  ];
  if (!parsed.success || faults.length > 0) return { faults };
  const named = new Set(wanted.map(([key]) => key));
  return { set: Object.fromEntries(Object.entries(parsed.data).filter(([key]) => named.has(key))) };
}

/** What each setting may be, for people. */
export function describeSettings(): Readonly<Record<string, string>> {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, describe(property)]));
}

function describe(schema: z.core.JSONSchema._JSONSchema): string {
  if (typeof schema === 'boolean') return '';
  const { enum: values, minimum, maximum, type, anyOf, maxItems, maxLength, pattern } = schema;
  if (values !== undefined) return values.join(' | ');
  if (anyOf !== undefined) return anyOf.map(describe).join(' | ');
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  switch (type) {
    case 'array':
      return `up to ${maxItems} ids with commas between them, or nothing`;
    case 'string':
      return pattern === undefined ? `a name of 1 to ${maxLength} characters` : 'an id';
    case 'boolean':
      return 'true | false';
    default:
      return String(type);
  }
}

function readChange(change: string): readonly [string, unknown] {
  const [key, text] = [change.slice(0, change.indexOf('=')).trim(), change.slice(change.indexOf('=') + 1).trim()];
  const schema = Object.hasOwn(settingsSchema.shape, key) ? settingsSchema.shape[key as keyof ServerSettings] : null;
  // An id may be all digits and still be a text.
  if (schema === null || schema.safeParse(text).success) return [key, text];
  const isList = schema.safeParse([]).success && !text.startsWith('[');
  return [key, isList ? listOf(text) : fromJson(text)];
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
