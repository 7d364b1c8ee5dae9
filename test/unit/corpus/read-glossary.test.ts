import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGlossaryLine } from '../../../src/corpus/glossary.ts';
import { readGlossary } from '../../../src/corpus/read-glossary.ts';
import { CorpusError } from '../../../src/foundation/errors.ts';
import { projectRoot } from '../../../src/foundation/project-root.ts';
import { languages } from '../../../src/language/language.ts';
import { words } from '../../../src/language/tokenize.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const line = { kind: 'body', ar: ['هيئة'], en: ['Authority'], fr: ['Autorité'] };

describe('parseGlossaryLine', () => {
  it('reads an entry', () => {
    expect(parseGlossaryLine(JSON.stringify(line))).toEqual(line);
  });

  it.each([
    { text: '{', fault: 'JSON' },
    { text: '[]', fault: 'kind' },
    { text: JSON.stringify({ ...line, kind: 'thing' }), fault: 'kind' },
    { text: JSON.stringify({ ...line, ar: [] }), fault: '"ar"' },
    { text: JSON.stringify({ ...line, en: 'Authority' }), fault: '"en"' },
    { text: JSON.stringify({ ...line, fr: [' '] }), fault: '"fr"' },
  ])('says what is wrong with $text', ({ text, fault }) => {
    expect(parseGlossaryLine(text)).toContain(fault);
  });
});

describe('readGlossary', () => {
  it('names all faults at once, with file and line', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.jsonl'), `${JSON.stringify(line)}\n{\n`);
    await writeFile(join(folder, 'b.jsonl'), '\n\n{}\n');
    const error = await readGlossary(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CorpusError);
    expect(String(error)).toMatch(/a\.jsonl, line 2.*\n.*b\.jsonl, line 3/u);
  });

  it('says that a folder is missing', async () => {
    await expect(readGlossary(join(await temporaryFolder(), 'none'))).rejects.toThrow(CorpusError);
  });
});

describe('the glossary of the project', async () => {
  const entries = await readGlossary(join(projectRoot, 'corpus', 'glossary'));

  it('is as large as it is said to be', () => {
    expect(entries.length).toBeGreaterThan(2900);
  });

  it('has a name in each language that a question can hold', () => {
    const empty = entries.flatMap((entry) =>
      languages.flatMap((language) => entry[language].filter((name) => words(name).length === 0)),
    );
    expect(empty).toEqual([]);
  });
});
