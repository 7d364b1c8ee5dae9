import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyserVersion,
  buildIdOf,
  corpusFolderIn,
  parseManifest,
  printManifest,
  snapshotFiles,
  snapshotFormat,
  snapshotName,
  type Manifest,
} from '../../../src/indexes/manifest.ts';

const manifest: Manifest = {
  corpusFolder: '../corpus',
  inputs: {
    format: snapshotFormat,
    analyserVersion,
    modelId: 'model',
    dimensions: 256,
    tokenTableId: 'table',
    corpusHash: 'hash',
  },
  documents: 2,
  passages: 3,
  files: Object.fromEntries(
    snapshotFiles.map((file, i) => [file, { bytes: i, sha256: String(i).repeat(64) }]),
  ) as Manifest['files'],
};

/** Every manifest that differs from the given value in one leaf. */
function changes(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'string') return [value.startsWith('0') ? `1${value.slice(1)}` : `0${value.slice(1)}`];
  const entries = Object.entries(value as object);
  return entries.flatMap(([key, inner]) => changes(inner).map((changed) => ({ ...(value as object), [key]: changed })));
}

describe('a manifest', () => {
  it('is read as it was printed', () => {
    expect(parseManifest(printManifest(manifest))).toEqual(manifest);
  });

  it('names its snapshot by 16 hexadecimal digits, the same for the same content', () => {
    expect(snapshotName(printManifest(manifest))).toMatch(/^[0-9a-f]{16}$/u);
    expect(snapshotName(printManifest(structuredClone(manifest)))).toBe(snapshotName(printManifest(manifest)));
  });

  it('names another snapshot when anything in it changes', () => {
    const changed = changes(manifest) as Manifest[];
    expect(changed).toHaveLength(1 + 6 + 2 + 2 * snapshotFiles.length);
    const names = [manifest, ...changed].map((one) => snapshotName(printManifest(one)));
    expect(new Set(names).size).toBe(names.length);
  });

  it('has another build when an input changes, whatever their order', () => {
    const { inputs } = manifest;
    const ids = [inputs, ...(changes(inputs) as Manifest['inputs'][])].map(buildIdOf);
    expect(new Set(ids).size).toBe(7);
    const turned = Object.fromEntries(Object.entries(inputs).toReversed()) as Manifest['inputs'];
    expect(buildIdOf(turned)).toBe(buildIdOf(inputs));
  });

  it.each([{ format: snapshotFormat + 1 }, { format: 1 }, { analyserVersion: analyserVersion + 1 }])(
    'of another version ($format, $analyserVersion) is called so, whatever else it holds',
    (versions) => {
      const other = { inputs: { ...manifest.inputs, ...versions, more: 1 }, corpusFolder: 'x', extra: [] };
      expect(() => parseManifest(JSON.stringify(other))).toThrow('another version of the program made it');
    },
  );

  it.each<{ what: string; value: unknown }>([
    { what: 'no object', value: null },
    { what: 'an empty object', value: {} },
    { what: 'no files', value: { ...manifest, files: {} } },
    { what: 'a file too many', value: { ...manifest, files: { ...manifest.files, 'x.bin': { bytes: 1 } } } },
    { what: 'no passages', value: { ...manifest, passages: 0 } },
    { what: 'half a document', value: { ...manifest, documents: 0.5 } },
    { what: 'no corpus folder', value: { ...manifest, corpusFolder: '' } },
    { what: 'no dimensions', value: { ...manifest, inputs: { ...manifest.inputs, dimensions: 0 } } },
    { what: 'a key too many', value: { ...manifest, more: 1 } },
  ])('with $what is refused', ({ value }) => {
    expect(() => parseManifest(JSON.stringify(value))).toThrow(/^its manifest is damaged/u);
  });

  it('of any other text is refused with nothing but a RangeError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseManifest(text)).toThrow(RangeError);
      }),
    );
  });
});

describe('corpusFolderIn', () => {
  it('finds the folder in a manifest of any version', () => {
    expect(corpusFolderIn(printManifest(manifest))).toBe('../corpus');
    expect(corpusFolderIn('{"corpusFolder":"/a","inputs":7}')).toBe('/a');
  });

  it('finds none in anything else', () => {
    expect(['', '{', 'null', '[]', '{}', '{"corpusFolder":""}', '{"corpusFolder":7}'].map(corpusFolderIn)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});
