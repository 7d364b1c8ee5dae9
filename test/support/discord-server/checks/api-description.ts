import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answered } from '../rest-api.ts';
import type { Body } from '../route.ts';
import type { Violation } from '../state.ts';

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** What judges the body of such a request; null: the description says nothing of it. */
type FindValidator = (verb: string, path: string) => ValidateFunction | null;

/** Where Discord's own description of its API is, where it is. */
export const discordDescription = '../shared/discord-openapi.json';

const bitFields = new Set(['default_member_permissions', 'permissions', 'allow', 'deny']);
const json = 'application/json';
const read = new Map<string, FindValidator>();

/** What accepted bodies have wrong by Discord's own description of its API, an OpenAPI document in a file. */
export function findUnlikeDescription(file: string, requests: readonly Answered[]): Violation[] {
  const find = read.get(file) ?? readDescription(file);
  read.set(file, find);
  return requests.flatMap(({ method, path, body, status }) => {
    const validate = status >= 400 ? null : find(method.toLowerCase(), path);
    if (!validate || validate(withNumericBits(body))) return [];
    const where = `${method} ${path}`;
    // Each alternative of a choice says the same of it.
    const faults = new Set((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
    return [...faults].map((what) => ({ where, what }));
  });
}

/** Compiles the schema of a body when it is first asked for, which takes up to a quarter of a second. */
function readDescription(file: string): FindValidator {
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const { paths } = description;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  ajv.addSchema(description, 'discord');
  const templates = Object.keys(paths).map((template) => template.split('/'));
  const compiled = new Map<string, ValidateFunction>();
  return (verb, path) => {
    const template = findTemplate(templates, path);
    if (!template || !paths[template]?.[verb]?.requestBody?.content[json]) return null;
    const pointer = ['paths', template, verb, 'requestBody', 'content', json, 'schema'].map(escapeStep).join('/');
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#/${pointer}` });
    compiled.set(pointer, validate);
    return validate;
  };
}

function escapeStep(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** The template of a path, both in segments; one with fewer blanks is nearer. */
function findTemplate(templates: readonly (readonly string[])[], path: string): string | undefined {
  const segments = path.split('/');
  const isBlank = (part: string) => part.startsWith('{');
  const countBlanks = (parts: readonly string[]) => parts.filter(isBlank).length;
  return templates
    .filter((parts) => parts.length === segments.length)
    .filter((parts) => parts.every((part, index) => part === segments[index] || isBlank(part)))
    .toSorted((one, other) => countBlanks(one) - countBlanks(other))[0]
    ?.join('/');
}

/** Discord takes bit fields as texts too, and its description does not say so. */
function withNumericBits(body: Body): Body {
  if (Array.isArray(body)) return body.map(withNumericBits);
  if (typeof body !== 'object' || body === null) return body;
  const convert = ([key, value]: [string, unknown]): [string, unknown] =>
    bitFields.has(key) && typeof value === 'string' ? [key, Number(value)] : [key, withNumericBits(value)];
  return Object.fromEntries(Object.entries(body).map(convert));
}
