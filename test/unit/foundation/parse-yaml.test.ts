import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/foundation/parse-yaml.ts';
import { failureOf } from '../../support/failure-of.ts';

const text = `id: rook
# a remark
name:
  ar: رخ
  en: rook
moves:
  - { to: a4, n: 1 }
  - { to: a8, n: 2 }
`;

describe('parseYaml', () => {
  it('reads keys, values and lists', () => {
    const { errors, values } = parseYaml(text, 100);
    expect(errors).toEqual([]);
    expect(values).toEqual({
      id: 'rook',
      name: { ar: 'رخ', en: 'rook' },
      moves: [
        { to: 'a4', n: 1 },
        { to: 'a8', n: 2 },
      ],
    });
  });

  it.each([
    { path: ['id'], line: 1 },
    { path: ['name'], line: 3 },
    { path: ['name', 'ar'], line: 4 },
    { path: ['moves', 0], line: 7 },
    { path: ['moves', 1, 'n'], line: 8 },
    { path: ['name', 'fr'], line: 3 },
    { path: ['moves', 1, 'from', 'x'], line: 8 },
    { path: ['moves', 7], line: 6 },
    { path: ['nothing', 'here'], line: 0 },
    { path: [], line: 0 },
  ])('$path stands in line $line', ({ path, line }) => {
    expect(parseYaml(text, 100).lineOf(path)).toBe(line);
    expect(parseYaml(text.replaceAll('\n', '\r\n'), 100).lineOf(path)).toBe(line);
  });

  it.each([
    { text: '', values: {} },
    { text: '# nothing', values: {} },
    { text: '~', values: {} },
    { text: '- a\n- b', values: null },
    { text: 'a move', values: null },
    { text: 'when: 2031-05-01', values: { when: '2031-05-01' } },
    { text: 'when: "2031"', values: { when: '2031' } },
    { text: 'is: yes', values: { is: 'yes' } },
    { text: '__proto__: { polluted: 1 }', values: Object.fromEntries([['__proto__', { polluted: 1 }]]) },
  ])('reads "$text" as $values', ({ text, values }) => {
    expect(parseYaml(text, 100).values).toEqual(values);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    { text: 'a: 1\na: 2', line: 2, says: /unique/u },
    { text: 'a: b: c', line: 1, says: /./u },
    { text: 'ok: 1\nbad: [1, 2', line: 2, says: /./u },
    { text: 'a: 1\n---\nb: 2', line: 2, says: /second text/u },
  ])('finds what is no YAML in "$text"', ({ text, line, says }) => {
    const { errors, values } = parseYaml(text, 100);
    expect(values).toBeNull();
    expect(errors[0]?.line).toBe(line);
    expect(errors[0]?.message).toMatch(says);
    expect(errors[0]?.message).not.toContain('\n');
  });

  it('refuses deep nesting and aliases without end', () => {
    expect(() => parseYaml('['.repeat(101), 100)).toThrow('nested too deeply');
    expect(() => parseYaml('- '.repeat(101), 100)).toThrow('nested too deeply');
    const bomb = ['a: &a [1, 1, 1, 1]', ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${'abcdefgh'[i]!}]`)]
      .map((line, i) => (i === 0 ? line : line.replace(/\[(.)\]/u, '[*$1, *$1, *$1, *$1, *$1, *$1]')))
      .join('\n');
    expect(() => parseYaml(bomb, 100)).toThrow(/alias/iu);
    expect(() => parseYaml('a: *nobody', 100)).toThrow(/alias/iu);
  });

  it('gives a line within the text for any error', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '&a ',
      '*a',
      '? ',
      '| ',
      '  ',
      '---\n',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const lines = source.split('\n').length;
        const failure = failureOf(() => {
          for (const { line } of parseYaml(source, 1000).errors)
            if (line < 1 || line > lines) throw new Error(`line ${line} of ${lines}`);
        });
        expect(String(failure)).toMatch(/^null$|alias|nested/iu);
      }),
      { numRuns: 300 },
    );
  });
});
