import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

describe('bench ask', () => {
  const text = readFileSync(join(root, 'bench/support/profile-steps.js'), 'utf8');
  const places = [...text.matchAll(/'([a-z-]+)\.(\w+)'/gu)].map(([, file = '', name = '']) => ({ file, name }));

  it('attributes time to a dozen steps', () => {
    expect(places.length).toBeGreaterThan(12);
  });

  it.each(places)('finds $name in $file', ({ file, name }) => {
    const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const path = paths.find((path) => path.replaceAll('\\', '/').endsWith(`/${file}.ts`)) ?? '';
    const source = readFileSync(join(root, 'src', path), 'utf8');
    expect(source).toMatch(new RegExp(String.raw`function ${name}\b|const ${name} = \(|^ +(?:async )?${name}\(`, 'mu'));
  });
});
