import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/foundation/project-root.ts';
import { words } from '../../../src/language/tokenize.ts';

const originals = join(projectRoot, '..', 'shared', 'seeds');
const runLength = 10;

/** What may be the original's own: quoted titles, and official wordings of themes. */
const named = [
  /«[^»]*»/gu,
  /"[^"\n]*"/gu,
  /^(?:title|label|sourceTitle):.*$/gmu,
  /^.*\btheme\b[^]*?(?=^ {2}- |$(?![^]))/gmu,
];

describe('the corpus', () => {
  it.skipIf(!existsSync(originals))('tells in its own words (skipped where ../shared is missing)', () => {
    const taken = new Set(
      readdirSync(originals)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => runs(readFileSync(join(originals, name), 'utf8'))),
    );
    expect(taken.size).toBeGreaterThan(1000);
    const copied = ['documents', 'forums'].flatMap((folder) => {
      const path = join(projectRoot, 'corpus', folder);
      return readdirSync(path).flatMap((name) => {
        const own = named.reduce(
          (text, pattern) => text.replace(pattern, '\n'),
          readFileSync(join(path, name), 'utf8'),
        );
        return runs(own).flatMap((run) => (taken.has(run) ? [`${name}: ${run}`] : []));
      });
    });
    expect(copied).toEqual([]);
  });
});

function runs(text: string): string[] {
  const all = words(text);
  return all.slice(runLength - 1).map((_, i) => all.slice(i, i + runLength).join(' '));
}
