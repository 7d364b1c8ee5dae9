import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossaryKinds, parseGlossaryLine } from '../../../src/corpus/glossary.ts';
import { readGlossary } from '../../../src/corpus/read-glossary.ts';
import { projectRoot } from '../../../src/foundation/project-root.ts';
import { languages } from '../../../src/language/language.ts';

const boat = { kind: 'term', ar: ['مركب'], en: ['boat', 'craft'], fr: ['bateau'] };

describe('parseGlossaryLine', () => {
  it('reads an entry and drops what it does not know', () => {
    expect(parseGlossaryLine(JSON.stringify({ ...boat, note: 'x' }))).toEqual(boat);
  });

  it.each(glossaryKinds)('knows the kind %s', (kind) => {
    expect(parseGlossaryLine(JSON.stringify({ ...boat, kind }))).toEqual({ ...boat, kind });
  });

  it.each([
    { line: '{"kind":', fault: 'is not JSON' },
    { line: '7', fault: 'is not an object' },
    { line: 'null', fault: 'is not an object' },
    { line: JSON.stringify({ ...boat, kind: 'ship' }), fault: '"kind" is not one of' },
    { line: JSON.stringify({ ...boat, kind: undefined }), fault: '"kind" is not one of' },
    { line: JSON.stringify({ ...boat, ar: 'مركب' }), fault: '"ar" is not a list of names' },
    { line: JSON.stringify({ ...boat, en: [] }), fault: '"en" is not a list of names' },
    { line: JSON.stringify({ ...boat, en: ['boat', 3] }), fault: '"en" is not a list of names' },
    { line: JSON.stringify({ ...boat, fr: [' '] }), fault: '"fr" is not a list of names' },
    { line: JSON.stringify({ ...boat, fr: undefined }), fault: '"fr" is not a list of names' },
  ])('$line $fault', ({ line, fault }) => {
    expect(parseGlossaryLine(line)).toEqual(expect.stringContaining(fault));
  });
});

describe('the shipped glossary', async () => {
  const entries = await readGlossary(join(projectRoot, 'corpus', 'glossary'));

  it('has at least 1,500 entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(1500);
  });

  it.each(languages)('names every thing in %s, without spaces around a name', (language) => {
    const faulty = entries.filter(
      (entry) => entry[language].length === 0 || entry[language].some((name) => name === '' || name !== name.trim()),
    );
    expect(faulty).toEqual([]);
  });

  it('names things of every kind', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(glossaryKinds));
  });
});
