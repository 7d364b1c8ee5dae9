import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArrays, encodeArrays, type DecodedArrays, type Numbers } from '../../../src/indexes/binary-file.ts';
import { failureOf } from '../../support/failure-of.ts';

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array } as const;
type Kind = keyof typeof kinds;

const anyArray: fc.Arbitrary<Numbers> = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array(),
);
const anyArrays = fc.dictionary(fc.string({ unit: 'binary' }), anyArray, { maxKeys: 5 });
const kindOf = (array: Numbers) => array.constructor.name as Kind;
const bytesOf = (array: Numbers) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

function readAll(file: DecodedArrays, arrays: Readonly<Record<string, Numbers>>): void {
  for (const [name, array] of Object.entries(arrays)) file.get(name, kindOf(array));
}

describe('a file of arrays', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyArrays, (buildId, arrays) => {
        const file = decodeArrays(encodeArrays(buildId, arrays));
        expect(file.buildId).toBe(buildId.toWellFormed());
        for (const [name, array] of Object.entries(arrays)) {
          const read = file.get(name, kindOf(array));
          expect(kindOf(read)).toBe(kindOf(array));
          expect(bytesOf(read).equals(bytesOf(array))).toBe(true);
        }
      }),
    );
  });

  it('reads from any place in a larger buffer', () => {
    const bytes = encodeArrays('id', { a: Float32Array.of(1.5, -2), b: Uint16Array.of(7) });
    for (let shift = 0; shift < 9; shift++) {
      const room = new Uint8Array(bytes.length + 16);
      room.set(bytes, shift);
      const file = decodeArrays(room.subarray(shift, shift + bytes.length));
      expect([...file.get('a', 'Float32Array')]).toEqual([1.5, -2]);
      expect([...file.get('b', 'Uint16Array')]).toEqual([7]);
    }
  });

  it('stores a part of a larger array, and a Buffer as bytes', () => {
    const part = Uint32Array.of(1, 2, 3, 4).subarray(1, 3);
    const file = decodeArrays(encodeArrays('id', { part, text: Buffer.from('نص') }));
    expect([...file.get('part', 'Uint32Array')]).toEqual([2, 3]);
    expect(Buffer.from(file.get('text', 'Uint8Array')).toString()).toBe('نص');
  });

  it('writes equal bytes for equal arrays', () => {
    fc.assert(
      fc.property(anyArrays, (arrays) => {
        expect(encodeArrays('id', arrays)).toEqual(encodeArrays('id', { ...arrays }));
      }),
    );
  });

  it('has no array of another name or kind', () => {
    const file = decodeArrays(encodeArrays('id', { a: Uint8Array.of(1) }));
    expect(() => file.get('b', 'Uint8Array')).toThrow(RangeError);
    expect(() => file.get('a', 'Int32Array')).toThrow(RangeError);
    expect(() => file.get('__proto__', 'Uint8Array')).toThrow(RangeError);
  });

  it('takes no other kind of array', () => {
    expect(() => encodeArrays('id', { a: Float64Array.of(1) as unknown as Numbers })).toThrow(TypeError);
  });
});

describe('bytes that are no file of arrays', () => {
  const sound = encodeArrays('id', { a: Float32Array.of(1, 2, 3), b: Uint8Array.of(9), c: Uint32Array.of() });

  it('are refused at every length but the whole', () => {
    for (let length = 0; length < sound.length; length++)
      expect(() => decodeArrays(sound.subarray(0, length))).toThrow(RangeError);
    expect(() => decodeArrays(Buffer.concat([sound, Buffer.alloc(8)]))).toThrow(RangeError);
  });

  it('are refused with nothing but a RangeError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(() => decodeArrays(bytes)).toThrow(RangeError);
      }),
    );
  });

  it('are refused, or read in their bounds, when any of them change', () => {
    fc.assert(
      fc.property(anyArrays, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }), (arrays, changes) => {
        const bytes = Buffer.from(encodeArrays('id', arrays));
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        const failure = failureOf(() => readAll(decodeArrays(bytes), arrays));
        expect(failure === null || failure instanceof RangeError).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  const header = (value: unknown, length?: number) => {
    const text = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    const bytes = Buffer.alloc(8 * Math.ceil((12 + text.length) / 8) + 16);
    bytes.write('MUNTADA1', 'latin1');
    bytes.writeUInt32LE(length ?? text.length, 8);
    text.copy(bytes, 12);
    return bytes;
  };
  const entry = { name: 'a', kind: 'Uint8Array', length: 16, offset: 0 };

  it.each([
    { what: 'no JSON', bytes: header('{') },
    { what: 'a longer header than there are bytes', bytes: header({ buildId: 'id', entries: [] }, 2 ** 32 - 1) },
    { what: 'no object', bytes: header(null) },
    { what: 'no entries', bytes: header({ buildId: 'id' }) },
    { what: 'no build', bytes: header({ entries: [entry] }) },
    { what: 'an entry that is none', bytes: header({ buildId: 'id', entries: [null] }) },
    { what: 'an unknown kind', bytes: header({ buildId: 'id', entries: [{ ...entry, kind: 'constructor' }] }) },
    { what: 'a negative place', bytes: header({ buildId: 'id', entries: [{ ...entry, offset: -8 }] }) },
    { what: 'a gap', bytes: header({ buildId: 'id', entries: [{ ...entry, offset: 8, length: 8 }] }) },
    { what: 'half an element', bytes: header({ buildId: 'id', entries: [{ ...entry, length: 15.5 }] }) },
    { what: 'more than there is', bytes: header({ buildId: 'id', entries: [{ ...entry, length: 17 }] }) },
    { what: 'less than there is', bytes: header({ buildId: 'id', entries: [{ ...entry, length: 8 }] }) },
    { what: 'an immense length', bytes: header({ buildId: 'id', entries: [{ ...entry, length: 2 ** 53 - 1 }] }) },
    {
      what: 'arrays that share bytes',
      bytes: header({ buildId: 'id', entries: [entry, { ...entry, name: 'b' }] }),
    },
  ])('are refused with $what', ({ bytes }) => {
    expect(() => decodeArrays(bytes)).toThrow(RangeError);
  });

  it('are read where all of it fits', () => {
    expect(decodeArrays(header({ buildId: 'id', entries: [entry] })).get('a', 'Uint8Array')).toHaveLength(16);
  });
});
