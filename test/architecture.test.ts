import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { z } from 'zod';

/** A room imports itself and rooms to its left; rooms in one bracket never import each other. */
const order: readonly (readonly string[])[] = [
  ['foundation'],
  ['language'],
  ['records'],
  ['corpus'],
  ['passages'],
  ['embeddings'],
  ['indexes'],
  ['retrieval'],
  ['lookups'],
  ['answers'],
  ['recognition'],
  ['claims'],
  ['moderation'],
  ['store'],
  ['engine'],
  ['assistant.ts'],
  ['discord', 'web', 'evaluation'],
  ['config.ts'],
  ['composition'],
  ['cli'],
];

/** The one place that imports a foreign package: a file, or a folder with "/" at its end. */
const doors: ReadonlyMap<string, string> = new Map([
  ['@hono/node-server', 'web/'],
  ['@xenova/transformers', 'embeddings/transformers.ts'],
  ['better-sqlite3', 'store/sqlite-engine.ts'],
  ['chokidar', 'cli/'],
  ['cli-progress', 'cli/'],
  ['commander', 'cli/'],
  ['discord.js', 'discord/'],
  ['dotenv', 'cli/'],
  ['hnswlib-node', 'indexes/hnsw-vector-index.ts'],
  ['hono', 'web/'],
  ['kysely', 'store/'],
  ['minisearch', 'evaluation/mini-search-ranker.ts'],
  ['pbf', 'embeddings/token-table.ts'],
  ['pg', 'store/postgres-engine.ts'],
  ['picocolors', 'cli/'],
  ['pino', 'foundation/logger.ts'],
  ['piscina', 'foundation/thread.ts'],
  ['prom-client', 'web/metrics.ts'],
  ['proper-lockfile', 'indexes/write-lock.ts'],
  ['rate-limiter-flexible', 'foundation/rate-limit.ts'],
  ['yaml', 'foundation/parse-yaml.ts'],
]);
/** Checks values wherever they come in from outside. */
const free = new Set(['zod']);
const maxLines = 300;

/** Files of `src/` by their path in it, `/` between folders. */
type Sources = ReadonlyMap<string, string>;

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Findings {
  /** Of every import and re-export, types included; `null` for a name that is computed. */
  readonly imports: readonly (string | null)[];
  readonly readsEnvironment: boolean;
  readonly onlyReExports: boolean;
}

/** Every breach of the rules, as "file: what is wrong". */
function findBreaches(sources: Sources, dependencies: ReadonlySet<string>): string[] {
  return [...sources].flatMap(([file, text]) => {
    const { imports, readsEnvironment, onlyReExports } = examine(text);
    const found = imports.map((specifier) => judgeImport(file, specifier, dependencies));
    if (!order.flat().includes(roomOf(file))) found.push(`"${roomOf(file)}" has no place in the order`);
    if (basename(file).startsWith('index.') || onlyReExports) found.push('is a barrel');
    if (!file.split('/').every(isKebabCase)) found.push('is not named in kebab-case');
    if (readsEnvironment && roomOf(file) !== 'cli') found.push('reads the environment outside cli/');
    const lines = text.replace(/\n$/u, '').split('\n').length;
    if (lines > maxLines) found.push(`has ${lines} lines`);
    return found.flatMap((what) => (what === null ? [] : [`${file}: ${what}`]));
  });
}

function judgeImport(file: string, specifier: string | null, dependencies: ReadonlySet<string>): string | null {
  if (specifier === null) return 'imports a computed name';
  if (specifier.startsWith('.')) return judgeArrow(file, posix.join(posix.dirname(file), specifier));
  if (/^(?:node:)?module$/u.test(specifier)) return 'imports node:module, which can hide other imports';
  if (/^(?:node:)?process$/u.test(specifier)) return 'imports node:process; use the global one';
  if (isBuiltin(specifier)) return null;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (!dependencies.has(name)) return `imports ${name}, which is not in package.json's dependencies`;
  if (free.has(name)) return null;
  const door = doors.get(name);
  if (door === undefined) return `imports ${name}, which has no door`;
  const isDoor = door.endsWith('/') ? file.startsWith(door) : file === door;
  return isDoor ? null : `imports ${name} beside its door ${door}`;
}

