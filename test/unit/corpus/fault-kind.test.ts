import { describe, expect, it } from 'vitest';
import { kindOfFault } from '../../../src/corpus/fault-kind.ts';
import { addTitle } from '../../../src/corpus/uploads/add-title.ts';
import { checkUpload } from '../../../src/corpus/uploads/check-upload.ts';

const server = '123456789012345678';
const text = 'The harbour library met in Tyre in 2021.\n';
const faultsOf = (name: string, content: string | Uint8Array) =>
  checkUpload(server, name, Buffer.from(content)).faults.map(kindOfFault);

describe('kindOfFault', () => {
  it.each([
    { what: 'another encoding', content: Buffer.from([0xe3, 0xe4, 0xca, 0xcf, 0xec]), kind: 'encoding' },
    { what: 'what is no text', content: 'a\0b', kind: 'binary' },
    { what: 'no words', content: ' \n', kind: 'empty' },
    { what: 'open front matter', content: `---\ntitle: x\n${text}`, kind: 'front-matter' },
    { what: 'front matter that is no list of keys', content: `---\n- a\n---\n${text}`, kind: 'front-matter' },
    { what: 'a collection', content: `---\ncollection: club\n---\n${text}`, kind: 'collection' },
  ])('knows $what', ({ content, kind }) => {
    expect(faultsOf('a.md', content)).toEqual([{ kind, key: null }]);
  });

  it('knows which keys are wrong, and an unknown one', () => {
    const content = `---\nyear: soon\nlanguage: de\ncolour: red\n---\n${text}`;
    expect(faultsOf('a.md', content)).toEqual(['year', 'language', 'colour'].map((key) => ({ kind: 'key', key })));
  });

  it('knows an id that is too long, and a second title', () => {
    expect(faultsOf(`${'a'.repeat(90)}.md`, text)).toEqual([{ kind: 'id', key: null }]);
    const titled = addTitle('a.md', Buffer.from(`---\ntitle: x\n---\n${text}`), 'y');
    expect(titled.ok ? null : kindOfFault(titled.fault)).toEqual({ kind: 'title', key: null });
  });
});
