import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../src/corpus/read-corpus.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What git does not keep: the names in .gitignore, and git's own folder. */
const ignored = new Set([
  '.git',
  ...read('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/u, '')),
]);

/** The project's files, relative to its root. */
function findFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (ignored.has(entry.name)) return [];
    return entry.isDirectory() ? findFiles(path) : [relative(root, path)];
  });
}

const files = findFiles();
const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('corpus/documents/'));

/** What stands under a heading of a page, up to the next heading. */
function section(page: string, heading: string): string {
  return (
    read(page)
      .split(/^#+ /mu)
      .find((part) => part.startsWith(`${heading}\n`)) ?? ''
  );
}

/** The code in the first cell of each row of a section's table. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)`/gmu)].map(([, code = '']) => code);
}

function variablesOf(text: string): string[] {
  return [...text.matchAll(/^([A-Z][A-Z0-9_]+)=/gmu)].map(([, name = '']) => name);
}

describe('README.md', () => {
  it('gives exactly the two commands', () => {
    const commands = read('README.md').match(/^npm ci.*$/gmu);
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('lists the commands that there are', () => {
    const help = (...args: string[]) =>
      execFileSync('node', ['bin/muntada.js', ...args, '--help'], { cwd: root, encoding: 'utf8' });
    const listed = (text: string) =>
      [...text.matchAll(/^ {2}([a-z][a-z-]*)( \[options\])?(?= |$)/gmu)]
        .map(([, name = '', options]) => ({ name, isGroup: options === undefined }))
        .filter(({ name }) => name !== 'help');
    const there = listed(help()).flatMap(({ name, isGroup }) =>
      isGroup ? listed(help(name)).map((inside) => `${name} ${inside.name}`) : [name],
    );
    const told = firstCells(section('README.md', 'Commands')).map((code) => code.replace(/ [A-Z].*$/u, ''));
    expect(told.toSorted()).toEqual(there.toSorted());
  });

  it('quotes documents that say so', async () => {
    const { documents } = await readCorpus(join(root, 'corpus'));
    const excerpts = [...read('README.md').matchAll(/^\[\d\].*\n {4}(.+)$/gmu)].map(([, excerpt = '']) => excerpt);
    expect(excerpts.length).toBeGreaterThanOrEqual(2);
    const isThere = (excerpt: string) => documents.some(({ text }) => text.replaceAll(/\s+/gu, ' ').includes(excerpt));
    expect(excerpts.filter((excerpt) => !isThere(excerpt))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('names every room that there is, and no other', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true });
    const there = rooms.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(firstCells(section('ARCHITECTURE.md', 'Rooms')).toSorted()).toEqual(there.toSorted());
  });
});

describe('docs/design.md', () => {
  it('describes every field of an answer', () => {
    const source = read('src/answers/answer.ts');
    const declared = [...source.matchAll(/^ {2}readonly (\w+):/gmu)].map(([, name = '']) => name);
    const told = section('docs/design.md', 'The answer');
    expect(declared.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
    expect(declared.length).toBeGreaterThan(25);
  });

  it('lists the variables of .env.example', () => {
    const told = firstCells(section('docs/design.md', 'Environment'));
    expect(told.toSorted()).toEqual(variablesOf(read('.env.example')).toSorted());
  });
});

describe('.env.example', () => {
  const text = read('.env.example');

  it('names exactly the variables of src/config.ts', () => {
    const known = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gmu)].map(([, name = '']) => name);
    expect(variablesOf(text).toSorted()).toEqual(known.toSorted());
  });

  it('explains each and gives its default', () => {
    const blocks = text.split('\n\n').filter((block) => variablesOf(block).length > 0);
    expect(blocks.filter((block) => !/^# .*\n(?:# .*\n)*# Default: .*\n(?:# .*\n)*[A-Z_]+=\n?$/u.test(block))).toEqual(
      [],
    );
  });
});

describe('every page', () => {
  it.each(pages)('%s leads to files that there are', (page) => {
    const prose = read(page).replaceAll(/^ *```[^]*?^ *```/gmu, '');
    const links = [...prose.replaceAll(/`[^`\n]*`/gu, '').matchAll(/\]\(([^)\s]+)\)/gu)].map(
      ([, target = '']) => target,
    );
    const paths = links
      .filter((target) => !/^(?:[a-z]+:|#)/u.test(target))
      .map((target) => target.replace(/#.*$/u, ''));
    expect(paths.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([]);
  });

  const guides = pages.filter((page) => !page.startsWith('docs/decisions/') && page !== 'CHANGELOG.md');
  it.each(guides)('%s names source files that there are', (page) => {
    const named = [...read(page).matchAll(/`((?:src|test|bin|docs|embeddings|corpus)\/[\w./-]*)`/gu)];
    const paths = named.map(([, path = '']) => path).filter((path) => !/NAME/u.test(path));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('every file', () => {
  it('is free of the paths of a machine', () => {
    const machine = /(?<![\w.])\/(?:work|home|root|Users)\/[\w.-]+/u;
    const texts = files
      .map((file) => [file, readFileSync(join(root, file))] as const)
      .filter(([, bytes]) => !bytes.includes(0));
    const found = texts.flatMap(([file, bytes]) => {
      const path = machine.exec(bytes.toString())?.[0];
      return path === undefined ? [] : [`${file}: ${path}`];
    });
    expect(found).toEqual([]);
  });

  it('comes from no named registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
    expect(read('.npmrc')).not.toContain('//');
  });
});