function judgeArrow(file: string, target: string): string | null {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (target.startsWith('..')) return `imports ${target}, which is outside src/`;
  const isAllowed = from === to || placeOf(to) < placeOf(from);
  return isAllowed ? null : `imports ${target}: ${from} may not import ${to}`;
}

/** A folder, or a file that lies in `src/` itself. */
function roomOf(file: string): string {
  return file.split('/', 1)[0] ?? '';
}

/** Places count from the left; a room without a place is to the right of all. */
function placeOf(room: string): number {
  const place = order.findIndex((bracket) => bracket.includes(room));
  return place === -1 ? order.length : place;
}

function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.ts)?$/u.test(name);
}

/** By text, what was found in it: every door looks through all files again. */
const examined = new Map<string, Findings>();

function examine(text: string): Findings {
  const findings = examined.get(text) ?? examineAnew(text);
  examined.set(text, findings);
  return findings;
}

function examineAnew(text: string): Findings {
  const { body } = parseAst(text, { lang: 'ts' });
  const imports: (string | null)[] = [];
  let readsEnvironment = false;
  visit(body, (node, parent) => {
    const { type } = node;
    if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration' || type === 'ImportExpression')
      imports.push(textOf(node['source']));
    if (type === 'ExportNamedDeclaration' && node['source']) imports.push(textOf(node['source']));
    if (type === 'TSImportType') imports.push(textOf(node['source']));
    if (type === 'TSExternalModuleReference') imports.push(textOf(node['expression']));
    if (isNamed(node, 'require')) imports.push(null);
    if (isNamed(node, 'process') && !isPlainMember(node, parent) && !isKey(node, parent)) readsEnvironment = true;
  });
  const onlyReExports =
    body.length > 0 && body.every((node) => node.type.startsWith('Export') && 'source' in node && Boolean(node.source));
  return { imports, readsEnvironment, onlyReExports };
}

/** Whether a name is only that of a property: `{ process: 1 }`. */
function isKey(name: Node, parent: Node | null): boolean {
  return (
    parent?.type === 'Property' && parent['key'] === name && parent['value'] !== name && parent['computed'] === false
  );
}

/** Whether `process` stands in `process.pid` and the like: any other use could reach the environment. */
function isPlainMember(process: Node, parent: Node | null): boolean {
  if (parent?.type !== 'MemberExpression' || parent['object'] !== process) return false;
  return parent['computed'] === false && !isNamed(parent['property'], 'env');
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node['name'] === name;
}

function textOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

function visit(value: unknown, see: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see, parent);
  if (!isNode(value)) return;
  see(value, parent);
  for (const child of Object.values(value)) visit(child, see, value);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** What the page is made of beside its modules. */
function isStatic(folder: string): boolean {
  return folder.replaceAll('\\', '/').endsWith('/src/web/page/static');
}

function readSources(): Sources {
  const folder = join(import.meta.dirname, '..', 'src');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !isStatic(entry.parentPath));
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

function readDependencies(): ReadonlySet<string> {
  const text = readFileSync(join(dirname(import.meta.dirname), 'package.json'), 'utf8');
  const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(text));
  return new Set(Object.keys(dependencies));
}

describe('the source', () => {
  const sources = readSources();
  const architecture = readFileSync(join(dirname(import.meta.dirname), 'ARCHITECTURE.md'), 'utf8');

  it('keeps the arrows, the doors, the names and the sizes', () => {
    expect(sources.size).toBeGreaterThan(50);
    expect(findBreaches(sources, readDependencies())).toEqual([]);
  });

  it.each([...doors])('goes through the door of %s', (name, door) => {
    const users = [...sources].filter(([, text]) =>
      examine(text).imports.some((specifier) => specifier === name || specifier?.startsWith(`${name}/`)),
    );
    expect(users.map(([file]) => file.startsWith(door))).toContain(true);
    const row = architecture.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
    expect(row).toContain(`\`src/${door}\``);
  });
});

