import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, maxDocumentBytes } from '../../../src/corpus/decode-text.ts';

const utf8 = new TextEncoder();

describe('decodeText', () => {
  it('keeps the text as it is and drops only a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (written, marked) => {
        const text = written.replaceAll('\0', ' ').replace(/^\uFEFF/u, '');
        const decoded = decodeText('a.txt', utf8.encode(marked ? `\uFEFF${text}` : text));
        expect(decoded).toEqual({ ok: true, text });
      }),
    );
  });

  it.each([
    { what: 'a lone continuation byte', bytes: [0x61, 0x0a, 0x80], where: 'byte 2, line 2' },
    { what: 'a sequence that is cut short', bytes: [0x61, 0xd8], where: 'byte 1, line 1' },
    { what: 'an overlong form', bytes: [0xc0, 0xaf], where: 'byte 0, line 1' },
    { what: 'a surrogate', bytes: [0x61, 0xed, 0xa0, 0x80], where: 'byte 1, line 1' },
    { what: 'a code point that is too high', bytes: [0xf4, 0x90, 0x80, 0x80], where: 'byte 0, line 1' },
    { what: 'Windows-1256', bytes: [0xe3, 0xe4, 0xca, 0xcf, 0xec], where: 'byte 0, line 1' },
  ])('names the first bad byte of $what', ({ bytes, where }) => {
    const decoded = decodeText('a.txt', Uint8Array.from(bytes));
    expect(decoded).toMatchObject({ ok: false, fault: { file: 'a.txt', where, problem: 'it is not UTF-8' } });
  });

  it.each([
    { what: 'a binary file', bytes: [0x50, 0x4b, 0x00, 0x04], remedy: /plain text/u },
    { what: 'UTF-16', bytes: [0xff, 0xfe, 0x61, 0x00], remedy: /UTF-16/u },
  ])('refuses $what', ({ bytes, remedy }) => {
    const decoded = decodeText('a.txt', Uint8Array.from(bytes));
    expect(decoded.ok ? '' : decoded.fault.remedy).toMatch(remedy);
  });

  it('refuses a file over the limit and takes one at the limit', () => {
    expect(decodeText('a.txt', new Uint8Array(maxDocumentBytes).fill(0x61)).ok).toBe(true);
    expect(decodeText('a.txt', new Uint8Array(maxDocumentBytes + 1).fill(0x61)).ok).toBe(false);
  });

  it('agrees with TextDecoder on what is UTF-8', () => {
    const near = fc.oneof(
      fc.uint8Array(),
      fc.array(fc.constantFrom(0x61, 0xc3, 0xa9, 0xd8, 0xe2, 0x82, 0xed, 0xf0, 0x9f)),
    );
    fc.assert(
      fc.property(near, (numbers) => {
        const bytes = Uint8Array.from(numbers).map((byte) => byte || 1);
        let isUtf8 = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          isUtf8 = false;
        }
        expect(decodeText('a.txt', bytes).ok).toBe(isUtf8);
      }),
    );
  });
});