describe('the checker', () => {
  const dependencies = new Set(['zod', 'yaml', 'hnswlib-node', 'dotenv', '@xenova/transformers', 'left-pad']);
  const breachesOf = (file: string, text: string) => findBreaches(new Map([[file, text]]), dependencies);

  it.each([
    ['its own room', 'passages/a.ts', "import { b } from './b.ts';"],
    ['a room to the left', 'retrieval/a.ts', "import type { B } from '../language/b.ts';"],
    ['a folder of its room', 'answers/a.ts', "import { ar } from './messages/ar.ts';"],
    ['the assistant for a sibling', 'evaluation/a.ts', "import type { A } from '../assistant.ts';"],
    ['a package at its door', 'foundation/parse-yaml.ts', "import { parse } from 'yaml';"],
    ['a subpath of a package at its door', 'cli/main.ts', "import 'dotenv/config';"],
    ['a free package', 'web/a.ts', "import { z } from 'zod';"],
    ['the platform', 'indexes/a.ts', "import { join } from 'node:path';"],
    ['an import in a comment', 'language/a.ts', "// import { b } from '../cli/b.ts';"],
    ['the process but not its environment', 'indexes/a.ts', 'export const id = process.pid;'],
    ['a property of that name', 'indexes/a.ts', 'export const kinds = { process: 1 };'],
    ['the environment in cli/', 'cli/a.ts', 'export const env = process.env;'],
    ['300 lines', 'cli/a.ts', '//\n'.repeat(300)],
  ])('allows %s', (_, file, text) => {
    expect(breachesOf(file, text)).toEqual([]);
  });

  it.each([
    ['an import', "import { b } from '../answers/b.ts';"],
    ['a type-only import', "import type { B } from '../answers/b.ts';"],
    ['a type in place', "export type B = import('../answers/b.ts').B;"],
    ['a bare import', "import '../answers/b.ts';"],
    ['a dynamic import', "export const b = await import('../answers/b.ts');"],
    ['a re-export', "export { b } from '../answers/b.ts';\nexport const c = 1;"],
    ['a type-only re-export', "export type { B } from '../answers/b.ts';\nexport const c = 1;"],
    ['a re-export of all', "export * from '../answers/b.ts';\nexport const c = 1;"],
    ['an import by assignment', "import b = require('../answers/b.ts');"],
  ])('finds an arrow to the right in %s', (_, text) => {
    expect(breachesOf('corpus/a.ts', text)).toEqual([expect.stringContaining('corpus may not import answers')]);
  });

  it.each([
    ['web may not import discord', 'web/a.ts', "import { b } from '../discord/b.ts';"],
    ['assistant.ts may not import composition.ts', 'assistant.ts', "import { b } from './composition.ts';"],
    ['outside src/', 'cli/a.ts', "import { b } from '../../test/b.ts';"],
    ['"utils" has no place', 'utils/a.ts', 'export const a = 1;'],
    ['cli may not import utils', 'cli/a.ts', "import { b } from '../utils/b.ts';"],
    ['beside its door', 'indexes/a.ts', "import hnswlib from 'hnswlib-node';"],
    ['beside its door', 'cli/a.ts', "import type { X } from '@xenova/transformers';"],
    ['beside its door', 'config.ts', "import 'dotenv/config';"],
    ['has no door', 'language/a.ts', "import pad from 'left-pad';"],
    ["not in package.json's", 'language/a.ts', "import pad from 'right-pad';"],
    ['a computed name', 'cli/a.ts', 'export const b = (name: string) => import(name);'],
    ['a computed name', 'cli/a.ts', "export const b = require('yaml');"],
    ['imports node:module', 'cli/a.ts', "import { createRequire } from 'node:module';"],
    ['reads the environment', 'config.ts', "export const a = process.env['A'];"],
    ['reads the environment', 'config.ts', "export const a = process['env'];"],
    ['reads the environment', 'config.ts', 'export const { env } = process;'],
    ['reads the environment', 'config.ts', 'export const a = { process };'],
    ['imports node:process', 'config.ts', "import { env } from 'node:process';"],
    ['is a barrel', 'corpus/index.ts', 'export const a = 1;'],
    ['is a barrel', 'corpus/all.ts', "export * from './a.ts';"],
    ['in kebab-case', 'corpus/readCorpus.ts', 'export const a = 1;'],
    ['in kebab-case', 'answers/myMessages/ar.ts', 'export const a = 1;'],
    ['has 301 lines', 'cli/a.ts', '//\n'.repeat(301)],
  ])('says "%s" of %s', (says, file, text) => {
    expect(breachesOf(file, text)).toEqual([expect.stringContaining(says)]);
  });
});
